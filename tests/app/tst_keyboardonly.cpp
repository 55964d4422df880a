// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyboard.h"
#include "windowtest.h"

#include <QMenu>

using namespace glaneur;
using namespace glaneur::testing;

namespace {

QStringList texts(const QList<RichText> &paragraphs)
{
    QStringList result;
    for (const RichText &paragraph : paragraphs)
        result.append(paragraph.commonMark());
    return result;
}

/// The points of \p takeaways, each behind its sign.
QStringList points(const QList<Takeaway> &takeaways)
{
    QStringList result;
    for (const Takeaway &takeaway : takeaways) {
        const char *sign = takeaway.polarity == Polarity::Plus ? "+ " : takeaway.polarity == Polarity::Minus ? "- " : "> ";
        result.append(QLatin1String(sign) + takeaway.text.commonMark());
    }
    result.sort();
    return result;
}

QStringList names(const Report &report, const QList<PersonId> &ids)
{
    QStringList result;
    for (const PersonId &id : ids) {
        for (const Person &person : report.people) {
            if (person.id == id)
                result.append(person.name());
        }
    }
    return result;
}

} // namespace

/// Somebody without a mouse writes a whole report, from the welcome page to the files.
class TestKeyboardOnly : public QObject
{
    Q_OBJECT

private slots:
    void writesAWholeReport();

private:
    void tab(const char *name);
    void enterEditor();
    void nextSection();
    void chooseFromMenu(Qt::Key menu, const char *first, const char *second = nullptr);
    void fillFocus(const QString &title, const QString &official, const QStringList &attendees);
};

/// Goes on with Tab until a screen reader says \p name.
void TestKeyboardOnly::tab(const char *name)
{
    if (!QTest::currentTestFailed() && !Keyboard::goTo(QString::fromUtf8(name)))
        QFAIL(qPrintable(QStringLiteral("Tab never comes to « %1 »; it is at « %2 »").arg(QString::fromUtf8(name), Keyboard::heard())));
}

void TestKeyboardOnly::enterEditor() { Keyboard::press(Qt::Key_3, Qt::AltModifier); }

void TestKeyboardOnly::nextSection()
{
    Keyboard::press(Qt::Key_PageDown, Qt::ControlModifier);
    enterEditor();
}

