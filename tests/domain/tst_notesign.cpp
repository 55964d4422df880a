// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notesign.h"

#include <QTest>

using namespace glaneur;

namespace {

QList<Person> people()
{
    QList<Person> people;
    const std::pair<const char *, const char *> names[]{
        {"Zoé", "Martin"}, {"Ali", ""}, {"Alice", "Roux"}, {"Marc", "Petit"}, {"Marc", "Grand"}};
    for (const auto &[first, family] : names) {
        Person person;
        person.id = PersonId::create();
        person.firstName = QString::fromUtf8(first);
        person.familyName = QString::fromUtf8(family);
        people.append(person);
    }
    return people;
}

} // namespace

class TestNoteSign : public QObject
{
    Q_OBJECT

private slots:
    void readsTheFirstSign_data();
    void readsTheFirstSign();
    void dropsTheSign_data();
    void dropsTheSign();
    void linksAddresses_data();
    void linksAddresses();
};

void TestNoteSign::readsTheFirstSign_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("polarity");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("length");
    const auto row = [](const char *tag, const QString &words, const char *outcome, const char *polarity,
                        const QString &name, int length) {
        QTest::newRow(tag) << words << QString::fromLatin1(outcome) << QString::fromLatin1(polarity) << name << length;
    };
    row("nothing", {}, "nothing", "neutral", {}, 0);
    row("words", QStringLiteral("du vent"), "nothing", "neutral", {}, 0);
    row("plus", QStringLiteral("+ accueil"), "takeaway", "plus", {}, 2);
    row("plus alone", QStringLiteral("+"), "takeaway", "plus", {}, 1);
    row("plus at once", QStringLiteral("+accueil"), "takeaway", "plus", {}, 1);
    row("number", QStringLiteral("+1 salle"), "nothing", "neutral", {}, 0);
    row("two", QStringLiteral("++ bien"), "nothing", "neutral", {}, 0);
    row("hyphen", QStringLiteral("- bruit"), "takeaway", "minus", {}, 2);
    row("minus", QStringLiteral("−  bruit"), "takeaway", "minus", {}, 3);
    row("dash", QStringLiteral("– bruit"), "takeaway", "minus", {}, 2);
    row("cold", QStringLiteral("-5 degrés"), "nothing", "neutral", {}, 0);
    row("hand", QStringLiteral("👉 à revoir"), "takeaway", "neutral", {}, 3);
    row("dark hand", QStringLiteral("👉🏿 à revoir"), "takeaway", "neutral", {}, 5);
    row("arrow", QStringLiteral("→ à revoir"), "takeaway", "neutral", {}, 2);
    row("heavy minus", QStringLiteral("➖ à revoir"), "takeaway", "minus", {}, 2);
    row("later", QStringLiteral("eau + pain"), "nothing", "neutral", {}, 0);
    row("https", QStringLiteral("https://example.org/x"), "resource", "neutral", {}, 0);
    row("http", QStringLiteral("HTTP://example.org le jeu"), "resource", "neutral", {}, 0);
    row("www", QStringLiteral("www.example.org"), "resource", "neutral", {}, 0);
    row("three w", QStringLiteral("www. et puis"), "nothing", "neutral", {}, 0);
    row("script", QStringLiteral("javascript:alert(1)"), "nothing", "neutral", {}, 0);
    row("no host", QStringLiteral("https://"), "nothing", "neutral", {}, 0);
    row("first name", QStringLiteral("@zoe : le quiz"), "moment", "neutral", QStringLiteral("Zoé Martin"), 7);
    row("whole name", QStringLiteral("@Zoé Martin le quiz"), "moment", "neutral", QStringLiteral("Zoé Martin"), 12);
    row("no part of a name", QStringLiteral("@Alice a ri"), "moment", "neutral", QStringLiteral("Alice Roux"), 7);
    row("shorter name", QStringLiteral("@Ali a ri"), "moment", "neutral", QStringLiteral("Ali"), 5);
    row("two of that name", QStringLiteral("@Marc a ri"), "moment", "neutral", QStringLiteral("Marc"), 0);
    row("one by family name", QStringLiteral("@Marc Grand a ri"), "moment", "neutral", QStringLiteral("Marc Grand"), 12);
    row("nobody", QStringLiteral("@Ulysse est loin"), "moment", "neutral", QStringLiteral("Ulysse"), 0);
    row("at alone", QStringLiteral("@"), "moment", "neutral", {}, 0);
    row("at a time", QStringLiteral("@ 10 h"), "nothing", "neutral", {}, 0);
}

void TestNoteSign::readsTheFirstSign()
{
    QFETCH(QString, words);
    const NoteSign sign = noteSign(words, people());
    QTEST(toKey(sign.outcome), "outcome");
    QTEST(toKey(sign.polarity), "polarity");
    QTEST(sign.name, "name");
    QTEST(int(sign.length), "length");
    QCOMPARE(sign.person.isNull(), sign.outcome != NoteOutcome::Moment || sign.length == 0);
}

void TestNoteSign::dropsTheSign_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QStringLiteral("du *vent*") << QStringLiteral("du *vent*");
    QTest::newRow("plus") << QStringLiteral("+ 3 ateliers") << QStringLiteral("3 ateliers");
    QTest::newRow("lines") << QStringLiteral("- bruit\n- froid") << QStringLiteral("bruit\n- froid");
    QTest::newRow("address") << QStringLiteral("+ https://example.org") << QStringLiteral("https://example.org");
    QTest::newRow("only an address") << QStringLiteral("https://example.org") << QStringLiteral("https://example.org");
    QTest::newRow("name") << QStringLiteral("@Alice, les embruns") << QStringLiteral("les embruns");
    QTest::newRow("nobody") << QStringLiteral("@Ulysse est loin") << QStringLiteral("@Ulysse est loin");
    QTest::newRow("only a sign") << QStringLiteral("+") << QString();
}

void TestNoteSign::dropsTheSign()
{
    QFETCH(QString, typed);
    Note note;
    note.text = noteText(typed);
    QCOMPARE(note.text.toPlainText(), typed);
    QTEST(textWithoutSign(note, people()).toPlainText(), "words");
}

void TestNoteSign::linksAddresses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("commonMark");
    QTest::newRow("in words") << QStringLiteral("voir https://example.org/a.") << QStringLiteral("voir [https://example.org/a](https://example.org/a).");
    QTest::newRow("tracked") << QStringLiteral("https://example.org/a?id=3&utm_source=x")
                             << QStringLiteral("[https://example.org/a?id=3](https://example.org/a?id=3)");
    QTest::newRow("brackets") << QStringLiteral("(https://example.org/a_(b))")
                              << QStringLiteral("([https://example.org/a_(b)](https://example.org/a_(b)))");
    QTest::newRow("www") << QStringLiteral("voir www.example.org/a, puis") << QStringLiteral("voir [www.example.org/a](https://www.example.org/a), puis");
    QTest::newRow("none") << QStringLiteral("ftp et file:///etc") << QStringLiteral("ftp et file:///etc");
}

/// The address leads where it says, and the words around it are the same.
void TestNoteSign::linksAddresses()
{
    QFETCH(QString, typed);
    QFETCH(QString, commonMark);
    const QList<TextBlock> blocks = noteText(typed).blocks();
    QCOMPARE(blocks, RichText(commonMark).blocks());
}

QTEST_GUILESS_MAIN(TestNoteSign)
#include "tst_notesign.moc"
