// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/notesign.h"
#include "editing/edits.h"
#include "editing/noteedits.h"
#include "support/finishedreport.h"

#include <QTest>

using namespace glaneur;
using namespace glaneur::testing;

class TestNoteEdits : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_report = finishedReport();
        m_report.notes.clear();
        m_report.resources.clear();
        for (Focus &focus : m_report.focuses)
            focus.resources.clear();
    }

    void theSignIsDropped()
    {
        const NoteId id = add(QStringLiteral("+ 3 ateliers"));
        const TakeawayId made = noteToTakeaway(m_report, id, Polarity::Plus);
        QCOMPARE(m_report.takeaways.last().id, made);
        QCOMPARE(m_report.takeaways.last().text.toPlainText(), QStringLiteral("3 ateliers"));
        QCOMPARE(note(id).text.toPlainText(), QStringLiteral("+ 3 ateliers"));
    }

    void goesWhereItIsTold()
    {
        const FocusId focus = m_report.focuses.at(0).id;
        const NoteId id = add(QStringLiteral("une idée"), focus);
        const TakeawayId whole = noteToTakeaway(m_report, id, Polarity::Plus, FocusId());
        QCOMPARE(m_report.takeaways.last().id, whole);
        const NoteId other = add(QStringLiteral("https://example.org/z"));
        const ResourceId resource = noteToResource(m_report, other, focus);
        QCOMPARE(m_report.focuses.at(0).resources, QList<ResourceId>{resource});
    }

    void aMindIsChanged()
    {
        const Report before = m_report;
        const NoteId id = add(QStringLiteral("une idée"));
        const Report noted = m_report;
        noteToTakeaway(m_report, id, Polarity::Plus);
        noteToTakeaway(m_report, id, Polarity::Minus);
        QCOMPARE(m_report.takeaways.size(), before.takeaways.size() + 1);
        QCOMPARE(m_report.takeaways.last().polarity, Polarity::Minus);
        noteToMoment(m_report, id);
        QCOMPARE(m_report.takeaways, before.takeaways);
        QCOMPARE(m_report.moments.size(), before.moments.size() + 1);
        noteToResource(m_report, id);
        QCOMPARE(m_report.moments, before.moments);
        QVERIFY(setNoteAside(m_report, id));
        QCOMPARE(note(id).state, NoteState::SetAside);
        QVERIFY(m_report.resources.isEmpty());
        QVERIFY(putNoteBack(m_report, id));
        QCOMPARE(m_report, noted);
    }

    void whatWasEditedStays()
    {
        const NoteId id = add(QStringLiteral("une idée"));
        noteToTakeaway(m_report, id, Polarity::Plus);
        m_report.takeaways.last().text = RichText(QStringLiteral("une autre idée"));
        const QList<Takeaway> edited = m_report.takeaways;
        QVERIFY(putNoteBack(m_report, id));
        QCOMPARE(m_report.takeaways, edited);
        QCOMPARE(note(id).state, NoteState::Fresh);
        QVERIFY(note(id).outcomeId.isNull());
    }

    void aResourceIsNamedByItsWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("address");
        QTest::newRow("before") << QStringLiteral("Le jeu : https://example.org/j") << QStringLiteral("Le jeu") << QStringLiteral("https://example.org/j");
        QTest::newRow("behind") << QStringLiteral("https://example.org/j — le jeu") << QStringLiteral("le jeu") << QStringLiteral("https://example.org/j");
        QTest::newRow("alone") << QStringLiteral("https://example.org/j") << QStringLiteral("https://example.org/j") << QStringLiteral("https://example.org/j");
        QTest::newRow("words") << QStringLiteral("Le jeu de cartes") << QStringLiteral("Le jeu de cartes") << QString();
    }
    void aResourceIsNamedByItsWords()
    {
        QFETCH(QString, typed);
        noteToResource(m_report, add(typed));
        QTEST(m_report.resources.last().title, "title");
        QTEST(m_report.resources.last().address, "address");
        QVERIFY(m_report.resources.last().description.toPlainText().isEmpty());
    }

    void aKnownAddressIsUsedAgain()
    {
        const NoteId first = add(QStringLiteral("https://www.example.org/j le jeu"));
        const NoteId second = add(QStringLiteral("http://example.org/j/ encore"));
        const ResourceId made = noteToResource(m_report, first);
        QCOMPARE(noteToResource(m_report, second), made);
        QCOMPARE(m_report.resources.size(), 1);
        // The other note still became it.
        QVERIFY(putNoteBack(m_report, first));
        QCOMPARE(m_report.resources.size(), 1);
    }

    void aMomentIsWhoseTheNoteSays()
    {
        const Person &person = m_report.people.at(1);
        const NoteId named = add(QStringLiteral("@%1 : le lever du jour").arg(person.name()));
        m_report.notes.last().author = m_report.people.at(0).id;
        noteToMoment(m_report, named);
        QCOMPARE(m_report.moments.last().person, m_report.people.at(1).id);
        QCOMPARE(m_report.moments.last().text.toPlainText(), QStringLiteral("le lever du jour"));
        const NoteId nobody = add(QStringLiteral("@Ulysse rentre"));
        m_report.notes.last().author = m_report.people.at(0).id;
        noteToMoment(m_report, nobody);
        QVERIFY(m_report.moments.last().person.isNull());
        QCOMPARE(m_report.moments.last().text.toPlainText(), QStringLiteral("@Ulysse rentre"));
    }

    void outcomesAreFound()
    {
        const FocusId focus = m_report.focuses.at(0).id;
        const NoteId id = add(QStringLiteral("une idée"), focus);
        QCOMPARE(outcomeOrigin(m_report, note(id)), Origin());
        const TakeawayId made = noteToTakeaway(m_report, id, Polarity::Plus);
        Origin origin = outcomeOrigin(m_report, note(id));
        QCOMPARE(origin.field, Origin::Field::Takeaway);
        QCOMPARE(origin.item, made.uuid());
        QCOMPARE(m_report.section(origin.section)->focus, focus);
        noteToResource(m_report, id, FocusId());
        origin = outcomeOrigin(m_report, note(id));
        QCOMPARE(origin.field, Origin::Field::Resource);
        noteToMoment(m_report, id);
        origin = outcomeOrigin(m_report, note(id));
        QCOMPARE(m_report.section(origin.section)->kind, SectionKind::Moments);
        m_report.moments.clear();
        QCOMPARE(outcomeOrigin(m_report, note(id)), Origin());
    }

    void whoAndWhereAreNamed()
    {
        const Report before = m_report;
        QCOMPARE(personNamed(m_report, m_report.people.at(0).name().toUpper()), m_report.people.at(0).id);
        QCOMPARE(focusNamed(m_report, m_report.focuses.at(0).title), m_report.focuses.at(0).id);
        QVERIFY(personNamed(m_report, QStringLiteral("  ")).isNull());
        QVERIFY(focusNamed(m_report, {}).isNull());
        QCOMPARE(m_report, before);
        const PersonId person = personNamed(m_report, QStringLiteral("  Noor  de Vries "));
        QCOMPARE(m_report.person(person)->name(), QStringLiteral("Noor de Vries"));
        QCOMPARE(m_report.person(person)->familyName, QStringLiteral("de Vries"));
        const FocusId focus = focusNamed(m_report, QStringLiteral("les cartes"));
        QCOMPARE(m_report.focus(focus)->title, QStringLiteral("les cartes"));
        qsizetype at = -1;
        for (qsizetype i = 0; i < m_report.sections.size(); ++i) {
            if (m_report.sections.at(i).focus == focus)
                at = i;
        }
        QVERIFY(at > 0);
        QCOMPARE(m_report.sections.at(at - 1).kind, SectionKind::Focus);
    }

    void whatIsNotThereChangesNothing()
    {
        const Report before = m_report;
        const NoteId id = NoteId::create();
        QVERIFY(noteToTakeaway(m_report, id, Polarity::Plus).isNull());
        QVERIFY(noteToResource(m_report, id).isNull());
        QVERIFY(noteToMoment(m_report, id).isNull());
        QVERIFY(!setNoteAside(m_report, id) && !putNoteBack(m_report, id));
        QCOMPARE(m_report, before);
    }

private:
    NoteId add(const QString &typed, const FocusId &focus = {})
    {
        Note note;
        note.id = NoteId::create();
        note.text = noteText(typed);
        note.focus = focus;
        m_report.notes.append(note);
        return note.id;
    }
    const Note &note(const NoteId &id) const { return *findById(m_report.notes, id); }

    Report m_report;
};

QTEST_GUILESS_MAIN(TestNoteEdits)
#include "tst_noteedits.moc"