/// Opens the menu that Alt and \p menu open, and goes to the entries by their first letters.
void TestKeyboardOnly::chooseFromMenu(Qt::Key menu, const char *first, const char *second)
{
    Keyboard::press(menu, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    const auto choose = [](const char *words) {
        for (int step = 0; step < 60; ++step) {
            auto *open = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            QVERIFY(open);
            const QString text = open->activeAction() ? open->activeAction()->text().remove(QLatin1Char('&')) : QString();
            if (text.startsWith(QLatin1String(words)))
                return;
            Keyboard::press(Qt::Key_Down);
        }
        QFAIL(words);
    };
    choose(first);
    Keyboard::press(second ? Qt::Key_Right : Qt::Key_Return);
    if (!second)
        return;
    choose(second);
    Keyboard::press(Qt::Key_Return);
}

void TestKeyboardOnly::fillFocus(const QString &title, const QString &official, const QStringList &attendees)
{
    enterEditor();
    tab("Short title");
    Keyboard::type(title);
    tab("Official title");
    Keyboard::type(official);
    tab("Who attended");
    for (const QString &name : attendees)
        Keyboard::type(name + QLatin1Char('\n'));
    tab("Aim");
    Keyboard::type(QStringLiteral("Montrer comment on lit un bulletin météo"));
    tab("Add a point");
    Keyboard::press(Qt::Key_Space);
    // A point's sign says which list it belongs to, wherever it is typed.
    Keyboard::type(QStringLiteral("animateur à l'écoute\n- salle trop petite\n"));
    Keyboard::press(Qt::Key_Backspace); // one Enter too many
}

void TestKeyboardOnly::writesAWholeReport()
{
    QAccessible::setActive(true);
    Desk desk;
    QCOMPARE(Keyboard::heard(), QStringLiteral("New report"));
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(Keyboard::heard().startsWith(QStringLiteral("Title")));
    Keyboard::type(QStringLiteral("Retour sur les Rencontres du littoral 2024\n"));
    QTRY_VERIFY(!desk.window->openReportId().isNull());

    // About the report
    Keyboard::press(Qt::Key_1, Qt::AltModifier);
    tab("About the report");
    Keyboard::press(Qt::Key_Space);
    enterEditor();
    tab("Byline");
    Keyboard::type(QStringLiteral("L'équipe du port"));
    tab("Organisation");
    Keyboard::type(QStringLiteral("Hub du littoral"));
    tab("Series");
    Keyboard::type(QStringLiteral("Rencontres du littoral"));

    // Context: bold words, a typed address
    Keyboard::press(Qt::Key_2, Qt::AltModifier);
    tab("Sections of the report");
    Keyboard::press(Qt::Key_Home);
    enterEditor();
    tab("Context");
    Keyboard::type(QStringLiteral("Les "));
    Keyboard::press(Qt::Key_B, Qt::ControlModifier);
    Keyboard::type(QStringLiteral("Rencontres"));
    Keyboard::press(Qt::Key_B, Qt::ControlModifier);
    Keyboard::type(QStringLiteral(" ont lieu chaque année, voir www.example.org/littoral pour la suite"));

    // Objectives
    nextSection();
    tab("Add an objective");
    Keyboard::press(Qt::Key_Space);
    Keyboard::type(QStringLiteral("Échanger entre ports\nMesurer la houle\nRelier les phares"));

    // The edition
    nextSection();
    tab("Edition number");
    Keyboard::type(QStringLiteral("7"));
    tab("Year");
    Keyboard::press(Qt::Key_A, Qt::ControlModifier);
    Keyboard::type(QStringLiteral("2024"));
    tab("Theme");
    Keyboard::type(QStringLiteral("La mer en commun[s]"));
    tab("Add a principle");
    Keyboard::press(Qt::Key_Space);
    Keyboard::type(QStringLiteral("L'entraide\nLa sobriété"));

    // Days and people
    nextSection();
    tab("Add a day");
    Keyboard::press(Qt::Key_Space);
    tab("Place");
    Keyboard::type(QStringLiteral("Brest"));
    for (const char *name : {"Inès Le Goff", "Paul Rivière"}) {
        tab("Someone to add");
        Keyboard::type(QString::fromUtf8(name) + QLatin1Char('\n'));
    }

    // Expectations: two paragraphs and a list
    nextSection();
    tab("Text");
    Keyboard::type(QStringLiteral("Des embruns, et de belles rencontres.\n- du vent\nde la houle\n\nEt du temps."));

    // Takeaways of the event, all typed in one list
    nextSection();
    tab("Add a point");
    Keyboard::press(Qt::Key_Space);
    Keyboard::type(QStringLiteral("accueil chaleureux\nprogramme varié\n- trop de vent"));

    // The focus that every report begins with, and another kind of it
    nextSection();
    fillFocus(QStringLiteral("La météo"), QStringLiteral("Lire un bulletin avant de partir"),
              {QStringLiteral("Inès Le Goff"), QStringLiteral("Zoé Marchand")});
    tab("Add a resource");
    Keyboard::press(Qt::Key_Space);
    tab("Title");
    Keyboard::type(QStringLiteral("Carte des courants"));
    tab("Address");
    Keyboard::type(QStringLiteral("www.example.org/courants"));

    // Moments
    nextSection();
    tab("Add a moment");
    Keyboard::press(Qt::Key_Space);
    tab("Favourite moment");
    Keyboard::type(QStringLiteral("La visite de la criée au petit jour"));

    // A section more, from the menu
    chooseFromMenu(Qt::Key_S, "Add a section", "Free section");
    enterEditor();
    tab("Heading in the report");
    Keyboard::type(QStringLiteral("Et après ?"));
    tab("Text");
    Keyboard::type(QStringLiteral("Rendez-vous l'an prochain"));

    // A mistake is taken back and done again.
    Keyboard::type(QStringLiteral("\nou pas"));
    Keyboard::press(Qt::Key_Z, Qt::ControlModifier);
    Keyboard::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    Keyboard::press(Qt::Key_Z, Qt::ControlModifier);

    // Publish
    Keyboard::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget()->isAncestorOf(QApplication::focusWidget()));
    tab("Folder");
    Keyboard::press(Qt::Key_A, Qt::ControlModifier);
    Keyboard::type(desk.folder.path());
    tab("Name of the files");
    Keyboard::press(Qt::Key_A, Qt::ControlModifier);
    Keyboard::type(QStringLiteral("rapport\n"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.path(QStringLiteral("rapport.pdf"))), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.path(QStringLiteral("rapport.html"))), 20'000);
    QTRY_VERIFY(Keyboard::target());
    Keyboard::press(Qt::Key_Escape);

    const Report report = desk.stored();
    QCOMPARE(report.title, QStringLiteral("Retour sur les Rencontres du littoral 2024"));
    QCOMPARE(report.byline, QStringLiteral("L'équipe du port"));
    QCOMPARE(report.organisation, QStringLiteral("Hub du littoral"));
    QCOMPARE(report.event.edition, 7);
    QCOMPARE(report.event.year, 2024);
    QCOMPARE(texts(report.event.principles), (QStringList{QStringLiteral("L'entraide"), QStringLiteral("La sobriété")}));
    QCOMPARE(report.event.days.size(), 1);
    QCOMPARE(report.event.days.first().place, QStringLiteral("Brest"));
    QCOMPARE(points(report.takeaways), (QStringList{QStringLiteral("+ accueil chaleureux"), QStringLiteral("+ programme varié"),
                                                    QStringLiteral("- trop de vent")}));
    QCOMPARE(report.focuses.size(), 1);
    const Focus &focus = report.focuses.first();
    QCOMPARE(focus.title, QStringLiteral("La météo"));
    QCOMPARE(names(report, focus.attendees), (QStringList{QStringLiteral("Inès Le Goff"), QStringLiteral("Zoé Marchand")}));
    QCOMPARE(points(focus.takeaways), (QStringList{QStringLiteral("+ animateur à l'écoute"), QStringLiteral("- salle trop petite")}));
    QCOMPARE(report.resources.size(), 1);
    QCOMPARE(report.resources.first().address, QStringLiteral("https://www.example.org/courants"));
    QCOMPARE(report.moments.size(), 1);
    QVERIFY(!report.moments.first().text.isEmpty());
    QCOMPARE(report.people.size(), 3);

    QVERIFY(desk.read(QStringLiteral("rapport.pdf")).startsWith("%PDF-"));
    const QString page = QString::fromUtf8(desk.read(QStringLiteral("rapport.html")));
    for (const char *words : {"<strong>Rencontres</strong>", "https://www.example.org/littoral", "Relier les phares", "La mer en commun[s]",
                              "de la houle", "trop de vent", "Lire un bulletin avant de partir", "Zoé Marchand", "Carte des courants",
                              "criée au petit jour", "l'an prochain"})
        QVERIFY2(page.contains(QString::fromUtf8(words)), words);
    QVERIFY(!page.contains(QStringLiteral("ou pas")));
}

QTEST_MAIN(TestKeyboardOnly)
#include "tst_keyboardonly.moc"
