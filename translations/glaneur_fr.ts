<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Readers</name>
    <message>
        <source>This file holds no text.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>Choose a text, Markdown or HTML file; save a word processor&apos;s document as one of these first.</source>
        <translation>Choisissez un fichier texte, Markdown ou HTML&#x202f;; si le document vient d’un traitement de texte, enregistrez-le d’abord sous l’un de ces formats.</translation>
    </message>
    <message>
        <source>This file is too large for a report: it has %1 MB.</source>
        <translation>Ce fichier est trop volumineux pour un rapport&#xa0;: il pèse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Choose a file of 20 MB at most.</source>
        <translation>Choisissez un fichier de 20&#xa0;Mo au plus.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Ce fichier est vide.</translation>
    </message>
    <message>
        <source>Choose a file with a report in it.</source>
        <translation>Choisissez un fichier qui contient un rapport.</translation>
    </message>
    <message>
        <source>There are no words in this file.</source>
        <translation>Ce fichier ne contient aucun mot.</translation>
    </message>
    <message>
        <source>Imported report</source>
        <translation>Rapport importé</translation>
    </message>
</context>
<context>
    <name>Writers</name>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Le fichier n’a pas pu être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room on the disk, or choose another folder.</source>
        <translation>Libérez de la place sur le disque ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>This report makes an e-mail of %1 kB, of which mail services would cut off what is above 100 kB.</source>
        <translation>Ce rapport donne un courriel de %1&#xa0;ko, et les messageries en couperaient ce qui dépasse 100&#xa0;ko.</translation>
    </message>
    <message>
        <source>Leave some sections out, or send a summary with a link to the web page.</source>
        <translation>Laissez de côté quelques sections, ou envoyez un résumé avec un lien vers la page web.</translation>
    </message>
    <message>
        <source>The PDF was not written: it was cancelled.</source>
        <translation>Le PDF n’a pas été écrit&#xa0;: l’opération a été annulée.</translation>
    </message>
</context>
<context>
    <name>glaneur::AttendanceModel</name>
    <message>
        <source>%1 was there: %2</source>
        <translation>%1 y était&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 was not there: %2</source>
        <translation>%1 n’y était pas&#xa0;: %2</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message numerus="yes">
        <source>Change where %1 was: %n place(s)</source>
        <translation>
            <numerusform>Présences&#xa0;: %1, %n journée ou focus</numerusform>
            <numerusform>Présences&#xa0;: %1, %n journées ou focus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who was there: %1, %n person(s)</source>
        <translation>
            <numerusform>Présences&#xa0;: %1, %n personne</numerusform>
            <numerusform>Présences&#xa0;: %1, %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change who was there: %n cell(s)</source>
        <translation>
            <numerusform>Présences&#xa0;: %n case</numerusform>
            <numerusform>Présences&#xa0;: %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n personne</numerusform>
            <numerusform>%1&#xa0;: %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n place(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n présence</numerusform>
            <numerusform>%1&#xa0;: %n présences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%n person(s) were there</source>
        <translation>
            <numerusform>%1
%n personne présente</numerusform>
            <numerusform>%1
%n personnes présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
in %n place(s)</source>
        <translation>
            <numerusform>%1
%n présence</numerusform>
            <numerusform>%1
%n présences</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>MMM d</source>
        <comment>short date of a day of the event</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, place</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of focus: title</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, kind of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Tick who was there: %1, %2</source>
        <translation>Présence ajoutée&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Untick who was there: %1, %2</source>
        <translation>Présence retirée&#xa0;: %1, %2</translation>
    </message>
</context>
<context>
    <name>glaneur::AttendanceTable</name>
    <message>
        <source>Who was there</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Space ticks what is chosen, letters find a name</source>
        <translation>Espace coche ce qui est choisi, les lettres trouvent un nom</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Tick or untick what is chosen</source>
        <translation>Cocher ou décocher ce qui est choisi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>What this person did…</source>
        <translation>Ce que cette personne a fait…</translation>
    </message>
</context>
<context>
    <name>glaneur::AuthorButton</name>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Whose point it is: %1</source>
        <translation>De qui vient ce point&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>glaneur::BinModel</name>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Report without a title</source>
        <translation>Rapport sans titre</translation>
    </message>
    <message>
        <source>Resource without a title</source>
        <translation>Ressource sans titre</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Élément supprimé</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé le</translation>
    </message>
</context>
<context>
    <name>glaneur::BinNotice</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Takes it out of the bin again</source>
        <translation>Le ressort de la corbeille</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>“%1” is in the bin.</source>
        <translation>«&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
