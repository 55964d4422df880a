// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/linktext.h"

#include "domain/folded.h"

#include <QSet>

namespace glaneur {

namespace {

// Folded, and without the signs around them.
constexpr const char16_t *vagueTexts[] = {
    u"en savoir +", u"en savoir plus", u"pour en savoir plus", u"pour en savoir +", u"savoir plus", u"plus", u"+", u"lire",
    u"lire plus", u"lire la suite", u"lire l'article", u"la suite", u"suite", u"ici", u"par ici", u"c'est ici", u"c'est par ici",
    u"la", u"lien", u"le lien", u"ce lien", u"via ce lien", u"sur ce lien", u"suivre ce lien", u"lien vers le site",
    u"lien externe", u"cliquez ici", u"cliquer ici", u"cliquez", u"cliquez sur ce lien", u"clic", u"clique ici",
    u"plus d'info", u"plus d'infos", u"plus d'informations", u"+ d'infos", u"+ d'info", u"+ d'informations", u"infos",
    u"informations", u"details", u"plus de details", u"voir", u"voir plus", u"voir ici", u"voir le site", u"voir la page",
    u"voir le lien", u"voir la video", u"voir la suite", u"decouvrir", u"decouvrez", u"a decouvrir", u"a decouvrir ici", u"acceder",
    u"acces", u"acceder au site", u"consulter", u"consulter le site", u"telecharger", u"telechargez", u"a telecharger",
    u"document", u"le document", u"ce document", u"pdf", u"le pdf", u"video", u"la video", u"cette video", u"le site",
    u"site", u"ce site", u"site web", u"site internet", u"leur site", u"la page", u"page", u"cette page", u"l'article",
    u"article", u"cet article", u"sur cette page", u"sur le site", u"s'inscrire", u"inscription", u"retrouvez ici", u"suivez le lien",
    u"here", u"right here", u"over here", u"link", u"the link", u"this link", u"a link", u"links", u"more", u"read", u"read more", u"read on",
    u"read this", u"learn more", u"see more", u"see here", u"see", u"show more", u"find out more", u"find out", u"more info",
    u"more information", u"further information", u"info", u"information", u"continue", u"continue reading", u"click", u"click here",
    u"click this link", u"tap here", u"go", u"go here", u"open", u"view", u"view more", u"watch", u"watch here", u"download",
    u"download here", u"details here", u"more details", u"the video", u"this video", u"the site", u"this site", u"their site",
    u"website", u"the website", u"this website", u"web site", u"the page", u"this page", u"the document", u"this document", u"the article",
    u"this article", u"the pdf", u"source", u"sources", u"url", u"web", u"www",
};

} // namespace

bool isVagueLinkText(const QString &text)
{
    static const QSet<QString> vague = [] {
        QSet<QString> set;
        for (const char16_t *entry : vagueTexts)
            set.insert(QStringView(entry).toString());
        return set;
    }();
    if (text.size() > 60)
        return false;
    QString words = folded(text).simplified();
    qsizetype first = 0;
    while (first < words.size() && !words.at(first).isLetterOrNumber() && words.at(first) != u'+')
        ++first;
    qsizetype last = words.size();
    while (last > first && !words.at(last - 1).isLetterOrNumber() && words.at(last - 1) != u'+')
        --last;
    words = words.mid(first, last - first);
    return vague.contains(words);
}

bool isAddressText(const QString &text)
{
    const QString words = text.trimmed();
    if (words.isEmpty() || words.contains(u' ') || words.contains(u'\n'))
        return false;
    return words.startsWith(QLatin1String("http://"), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("https://"), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("ftp://"), Qt::CaseInsensitive)
        || words.startsWith(QLatin1String("www."), Qt::CaseInsensitive);
}

} // namespace glaneur