</context>
<context>
    <name>glaneur::BinWindow</name>
    <message>
        <source>Bin</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Search in the bin</source>
        <translation>Rechercher dans la corbeille</translation>
    </message>
    <message>
        <source>What was deleted</source>
        <translation>Élément supprimé</translation>
    </message>
    <message>
        <source>Where it was used</source>
        <translation>Où il servait</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Supprimer définitivement…</translation>
    </message>
    <message>
        <source>&amp;Empty the bin…</source>
        <translation>&amp;Vider la corbeille…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Nothing in the bin holds “%1”.</source>
        <translation>Rien dans la corbeille ne contient «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The bin is empty. Reports, resources and people that are deleted stay here until you delete them for good.</source>
        <translation>La corbeille est vide. Les rapports, les ressources et les personnes supprimés restent ici jusqu’à ce que vous les supprimiez définitivement.</translation>
    </message>
    <message numerus="yes">
        <source>%n are chosen.</source>
        <translation>
            <numerusform>%n élément est choisi.</numerusform>
            <numerusform>%n éléments sont choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes back whole, with its pictures and notes.</source>
        <translation>Il reviendra en entier, avec ses images et ses notes.</translation>
    </message>
    <message>
        <source>No report used it.</source>
        <translation>Aucun rapport ne s’en servait.</translation>
    </message>
    <message>
        <source>Where it was used, and will be again:</source>
        <translation>Où cet élément servait, et servira de nouveau&#xa0;:</translation>
    </message>
    <message>
        <source>“%1” is back in the library.</source>
        <translation>«&#xa0;%1&#xa0;» est de retour dans la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n are back in the library.</source>
        <translation>
            <numerusform>%n élément est de retour dans la bibliothèque.</numerusform>
            <numerusform>%n éléments sont de retour dans la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Cette suppression est définitive.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete “%1” for good?</source>
        <translation>Supprimer définitivement «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n thing(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %n élément&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %n éléments&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
    <message>
        <source>Empty the bin</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message>
        <source>&amp;Empty the bin</source>
        <translation>&amp;Vider la corbeille</translation>
    </message>
</context>
<context>
    <name>glaneur::CaptureWindow</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Type a note; Enter saves it</source>
        <translation>Tapez une note&#x202f;; Entrée l’enregistre</translation>
    </message>
    <message>
        <source>Enter saves, Shift+Enter starts a new line. Begin with +, −, 👉, an address or @name to say what it may become.</source>
        <translation>Entrée enregistre, Maj+Entrée passe à la ligne. Commencez par +, −, 👉, une adresse ou @nom pour dire ce que la note peut devenir.</translation>
    </message>
    <message>
        <source>Notes taken, the last one first</source>
        <translation>Notes prises, la dernière en premier</translation>
    </message>
    <message>
        <source>Nothing noted yet</source>
        <translation>Rien de noté pour l’instant</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>&amp;Save the note</source>
        <translation>&amp;Enregistrer la note</translation>
    </message>
    <message>
        <source>Saves the note (Enter)</source>
        <translation>Enregistre la note (Entrée)</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>Rapport sans titre</translation>
    </message>
    <message>
        <source>Notes: %1</source>
        <translation>Notes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a note</source>
        <translation>Prise d’une note</translation>
    </message>
    <message>
        <source>New focus: %1</source>
        <translation>Nouveau focus&#xa0;: %1</translation>
    </message>
    <message>
        <source>New person: %1</source>
        <translation>Nouvelle personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Everything in the list is on disk.</source>
        <translation>Tout ce qui est dans la liste est sur le disque.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take a note back</source>
        <translation>Reprise d’une note</translation>
    </message>
</context>
<context>
    <name>glaneur::CardList</name>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>glaneur::Checks</name>
    <message>
        <source>A publication without a title can&apos;t be told from another, in a list or by a screen reader (RGAA 8.5, WCAG 2.4.2).</source>
        <translation>Sans titre, rien ne distingue une publication d’une autre, ni dans une liste ni pour un lecteur d’écran (RGAA 8.5, WCAG 2.4.2).</translation>
    </message>
    <message>
        <source>The title is what readers see first, and all that search engines show (RGAA 8.6, WCAG 2.4.2).</source>
        <translation>Le titre est ce qu’on lit en premier, et tout ce que montrent les moteurs de recherche (RGAA 8.6, WCAG 2.4.2).</translation>
    </message>
    <message>
        <source>Readers want to know who speaks; without a byline or an organisation nobody answers for the report.</source>
        <translation>On veut savoir qui parle&#x202f;; sans signature ni organisation, personne ne répond du rapport.</translation>
    </message>
    <message>
        <source>Notes are not published: keep what belongs in the report, and set the others aside.</source>
        <translation>Les notes ne sont pas publiées&#xa0;: gardez ce qui a sa place dans le rapport et écartez les autres.</translation>
    </message>
    <message>
        <source>It is published as plain words, and readers can&apos;t go there (RGAA 6.1).</source>
        <translation>Il n’en reste que des mots à la publication, et personne ne peut s’y rendre (RGAA 6.1).</translation>
    </message>
    <message>
        <source>Give it the address of the resource of that name</source>
        <translation>Lui donner l’adresse de la ressource du même nom</translation>
    </message>
    <message>
        <source>An address needs its scheme and its host, such as https://example.org; as it is, no link is published (RGAA 6.1).</source>
        <translation>Une adresse s’écrit en entier, par exemple https://example.org&#x202f;; telle quelle, aucun lien n’est publié (RGAA 6.1).</translation>
    </message>
    <message>
        <source>Such an address runs a program or opens a file of the reader&apos;s own; no link is published.</source>
        <translation>Une telle adresse lance un programme ou ouvre un fichier chez qui lit&#x202f;; aucun lien n’est publié.</translation>
    </message>
    <message>
        <source>Screen readers list the links of a page without the words around them: each must say where it leads (RGAA 6.1, WCAG 2.4.4).</source>
        <translation>Les lecteurs d’écran énumèrent les liens sans les mots qui les entourent&#xa0;: chacun doit dire où il mène (RGAA 6.1, WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>An address is spelt out sign by sign when it is read aloud (RGAA 6.1, WCAG 2.4.4).</source>
        <translation>À voix haute, une adresse est épelée signe par signe (RGAA 6.1, WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>Links with the same words are taken for the same link (RGAA 6.1, WCAG 2.4.4).</source>
        <translation>Des liens aux mêmes mots passent pour un seul et même lien (RGAA 6.1, WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>Its address is shown in its place, and says little (RGAA 6.1, WCAG 2.4.4).</source>
        <translation>Son adresse s’affiche à la place et n’apprend pas grand-chose (RGAA 6.1, WCAG 2.4.4).</translation>
    </message>
    <message>
        <source>A resource that is there twice must be kept up to date twice.</source>
        <translation>Une ressource en double est à tenir à jour deux fois.</translation>
    </message>
    <message>
        <source>Merge the two resources</source>
        <translation>Fusionner les deux ressources</translation>
    </message>
    <message>
        <source>Those who don&apos;t see the picture learn nothing of it: say in words what it shows, or that it is decorative (RGAA 1.1, WCAG 1.1.1).</source>
        <translation>Qui ne voit pas l’image n’en apprend rien&#xa0;: dites en mots ce qu’elle montre, ou qu’elle est décorative (RGAA 1.1, WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>The alternative text stands in the picture&apos;s place and must say the same (RGAA 1.3, WCAG 1.1.1).</source>
        <translation>Le texte de remplacement tient lieu d’image et doit dire la même chose (RGAA 1.3, WCAG 1.1.1).</translation>
    </message>
    <message>
        <source>It is heard twice, and the words that matter come later (RGAA 1.3).</source>
        <translation>On l’entend deux fois, et les mots utiles arrivent plus tard (RGAA 1.3).</translation>
    </message>
    <message>
        <source>The alternative text says what the picture shows, the caption what it is about (RGAA 1.3, 1.9).</source>
        <translation>Le texte de remplacement dit ce que montre l’image, la légende de quoi il s’agit (RGAA 1.3, 1.9).</translation>
    </message>
    <message>
        <source>A picture with a caption says something: it needs an alternative text (RGAA 1.2, 1.9).</source>
        <translation>Une image légendée dit quelque chose&#xa0;: il lui faut un texte de remplacement (RGAA 1.2, 1.9).</translation>
    </message>
    <message>
        <source>A publication holds nothing that lies elsewhere: add the picture to the section&apos;s pictures.</source>
        <translation>Une publication ne contient rien qui se trouve ailleurs&#xa0;: ajoutez l’image à celles de la section.</translation>
    </message>
    <message>
        <source>Fill it in, or leave it out of the publication (RGAA 9.1).</source>
        <translation>Remplissez-la ou laissez-la hors de la publication (RGAA 9.1).</translation>
    </message>
    <message>
        <source>Headings tell sections apart, in the text and in its outline (RGAA 9.1, WCAG 2.4.6).</source>
        <translation>Les titres distinguent les sections, dans le texte comme dans le plan (RGAA 9.1, WCAG 2.4.6).</translation>
    </message>
    <message>
        <source>Readers who go from heading to heading look for what is missing (RGAA 9.1, WCAG 1.3.1).</source>
        <translation>Qui va de titre en titre cherche celui qui manque (RGAA 9.1, WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Close the gap</source>
        <translation>Combler le saut</translation>
    </message>
    <message>
        <source>Bold words are no heading for a screen reader, nor in the outline (RGAA 9.1, WCAG 1.3.1).</source>
        <translation>Des mots en gras ne sont un titre ni pour un lecteur d’écran ni dans le plan (RGAA 9.1, WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Make it a heading</source>
        <translation>En faire un intertitre</translation>
    </message>
    <message>
        <source>A heading without words leads to nothing (RGAA 9.1).</source>
        <translation>Un titre sans mots ne mène à rien (RGAA 9.1).</translation>
    </message>
    <message>
        <source>Read aloud, a cell makes sense with the header of its column only (RGAA 5.6, WCAG 1.3.1).</source>
        <translation>À voix haute, une cellule n’a de sens qu’avec l’en-tête de sa colonne (RGAA 5.6, WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Screen readers say how many entries a list has, and lead from one to the next: signs alone don&apos;t make one (RGAA 9.3, WCAG 1.3.1).</source>
        <translation>Les lecteurs d’écran disent combien d’éléments compte une liste et mènent de l’un à l’autre&#xa0;: des signes seuls n’en font pas une (RGAA 9.3, WCAG 1.3.1).</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>En faire une liste</translation>
    </message>
    <message>
        <source>The publication sets the signs by itself; one that is typed is read aloud and stands there twice (RGAA 9.3, 13.5).</source>
        <translation>La publication pose les signes elle-même&#x202f;; un signe saisi est lu à voix haute et figure deux fois (RGAA 9.3, 13.5).</translation>
    </message>
    <message>
        <source>Take the sign away</source>
        <translation>Enlever le signe</translation>
    </message>
    <message>
        <source>Readers from elsewhere know the people by what they do.</source>
        <translation>Hors de l’équipe, on connaît les personnes par ce qu’elles font.</translation>
    </message>
    <message>
        <source>Nobody is shown without a name.</source>
        <translation>Personne n’est présenté sans nom.</translation>
    </message>
    <message>
        <source>Say which days or focuses they attended, or take them off the report.</source>
        <translation>Indiquez ses journées ou ses focus, ou retirez cette personne du rapport.</translation>
    </message>
    <message>
        <source>A favourite moment is one person&apos;s, and each has one.</source>
        <translation>Un temps fort est celui d’une personne, et chacune en a un.</translation>
    </message>
    <message>
        <source>It is not published as long as it is empty.</source>
        <translation>Il n’est pas publié tant qu’il est vide.</translation>
    </message>
    <message>
        <source>Readers want to know who tells of it, and whom they could ask.</source>
        <translation>On veut savoir qui raconte, et à qui s’adresser.</translation>
    </message>
    <message>
        <source>Without a date neither readers nor search engines know when it was (schema.org Event: startDate).</source>
        <translation>Sans date, ni les personnes ni les moteurs de recherche ne savent quand c’était (schema.org Event&#xa0;: startDate).</translation>
    </message>
    <message>
        <source>Without a place neither readers nor search engines know where it was (schema.org Event: location).</source>
        <translation>Sans lieu, ni les personnes ni les moteurs de recherche ne savent où c’était (schema.org Event&#xa0;: location).</translation>
    </message>
    <message>
        <source>Either the day or the event&apos;s year is wrong.</source>
        <translation>La journée ou l’année de l’événement est inexacte.</translation>
    </message>
    <message>
        <source>Days are read in the order in which they were.</source>
        <translation>Les journées se lisent dans l’ordre où elles ont eu lieu.</translation>
    </message>
    <message>
        <source>Put the days in order</source>
        <translation>Remettre les journées dans l’ordre</translation>
    </message>
    <message>
        <source>Either the text or the list of the days is wrong.</source>
        <translation>Le texte ou la liste des journées est inexact.</translation>
    </message>
    <message>
        <source>Either the weekday or the date is wrong.</source>
        <translation>Le jour de la semaine ou la date est inexact.</translation>
    </message>
    <message>
        <source>Readers count: either the number or the list is wrong.</source>
        <translation>On compte en lisant&#xa0;: le nombre ou la liste est inexact.</translation>
    </message>
    <message>
        <source>One kind of quotes throughout looks cared for.</source>
        <translation>Une seule sorte de guillemets donne un texte soigné.</translation>
    </message>
    <message>
        <source>Set the usual quotes</source>
        <translation>Mettre les guillemets habituels</translation>
    </message>
    <message>
        <source>Words in capitals are slower to read, and some screen readers spell them letter by letter.</source>
        <translation>Les mots en capitales se lisent moins vite, et des lecteurs d’écran les épellent.</translation>
    </message>
    <message>
        <source>Screen readers choose their voice by it (RGAA 8.3, 8.4, WCAG 3.1.1).</source>
        <translation>Les lecteurs d’écran choisissent leur voix d’après elle (RGAA 8.3, 8.4, WCAG 3.1.1).</translation>
    </message>
    <message>
        <source>A voice for another language makes it hard to understand (RGAA 8.7, WCAG 3.1.2).</source>
        <translation>Lu avec la voix d’une autre langue, il se comprend mal (RGAA 8.7, WCAG 3.1.2).</translation>
    </message>
    <message>
        <source>The event has no date.</source>
        <translation>L’événement n’a pas de date.</translation>
    </message>
    <message>
        <source>A day has no date.</source>
        <translation>Une journée n’a pas de date.</translation>
    </message>
    <message>
        <source>The day at “%1” has no date.</source>
        <translation>La journée à «&#xa0;%1&#xa0;» n’a pas de date.</translation>
    </message>
    <message>
        <source>The event has no place.</source>
        <translation>L’événement n’a pas de lieu.</translation>
    </message>
    <message>
        <source>The day of %1 has no place.</source>
        <translation>La journée du %1 n’a pas de lieu.</translation>
    </message>
    <message>
        <source>A day has no place.</source>
        <translation>Une journée n’a pas de lieu.</translation>
    </message>
    <message>
        <source>The day of %1 is not in %2, the event&apos;s year.</source>
        <translation>La journée du %1 n’est pas en %2, l’année de l’événement.</translation>
    </message>
    <message>
        <source>The day of %1 comes after that of %2.</source>
        <translation>La journée du %1 vient après celle du %2.</translation>
    </message>
    <message>
        <source>“%1” is in another year than the event.</source>
        <translation>«&#xa0;%1&#xa0;» est d’une autre année que l’événement.</translation>
    </message>
    <message>
        <source>“%1” is no date: there is no such day.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#xa0;: ce jour n’existe pas.</translation>
    </message>
    <message>
        <source>“%1” is none of the event&apos;s days.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour de l’événement.</translation>
    </message>
    <message>
        <source>“%1”: that day is a %2.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: ce jour est un %2.</translation>
    </message>
    <message>
        <source>The report does not say which language it is in.</source>
        <translation>Le rapport ne dit pas en quelle langue il est.</translation>
    </message>
    <message>
        <source>“%1” is no language.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une langue.</translation>
    </message>
    <message>
        <source>The report is said to be in French, and most of it is in English.</source>
        <translation>Le rapport est déclaré en français, et il est en anglais pour l’essentiel.</translation>
    </message>
    <message>
        <source>The report is said to be in English, and most of it is in French.</source>
        <translation>Le rapport est déclaré en anglais, et il est en français pour l’essentiel.</translation>
    </message>
    <message>
        <source>“%1” seems to be in English.</source>
        <translation>«&#xa0;%1&#xa0;» semble être en anglais.</translation>
    </message>
    <message>
        <source>“%1” seems to be in French.</source>
        <translation>«&#xa0;%1&#xa0;» semble être en français.</translation>
    </message>
    <message>
        <source>A resource has neither a title nor an address.</source>
        <translation>Une ressource n’a ni titre ni adresse.</translation>
    </message>
    <message>
        <source>The resource “%1” has no address.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The link “%1” leads nowhere: it has no address.</source>
        <translation>Le lien «&#xa0;%1&#xa0;» ne mène nulle part&#xa0;: il n’a pas d’adresse.</translation>
    </message>
    <message>
        <source>The address of the resource “%1” can&apos;t be followed: %2</source>
        <translation>L’adresse de la ressource «&#xa0;%1&#xa0;» ne peut pas être suivie&#xa0;: %2</translation>
    </message>
    <message>
        <source>The address of the link “%1” can&apos;t be followed: %2</source>
        <translation>L’adresse du lien «&#xa0;%1&#xa0;» ne peut pas être suivie&#xa0;: %2</translation>
    </message>
    <message>
        <source>The address of the resource “%1” could harm its readers: %2</source>
        <translation>L’adresse de la ressource «&#xa0;%1&#xa0;» pourrait nuire à qui la suit&#xa0;: %2</translation>
    </message>
    <message>
        <source>The address of the link “%1” could harm its readers: %2</source>
        <translation>L’adresse du lien «&#xa0;%1&#xa0;» pourrait nuire à qui la suit&#xa0;: %2</translation>
    </message>
    <message>
        <source>A link has no words: nobody sees where to click.</source>
        <translation>Un lien n’a pas de mots&#xa0;: personne ne voit où cliquer.</translation>
    </message>
    <message>
        <source>The link text “%1” does not say where it leads.</source>
        <translation>L’intitulé de lien «&#xa0;%1&#xa0;» ne dit pas où il mène.</translation>
    </message>
    <message>
        <source>The resource&apos;s title “%1” does not say what it is.</source>
        <translation>Le titre de ressource «&#xa0;%1&#xa0;» ne dit pas de quoi il s’agit.</translation>
    </message>
    <message>
        <source>The link text “%1” is an address: words would say where it leads.</source>
        <translation>L’intitulé de lien «&#xa0;%1&#xa0;» est une adresse&#xa0;: des mots diraient où il mène.</translation>
    </message>
    <message>
        <source>The resource&apos;s title “%1” is an address: words would say what it is.</source>
        <translation>Le titre de ressource «&#xa0;%1&#xa0;» est une adresse&#xa0;: des mots diraient de quoi il s’agit.</translation>
    </message>
    <message>
        <source>Another link says “%1” too, and leads elsewhere.</source>
        <translation>Un autre lien dit aussi «&#xa0;%1&#xa0;» et mène ailleurs.</translation>
    </message>
    <message>
        <source>The resource at %1 has no title.</source>
        <translation>La ressource à l’adresse %1 n’a pas de titre.</translation>
    </message>
    <message>
        <source>The resources “%1” and “%2” have the same address.</source>
        <translation>Les ressources «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» ont la même adresse.</translation>
    </message>
    <message>
        <source>A list is typed by hand, from “%1” on.</source>
        <translation>Une liste est faite à la main, à partir de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The heading “%1” starts with a sign typed by hand.</source>
        <translation>Le titre «&#xa0;%1&#xa0;» commence par un signe saisi à la main.</translation>
    </message>
    <message>
        <source>“%1” starts with a list sign typed by hand.</source>
        <translation>«&#xa0;%1&#xa0;» commence par un signe de liste saisi à la main.</translation>
    </message>
    <message>
        <source>“%1” has a list sign typed by hand beside that of its list.</source>
        <translation>«&#xa0;%1&#xa0;» a un signe saisi à la main en plus de celui de sa liste.</translation>
    </message>
    <message>
        <source>“%1” starts with a sign typed by hand.</source>
        <translation>«&#xa0;%1&#xa0;» commence par un signe saisi à la main.</translation>
    </message>
    <message>
        <source>%1 has no role.</source>
        <translation>La fonction de %1 manque.</translation>
    </message>
    <message>
        <source>Someone of the team has no name.</source>
        <translation>Une personne de l’équipe n’a pas de nom.</translation>
    </message>
    <message>
        <source>%1 attends nothing and is named nowhere in this report.</source>
        <translation>%1 ne participe à rien et n’est nulle part dans ce rapport.</translation>
    </message>
    <message>
        <source>A favourite moment is nobody&apos;s.</source>
        <translation>Un temps fort n’est attribué à personne.</translation>
    </message>
    <message>
        <source>The favourite moment “%1” is nobody&apos;s.</source>
        <translation>Le temps fort «&#xa0;%1&#xa0;» n’est attribué à personne.</translation>
    </message>
    <message>
        <source>%1 has more than one favourite moment.</source>
        <translation>%1 a plus d’un temps fort préféré.</translation>
    </message>
    <message>
        <source>The favourite moment of %1 is not written yet.</source>
        <translation>Le temps fort de %1 n’est pas encore écrit.</translation>
    </message>
    <message>
        <source>Someone who attended this day is not among the people.</source>
        <translation>Une personne présente ce jour-là n’est pas dans la liste des personnes.</translation>
    </message>
    <message>
        <source>Someone who attended the focus “%1” is not among the people.</source>
        <translation>Une personne présente au focus «&#xa0;%1&#xa0;» n’est pas dans la liste des personnes.</translation>
    </message>
    <message>
        <source>A focus does not say who attended it.</source>
        <translation>Un focus ne dit pas qui y était.</translation>
    </message>
    <message>
        <source>The focus “%1” does not say who attended it.</source>
        <translation>Le focus «&#xa0;%1&#xa0;» ne dit pas qui y était.</translation>
    </message>
    <message>
        <source>A picture has no alternative text.</source>
        <translation>Une image n’a pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>The picture “%1” has no alternative text.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’a pas de texte de remplacement.</translation>
    </message>
    <message>
        <source>The alternative text “%1” is a file&apos;s name: it does not say what the picture shows.</source>
        <translation>Le texte de remplacement «&#xa0;%1&#xa0;» est un nom de fichier&#xa0;: il ne dit pas ce que montre l’image.</translation>
    </message>
    <message>
        <source>The alternative text starts with “%1”: screen readers say already that it is a picture.</source>
        <translation>Le texte de remplacement commence par «&#xa0;%1&#xa0;»&#xa0;: les lecteurs d’écran disent déjà que c’est une image.</translation>
    </message>
    <message>
        <source>The alternative text “%1” says what the caption says: it is heard twice.</source>
        <translation>Le texte de remplacement «&#xa0;%1&#xa0;» répète la légende&#xa0;: on l’entend deux fois.</translation>
    </message>
    <message>
        <source>The picture with the caption “%1” is said to be decorative.</source>
        <translation>L’image légendée «&#xa0;%1&#xa0;» est déclarée décorative.</translation>
    </message>
    <message>
        <source>The picture “%1” is not in the library: only its words are published.</source>
        <translation>L’image «&#xa0;%1&#xa0;» n’est pas dans la bibliothèque&#xa0;: seuls ses mots sont publiés.</translation>
    </message>
    <message>
        <source>Straight quotes around %1, and %2 elsewhere.</source>
        <translation>Des guillemets droits autour de %1, et %2 ailleurs.</translation>
    </message>
    <message>
        <source>Other quotes around %1 than elsewhere, where they are %2.</source>
        <translation>D’autres guillemets autour de %1 qu’ailleurs, où ce sont %2.</translation>
    </message>
    <message>
        <source>“%1” is all in capitals.</source>
        <translation>«&#xa0;%1&#xa0;» est tout en capitales.</translation>
    </message>
    <message>
        <source>The report has no title.</source>
        <translation>Le rapport n’a pas de titre.</translation>
    </message>
    <message>
        <source>The title “%1” does not say which event it is about.</source>
        <translation>Le titre «&#xa0;%1&#xa0;» ne dit pas de quel événement il s’agit.</translation>
    </message>
    <message>
        <source>The report does not say who wrote it.</source>
        <translation>Le rapport ne dit pas qui l’a écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) were neither kept nor set aside.</source>
        <translation>
            <numerusform>%n note n’a été ni gardée ni écartée.</numerusform>
            <numerusform>%n notes n’ont été ni gardées ni écartées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>Expectations</source>
        <translation>Attentes</translation>
    </message>
    <message>
        <source>Takeaways</source>
        <translation>Points à retenir</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Favourite moments</source>
        <translation>Temps forts</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>Section libre</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Focus&#xa0;: %1</translation>
    </message>
    <message>
        <source>The section “%1” is empty.</source>
        <translation>La section «&#xa0;%1&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>Two sections have the same heading: “%1”.</source>
        <translation>Deux sections portent le même titre&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The heading “%1” skips a level.</source>
        <translation>L’intertitre «&#xa0;%1&#xa0;» saute un niveau.</translation>
    </message>
    <message>
        <source>“%1” is bold like a heading, but is none.</source>
        <translation>«&#xa0;%1&#xa0;» est en gras comme un titre, mais n’en est pas un.</translation>
    </message>
    <message>
        <source>A heading has no words.</source>
        <translation>Un intertitre n’a pas de mots.</translation>
    </message>
    <message>
        <source>A table has no header row.</source>
        <translation>Un tableau n’a pas de ligne d’en-tête.</translation>
    </message>
    <message>
        <source>A column of a table has no header.</source>
        <translation>Une colonne d’un tableau n’a pas d’en-tête.</translation>
    </message>
    <message numerus="yes">
        <source>The text says “%1”, and the list has %n.</source>
        <translation>
            <numerusform>Le texte dit «&#xa0;%1&#xa0;», et la liste en compte %n.</numerusform>
            <numerusform>Le texte dit «&#xa0;%1&#xa0;», et la liste en compte %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::ChecksModel</name>
    <message>
        <source>To be mended: %1 %2</source>
        <translation>À corriger&#xa0;: %1&#xa0;%2</translation>
    </message>
    <message>
        <source>To be looked at: %1 %2</source>
        <translation>À vérifier&#xa0;: %1&#xa0;%2</translation>
    </message>
    <message>
        <source>To be known: %1 %2</source>
        <translation>À savoir&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Ctrl+Return: %1</source>
        <comment>a key — what it does</comment>
        <translation>Ctrl+Entrée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Can be mended here. %1</source>
        <translation>Peut être corrigé ici. %1</translation>
    </message>
</context>
<context>
    <name>glaneur::ChecksPane</name>
    <message>
        <source>Show or hide what remains to be done</source>
        <translation>Afficher ou masquer ce qui reste à faire</translation>
    </message>
    <message>
        <source>What remains to be done before publication</source>
        <translation>Ce qui reste à faire avant la publication</translation>
    </message>
    <message>
        <source>Nothing stands between this report and its publication</source>
        <translation>Ce rapport est prêt à être publié</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at before publication</source>
        <translation>
            <numerusform>%n point à vérifier avant la publication</numerusform>
            <numerusform>%n points à vérifier avant la publication</numerusform>
        </translation>
    </message>
    <message>
        <source>The list is shown</source>
        <translation>La liste est affichée</translation>
    </message>
    <message>
        <source>The list is hidden</source>
        <translation>La liste est masquée</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Aller à cet endroit</translation>
    </message>
    <message numerus="yes">
        <source>%1 – all %n like it</source>
        <comment>what a mend does</comment>
        <translation>
            <numerusform>%1 – le seul cas (%n)</numerusform>
            <numerusform>%1 – les %n cas</numerusform>
        </translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Mends what is chosen (Ctrl+Return)</source>
        <translation>Corrige ce qui est choisi (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>What is chosen can&apos;t be mended without you: go there</source>
        <translation>Ce qui est choisi ne peut être corrigé sans vous&#xa0;: allez à cet endroit</translation>
    </message>
</context>
<context>
    <name>glaneur::CollectionTable</name>
    <message>
        <source>Upwards</source>
        <comment>sorted from A to Z, the oldest first</comment>
        <translation>Ordre croissant</translation>
    </message>
    <message>
        <source>Downwards</source>
        <comment>sorted from Z to A, the newest first</comment>
        <translation>Ordre décroissant</translation>
    </message>
</context>
<context>
    <name>glaneur::CollectionWindow</name>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Trier</translation>
    </message>
    <message>
        <source>M&amp;erge</source>
        <translation>Fusio&amp;nner</translation>
    </message>
    <message>
        <source>Makes one of those that are chosen: the last one chosen stays and takes their places</source>
        <translation>Fait une seule fiche de celles choisies&#xa0;: la dernière choisie reste et prend leur place</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Corbeille</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>glaneur::CommandLine</name>
    <message>
        <source>“glaneur --help” tells what can be asked.</source>
        <translation>«&#xa0;glaneur --help&#xa0;» dit ce que l’on peut demander.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>The option --%1 takes no value.</source>
        <translation>L’option --%1 ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value after it.</source>
        <translation>L’option --%1 doit être suivie d’une valeur.</translation>
    </message>
    <message>
        <source>The option --%1 needs a command before it.</source>
        <translation>L’option --%1 doit accompagner une commande.</translation>
    </message>
    <message>
        <source>“glaneur %1” has no option --%2.</source>
        <translation>«&#xa0;glaneur %1&#xa0;» n’a pas d’option --%2.</translation>
    </message>
    <message>
        <source>The option --%1 is given twice.</source>
        <translation>L’option --%1 est donnée deux fois.</translation>
    </message>
    <message>
        <source>The sample speaks French (fr) and English (en), not “%1”.</source>
        <translation>L’exemple existe en français (fr) et en anglais (en), pas en «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Only one format can go to standard output.</source>
        <translation>Un seul format peut aller vers la sortie standard.</translation>
    </message>
    <message>
        <source>Two formats can&apos;t go to the same file %1.</source>
        <translation>Deux formats ne peuvent pas aller dans le même fichier %1.</translation>
    </message>
    <message>
        <source>“%1” is not expected here.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“glaneur import” needs the file to read.</source>
        <translation>«&#xa0;glaneur import&#xa0;» attend le fichier à lire.</translation>
    </message>
    <message>
        <source>“glaneur import” reads one file at a time.</source>
        <translation>«&#xa0;glaneur import&#xa0;» lit un seul fichier à la fois.</translation>
    </message>
    <message>
        <source>“glaneur search” needs the words to look for.</source>
        <translation>«&#xa0;glaneur search&#xa0;» attend les mots à chercher.</translation>
    </message>
    <message>
        <source>“glaneur %1” needs a report: an id or a part of a title.</source>
        <translation>«&#xa0;glaneur %1&#xa0;» attend un rapport&#xa0;: un identifiant ou une partie de titre.</translation>
    </message>
    <message>
        <source>“glaneur %1” takes one report; put a title of several words in quotes.</source>
        <translation>«&#xa0;glaneur %1&#xa0;» prend un seul rapport&#x202f;; mettez entre guillemets un titre de plusieurs mots.</translation>
    </message>
    <message>
        <source>The option --language goes with --sample.</source>
        <translation>L’option --language va avec --sample.</translation>
    </message>
    <message>
        <source>“glaneur export” needs at least one of --pdf, --html, --fragment, --email and --markdown.</source>
        <translation>«&#xa0;glaneur export&#xa0;» attend au moins une option parmi --pdf, --html, --fragment, --email et --markdown.</translation>
    </message>
    <message>
        <source>open the window on the library FILE, or import the report FILE</source>
        <translation>ouvre la fenêtre sur la bibliothèque FILE, ou importe le rapport FILE</translation>
    </message>
    <message>
        <source>open the window on the sample report</source>
        <translation>ouvre la fenêtre sur le rapport d’exemple</translation>
    </message>
    <message>
        <source>read a text, Markdown or HTML report into the library; print its id</source>
        <translation>lit un rapport en texte, Markdown ou HTML dans la bibliothèque&#x202f;; affiche son identifiant</translation>
    </message>
    <message>
        <source>put the sample report there; print its id</source>
        <translation>y met le rapport d’exemple&#x202f;; affiche son identifiant</translation>
    </message>
    <message>
        <source>write the formats that options ask for</source>
        <translation>écrit les formats que demandent les options</translation>
    </message>
    <message>
        <source>print the report, structured, as JSON</source>
        <translation>affiche le rapport, structuré, en JSON</translation>
    </message>
    <message>
        <source>print the reports of the library</source>
        <translation>affiche les rapports de la bibliothèque</translation>
    </message>
    <message>
        <source>print the places that hold all of WORDS</source>
        <translation>affiche les endroits où se trouvent tous les mots WORDS</translation>
    </message>
    <message>
        <source>print what stands between the report and its publication</source>
        <translation>affiche ce qui reste à faire avant de publier le rapport</translation>
    </message>
    <message>
        <source>print JSON in place of a table</source>
        <translation>affiche du JSON au lieu d’un tableau</translation>
    </message>
    <message>
        <source>of the sample</source>
        <translation>langue de l’exemple</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>document PDF</translation>
    </message>
    <message>
        <source>web page, in one file</source>
        <translation>page web, en un seul fichier</translation>
    </message>
    <message>
        <source>part of a web page, for WordPress or the like</source>
        <translation>fragment de page web, pour WordPress ou un outil semblable</translation>
    </message>
    <message>
        <source>e-mail, for a newsletter service</source>
        <translation>courriel, pour un service d’envoi de lettres d’information</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>the library to work on, in place of your own</source>
        <translation>la bibliothèque à utiliser, au lieu de la vôtre</translation>
    </message>
    <message>
        <source>print this help, or that of a command</source>
        <translation>affiche cette aide, ou celle d’une commande</translation>
    </message>
    <message>
        <source>print the version</source>
        <translation>affiche la version</translation>
    </message>
    <message>
        <source>REPORT is an id, or a part of a title that only one report has; accents and case don&apos;t matter.</source>
        <translation>REPORT est un identifiant, ou une partie de titre qui ne désigne qu’un rapport&#x202f;; les accents et les majuscules n’importent pas.</translation>
    </message>
    <message>
        <source>“-” as a FILE to write is standard output.</source>
        <translation>«&#xa0;-&#xa0;» comme FILE à écrire est la sortie standard.</translation>
    </message>
    <message>
        <source>“-” as the FILE to import is standard input. The sample is put into a library only once.</source>
        <translation>«&#xa0;-&#xa0;» comme FILE à importer est l’entrée standard. L’exemple n’est mis qu’une fois dans une bibliothèque.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 refused or with findings, 2 wrong usage.</source>
        <translation>Code de sortie&#xa0;: 0 fait, 1 refusé ou points à vérifier, 2 mauvais usage.</translation>
    </message>
    <message>
        <source>Glaneur %1, an offline editor for event reports</source>
        <translation>Glaneur %1, éditeur hors ligne de rapports d’événements</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Standard output can&apos;t be written: %1.</source>
        <translation>La sortie standard ne peut pas être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See where it goes to, and that there is room.</source>
        <translation>Voyez où elle mène, et s’il y reste de la place.</translation>
    </message>
    <message>
        <source>Standard input can&apos;t be read: %1.</source>
        <translation>L’entrée standard ne peut pas être lue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Name a file in place of “-”.</source>
        <translation>Nommez un fichier au lieu de «&#xa0;-&#xa0;».</translation>
    </message>
    <message>
        <source>An empty note can&apos;t be saved.</source>
        <translation>Une note vide ne peut pas être enregistrée.</translation>
    </message>
    <message>
        <source>open the small window for taking notes</source>
        <translation>ouvrir la petite fenêtre de prise de notes</translation>
    </message>
    <message>
        <source>save TEXT as a note; print its id</source>
        <translation>enregistrer TEXT comme note&#x202f;; afficher son identifiant</translation>
    </message>
    <message>
        <source>where notes go, in place of the report opened last</source>
        <translation>où vont les notes, à la place du dernier rapport ouvert</translation>
    </message>
</context>
<context>
    <name>glaneur::Completeness</name>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencée</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complète</translation>
    </message>
</context>
<context>
    <name>glaneur::ContextEditor</name>
    <message>
        <source>&amp;Context</source>
        <translation>&amp;Contexte</translation>
    </message>
    <message>
        <source>What the event is, who holds it and why: what a reader who never heard of it needs to know.</source>
        <translation>Ce qu’est l’événement, qui l’organise et pourquoi&#xa0;: ce qu’il faut savoir quand on n’en a jamais entendu parler.</translation>
    </message>
    <message>
        <source>Change the context</source>
        <translation>Modification du contexte</translation>
    </message>
    <message>
        <source>Change whose context it is</source>
        <translation>Changement de contexte (série ou édition)</translation>
    </message>
    <message>
        <source>This edition has a conte&amp;xt of its own</source>
        <translation>Cette édition a son propre conte&amp;xte</translation>
    </message>
</context>
<context>
    <name>glaneur::DateField</name>
    <message>
        <source>Set the date</source>
        <translation>Indiquer la date</translation>
    </message>
    <message>
        <source>The date is not known</source>
        <translation>La date n’est pas connue</translation>
    </message>
    <message>
        <source>Clear the date</source>
        <translation>Effacer la date</translation>
    </message>
</context>
<context>
    <name>glaneur::DayModel</name>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Change a day&apos;s date</source>
        <translation>Modification de la date d’une journée</translation>
    </message>
    <message>
        <source>Change a day&apos;s place</source>
        <translation>Modification du lieu d’une journée</translation>
    </message>
    <message>
        <source>Change a day&apos;s kind</source>
        <translation>Modification du type d’une journée</translation>
    </message>
    <message>
        <source>Change a day&apos;s programme</source>
        <translation>Modification du programme d’une journée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajout d’une journée</translation>
    </message>
    <message>
        <source>Move a day</source>
        <translation>Déplacement d’une journée</translation>
    </message>
    <message>
        <source>Remove a day</source>
        <translation>Suppression d’une journée</translation>
    </message>
</context>
<context>
    <name>glaneur::DaysEditor</name>
    <message>
        <source>Words about where and when, in place of those that the report makes itself</source>
        <translation>Une phrase sur le lieu et les dates, à la place de celle que le rapport compose lui-même</translation>
    </message>
    <message>
        <source>Change a day&apos;s date</source>
        <translation>Modification de la date d’une journée</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Change a day&apos;s kind</source>
        <translation>Modification du type d’une journée</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Town, or where to connect</source>
        <translation>Ville, ou adresse où se connecter</translation>
    </message>
    <message>
        <source>Change a day&apos;s place</source>
        <translation>Modification du lieu d’une journée</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>What happened that day, and who did what</source>
        <translation>Ce qui s’est passé ce jour-là, et qui a fait quoi</translation>
    </message>
    <message>
        <source>Change a day&apos;s programme</source>
        <translation>Modification du programme d’une journée</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Journées</translation>
    </message>
    <message>
        <source>No day yet. When and where did it take place?</source>
        <translation>Pas encore de journée. Où et quand cela s’est-il passé&#x202f;?</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Ajouter une journée</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody yet. Who of your team was there?</source>
        <translation>Personne pour l’instant. Qui y était, dans votre équipe&#x202f;?</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Who was there</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Space ticks, letters find a name, Shift and the arrows choose several cells.</source>
        <translation>Espace coche, les lettres trouvent un nom, Maj et les flèches choisissent plusieurs cases.</translation>
    </message>
    <message>
        <source>Nowhere yet: %1.</source>
        <translation>Encore nulle part&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Add the people of your team below; then tick here who was where.</source>
        <translation>Ajoutez ci-dessous les personnes de l’équipe&#x202f;; cochez ensuite ici qui était où.</translation>
    </message>
    <message>
        <source>Add a day above and people below; then tick here who was where.</source>
        <translation>Ajoutez une journée ci-dessus et des personnes ci-dessous&#x202f;; cochez ensuite ici qui était où.</translation>
    </message>
    <message>
        <source>Add a day above, or a focus to the report; then tick here who was where.</source>
        <translation>Ajoutez une journée ci-dessus, ou un focus au rapport&#x202f;; cochez ensuite ici qui était où.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Change who was there</source>
        <translation>Modification des présences</translation>
    </message>
    <message>
        <source>What this person did…</source>
        <translation>Ce que cette personne a fait…</translation>
    </message>
    <message>
        <source>Type the name of someone to add</source>
        <translation>Taper le nom d’une personne à ajouter</translation>
    </message>
    <message>
        <source>Someone to add</source>
        <translation>Personne à ajouter</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajout d’une personne&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Add %n person(s)</source>
        <translation>
            <numerusform>Ajout de %n personne</numerusform>
            <numerusform>Ajout de %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::EditionEditor</name>
    <message>
        <source>The&amp;me</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <source>What this edition was about, in one sentence</source>
        <translation>De quoi parlait cette édition, en une phrase</translation>
    </message>
    <message>
        <source>Change the theme</source>
        <translation>Modification du thème</translation>
    </message>
    <message>
        <source>Words before the principles, in place of those that the report makes itself</source>
        <translation>Une phrase avant les principes, à la place de celle que le rapport compose lui-même</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
</context>
<context>
    <name>glaneur::FocusEditor</name>
    <message>
        <source>&amp;Aim</source>
        <translation>&amp;Objectif</translation>
    </message>
    <message>
        <source>What it set out to show, teach or decide</source>
        <translation>Ce qu’il s’agissait de montrer, de transmettre ou de décider</translation>
    </message>
    <message>
        <source>Change the aim</source>
        <translation>Modification de l’objectif</translation>
    </message>
    <message>
        <source>&amp;Words before the aim</source>
        <translation>&amp;Phrase avant l’objectif</translation>
    </message>
    <message>
        <source>Left empty, the report says by itself who took part in what</source>
        <translation>Si ce champ reste vide, le rapport dit lui-même qui a participé à quoi</translation>
    </message>
    <message>
        <source>Change the words before the aim</source>
        <translation>Modification de la phrase avant l’objectif</translation>
    </message>
    <message>
        <source>Takeaways</source>
        <translation>Points à retenir</translation>
    </message>
    <message>
        <source>Wor&amp;ds over the takeaways</source>
        <translation>&amp;Titre des points à retenir</translation>
    </message>
    <message>
        <source>The report&apos;s language has its own words</source>
        <translation>Si ce champ reste vide, le titre habituel</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Words over the reso&amp;urces</source>
        <translation>Titre des ressour&amp;ces</translation>
    </message>
    <message>
        <source>Change the focus&apos; kind</source>
        <translation>Modification du type de focus</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>Shor&amp;t title</source>
        <translation>Titre &amp;bref</translation>
    </message>
    <message>
        <source>Two or three words</source>
        <translation>Deux ou trois mots</translation>
    </message>
    <message>
        <source>Change the short title</source>
        <translation>Modification du titre bref</translation>
    </message>
    <message>
        <source>&amp;Official title</source>
        <translation>Titre o&amp;fficiel</translation>
    </message>
    <message>
        <source>As the programme has it</source>
        <translation>Tel qu’il figure au programme</translation>
    </message>
    <message>
        <source>Change the official title</source>
        <translation>Modification du titre officiel</translation>
    </message>
    <message>
        <source>Change who attended</source>
        <translation>Modification des participations</translation>
    </message>
    <message>
        <source>Change the words over a group</source>
        <translation>Modification du titre d’un groupe</translation>
    </message>
    <message>
        <source>Who attended</source>
        <translation>Qui y a participé</translation>
    </message>
</context>
<context>
    <name>glaneur::FormatBar</name>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Bold (Ctrl+B)</source>
        <translation>Gras (Ctrl+B)</translation>
    </message>
    <message>
        <source>Italic (Ctrl+I)</source>
        <translation>Italique (Ctrl+I)</translation>
    </message>
    <message>
        <source>Link (Ctrl+K)</source>
        <translation>Lien (Ctrl+K)</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Insérer un tableau</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Paragraph style</source>
        <translation>Style de paragraphe</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sub-heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <source>Smaller sub-heading</source>
        <translation>Petit intertitre</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
</context>
<context>
    <name>glaneur::Help</name>
    <message>
        <source>Take a section in or leave it out</source>
        <translation>Inclure une section ou la laisser de côté</translation>
    </message>
    <message>
        <source>From one field to the next</source>
        <translation>Passer d’un champ au suivant</translation>
    </message>
    <message>
        <source>Go where a result or a finding is</source>
        <translation>Aller à l’endroit d’un résultat ou d’un point à vérifier</translation>
    </message>
    <message>
        <source>About Glaneur</source>
        <translation>À propos de Glaneur</translation>
    </message>
    <message>
        <source>An offline editor for event reports, published as an accessible PDF and an accessible web page.</source>
        <translation>Un éditeur hors ligne de rapports d’événements, publiés en PDF et en page web accessibles.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>Your library: %1</source>
        <translation>Votre bibliothèque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Keep a note as a plus, a minus or a point</source>
        <translation>Garder une note en plus, en moins ou en point neutre</translation>
    </message>
    <message>
        <source>Keep a note as a resource or a favourite moment</source>
        <translation>Garder une note en ressource ou en temps fort</translation>
    </message>
    <message>
        <source>Keep a note as its sign says</source>
        <translation>Garder une note selon son signe</translation>
    </message>
    <message>
        <source>Set a note aside, put it back</source>
        <translation>Mettre une note de côté, la remettre à trier</translation>
    </message>
    <message>
        <source>Go to what a note became</source>
        <translation>Aller à ce qu’une note est devenue</translation>
    </message>
    <message>
        <source>Add a section after the chosen one, or before it</source>
        <translation>Ajouter une section après celle qui est choisie, ou avant</translation>
    </message>
    <message>
        <source>Move a section, a point or another row</source>
        <translation>Déplacer une section, un point ou une autre ligne</translation>
    </message>
    <message>
        <source>Choose a point instead of its words</source>
        <translation>Choisir un point plutôt que ses mots</translation>
    </message>
    <message>
        <source>Choose one point more</source>
        <translation>Choisir un point de plus</translation>
    </message>
    <message>
        <source>Make the chosen points plus, minus or neutral</source>
        <translation>Passer les points choisis en plus, moins ou neutre</translation>
    </message>
</context>
<context>
    <name>glaneur::ImageChip</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>glaneur::Importer</name>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>The file %1 could not be read: %2.</source>
        <translation>Le fichier %1 n’a pas pu être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>See that it is still there and that you may read it.</source>
        <translation>Vérifiez qu’il est toujours là et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>The file %1 is too large to be a report.</source>
        <translation>Le fichier %1 est trop volumineux pour être un rapport.</translation>
    </message>
    <message>
        <source>Choose a text, Markdown or HTML file.</source>
        <translation>Choisissez un fichier texte, Markdown ou HTML.</translation>
    </message>
    <message>
        <source>Reports (*.txt *.md *.markdown *.html *.htm)</source>
        <translation>Rapports (*.txt *.md *.markdown *.html *.htm)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importer un rapport</translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryFile</name>
    <message>
        <source>The folder %1, for your library, can&apos;t be created.</source>
        <translation>Le dossier %1, prévu pour votre bibliothèque, ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Allow writing there, or name a library with --library.</source>
        <translation>Autorisez-y l’écriture, ou nommez une bibliothèque avec --library.</translation>
    </message>
    <message>
        <source>There is no library %1.</source>
        <translation>Il n’y a pas de bibliothèque %1.</translation>
    </message>
    <message>
        <source>See that its name is right; “glaneur import” creates a library.</source>
        <translation>Vérifiez son nom&#x202f;; «&#xa0;glaneur import&#xa0;» crée une bibliothèque.</translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryModel</name>
    <message>
        <source>Events on their own</source>
        <translation>Événements isolés</translation>
    </message>
    <message>
        <source>Series without a name</source>
        <translation>Série sans nom</translation>
    </message>
    <message>
        <source>Edition %1</source>
        <translation>Édition %1</translation>
    </message>
    <message>
        <source>Event without a date</source>
        <translation>Événement sans date</translation>
    </message>
    <message>
        <source>Report without a title</source>
        <translation>Rapport sans titre</translation>
    </message>
    <message>
        <source>%1, changed %2</source>
        <comment>state of a report, time</comment>
        <translation>%1, modifié le %2</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryPane</name>
    <message>
        <source>Search in all reports</source>
        <translation>Rechercher dans tous les rapports</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Passages trouvés</translation>
    </message>
    <message>
        <source>Reports of the library</source>
        <translation>Rapports de la bibliothèque</translation>
    </message>
    <message>
        <source>Nothing holds “%1”.</source>
        <translation>Aucun résultat pour «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Next edition…</source>
        <translation>Édition &amp;suivante…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryPersonModel</name>
    <message>
        <source>the same name</source>
        <translation>le même nom</translation>
    </message>
    <message>
        <source>the same first name, one of them without a family name</source>
        <translation>le même prénom, l’une des deux sans nom de famille</translation>
    </message>
    <message>
        <source>names that differ by one letter</source>
        <translation>des noms qui diffèrent d’une lettre</translation>
    </message>
    <message>
        <source>Not named</source>
        <translation>Nulle part</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>May be the same person as %1: %2.</source>
        <translation>Peut-être la même personne que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Named in</source>
        <translation>Citée dans</translation>
    </message>
    <message>
        <source>%1: nothing yet</source>
        <comment>title of a column</comment>
        <translation>%1&#xa0;: rien pour l’instant</translation>
    </message>
</context>
<context>
    <name>glaneur::LibraryResourceModel</name>
    <message>
        <source>Not used</source>
        <translation>Nulle part</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n rapport</numerusform>
            <numerusform>%n rapports</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is to be said of an address: the address</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n other(s) have this address)</source>
        <translation>
            <numerusform>%1 (%n autre a cette adresse)</numerusform>
            <numerusform>%1 (%n autres ont cette adresse)</numerusform>
        </translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
</context>
<context>
    <name>glaneur::LibrarySession</name>
    <message>
        <source>Merge resources</source>
        <translation>Fusion de ressources</translation>
    </message>
    <message>
        <source>Merge people</source>
        <translation>Fusion de personnes</translation>
    </message>
    <message>
        <source>Delete a report</source>
        <translation>Suppression d’un rapport</translation>
    </message>
    <message>
        <source>Delete the report “%1”</source>
        <translation>Suppression du rapport «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restore a resource</source>
        <translation>Restauration d’une ressource</translation>
    </message>
    <message>
        <source>Restore a person</source>
        <translation>Restauration d’une personne</translation>
    </message>
</context>
<context>
    <name>glaneur::LineField</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>glaneur::LinkDialog</name>
    <message>
        <source>Change the link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Add a link</source>
        <translation>Ajouter un lien</translation>
    </message>
    <message>
        <source>Words that say where it leads</source>
        <translation>Des mots qui disent où mène le lien</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Texte du lien&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>A&amp;dresse&#xa0;:</translation>
    </message>
    <message>
        <source>No address yet: the words stay marked until you have it.</source>
        <translation>Pas encore d’adresse&#xa0;: le texte reste repéré en attendant.</translation>
    </message>
    <message>
        <source>This is no complete address. It should look like https://example.org/page.</source>
        <translation>Cette adresse n’est pas complète. Elle doit ressembler à https://example.org/page.</translation>
    </message>
    <message>
        <source>Leads to %1</source>
        <translation>Mène à %1</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Texte du lien</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://… or words of a resource&apos;s title</source>
        <translation>https://… ou des mots du titre d’une ressource</translation>
    </message>
    <message>
        <source>Re&amp;move the link</source>
        <translation>&amp;Retirer le lien</translation>
    </message>
    <message>
        <source>Or one of the &amp;resources:</source>
        <translation>Ou l’une des re&amp;ssources&#xa0;:</translation>
    </message>
    <message>
        <source>Resources to lead to</source>
        <translation>Ressources vers lesquelles mener</translation>
    </message>
    <message>
        <source>No resource has such a title.</source>
        <translation>Aucune ressource n’a ce titre.</translation>
    </message>
    <message>
        <source>No address yet</source>
        <translation>Pas encore d’adresse</translation>
    </message>
    <message>
        <source>Such an address does something instead of leading somewhere: it is not taken.</source>
        <translation>Une telle adresse déclenche une action au lieu de mener quelque part&#xa0;: elle n’est pas acceptée.</translation>
    </message>
</context>
<context>
    <name>glaneur::Listings</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Section title</source>
        <translation>Titre de section</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Point à retenir</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Temps fort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>There is no report in the library yet.</source>
        <translation>Il n’y a pas encore de rapport dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>No place in the library holds these words.</source>
        <translation>Ces mots ne se trouvent nulle part dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Nothing stands between this report and its publication.</source>
        <translation>Ce rapport est prêt à être publié.</translation>
    </message>
    <message>
        <source>To mend</source>
        <translation>À corriger</translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>À vérifier</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Point à vérifier</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi c’est important</translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>glaneur::MainWindow</name>
    <message>
        <source>Undo history</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>État à l’ouverture</translation>
    </message>
    <message>
        <source>Steps that can be undone</source>
        <translation>Modifications que l’on peut annuler</translation>
    </message>
    <message>
        <source>Undo &amp;history</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Glaneur</source>
        <translation>Glaneur</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importer un rapport</translation>
    </message>
    <message>
        <source>Open a report</source>
        <translation>Ouvrir un rapport</translation>
    </message>
    <message>
        <source>Add a report to the library</source>
        <translation>Ajouter un rapport à la bibliothèque</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>What was changed since the report was last saved is lost if it is closed now.</source>
        <translation>Ce qui a changé depuis le dernier enregistrement sera perdu si vous fermez le rapport maintenant.</translation>
    </message>
    <message>
        <source>%1 — Glaneur</source>
        <translation>%1 — Glaneur</translation>
    </message>
    <message>
        <source>Untitled report</source>
        <translation>Rapport sans titre</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written</source>
        <translation>
            <numerusform>%n fichier écrit</numerusform>
            <numerusform>%n fichiers écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark the report as published</source>
        <translation>Passage du rapport à l’état publié</translation>
    </message>
    <message>
        <source>Delete the report</source>
        <translation>Supprimer le rapport</translation>
    </message>
</context>
<context>
    <name>glaneur::MomentModel</name>
    <message>
        <source>Change whose moment it is</source>
        <translation>Changement de la personne d’un temps fort</translation>
    </message>
    <message>
        <source>Change a favourite moment</source>
        <translation>Modification d’un temps fort</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Favourite moment</source>
        <translation>Temps fort préféré</translation>
    </message>
    <message>
        <source>Add a favourite moment</source>
        <translation>Ajout d’un temps fort</translation>
    </message>
    <message>
        <source>Move a favourite moment</source>
        <translation>Déplacement d’un temps fort</translation>
    </message>
    <message>
        <source>Remove a favourite moment</source>
        <translation>Suppression d’un temps fort</translation>
    </message>
</context>
<context>
    <name>glaneur::MomentsEditor</name>
    <message>
        <source>A sentence before the moments, if you want one</source>
        <translation>Une phrase avant les temps forts, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Moments</source>
        <translation>Temps forts</translation>
    </message>
    <message>
        <source>Change whose moment it is</source>
        <translation>Changement de la personne d’un temps fort</translation>
    </message>
    <message>
        <source>Whose moment</source>
        <translation>Temps fort de</translation>
    </message>
    <message>
        <source>What they liked best, and why</source>
        <translation>Ce qui a plu le plus, et pourquoi</translation>
    </message>
    <message>
        <source>Favourite moment</source>
        <translation>Temps fort préféré</translation>
    </message>
    <message>
        <source>Change a moment</source>
        <translation>Modification d’un temps fort</translation>
    </message>
    <message>
        <source>No moment yet. Ask each person who was there what they liked best.</source>
        <translation>Pas encore de temps fort. Demandez à chaque personne présente ce qui lui a plu le plus.</translation>
    </message>
    <message>
        <source>Add a moment</source>
        <translation>Ajouter un temps fort</translation>
    </message>
    <message>
        <source>Favourite moments</source>
        <translation>Temps forts préférés</translation>
    </message>
</context>
<context>
    <name>glaneur::MovingList</name>
    <message>
        <source>+%1</source>
        <comment>more rows that are dragged</comment>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>glaneur::NameCompletion</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
</context>
<context>
    <name>glaneur::Names</name>
    <message>
        <source>Context</source>
        <translation>Contexte</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>This edition</source>
        <translation>Cette édition</translation>
    </message>
    <message>
        <source>When and where</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>What we expected</source>
        <translation>Nos attentes</translation>
    </message>
    <message>
        <source>Takeaways</source>
        <translation>Points à retenir</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Favourite moments</source>
        <translation>Temps forts préférés</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Free section</source>
        <translation>Section libre</translation>
    </message>
    <message>
        <source>Workshop</source>
        <translation>Atelier</translation>
    </message>
    <message>
        <source>Crossed views</source>
        <translation>Regards croisés</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Conférence</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Pitch</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Round table</source>
        <translation>Table ronde</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of focus</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Site</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>kind of resource</comment>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Main day</source>
        <translation>Journée principale</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>[OFF]</source>
        <translation>[OFF]</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutre</translation>
    </message>
    <message>
        <source>Fresh</source>
        <comment>state of a note</comment>
        <translation>Nouvelle</translation>
    </message>
    <message>
        <source>Kept</source>
        <comment>state of a note</comment>
        <translation>Gardée</translation>
    </message>
    <message>
        <source>Set aside</source>
        <comment>state of a note</comment>
        <translation>Écartée</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>state of a report</comment>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <comment>state of a report</comment>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Published</source>
        <comment>state of a report</comment>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Address in order</source>
        <translation>Adresse valable</translation>
    </message>
    <message>
        <source>Address missing</source>
        <translation>Adresse manquante</translation>
    </message>
    <message>
        <source>No address that a browser can open</source>
        <translation>Adresse qu’un navigateur ne peut pas ouvrir</translation>
    </message>
    <message>
        <source>Address that may do harm</source>
        <translation>Adresse qui peut être dangereuse</translation>
    </message>
</context>
<context>
    <name>glaneur::NewReportDialog</name>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>What the report is called, such as “The third Open Data Days”</source>
        <translation>Le titre du rapport, par exemple «&#xa0;Les troisièmes Journées des données ouvertes&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Start from:</source>
        <translation>&amp;Partir de&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Language of the report:</source>
        <translation>&amp;Langue du rapport&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>A blank report</source>
        <translation>Un rapport vierge</translation>
    </message>
    <message>
        <source>Next edition of: %1</source>
        <translation>Édition suivante de&#xa0;: %1</translation>
    </message>
    <message>
        <source>All the usual sections, empty, ready to be filled in, moved or left out.</source>
        <translation>Toutes les sections habituelles, vides, prêtes à être remplies, déplacées ou laissées de côté.</translation>
    </message>
    <message>
        <source>Context, objectives, people and sections are carried over; the edition&apos;s number and the year move on by one.</source>
        <translation>Le contexte, les objectifs, les personnes et les sections sont repris&#x202f;; le numéro de l’édition et l’année avancent d’un cran.</translation>
    </message>
</context>
<context>
    <name>glaneur::NoteContextBar</name>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Jour</translation>
    </message>
    <message>
        <source>The day that notes are taken on (%1)</source>
        <translation>Le jour où les notes sont prises (%1)</translation>
    </message>
    <message>
        <source>&amp;Focus</source>
        <translation>&amp;Focus</translation>
    </message>
    <message>
        <source>The workshop or talk that notes are taken in (%1); a name that is not there yet adds one</source>
        <translation>L’atelier ou l’intervention où les notes sont prises (%1)&#x202f;; un nom nouveau l’ajoute</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Auteur ou autrice</translation>
    </message>
    <message>
        <source>Who takes the notes (%1); a name that is not there yet adds one</source>
        <translation>Qui prend les notes (%1)&#x202f;; un nom nouveau ajoute la personne</translation>
    </message>
    <message>
        <source>No focus</source>
        <translation>Aucun focus</translation>
    </message>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>No day</source>
        <translation>Aucun jour</translation>
    </message>
</context>
<context>
    <name>glaneur::NoteDelegate</name>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Favourite moment</source>
        <translation>Temps fort</translation>
    </message>
    <message>
        <source>Favourite moment of %1</source>
        <translation>Temps fort de %1</translation>
    </message>
    <message>
        <source>Words of the note</source>
        <translation>Texte de la note</translation>
    </message>
</context>
<context>
    <name>glaneur::NoteFilter</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Where the notes were taken</source>
        <translation>Où les notes ont été prises</translation>
    </message>
    <message>
        <source>This section</source>
        <translation>Cette section</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message>
        <source>State of the notes</source>
        <translation>État des notes</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Tous les états</translation>
    </message>
    <message>
        <source>Search in the notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) chosen</source>
        <translation>
            <numerusform>%n note choisie</numerusform>
            <numerusform>%n notes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n note(s)</source>
        <translation>
            <numerusform>%1 sur %n note</numerusform>
            <numerusform>%1 sur %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>glaneur::NoteModel</name>
    <message>
        <source>Change a note</source>
        <translation>Modification d’une note</translation>
    </message>
    <message>
        <source>Change a note&apos;s time</source>
        <translation>Modification de l’heure d’une note</translation>
    </message>
    <message>
        <source>Change a note&apos;s author</source>
        <translation>Changement d’auteur ou d’autrice d’une note</translation>
    </message>
    <message>
        <source>Change a note&apos;s day</source>
        <translation>Changement de journée d’une note</translation>
    </message>
    <message>
        <source>Change a note&apos;s focus</source>
        <translation>Changement de focus d’une note</translation>
    </message>
    <message>
        <source>Change a note&apos;s state</source>
        <translation>Changement d’état d’une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Notée par</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajout d’une note</translation>
    </message>
    <message>
        <source>Move a note</source>
        <translation>Déplacement d’une note</translation>
    </message>
    <message>
        <source>Remove a note</source>
        <translation>Suppression d’une note</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a note, its details</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Keep a note as a plus</source>
        <translation>Note gardée en plus</translation>
    </message>
    <message>
        <source>Keep a note as a minus</source>
        <translation>Note gardée en moins</translation>
    </message>
    <message>
        <source>Keep a note as a point</source>
        <translation>Note gardée en point neutre</translation>
    </message>
    <message>
        <source>Keep a note as a resource</source>
        <translation>Note gardée en ressource</translation>
    </message>
    <message>
        <source>Keep a note as a favourite moment</source>
        <translation>Note gardée en temps fort</translation>
    </message>
    <message>
        <source>Set a note aside</source>
        <translation>Note mise de côté</translation>
    </message>
    <message>
        <source>Put a note back</source>
        <translation>Note remise à trier</translation>
    </message>
    <message>
        <source>Kept as a plus</source>
        <translation>Gardée en plus</translation>
    </message>
    <message>
        <source>Kept as a minus</source>
        <translation>Gardée en moins</translation>
    </message>
    <message>
        <source>Kept as a point</source>
        <translation>Gardée en point neutre</translation>
    </message>
    <message>
        <source>Kept as a resource</source>
        <translation>Gardée en ressource</translation>
    </message>
    <message>
        <source>Kept as a favourite moment</source>
        <translation>Gardée en temps fort</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as pluses</source>
        <translation>
            <numerusform>%n note gardée en plus</numerusform>
            <numerusform>%n notes gardées en plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as minuses</source>
        <translation>
            <numerusform>%n note gardée en moins</numerusform>
            <numerusform>%n notes gardées en moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as points</source>
        <translation>
            <numerusform>%n note gardée en point neutre</numerusform>
            <numerusform>%n notes gardées en points neutres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as resources</source>
        <translation>
            <numerusform>%n note gardée en ressource</numerusform>
            <numerusform>%n notes gardées en ressources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) as favourite moments</source>
        <translation>
            <numerusform>%n note gardée en temps fort</numerusform>
            <numerusform>%n notes gardées en temps forts</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep a note by its sign</source>
        <translation>Note gardée selon son signe</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n note(s) by their signs</source>
        <translation>
            <numerusform>%n note gardée selon son signe</numerusform>
            <numerusform>%n notes gardées selon leurs signes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %n note(s) aside</source>
        <translation>
            <numerusform>%n note mise de côté</numerusform>
            <numerusform>%n notes mises de côté</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %n note(s) back</source>
        <translation>
            <numerusform>%n note remise à trier</numerusform>
            <numerusform>%n notes remises à trier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::NoteTaking</name>
    <message>
        <source>The library has no report yet that a note could go to.</source>
        <translation>La bibliothèque n’a encore aucun rapport où une note puisse aller.</translation>
    </message>
    <message>
        <source>Make one in the window first, or import one.</source>
        <translation>Créez-en un d’abord dans la fenêtre, ou importez-en un.</translation>
    </message>
    <message>
        <source>No report of this library was opened last, so it is not clear where a note goes.</source>
        <translation>Aucun rapport de cette bibliothèque n’a été ouvert en dernier, on ne sait donc pas où va la note.</translation>
    </message>
    <message>
        <source>Name the report with --report; “glaneur list” lists those that there are.</source>
        <translation>Nommez le rapport avec --report&#x202f;; «&#xa0;glaneur list&#xa0;» énumère ceux qui existent.</translation>
    </message>
</context>
<context>
    <name>glaneur::NotesPane</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>+ − T: keep as a plus, a minus or a point; R: resource; M: favourite moment; Enter: what the note&apos;s sign says; X: set aside; B: put back; G: go there; Z: undo; F2: change the words</source>
        <translation>+ − T&#xa0;: garder en plus, en moins ou en point neutre&#x202f;; R&#xa0;: ressource&#x202f;; M&#xa0;: temps fort&#x202f;; Entrée&#xa0;: ce que dit le signe de la note&#x202f;; X&#xa0;: mettre de côté&#x202f;; B&#xa0;: remettre à trier&#x202f;; G&#xa0;: y aller&#x202f;; Z&#xa0;: annuler&#x202f;; F2&#xa0;: modifier le texte</translation>
    </message>
    <message>
        <source>Keeps the note as a plus (%1)</source>
        <translation>Garde la note en plus (%1)</translation>
    </message>
    <message>
        <source>Keeps the note as a minus (%1)</source>
        <translation>Garde la note en moins (%1)</translation>
    </message>
    <message>
        <source>Keeps the note as a point that is neither plus nor minus (%1)</source>
        <translation>Garde la note en point qui n’est ni un plus ni un moins (%1)</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Shows what the note became (%1)</source>
        <translation>Montre ce que la note est devenue (%1)</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Keeps the note as a resource (%1)</source>
        <translation>Garde la note en ressource (%1)</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Temps fort</translation>
    </message>
    <message>
        <source>Keeps the note as a favourite moment (%1)</source>
        <translation>Garde la note en temps fort (%1)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Sets the note aside (%1)</source>
        <translation>Met la note de côté (%1)</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Remettre à trier</translation>
    </message>
    <message>
        <source>Makes the note fresh again; what it became goes, unless it was edited since (%1)</source>
        <translation>Remet la note à trier&#x202f;; ce qu’elle était devenue disparaît, sauf si on l’a modifié depuis (%1)</translation>
    </message>
    <message>
        <source>Points go to the takeaways of the whole event.</source>
        <translation>Les points vont dans les points à retenir de tout l’événement.</translation>
    </message>
    <message>
        <source>Points go to a focus without a title.</source>
        <translation>Les points vont dans un focus sans titre.</translation>
    </message>
    <message>
        <source>Points go to the focus “%1”.</source>
        <translation>Les points vont dans le focus «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>No note yet. Take some with Ctrl+Shift+N.</source>
        <translation>Aucune note pour l’instant. Prenez-en avec Ctrl+Maj+N.</translation>
    </message>
    <message>
        <source>No note is shown by this choice.</source>
        <translation>Ce choix ne montre aucune note.</translation>
    </message>
    <message numerus="yes">
        <source>None here; %n such note(s) in all sections.</source>
        <translation>
            <numerusform>Aucune ici&#x202f;; %n note de ce genre dans toutes les sections.</numerusform>
            <numerusform>Aucune ici&#x202f;; %n notes de ce genre dans toutes les sections.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::ObjectivesEditor</name>
    <message>
        <source>A sentence before the list, if you want one</source>
        <translation>Une phrase avant la liste, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Change whose objectives they are</source>
        <translation>Changement d’objectifs (série ou édition)</translation>
    </message>
    <message>
        <source>This edition has ob&amp;jectives of its own</source>
        <translation>Cette édition a ses propres ob&amp;jectifs</translation>
    </message>
</context>
<context>
    <name>glaneur::OutlineDelegate</name>
    <message>
        <source>Short title of the focus</source>
        <translation>Titre court du focus</translation>
    </message>
    <message>
        <source>Title of the section</source>
        <translation>Titre de la section</translation>
    </message>
</context>
<context>
    <name>glaneur::OutlineModel</name>
    <message>
        <source>left out</source>
        <translation>laissée de côté</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n point à vérifier</numerusform>
            <numerusform>%n points à vérifier</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the section</source>
        <translation>Changement du nom de la section</translation>
    </message>
    <message>
        <source>Include the section</source>
        <translation>Inclusion de la section</translation>
    </message>
    <message>
        <source>Leave the section out</source>
        <translation>Mise de côté de la section</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajout d’une section</translation>
    </message>
    <message>
        <source>Duplicate the section</source>
        <translation>Duplication de la section</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Focus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Move the section</source>
        <translation>Déplacement de la section</translation>
    </message>
    <message>
        <source>Remove the section</source>
        <translation>Suppression de la section</translation>
    </message>
    <message>
        <source>Rename the focus</source>
        <translation>Modification du titre court du focus</translation>
    </message>
    <message numerus="yes">
        <source>Duplicate %n sections</source>
        <translation>
            <numerusform>Duplication de %n section</numerusform>
            <numerusform>Duplication de %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n sections</source>
        <translation>
            <numerusform>Suppression de %n section</numerusform>
            <numerusform>Suppression de %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n sections</source>
        <translation>
            <numerusform>Inclusion de %n section</numerusform>
            <numerusform>Inclusion de %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %n sections out</source>
        <translation>
            <numerusform>Mise de côté de %n section</numerusform>
            <numerusform>Mise de côté de %n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n sections</source>
        <translation>
            <numerusform>Déplacement de %n section</numerusform>
            <numerusform>Déplacement de %n sections</numerusform>
        </translation>
    </message>
    <message>
        <source>Add resources to a focus</source>
        <translation>Ajout de ressources à un focus</translation>
    </message>
</context>
<context>
    <name>glaneur::OutlinePane</name>
    <message>
        <source>About the report</source>
        <translation>Fiche du rapport</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>&amp;Ajouter une section</translation>
    </message>
    <message>
        <source>Title, authors, event and people</source>
        <translation>Titre, signature, événement et personnes</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Sections du rapport</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Ajouter une section</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Monter (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Descendre (Alt+Bas)</translation>
    </message>
    <message>
        <source>Delete the section</source>
        <translation>Supprimer la section</translation>
    </message>
    <message numerus="yes">
        <source>About the report (%n to look at)</source>
        <translation>
            <numerusform>Fiche du rapport (%n point à vérifier)</numerusform>
            <numerusform>Fiche du rapport (%n points à vérifier)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>De&amp;lete the section</source>
        <translation>&amp;Supprimer la section</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Add a section &amp;before</source>
        <translation>Ajouter une section avan&amp;t</translation>
    </message>
    <message>
        <source>Add a section after the chosen one (Insert)</source>
        <translation>Ajouter une section après celle qui est choisie (Inser)</translation>
    </message>
    <message>
        <source>Duplicate the section (Ctrl+D)</source>
        <translation>Dupliquer la section (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>glaneur::ParagraphList</name>
    <message>
        <source>No objective yet. What does the event want to change?</source>
        <translation>Pas encore d’objectif. Que cherche à changer cet événement&#x202f;?</translation>
    </message>
    <message>
        <source>No principle yet. Which ideas does this edition follow?</source>
        <translation>Pas encore de principe. Quelles idées guident cette édition&#x202f;?</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Ajouter un principe</translation>
    </message>
    <message>
        <source>Objective %1</source>
        <translation>Objectif %1</translation>
    </message>
    <message>
        <source>Principle %1</source>
        <translation>Principe %1</translation>
    </message>
    <message>
        <source>Change an objective</source>
        <translation>Modification d’un objectif</translation>
    </message>
    <message>
        <source>Change a principle</source>
        <translation>Modification d’un principe</translation>
    </message>
    <message>
        <source>One objective; Enter for the next</source>
        <translation>Un objectif&#x202f;; Entrée pour le suivant</translation>
    </message>
    <message>
        <source>One principle; Enter for the next</source>
        <translation>Un principe&#x202f;; Entrée pour le suivant</translation>
    </message>
    <message>
        <source>Objectives</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Principles</source>
        <translation>Principes</translation>
    </message>
</context>
<context>
    <name>glaneur::ParagraphListModel</name>
    <message>
        <source>Change an objective</source>
        <translation>Modification d’un objectif</translation>
    </message>
    <message>
        <source>Change a principle</source>
        <translation>Modification d’un principe</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Principle</source>
        <translation>Principe</translation>
    </message>
    <message>
        <source>Add an objective</source>
        <translation>Ajout d’un objectif</translation>
    </message>
    <message>
        <source>Add a principle</source>
        <translation>Ajout d’un principe</translation>
    </message>
    <message>
        <source>Move an objective</source>
        <translation>Déplacement d’un objectif</translation>
    </message>
    <message>
        <source>Move a principle</source>
        <translation>Déplacement d’un principe</translation>
    </message>
    <message>
        <source>Remove an objective</source>
        <translation>Suppression d’un objectif</translation>
    </message>
    <message>
        <source>Remove a principle</source>
        <translation>Suppression d’un principe</translation>
    </message>
</context>
<context>
    <name>glaneur::PeopleField</name>
    <message>
        <source>Someone without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne pour l’instant</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonActivityModel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n journée</numerusform>
            <numerusform>%n journées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n focus(es)</source>
        <translation>
            <numerusform>%n focus</numerusform>
            <numerusform>%n focus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n takeaway(s)</source>
        <translation>
            <numerusform>%n point retenu</numerusform>
            <numerusform>%n points retenus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moment(s)</source>
        <translation>
            <numerusform>%n temps fort</numerusform>
            <numerusform>%n temps forts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Lequel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>No date yet</source>
        <translation>Pas encore de date</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Journée</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>Takeaway, %1</source>
        <translation>Point retenu, %1</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>Moment</source>
        <translation>Temps fort</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonChip</name>
    <message>
        <source>Delete takes the name off, Enter shows what this person did</source>
        <translation>Suppr retire le nom, Entrée montre ce que cette personne a fait</translation>
    </message>
    <message>
        <source>What this person did…</source>
        <translation>Ce que cette personne a fait…</translation>
    </message>
    <message>
        <source>Take the name off</source>
        <translation>Retirer le nom</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonDetails</name>
    <message>
        <source>Where they are named</source>
        <translation>Où cette personne est citée</translation>
    </message>
    <message>
        <source>Enter or a double click goes there</source>
        <translation>Entrée ou un double clic y mène</translation>
    </message>
    <message>
        <source>No report names them.</source>
        <translation>Aucun rapport ne cite cette personne.</translation>
    </message>
    <message>
        <source>&amp;Where they are named:</source>
        <translation>&amp;Où cette personne est citée&#xa0;:</translation>
    </message>
    <message>
        <source>May be the same person as %1: %2.</source>
        <translation>Peut-être la même personne que %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>F&amp;usionner</translation>
    </message>
    <message>
        <source>Merge them</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>The one shown stays, takes what the other says beyond it, and takes their places in all reports</source>
        <translation>La fiche affichée reste, se complète avec l’autre et prend sa place dans tous les rapports</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonDialog</name>
    <message>
        <source>What this person did</source>
        <translation>Ce que cette personne a fait</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Y aller</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>Nothing in this report yet. Tick where they were in the table “Who was there”, or choose them as the author of a takeaway, a moment or a note.</source>
        <translation>Rien encore dans ce rapport. Cochez ses présences dans le tableau «&#xa0;Présences&#xa0;», ou choisissez cette personne comme auteur d’un point retenu, d’un temps fort ou d’une note.</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonEntry</name>
    <message>
        <source>Type a name</source>
        <translation>Taper un nom</translation>
    </message>
    <message>
        <source>People who may be meant</source>
        <translation>Personnes possibles</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonField</name>
    <message>
        <source>The team</source>
        <translation>L’équipe</translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message>
        <source>Someone else…</source>
        <translation>Quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Quelqu’un d’autre</translation>
    </message>
    <message>
        <source>First and family name:</source>
        <translation>Prénom et nom&#xa0;:</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonMatchModel</name>
    <message>
        <source>New: %1</source>
        <comment>person</comment>
        <translation>Nouveau nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role and place of a person</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Adds them to the report&apos;s people</source>
        <translation>Ajoute cette personne au rapport</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonModel</name>
    <message>
        <source>Change a person</source>
        <translation>Modification d’une personne</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajout d’une personne</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Déplacement d’une personne</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Suppression d’une personne</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonTable</name>
    <message>
        <source>People of the library</source>
        <translation>Personnes de la bibliothèque</translation>
    </message>
</context>
<context>
    <name>glaneur::PersonWindow</name>
    <message>
        <source>Library people</source>
        <translation>Personnes de la bibliothèque</translation>
    </message>
    <message>
        <source>Search in the people</source>
        <translation>Rechercher parmi les personnes</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Qui est affiché</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Named in a report</source>
        <translation>Citées dans un rapport</translation>
    </message>
    <message>
        <source>Named nowhere</source>
        <translation>Citées nulle part</translation>
    </message>
    <message>
        <source>Maybe entered twice</source>
        <translation>Peut-être en double</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Nobody is like that.</source>
        <translation>Personne ne correspond.</translation>
    </message>
    <message>
        <source>Nobody yet. Add the people of your team: all reports share them.</source>
        <translation>Personne pour l’instant. Ajoutez les membres de votre équipe&#xa0;: tous les rapports les partagent.</translation>
    </message>
    <message numerus="yes">
        <source>Maybe entered twice (%n)</source>
        <translation>
            <numerusform>Peut-être en double (%n)</numerusform>
            <numerusform>Peut-être en double (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone without a name</source>
        <translation>Une personne sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%n people chosen</source>
        <translation>
            <numerusform>%n personne choisie</numerusform>
            <numerusform>%n personnes choisies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are one now: %1. Undo parts them again.</source>
        <translation>
            <numerusform>%n fiche n’en fait plus qu’une&#xa0;: %1. Annuler les sépare de nouveau.</numerusform>
            <numerusform>%n fiches n’en font plus qu’une&#xa0;: %1. Annuler les sépare de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a person</source>
        <translation>Suppression d’une personne</translation>
    </message>
    <message>
        <source>Delete people</source>
        <translation>Suppression de personnes</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Modifier</translation>
    </message>
</context>
<context>
    <name>glaneur::PictureCards</name>
    <message>
        <source>Add pictures…</source>
        <translation>Ajouter des images…</translation>
    </message>
    <message>
        <source>No picture yet. Drop photos or drawings here, or choose their files.</source>
        <translation>Pas encore d’image. Déposez ici des photos ou des dessins, ou choisissez leurs fichiers.</translation>
    </message>
    <message>
        <source>Change the alternative text</source>
        <translation>Modification du texte de remplacement</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Decoration only: it says nothing</source>
        <translation>Simple décoration&#xa0;: n’apporte pas d’information</translation>
    </message>
    <message>
        <source>What readers see below it</source>
        <translation>Ce qui se lit sous l’image</translation>
    </message>
    <message>
        <source>Change the caption</source>
        <translation>Modification de la légende</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Who took or drew it</source>
        <translation>Qui l’a prise ou dessinée</translation>
    </message>
    <message>
        <source>Change the credit</source>
        <translation>Modification du crédit</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>None is needed</source>
        <translation>Aucun n’est nécessaire</translation>
    </message>
    <message>
        <source>What it shows, for those who can&apos;t see it</source>
        <translation>Ce qu’elle montre, pour qui ne la voit pas</translation>
    </message>
    <message>
        <source>Change what the picture is</source>
        <translation>Changement de nature de l’image</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des images</translation>
    </message>
    <message numerus="yes">
        <source>Add %n picture(s)</source>
        <translation>
            <numerusform>Ajout de %n image</numerusform>
            <numerusform>Ajout de %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>Suppression d’une image</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Déplacement d’une image</translation>
    </message>
</context>
<context>
    <name>glaneur::PictureImport</name>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>The file %1 can&apos;t be read: %2.</source>
        <translation>Le fichier %1 ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The file %1 is larger than 100 MB.</source>
        <translation>Le fichier %1 dépasse 100&#xa0;Mo.</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Réduisez-le d’abord.</translation>
    </message>
    <message>
        <source>The drawing %1 is damaged.</source>
        <translation>Le dessin %1 est endommagé.</translation>
    </message>
    <message>
        <source>Save it again as SVG, or as PNG.</source>
        <translation>Enregistrez-le de nouveau en SVG, ou en PNG.</translation>
    </message>
    <message>
        <source>%1 is no PNG, JPEG or SVG picture.</source>
        <translation>%1 n’est pas une image PNG, JPEG ou SVG.</translation>
    </message>
    <message>
        <source>Save it in one of these formats first.</source>
        <translation>Enregistrez-la d’abord dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>The picture %1 is damaged: %2.</source>
        <translation>L’image %1 est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Open it in a picture program and save it again.</source>
        <translation>Ouvrez-la dans un logiciel de retouche et enregistrez-la de nouveau.</translation>
    </message>
    <message>
        <source>There is no picture to paste.</source>
        <translation>Il n’y a pas d’image à coller.</translation>
    </message>
    <message>
        <source>Copy one first.</source>
        <translation>Copiez-en d’abord une.</translation>
    </message>
</context>
<context>
    <name>glaneur::PictureModel</name>
    <message>
        <source>Decoration</source>
        <translation>Décoration</translation>
    </message>
    <message>
        <source>No alternative text yet</source>
        <translation>Pas encore de texte de remplacement</translation>
    </message>
    <message>
        <source>Change an alternative text</source>
        <translation>Modification d’un texte de remplacement</translation>
    </message>
    <message>
        <source>Change a caption</source>
        <translation>Modification d’une légende</translation>
    </message>
    <message>
        <source>Change a credit</source>
        <translation>Modification d’un crédit</translation>
    </message>
    <message>
        <source>Make the picture a decoration</source>
        <translation>Image devenue décorative</translation>
    </message>
    <message>
        <source>Make the picture say something</source>
        <translation>Image devenue informative</translation>
    </message>
    <message>
        <source>Alternative text</source>
        <translation>Texte de remplacement</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédit</translation>
    </message>
    <message>
        <source>Add a picture</source>
        <translation>Ajout d’une image</translation>
    </message>
    <message>
        <source>Move a picture</source>
        <translation>Déplacement d’une image</translation>
    </message>
    <message>
        <source>Remove a picture</source>
        <translation>Suppression d’une image</translation>
    </message>
</context>
<context>
    <name>glaneur::PicturesEditor</name>
    <message>
        <source>A sentence before the pictures, if you want one</source>
        <translation>Une phrase avant les images, si vous le souhaitez</translation>
    </message>
</context>
<context>
    <name>glaneur::PreviewPane</name>
    <message>
        <source>Size of the pages</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>As wide as the pane</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Mise en page en cours…</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>glaneur::PreviewView</name>
    <message>
        <source>Pages of the report</source>
        <translation>Pages du rapport</translation>
    </message>
    <message>
        <source>Click to edit this</source>
        <translation>Cliquez pour modifier ce passage</translation>
    </message>
</context>
<context>
    <name>glaneur::Printing</name>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>The printer %1 does not answer.</source>
        <translation>L’imprimante %1 ne répond pas.</translation>
    </message>
    <message>
        <source>See that it is on, or choose another one.</source>
        <translation>Vérifiez qu’elle est allumée, ou choisissez-en une autre.</translation>
    </message>
</context>
<context>
    <name>glaneur::PublishDialog</name>
    <message>
        <source>Publish the report</source>
        <translation>Publier le rapport</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) still stand between this report and its publication.</source>
        <translation>
            <numerusform>Il reste %n point à vérifier avant de publier ce rapport.</numerusform>
            <numerusform>Il reste %n points à vérifier avant de publier ce rapport.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Look at them</source>
        <translation>&amp;Voir ce qui reste</translation>
    </message>
    <message>
        <source>What to write</source>
        <translation>Que faut-il produire&#x202f;?</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <comment>format — what it is for</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Choisir le dossier</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>&amp;Name of the files:</source>
        <translation>&amp;Nom des fichiers&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Mark the report as published today</source>
        <translation>&amp;Marquer le rapport comme publié aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publier</translation>
    </message>
    <message>
        <source>The files are being written…</source>
        <translation>Écriture des fichiers en cours…</translation>
    </message>
    <message>
        <source>How much is written</source>
        <translation>Avancement de l’écriture</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Folder to publish into</source>
        <translation>Dossier de publication</translation>
    </message>
    <message>
        <source>A file can&apos;t have this name. Leave out / \ : * ? &quot; &lt; &gt; | and the dot at its end.</source>
        <translation>Un fichier ne peut pas porter ce nom. Retirez les caractères / \ : * ? &quot; &lt; &gt; | et le point final.</translation>
    </message>
    <message>
        <source>Already there, and replaced when you publish: %1.</source>
        <translation>Existe déjà et sera remplacé à la publication&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no folder %1. Choose another one.</source>
        <translation>Le dossier %1 n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Nothing may be written into the folder %1. Choose another one.</source>
        <translation>Le dossier %1 n’est pas accessible en écriture. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cancelled: nothing was written.</source>
        <translation>Publication annulée&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written:</source>
        <translation>
            <numerusform>%n fichier écrit&#xa0;:</numerusform>
            <numerusform>%n fichiers écrits&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
</context>
<context>
    <name>glaneur::Publisher</name>
    <message>
        <source>The file %1 could not be written: %2.</source>
        <translation>Le fichier %1 n’a pas pu être écrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Choisissez un autre dossier, ou libérez-y de la place.</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>Document PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Part of a web page</source>
        <translation>Fragment de page web</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>to attach to a newsletter, to print, to keep</source>
        <translation>à joindre à une lettre d’information, à imprimer, à conserver</translation>
    </message>
    <message>
        <source>one file, pictures included, to put on a website</source>
        <translation>un seul fichier, images comprises, à déposer sur un site</translation>
    </message>
    <message>
        <source>to paste into WordPress or the like</source>
        <translation>à coller dans WordPress ou un outil semblable</translation>
    </message>
    <message>
        <source>to paste into a newsletter service</source>
        <translation>à coller dans un service d’envoi de lettres d’information</translation>
    </message>
    <message>
        <source>plain text for a wiki or a forge</source>
        <translation>texte brut pour un wiki ou une forge</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>The publication could not be written: %1.</source>
        <translation>La publication n’a pas pu être écrite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>See where it goes to, and that there is room.</source>
        <translation>Voyez où elle mène, et s’il y reste de la place.</translation>
    </message>
</context>
<context>
    <name>glaneur::ReportChoice</name>
    <message>
        <source>“%1” (%2)</source>
        <comment>title, id</comment>
        <translation>«&#xa0;%1&#xa0;» (%2)</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” may be any of %n report(s): %2.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n rapport&#xa0;: %2.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;» peut désigner %n rapports&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give more of the title, or the id.</source>
        <translation>Donnez davantage du titre, ou l’identifiant.</translation>
    </message>
    <message>
        <source>No report of the library has the id %1.</source>
        <translation>Aucun rapport de la bibliothèque n’a l’identifiant %1.</translation>
    </message>
    <message>
        <source>“glaneur list” lists those that there are.</source>
        <translation>«&#xa0;glaneur list&#xa0;» énumère ceux qui s’y trouvent.</translation>
    </message>
    <message>
        <source>No report of the library has “%1” in its title.</source>
        <translation>Aucun rapport de la bibliothèque n’a «&#xa0;%1&#xa0;» dans son titre.</translation>
    </message>
</context>
<context>
    <name>glaneur::ReportEditor</name>
    <message>
        <source>&amp;Title</source>
        <translation>T&amp;itre</translation>
    </message>
    <message>
        <source>What readers see first: the event and its edition</source>
        <translation>Ce qui se lit en premier&#xa0;: l’événement et son édition</translation>
    </message>
    <message>
        <source>Change the title</source>
        <translation>Modification du titre</translation>
    </message>
    <message>
        <source>Change the language</source>
        <translation>Changement de langue</translation>
    </message>
    <message>
        <source>The language of the words that the report adds by itself, such as headings and dates</source>
        <translation>La langue des mots que le rapport ajoute de lui-même, comme les intertitres et les dates</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En relecture</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
    <message>
        <source>Change the state</source>
        <translation>Changement d’état</translation>
    </message>
    <message>
        <source>St&amp;ate</source>
        <translation>É&amp;tat</translation>
    </message>
    <message>
        <source>&amp;Byline</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Who wrote it: names, or a team</source>
        <translation>Qui l’a écrit&#xa0;: des noms, ou une équipe</translation>
    </message>
    <message>
        <source>Change the byline</source>
        <translation>Modification de la signature</translation>
    </message>
    <message>
        <source>&amp;Organisation</source>
        <translation>&amp;Organisation</translation>
    </message>
    <message>
        <source>For which organisation it is published</source>
        <translation>L’organisation qui le publie</translation>
    </message>
    <message>
        <source>Change the organisation</source>
        <translation>Modification de l’organisation</translation>
    </message>
    <message>
        <source>The event</source>
        <translation>L’événement</translation>
    </message>
    <message>
        <source>A series comes back with each edition: its name, organiser, context and objectives are written once and shared by all its reports.</source>
        <translation>Une série revient à chaque édition&#xa0;: son nom, son organisateur, son contexte et ses objectifs s’écrivent une fois et servent à tous ses rapports.</translation>
    </message>
    <message>
        <source>Ser&amp;ies</source>
        <translation>Série d’é&amp;vénements</translation>
    </message>
    <message>
        <source>The recurring event, such as a yearly meeting</source>
        <translation>L’événement qui revient, par exemple une rencontre annuelle</translation>
    </message>
    <message>
        <source>Change the series</source>
        <translation>Modification de la série</translation>
    </message>
    <message>
        <source>Or&amp;ganiser</source>
        <translation>&amp;Porté par</translation>
    </message>
    <message>
        <source>Who holds the event</source>
        <translation>Qui organise l’événement</translation>
    </message>
    <message>
        <source>Change the organiser</source>
        <translation>Modification de l’organisateur</translation>
    </message>
    <message>
        <source>Change the edition</source>
        <translation>Modification du numéro de l’édition</translation>
    </message>
    <message>
        <source>Editio&amp;n number</source>
        <translation>Nu&amp;méro de l’édition</translation>
    </message>
    <message>
        <source>Change the year</source>
        <translation>Modification de l’année</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>Na&amp;me of this event</source>
        <translation>Nom de &amp;cet événement</translation>
    </message>
    <message>
        <source>Only if it goes by another name than its series</source>
        <translation>Seulement s’il porte un autre nom que sa série</translation>
    </message>
    <message>
        <source>Change the event&apos;s name</source>
        <translation>Modification du nom de l’événement</translation>
    </message>
    <message>
        <source>Lang&amp;uage of the report</source>
        <translation>&amp;Langue du rapport</translation>
    </message>
</context>
<context>
    <name>glaneur::ResourceDetails</name>
    <message>
        <source>&amp;Where it is used:</source>
        <translation>&amp;Où elle sert&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Merge them</source>
        <translation>&amp;Réunir</translation>
    </message>
    <message>
        <source>This one stays, takes what the others say beyond it, and takes their places in all reports</source>
        <translation>Celle-ci reste, reprend ce que les autres disent de plus et prend leur place dans tous les rapports</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Où elle sert</translation>
    </message>
    <message>
        <source>Enter or a double click goes there</source>
        <translation>Entrée ou un double clic y mène</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) have this address.</source>
        <translation>
            <numerusform>%n autre ressource a cette adresse.</numerusform>
            <numerusform>%n autres ressources ont cette adresse.</numerusform>
        </translation>
    </message>
    <message>
        <source>No report uses it.</source>
        <translation>Aucun rapport ne s’en sert.</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Attention</translation>
    </message>
</context>
<context>
    <name>glaneur::ResourceModel</name>
    <message>
        <source>Change a resource&apos;s title</source>
        <translation>Modification du titre d’une ressource</translation>
    </message>
    <message>
        <source>Change a resource&apos;s address</source>
        <translation>Modification de l’adresse d’une ressource</translation>
    </message>
    <message>
        <source>Change a resource&apos;s kind</source>
        <translation>Modification du type d’une ressource</translation>
    </message>
    <message>
        <source>Change a resource&apos;s description</source>
        <translation>Modification de la description d’une ressource</translation>
    </message>
    <message>
        <source>Change a resource&apos;s tags</source>
        <translation>Modification des étiquettes d’une ressource</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ajout d’une ressource</translation>
    </message>
    <message>
        <source>Move a resource</source>
        <translation>Déplacement d’une ressource</translation>
    </message>
    <message>
        <source>Remove a resource</source>
        <translation>Suppression d’une ressource</translation>
    </message>
    <message>
        <source>Add resources</source>
        <translation>Ajout de ressources</translation>
    </message>
</context>
<context>
    <name>glaneur::ResourcePicker</name>
    <message>
        <source>No resource holds these words.</source>
        <translation>Aucune ressource ne contient ces mots.</translation>
    </message>
    <message>
        <source>Choose resources</source>
        <translation>Choisir des ressources</translation>
    </message>
    <message>
        <source>Words of a title, an address or a tag</source>
        <translation>Mots d’un titre, d’une adresse ou d’une étiquette</translation>
    </message>
    <message>
        <source>Words to search for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Resources of the library</source>
        <translation>Ressources de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Resource without a title</source>
        <translation>Ressource sans titre</translation>
    </message>
</context>
<context>
    <name>glaneur::ResourceWindow</name>
    <message>
        <source>Library resources</source>
        <translation>Ressources de la bibliothèque</translation>
    </message>
    <message>
        <source>Search in the resources</source>
        <translation>Rechercher dans les ressources</translation>
    </message>
    <message>
        <source>Kind of resource</source>
        <translation>Type de ressource</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Used or not, and what is wrong</source>
        <translation>Utilisées ou non, et ce qui ne va pas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisées</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Pas utilisées</translation>
    </message>
    <message>
        <source>Same address as another</source>
        <translation>Même adresse qu’une autre</translation>
    </message>
    <message>
        <source>Address missing or wrong</source>
        <translation>Adresse absente ou incorrecte</translation>
    </message>
    <message>
        <source>Resources of the library</source>
        <translation>Ressources de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Paste addresses</source>
        <translation>Co&amp;ller les adresses</translation>
    </message>
    <message>
        <source>Each address on the clipboard becomes a resource (Ctrl+V in the table)</source>
        <translation>Chaque adresse du presse-papiers devient une ressource (Ctrl+V dans le tableau)</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>No resource is like that.</source>
        <translation>Aucune ressource ne correspond.</translation>
    </message>
    <message>
        <source>No resource yet. Add one, or paste the addresses of sites, games and tools: all reports share them.</source>
        <translation>Pas encore de ressource. Ajoutez-en une, ou collez des adresses de sites, de jeux et d’outils&#xa0;: tous les rapports les partagent.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) chosen</source>
        <translation>
            <numerusform>%n ressource choisie</numerusform>
            <numerusform>%n ressources choisies</numerusform>
        </translation>
    </message>
    <message>
        <source>The clipboard holds no address.</source>
        <translation>Le presse-papiers ne contient pas d’adresse.</translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s) added.</source>
        <translation>
            <numerusform>%n ressource ajoutée.</numerusform>
            <numerusform>%n ressources ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The library has %n of these addresses already.</source>
        <translation>
            <numerusform>La bibliothèque a déjà %n de ces adresses.</numerusform>
            <numerusform>La bibliothèque a déjà %n de ces adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 The library had %n of these addresses already.</source>
        <comment>%1: « 3 resources added. »</comment>
        <translation>
            <numerusform>%1 La bibliothèque avait déjà %n de ces adresses.</numerusform>
            <numerusform>%1 La bibliothèque avait déjà %n de ces adresses.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resources are one now.</source>
        <translation>
            <numerusform>%n ressource n’en fait plus qu’une.</numerusform>
            <numerusform>%n ressources n’en font plus qu’une.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n resource(s)</source>
        <translation>
            <numerusform>%n ressource</numerusform>
            <numerusform>%n ressources</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a resource</source>
        <translation>Suppression d’une ressource</translation>
    </message>
    <message>
        <source>Delete resources</source>
        <translation>Suppression de ressources</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Open in the browser</source>
        <translation>&amp;Ouvrir dans le navigateur</translation>
    </message>
</context>
<context>
    <name>glaneur::ResourcesEditor</name>
    <message>
        <source>A sentence before the resources, if you want one</source>
        <translation>Une phrase avant les ressources, si vous le souhaitez</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
</context>
<context>
    <name>glaneur::RichTextField</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Change the link…</source>
        <translation>Modifier le lien…</translation>
    </message>
    <message>
        <source>Add a link…</source>
        <translation>Ajouter un lien…</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Retirer le lien</translation>
    </message>
    <message>
        <source>Add a row below</source>
        <translation>Ajouter une ligne en dessous</translation>
    </message>
    <message>
        <source>Add a column to the right</source>
        <translation>Ajouter une colonne à droite</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Supprimer la ligne</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Supprimer la colonne</translation>
    </message>
    <message>
        <source>What you want to paste is too long for a report: it has more than %1 characters.</source>
        <translation>Ce que vous voulez coller est trop long pour un rapport&#xa0;: il y a plus de %1 caractères.</translation>
    </message>
    <message>
        <source>Copy only the part that belongs here.</source>
        <translation>Copiez seulement la partie qui a sa place ici.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>collage</translation>
    </message>
    <message>
        <source>drag and drop</source>
        <translation>glisser-déposer</translation>
    </message>
    <message>
        <source>cut</source>
        <translation>couper</translation>
    </message>
    <message>
        <source>Insert a space that never breaks</source>
        <translation>Insérer une espace insécable</translation>
    </message>
    <message>
        <source>As wide as a space</source>
        <translation>De la largeur d’une espace</translation>
    </message>
    <message>
        <source>Narrow, as before ; ! and ?</source>
        <translation>Fine, comme devant&#x202f;;&#x202f;! et&#x202f;?</translation>
    </message>
    <message>
        <source>row added</source>
        <translation>ligne ajoutée</translation>
    </message>
    <message>
        <source>column added</source>
        <translation>colonne ajoutée</translation>
    </message>
    <message>
        <source>row removed</source>
        <translation>ligne supprimée</translation>
    </message>
    <message>
        <source>column removed</source>
        <translation>colonne supprimée</translation>
    </message>
    <message>
        <source>bold</source>
        <translation>gras</translation>
    </message>
    <message>
        <source>italic</source>
        <translation>italique</translation>
    </message>
    <message>
        <source>numbered list</source>
        <translation>liste numérotée</translation>
    </message>
    <message>
        <source>list</source>
        <translation>liste à puces</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>sub-heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>plain text</source>
        <translation>texte courant</translation>
    </message>
    <message>
        <source>nested deeper</source>
        <translation>retrait augmenté</translation>
    </message>
    <message>
        <source>nested less deep</source>
        <translation>retrait diminué</translation>
    </message>
    <message>
        <source>table</source>
        <translation>tableau</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>link removed</source>
        <translation>lien retiré</translation>
    </message>
    <message>
        <source>unbreakable space</source>
        <translation>espace insécable</translation>
    </message>
    <message>
        <source>address made a link</source>
        <translation>adresse devenue lien</translation>
    </message>
</context>
<context>
    <name>glaneur::RowsView</name>
    <message>
        <source>Move or remove</source>
        <translation>Déplacer ou supprimer</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <translation>Déplacer ou supprimer %1</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n rows</source>
        <translation>
            <numerusform>Supprimer %n ligne</numerusform>
            <numerusform>Supprimer %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::Sample</name>
    <message>
        <source>The sample report lacks its file %1.</source>
        <translation>Il manque au rapport d’exemple son fichier %1.</translation>
    </message>
    <message>
        <source>Install Glaneur again.</source>
        <translation>Réinstallez Glaneur.</translation>
    </message>
    <message>
        <source>The sample report is damaged: %1.</source>
        <translation>Le rapport d’exemple est endommagé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>glaneur::SaveState</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Everything on the screen is on disk.</source>
        <translation>Tout ce qui est à l’écran est enregistré sur le disque.</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>What is being typed goes to disk at the next pause.</source>
        <translation>Ce que vous écrivez sera sur le disque à la prochaine pause.</translation>
    </message>
</context>
<context>
    <name>glaneur::SearchField</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>glaneur::SearchModel</name>
    <message>
        <source>%1: %2</source>
        <comment>report: words found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
</context>
<context>
    <name>glaneur::SectionEditor</name>
    <message>
        <source>Editio&amp;n number</source>
        <translation>Nu&amp;méro de l’édition</translation>
    </message>
    <message>
        <source>Change the edition</source>
        <translation>Modification du numéro de l’édition</translation>
    </message>
    <message>
        <source>&amp;Year</source>
        <translation>A&amp;nnée</translation>
    </message>
    <message>
        <source>Change the year</source>
        <translation>Modification de l’année</translation>
    </message>
    <message>
        <source>Change the tags</source>
        <translation>Modification des étiquettes</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Change a resource&apos;s title</source>
        <translation>Modification du titre d’une ressource</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Change a resource&apos;s kind</source>
        <translation>Modification du type d’une ressource</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Change a resource&apos;s address</source>
        <translation>Modification de l’adresse d’une ressource</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>Change a resource&apos;s description</source>
        <translation>Modification de la description d’une ressource</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Words to find it by, with commas between them</source>
        <translation>Des mots pour la retrouver, séparés par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>No resource yet. What did people show, play or recommend?</source>
        <translation>Pas encore de ressource. Qu’a-t-on montré, fait découvrir ou conseillé&#x202f;?</translation>
    </message>
    <message>
        <source>Add a resource</source>
        <translation>Ajouter une ressource</translation>
    </message>
    <message>
        <source>Headin&amp;g in the report</source>
        <translation>Titre dans &amp;le rapport</translation>
    </message>
    <message>
        <source>The usual heading of such a section</source>
        <translation>Le titre habituel d’une telle section</translation>
    </message>
    <message>
        <source>Change the heading</source>
        <translation>Modification du titre de la section</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>&amp;Introduction</translation>
    </message>
    <message>
        <source>Change the text</source>
        <translation>Modification du texte</translation>
    </message>
    <message>
        <source>this series</source>
        <translation>cette série</translation>
    </message>
    <message>
        <source>What stands here is told in this edition only.</source>
        <translation>Ce texte ne vaut que pour cette édition.</translation>
    </message>
    <message>
        <source>Written once for %1: a change shows in all its editions.</source>
        <translation>Écrit une seule fois pour %1&#xa0;: un changement se voit dans toutes les éditions.</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Resources</source>
        <translation>Ressources</translation>
    </message>
    <message>
        <source>The clipboard holds no address.</source>
        <translation>Le presse-papiers ne contient pas d’adresse.</translation>
    </message>
    <message>
        <source>Copy one or several addresses first, from a page, a mail or a list.</source>
        <translation>Copiez d’abord une ou plusieurs adresses, d’une page, d’un courriel ou d’une liste.</translation>
    </message>
    <message>
        <source>Choose in the library…</source>
        <translation>Choisir dans la bibliothèque…</translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Coller les adresses</translation>
    </message>
    <message>
        <source>Each address on the clipboard becomes a resource</source>
        <translation>Chaque adresse du presse-papiers devient une ressource</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Change a first name</source>
        <translation>Modification d’un prénom</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Change a family name</source>
        <translation>Modification d’un nom</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>Territoire</translation>
    </message>
    <message>
        <source>Change a territory</source>
        <translation>Modification d’un territoire</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Change a role</source>
        <translation>Modification d’une fonction</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Change an organisation</source>
        <translation>Modification d’une organisation</translation>
    </message>
</context>
<context>
    <name>glaneur::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>The system&apos;s</source>
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297&#xa0;mm)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Letter (8½ × 11&#xa0;pouces)</translation>
    </message>
    <message>
        <source>The names of those who write</source>
        <translation>Les noms des personnes qui écrivent</translation>
    </message>
    <message>
        <source>The name of your team or organisation</source>
        <translation>Le nom de votre équipe ou de votre organisation</translation>
    </message>
    <message>
        <source>The language changes when Glaneur is started again.</source>
        <translation>La langue changera au prochain démarrage de Glaneur.</translation>
    </message>
    <message>
        <source>&amp;Language of the window:</source>
        <translation>&amp;Langue de la fenêtre&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Written by, in new reports:</source>
        <translation>&amp;Signature des nouveaux rapports&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Organisation, in new reports:</source>
        <translation>&amp;Organisation des nouveaux rapports&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Page size:</source>
        <translation>&amp;Format des pages&#xa0;:</translation>
    </message>
</context>
<context>
    <name>glaneur::Startup</name>
    <message>
        <source>Glaneur finds no display to open its window on.</source>
        <translation>Glaneur ne trouve pas d’écran où ouvrir sa fenêtre.</translation>
    </message>
    <message>
        <source>Start it from a desktop session, or use its commands, which need none: “glaneur --help” lists them.</source>
        <translation>Lancez-le depuis une session de bureau, ou utilisez ses commandes, qui s’en passent&#xa0;: «&#xa0;glaneur --help&#xa0;» les énumère.</translation>
    </message>
    <message>
        <source>The window can open one library, not both %1 and %2.</source>
        <translation>La fenêtre peut ouvrir une seule bibliothèque, pas à la fois %1 et %2.</translation>
    </message>
    <message>
        <source>Name one of them.</source>
        <translation>Nommez l’une des deux.</translation>
    </message>
    <message>
        <source>There is no file and no command “%1”.</source>
        <translation>Il n’y a ni fichier ni commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A new library&apos;s name ends in .glaneur; “glaneur --help” lists the commands.</source>
        <translation>Le nom d’une nouvelle bibliothèque finit par .glaneur&#x202f;; «&#xa0;glaneur --help&#xa0;» énumère les commandes.</translation>
    </message>
</context>
<context>
    <name>glaneur::Store</name>
    <message>
        <source>The library %1 was made by a newer version of Glaneur.</source>
        <translation>La bibliothèque %1 vient d’une version plus récente de Glaneur.</translation>
    </message>
    <message>
        <source>Update Glaneur to open it; the file was left as it is.</source>
        <translation>Mettez Glaneur à jour pour l’ouvrir&#x202f;; le fichier n’a pas été modifié.</translation>
    </message>
    <message>
        <source>The file %1 is no Glaneur library.</source>
        <translation>Le fichier %1 n’est pas une bibliothèque Glaneur.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a Glaneur library.</source>
        <translation>%1 est un dossier, pas une bibliothèque Glaneur.</translation>
    </message>
    <message>
        <source>Choose a file in it.</source>
        <translation>Choisissez un fichier dans ce dossier.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be written.</source>
        <translation>La bibliothèque %1 ne peut pas être modifiée.</translation>
    </message>
    <message>
        <source>Allow writing to it, or open a copy of it.</source>
        <translation>Autorisez l’écriture dans ce fichier, ou ouvrez-en une copie.</translation>
    </message>
    <message>
        <source>The library %1 needs a folder that can be written, and %2 can&apos;t.</source>
        <translation>La bibliothèque %1 a besoin d’un dossier où écrire, et %2 ne le permet pas.</translation>
    </message>
    <message>
        <source>Allow writing to the folder, or choose another one.</source>
        <translation>Autorisez l’écriture dans ce dossier, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>Create it, or choose another one.</source>
        <translation>Créez-le, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The library %1 can&apos;t be read.</source>
        <translation>La bibliothèque %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Allow reading it.</source>
        <translation>Autorisez la lecture de ce fichier.</translation>
    </message>
    <message>
        <source>No library file is named.</source>
        <translation>Aucun fichier de bibliothèque n’est indiqué.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>The library %1 is damaged.</source>
        <translation>La bibliothèque %1 est endommagée.</translation>
    </message>
    <message>
        <source>Open a copy or a backup of it.</source>
        <translation>Ouvrez-en une copie ou une sauvegarde.</translation>
    </message>
    <message>
        <source>Another window of Glaneur is writing to the library %1.</source>
        <translation>Une autre fenêtre de Glaneur écrit dans la bibliothèque %1.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Patientez un instant, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 is full.</source>
        <translation>Le disque où se trouve la bibliothèque %1 est plein.</translation>
    </message>
    <message>
        <source>Make room on it, then try again.</source>
        <translation>Libérez-y de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds the library %1 can&apos;t be read or written.</source>
        <translation>Le disque où se trouve la bibliothèque %1 ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>See that it is connected, then try again.</source>
        <translation>Vérifiez qu’il est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>The backup %1, to be made before the library is brought up to date, could not be written: %2</source>
        <translation>La sauvegarde %1, à faire avant de mettre la bibliothèque à jour, n’a pas pu être écrite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Make room beside the library, then open it again; it was left as it is.</source>
        <translation>Libérez de la place à côté de la bibliothèque, puis rouvrez-la&#x202f;; elle n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The library %1 could not be brought up to date: %2</source>
        <translation>La bibliothèque %1 n’a pas pu être mise à jour&#xa0;: %2</translation>
    </message>
    <message>
        <source>Open it with the version of Glaneur that made it; nothing in it has changed.</source>
        <translation>Ouvrez-la avec la version de Glaneur qui l’a créée&#x202f;; rien n’y a changé.</translation>
    </message>
    <message>
        <source>The library %1 answered with an error: %2.</source>
        <translation>La bibliothèque %1 a répondu par une erreur&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Try again, or open the library anew.</source>
        <translation>Réessayez, ou rouvrez la bibliothèque.</translation>
    </message>
    <message>
        <source>This report is not in the library.</source>
        <translation>Ce rapport n’est pas dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Choose another one.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The report “%1” is in the library already.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» est déjà dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Open it there.</source>
        <translation>Ouvrez-le depuis la bibliothèque.</translation>
    </message>
    <message>
        <source>The report “%1” can&apos;t be stored: a part of it has no id, or one that another part has.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» ne peut pas être enregistré&#xa0;: l’une de ses parties n’a pas d’identifiant, ou a celui d’une autre.</translation>
    </message>
    <message>
        <source>Undo the last change.</source>
        <translation>Annulez la dernière modification.</translation>
    </message>
    <message>
        <source>The report “%1” is in the bin.</source>
        <translation>Le rapport «&#xa0;%1&#xa0;» est dans la corbeille.</translation>
    </message>
    <message>
        <source>Restore it from there first.</source>
        <translation>Commencez par l’en ressortir.</translation>
    </message>
    <message>
        <source>The resource “%1” is used in a report by now.</source>
        <translation>La ressource «&#xa0;%1&#xa0;» est désormais utilisée dans un rapport.</translation>
    </message>
    <message>
        <source>Look where it is used, then try again.</source>
        <translation>Regardez où elle sert, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is named in a report by now.</source>
        <translation>%1 figure désormais dans un rapport.</translation>
    </message>
    <message>
        <source>Look where the person is named, then try again.</source>
        <translation>Regardez où cette personne est citée, puis réessayez.</translation>
    </message>
    <message>
        <source>This is in the bin no more.</source>
        <translation>Cet élément n’est plus dans la corbeille.</translation>
    </message>
    <message>
        <source>Look for it in the library.</source>
        <translation>Cherchez-le dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>glaneur::TakeawayCommands</name>
    <message>
        <source>Add a takeaway</source>
        <translation>Ajout d’un point à retenir</translation>
    </message>
    <message>
        <source>Remove a takeaway</source>
        <translation>Suppression d’un point à retenir</translation>
    </message>
    <message>
        <source>Split a takeaway</source>
        <translation>Découpage d’un point à retenir</translation>
    </message>
    <message>
        <source>Join two takeaways</source>
        <translation>Réunion de deux points à retenir</translation>
    </message>
    <message>
        <source>Move a takeaway</source>
        <translation>Déplacement d’un point à retenir</translation>
    </message>
    <message numerus="yes">
        <source>Move %n takeaways</source>
        <translation>
            <numerusform>Déplacement de %n point à retenir</numerusform>
            <numerusform>Déplacement de %n points à retenir</numerusform>
        </translation>
    </message>
    <message>
        <source>Change a takeaway</source>
        <translation>Modification d’un point à retenir</translation>
    </message>
    <message>
        <source>Change the polarity</source>
        <translation>Changement de polarité</translation>
    </message>
    <message numerus="yes">
        <source>Change the polarity of %n takeaways</source>
        <translation>
            <numerusform>Changement de polarité de %n point</numerusform>
            <numerusform>Changement de polarité de %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the author</source>
        <translation>Changement d’auteur ou d’autrice</translation>
    </message>
    <message numerus="yes">
        <source>Change the author of %n takeaways</source>
        <translation>
            <numerusform>Changement d’auteur ou d’autrice de %n point</numerusform>
            <numerusform>Changement d’auteur ou d’autrice de %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %n takeaways</source>
        <translation>
            <numerusform>Suppression de %n point à retenir</numerusform>
            <numerusform>Suppression de %n points à retenir</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the sign of a takeaway</source>
        <translation>Signe d’un point à retenir</translation>
    </message>
    <message>
        <source>Paste a takeaway</source>
        <translation>Collage d’un point à retenir</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n takeaways</source>
        <translation>
            <numerusform>Collage de %n point à retenir</numerusform>
            <numerusform>Collage de %n points à retenir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>glaneur::TakeawayLists</name>
    <message>
        <source>Other words over these points</source>
        <translation>Un autre titre pour ces points</translation>
    </message>
    <message>
        <source>Words over the points: %1</source>
        <translation>Titre des points&#xa0;: %1</translation>
    </message>
    <message>
        <source>What stands over these points in the report. Left empty, the report&apos;s language has its own words.</source>
        <translation>Le titre de ces points dans le rapport. S’il reste vide, le titre habituel est employé.</translation>
    </message>
    <message>
        <source>Change the words over the points</source>
        <translation>Modification du titre des points</translation>
    </message>
    <message>
        <source>Change a takeaway</source>
        <translation>Modification d’un point à retenir</translation>
    </message>
    <message>
        <source>One point; Enter for the next</source>
        <translation>Un point&#x202f;; Entrée pour le suivant</translation>
    </message>
    <message>
        <source>What was good?</source>
        <translation>Qu’est-ce qui a plu&#x202f;?</translation>
    </message>
    <message>
        <source>What could be better?</source>
        <translation>Qu’est-ce qui pourrait être mieux&#x202f;?</translation>
    </message>
    <message>
        <source>What else is worth keeping?</source>
        <translation>Que retenir d’autre&#x202f;?</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Ajouter un point</translation>
    </message>
    <message>
        <source>%1: point %2</source>
        <translation>%1&#xa0;: point %2</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>The whole event</source>
        <translation>Tout l’événement</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Focus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Points: %1</source>
        <translation>Points&#xa0;: %1</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur ou autrice</translation>
    </message>
</context>
<context>
    <name>glaneur::TakeawayModel</name>
    <message>
        <source>%1: %2</source>
        <comment>polarity: takeaway</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Takeaway</source>
        <translation>Point à retenir</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Move a takeaway</source>
        <translation>Déplacement d’un point à retenir</translation>
    </message>
    <message>
        <source>Remove a takeaway</source>
        <translation>Suppression d’un point à retenir</translation>
    </message>
</context>
<context>
    <name>glaneur::TakeawaysEditor</name>
    <message>
        <source>A sentence before the points, if you want one</source>
        <translation>Une phrase avant les points, si vous le souhaitez</translation>
    </message>
</context>
<context>
    <name>glaneur::TextEditor</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>What the team came for: whom to meet, what to learn, what to tell.</source>
        <translation>Ce que l’équipe venait chercher&#xa0;: qui rencontrer, quoi apprendre, quoi partager.</translation>
    </message>
    <message>
        <source>Anything else that you want to say. Sub-headings, quotes and tables are in the bar above.</source>
        <translation>Tout ce que vous voulez ajouter. Les intertitres, citations et tableaux sont dans la barre ci-dessus.</translation>
    </message>
</context>
<context>
    <name>glaneur::TextSteps</name>
    <message>
        <source>%1: “%2”</source>
        <comment>undo step: what is changed, and the words typed</comment>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 (deletion)</source>
        <comment>undo step: what is changed</comment>
        <translation>%1 (effacement)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>undo step: what is changed, and how</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>glaneur::UseModel</name>
    <message>
        <source>in the context</source>
        <translation>dans le contexte</translation>
    </message>
    <message>
        <source>in an objective</source>
        <translation>dans un objectif</translation>
    </message>
    <message>
        <source>in the theme</source>
        <translation>dans le thème</translation>
    </message>
    <message>
        <source>in a principle</source>
        <translation>dans un principe</translation>
    </message>
    <message>
        <source>in a day&apos;s programme</source>
        <translation>dans le programme d’une journée</translation>
    </message>
    <message>
        <source>in a focus</source>
        <translation>dans un focus</translation>
    </message>
    <message>
        <source>in a takeaway</source>
        <translation>dans un point à retenir</translation>
    </message>
    <message>
        <source>in a favourite moment</source>
        <translation>dans un temps fort</translation>
    </message>
    <message>
        <source>in another resource&apos;s description</source>
        <translation>dans la description d’une autre ressource</translation>
    </message>
    <message>
        <source>in a picture&apos;s caption</source>
        <translation>dans la légende d’une image</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>dans une note</translation>
    </message>
    <message>
        <source>in a section&apos;s text</source>
        <translation>dans le texte d’une section</translation>
    </message>
    <message>
        <source>On the report&apos;s list</source>
        <translation>Dans la liste du rapport</translation>
    </message>
    <message>
        <source>A focus without a title</source>
        <translation>Un focus sans titre</translation>
    </message>
    <message>
        <source>Focus: %1</source>
        <translation>Focus&#xa0;: %1</translation>
    </message>
    <message>
        <source>a day without a date</source>
        <translation>une journée sans date</translation>
    </message>
    <message>
        <source>Was there: %1</source>
        <translation>Présence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Was there: %1, %2</source>
        <comment>date, place</comment>
        <translation>Présence&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Wrote the takeaway: %1</source>
        <translation>Point à retenir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Favourite moment: %1</source>
        <translation>Temps fort&#xa0;: %1</translation>
    </message>
    <message>
        <source>Took the note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Link “%1” %2</source>
        <comment>words of a link, « in the theme »</comment>
        <translation>Lien «&#xa0;%1&#xa0;» %2</translation>
    </message>
    <message>
        <source>Report without a title</source>
        <translation>Rapport sans titre</translation>
    </message>
    <message>
        <source>%1, in “%2”</source>
        <comment>a place, a report&apos;s title</comment>
        <translation>%1, dans «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>glaneur::WelcomePage</name>
    <message>
        <source>Welcome to Glaneur</source>
        <translation>Bienvenue dans Glaneur</translation>
    </message>
    <message>
        <source>Gather what your team brought back from an event, and publish it as a PDF and as a web page. Everything stays on this computer; each change is saved as you make it.</source>
        <translation>Rassemblez ce que votre équipe a rapporté d’un événement, puis publiez-le en PDF et en page web. Tout reste sur cet ordinateur&#x202f;; chaque modification est enregistrée au fur et à mesure.</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nouveau rapport</translation>
    </message>
    <message>
        <source>Blank, or the next edition of an event you have already reported on</source>
        <translation>Vierge, ou édition suivante d’un événement que vous avez déjà raconté</translation>
    </message>
    <message>
        <source>Import a report</source>
        <translation>Importer un rapport</translation>
    </message>
    <message>
        <source>A text, Markdown or HTML file; you can also drop it on this window</source>
        <translation>Un fichier texte, Markdown ou HTML&#x202f;; vous pouvez aussi le déposer sur cette fenêtre</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Ouvrir l’exemple</translation>
    </message>
    <message>
        <source>A whole report to look at, change and publish</source>
        <translation>Un rapport complet à parcourir, à modifier et à publier</translation>
    </message>
</context>
<context>
    <name>glaneur::WindowActions</name>
    <message>
        <source>&amp;New report…</source>
        <translation>&amp;Nouveau rapport…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>&amp;Welcome page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Pu&amp;blish…</source>
        <translation>&amp;Publier…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>Aperçu a&amp;vant impression…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>&amp;Search in the library</source>
        <translation>Re&amp;chercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Add a section</source>
        <translation>&amp;Ajouter une section</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>Du&amp;pliquer</translation>
    </message>
    <message>
        <source>De&amp;lete the section</source>
        <translation>&amp;Supprimer la section</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move dow&amp;n</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Part of the publication</source>
        <translation>&amp;Inclure dans la publication</translation>
    </message>
    <message>
        <source>Pre&amp;vious section</source>
        <translation>Section pré&amp;cédente</translation>
    </message>
    <message>
        <source>Ne&amp;xt section</source>
        <translation>Section sui&amp;vante</translation>
    </message>
    <message>
        <source>About the repor&amp;t</source>
        <translation>&amp;Fiche du rapport</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Checks</source>
        <translation>&amp;Vérifications</translation>
    </message>
    <message>
        <source>Lar&amp;ger pages</source>
        <translation>A&amp;grandir les pages</translation>
    </message>
    <message>
        <source>S&amp;maller pages</source>
        <translation>Ré&amp;duire les pages</translation>
    </message>
    <message>
        <source>Pages as &amp;wide as the pane</source>
        <translation>Pages en pleine &amp;largeur</translation>
    </message>
    <message>
        <source>Go to the l&amp;ibrary</source>
        <translation>Aller à la b&amp;ibliothèque</translation>
    </message>
    <message>
        <source>Go to the o&amp;utline</source>
        <translation>Aller au pla&amp;n</translation>
    </message>
    <message>
        <source>Go to the &amp;editor</source>
        <translation>Aller à l’édit&amp;eur</translation>
    </message>
    <message>
        <source>Go to the p&amp;review</source>
        <translation>Aller à l’ape&amp;rçu</translation>
    </message>
    <message>
        <source>Go to the chec&amp;ks</source>
        <translation>Aller aux véri&amp;fications</translation>
    </message>
    <message>
        <source>Next p&amp;ane</source>
        <translation>Volet &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Glaneur</source>
        <translation>À &amp;propos de Glaneur</translation>
    </message>
    <message>
        <source>&amp;Report</source>
        <translation>&amp;Rapport</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Section</source>
        <translation>&amp;Section</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Go to the no&amp;tes</source>
        <translation>Aller aux no&amp;tes</translation>
    </message>
    <message>
        <source>&amp;Take notes…</source>
        <translation>Prendre des n&amp;otes…</translation>
    </message>
    <message>
        <source>&amp;Delete the report</source>
        <translation>&amp;Supprimer le rapport</translation>
    </message>
    <message>
        <source>&amp;Bin</source>
        <translation>&amp;Corbeille</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <comment>menu</comment>
        <translation>Bibliothè&amp;que</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
    <message>
        <source>&amp;Resources</source>
        <translation>&amp;Ressources</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>Add a section &amp;before</source>
        <translation>Ajouter une section avan&amp;t</translation>
    </message>
</context>
</TS>
