// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/edits.h"
#include "editing/noteedits.h"
#include "support/finishedreport.h"
#include "support/randomreport.h"

#include <QTest>

namespace glaneur {

using namespace testing;

namespace {

Note note(const char *text)
{
    Note note;
    note.id = NoteId::create();
    note.text = rich(text);
    return note;
}

/// Whether each id that \p report holds leads to something in it.
QString dangling(const Report &report)
{
    const auto isPerson = [&](const PersonId &id) { return id.isNull() || report.person(id); };
    const auto all = [](const auto &list, const auto &sound) { return std::all_of(list.begin(), list.end(), sound); };
    const auto authors = [&](const QList<Takeaway> &list) {
        return all(list, [&](const Takeaway &takeaway) { return isPerson(takeaway.author); });
    };
    if (!authors(report.takeaways))
        return QStringLiteral("an author");
    for (const Day &day : report.event.days) {
        if (!all(day.attendees, [&](const PersonId &id) { return report.person(id); }))
            return QStringLiteral("who attended a day");
    }
    for (const Focus &focus : report.focuses) {
        if (!authors(focus.takeaways) || !all(focus.attendees, [&](const PersonId &id) { return report.person(id); }))
            return QStringLiteral("a person of a focus");
        if (!all(focus.resources, [&](const ResourceId &id) { return report.resource(id); }))
            return QStringLiteral("a resource of a focus");
    }
    for (const Section &section : report.sections) {
        if (!section.focus.isNull() && !report.focus(section.focus))
            return QStringLiteral("a section's focus");
        if (!all(section.pictures, [&](const PictureId &id) { return report.picture(id); }))
            return QStringLiteral("a section's picture");
    }
    for (const Moment &moment : report.moments) {
        if (!isPerson(moment.person))
            return QStringLiteral("whose moment");
    }
    for (const Note &one : report.notes) {
        if (!isPerson(one.author) || (!one.focus.isNull() && !report.focus(one.focus))
            || (!one.day.isNull() && !findById(report.event.days, one.day)))
            return QStringLiteral("of a note");
    }
    return {};
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_report = finishedReport();
        m_report.notes = {note("Une idée"), note("Un [lien](https://example.org/x) à suivre"), note("Titre\\\net la suite")};
        m_report.notes[0].author = m_report.people.at(0).id;
        m_report.notes[0].focus = m_report.focuses.at(0).id;
        m_report.notes[1].day = m_report.event.days.at(0).id;
        m_report.takeaways[0].author = m_report.people.at(0).id;
        m_report.focuses[0].takeaways[0].author = m_report.people.at(0).id;
        m_before = m_report;
    }

    void takeawayLists()
    {
        QCOMPARE(takeawaysOf(m_report, {}), &m_report.takeaways);
        QCOMPARE(takeawaysOf(m_report, m_report.focuses.at(0).id), &m_report.focuses[0].takeaways);
        QVERIFY(!takeawaysOf(m_report, FocusId::create()));
        const Report &constant = m_report;
        QCOMPARE(takeawaysOf(constant, {}), &constant.takeaways);
        QCOMPARE(takeawaysOf(constant, constant.focuses.at(0).id), &constant.focuses.at(0).takeaways);
        QVERIFY(!takeawaysOf(constant, FocusId::create()));
        QVERIFY(!focusOf(m_report, {}) && !focusOf(m_report, FocusId::create()));
        QVERIFY(!glaneur::sectionOf(m_report, SectionId::create()));
        QCOMPARE(glaneur::sectionOf(m_report, m_report.sections.at(2).id), &m_report.sections[2]);
        QCOMPARE(m_report, m_before);
    }

    /// The series' own where the edition has none, the edition's where it has, and its own where there is no series.
    void contextAndObjectives()
    {
        QCOMPARE(&shownContext(m_report), &m_report.series.context);
        QCOMPARE(&shownObjectives(m_report), &m_report.series.objectives);
        QCOMPARE(m_report, m_before);
        m_report.event.context = rich("Cette fois");
        m_report.event.objectives = QList<RichText>{};
        QCOMPARE(&shownContext(m_report), &*m_report.event.context);
        QCOMPARE(&shownObjectives(m_report), &*m_report.event.objectives);

        Report alone;
        shownContext(alone) = rich("Seul");
        shownObjectives(alone).append(rich("Un but"));
        QCOMPARE(alone.context(), rich("Seul"));
        QCOMPARE(alone.objectives().size(), 1);
        QVERIFY(alone.series.context.isEmpty() && alone.series.objectives.isEmpty());
    }

    void addsASection_data()
    {
        QTest::addColumn<SectionKind>("kind");
        QTest::addColumn<int>("before");
        QTest::addColumn<int>("place");
        for (const SectionKind kind : allValues<SectionKind>())
            QTest::newRow(qPrintable(toKey(kind))) << kind << 1 << 1;
        QTest::newRow("first") << SectionKind::Free << 0 << 0;
        QTest::newRow("last") << SectionKind::Free << -1 << 11;
        QTest::newRow("at the end") << SectionKind::Free << 11 << 11;
        QTest::newRow("beyond the end") << SectionKind::Free << 99 << 11;
    }
    void addsASection()
    {
        QFETCH(SectionKind, kind);
        QFETCH(int, before);
        QFETCH(int, place);
        QCOMPARE(m_report.sections.size(), 11);
        const SectionId id = addSection(m_report, kind, before, FocusKind::Talk);
        QCOMPARE(m_report.sections.size(), 12);
        QCOMPARE(m_report.sections.at(place).id, id);
        QCOMPARE(m_report.sections.at(place).kind, kind);
        QVERIFY(m_report.sections.at(place).included);
        const bool isFocus = kind == SectionKind::Focus;
        QCOMPARE(m_report.focuses.size(), isFocus ? 2 : 1);
        if (isFocus)
            QCOMPARE(m_report.focus(m_report.sections.at(place).focus)->kind, FocusKind::Talk);
        QCOMPARE(dangling(m_report), QString());
    }

    void duplicatesASection()
    {
        const SectionId original = testing::sectionOf(m_report, SectionKind::Focus);
        const qsizetype at = indexOfId(m_report.sections, original);
        const SectionId copy = duplicateSection(m_report, original);
        QCOMPARE(m_report.sections.at(at + 1).id, copy);
        QVERIFY(copy != original);
        const Focus first = *m_report.focus(m_report.section(original)->focus);
        Focus second = *m_report.focus(m_report.section(copy)->focus);
        QVERIFY(first.id != second.id);
        QVERIFY(first.takeaways.at(0).id != second.takeaways.at(0).id);
        second.id = first.id;
        second.takeaways[0].id = first.takeaways.at(0).id;
        QCOMPARE(second, first);
        QCOMPARE(dangling(m_report), QString());

        const Report before = m_report;
        QVERIFY(duplicateSection(m_report, SectionId::create()).isNull());
        QCOMPARE(m_report, before);
    }

    void removesASection()
    {
        const SectionId focusSection = testing::sectionOf(m_report, SectionKind::Focus);
        const SectionId copy = duplicateSection(m_report, focusSection);
        // Two sections on one focus: it goes with the last of them.
        m_report.sections[indexOfId(m_report.sections, copy)].focus = m_report.section(focusSection)->focus;
        m_report.focuses.removeLast();
        QVERIFY(removeSection(m_report, copy));
        QCOMPARE(m_report.focuses.size(), 1);
        QCOMPARE(m_report.notes.at(0).focus, m_report.focuses.at(0).id);
        QVERIFY(removeSection(m_report, focusSection));
        QVERIFY(m_report.focuses.isEmpty());
        QVERIFY(m_report.notes.at(0).focus.isNull());
        QCOMPARE(m_report.notes.size(), 3);
        QCOMPARE(dangling(m_report), QString());
        const Report before = m_report;
        QVERIFY(!removeSection(m_report, focusSection));
        QCOMPARE(m_report, before);
    }

    void removesAPerson()
    {
        const PersonId id = m_report.people.at(0).id;
        QCOMPARE(usesOfPerson(m_report, id), 7);
        QVERIFY(removePerson(m_report, id));
        QCOMPARE(usesOfPerson(m_report, id), 0);
        QCOMPARE(m_report.people.size(), 2);
        QCOMPARE(m_report.takeaways.size(), m_before.takeaways.size());
        QVERIFY(m_report.takeaways.at(0).author.isNull());
        QCOMPARE(m_report.moments.size(), m_before.moments.size());
        QVERIFY(m_report.moments.at(0).person.isNull());
        QCOMPARE(m_report.event.days.at(0).attendees, QList<PersonId>{m_report.people.at(0).id});
        QCOMPARE(dangling(m_report), QString());
        const Report before = m_report;
        QVERIFY(!removePerson(m_report, id));
        QVERIFY(!removePerson(m_report, {}));
        QCOMPARE(m_report, before);
        QCOMPARE(usesOfPerson(m_report, PersonId::create()), 0);
    }

    void removesAResource()
    {
        const ResourceId id = m_report.resources.at(0).id;
        QVERIFY(removeResource(m_report, id));
        QCOMPARE(m_report.resources.size(), 1);
        QVERIFY(m_report.focuses.at(0).resources.isEmpty());
        const Report before = m_report;
        QVERIFY(!removeResource(m_report, id));
        QCOMPARE(m_report, before);
    }

    void removesAPicture()
    {
        const PictureId id = m_report.pictures.at(0).id;
        m_report.sections[0].pictures = {id};
        QVERIFY(removePicture(m_report, id));
        QVERIFY(m_report.pictures.isEmpty());
        QVERIFY(m_report.sections.at(0).pictures.isEmpty());
        const Report before = m_report;
        QVERIFY(!removePicture(m_report, id));
        QCOMPARE(m_report, before);
    }

    void removesADay()
    {
        const DayId id = m_report.event.days.at(0).id;
        QVERIFY(removeDay(m_report, id));
        QCOMPARE(m_report.event.days.size(), 1);
        QVERIFY(m_report.notes.at(1).day.isNull());
        QCOMPARE(m_report.notes.size(), 3);
        const Report before = m_report;
        QVERIFY(!removeDay(m_report, id));
        QCOMPARE(m_report, before);
    }

    void aNoteBecomesATakeaway()
    {
        const TakeawayId id = noteToTakeaway(m_report, m_report.notes.at(0).id, Polarity::Minus);
        const Takeaway &made = m_report.focuses.at(0).takeaways.last();
        QCOMPARE(made.id, id);
        QCOMPARE(made.polarity, Polarity::Minus);
        QCOMPARE(made.text, rich("Une idée"));
        QCOMPARE(made.author, m_report.people.at(0).id);
        isKept(0, NoteOutcome::Takeaway, id.uuid());
        // Of no focus: of the whole event. Of a focus that is gone: too.
        const TakeawayId whole = noteToTakeaway(m_report, m_report.notes.at(1).id, Polarity::Plus);
        QCOMPARE(m_report.takeaways.last().id, whole);
        m_report.notes[2].focus = FocusId::create();
        const TakeawayId homeless = noteToTakeaway(m_report, m_report.notes.at(2).id, Polarity::Plus);
        QCOMPARE(m_report.takeaways.last().id, homeless);
        QVERIFY(noteToTakeaway(m_report, NoteId::create(), Polarity::Plus).isNull());
    }

    void aNoteBecomesAResource()
    {
        const ResourceId linked = noteToResource(m_report, m_report.notes.at(1).id);
        QCOMPARE(m_report.resource(linked)->title, QStringLiteral("lien"));
        QCOMPARE(m_report.resource(linked)->address, QStringLiteral("https://example.org/x"));
        QCOMPARE(m_report.resource(linked)->description, m_report.notes.at(1).text);
        isKept(1, NoteOutcome::Resource, linked.uuid());

        const ResourceId plain = noteToResource(m_report, m_report.notes.at(0).id);
        QCOMPARE(m_report.resource(plain)->title, QStringLiteral("Une idée"));
        QVERIFY(m_report.resource(plain)->description.isEmpty());
        QCOMPARE(m_report.focuses.at(0).resources.last(), plain);

        const ResourceId lines = noteToResource(m_report, m_report.notes.at(2).id);
        QCOMPARE(m_report.resource(lines)->title, QStringLiteral("Titre"));
        QCOMPARE(m_report.resource(lines)->description, m_report.notes.at(2).text);
        QCOMPARE(m_report.resources.size(), m_before.resources.size() + 3);
        QCOMPARE(dangling(m_report), QString());
        QVERIFY(noteToResource(m_report, NoteId::create()).isNull());
    }

    void aNoteBecomesAMoment()
    {
        const MomentId id = noteToMoment(m_report, m_report.notes.at(0).id);
        QCOMPARE(m_report.moments.last().id, id);
        QCOMPARE(m_report.moments.last().person, m_report.people.at(0).id);
        QCOMPARE(m_report.moments.last().text, rich("Une idée"));
        isKept(0, NoteOutcome::Moment, id.uuid());
        const Report before = m_report;
        QVERIFY(noteToMoment(m_report, NoteId::create()).isNull());
        QCOMPARE(m_report, before);
    }

    /// Nothing that is taken out is still named.
    void randomReportsStaySound()
    {
        QRandomGenerator random(5);
        for (quint32 seed = 0; seed < 150; ++seed) {
            Report report = randomReport(seed);
            QCOMPARE(dangling(report), QString());
            const auto any = [&](const auto &list) { return list.at(random.bounded(int(list.size()))).id; };
            for (int i = 0; i < 12; ++i) {
                switch (random.bounded(7)) {
                case 0: if (!report.sections.isEmpty()) removeSection(report, any(report.sections)); break;
                case 1: if (!report.people.isEmpty()) removePerson(report, any(report.people)); break;
                case 2: if (!report.resources.isEmpty()) removeResource(report, any(report.resources)); break;
                case 3: if (!report.pictures.isEmpty()) removePicture(report, any(report.pictures)); break;
                case 4: if (!report.event.days.isEmpty()) removeDay(report, any(report.event.days)); break;
                case 5: if (!report.sections.isEmpty()) duplicateSection(report, any(report.sections)); break;
                default: if (!report.notes.isEmpty()) noteToTakeaway(report, any(report.notes), Polarity::Plus); break;
                }
                QCOMPARE(dangling(report), QString());
            }
        }
    }

private:
    void isKept(int note, NoteOutcome outcome, const QUuid &id) const
    {
        QCOMPARE(m_report.notes.at(note).state, NoteState::Kept);
        QCOMPARE(m_report.notes.at(note).outcome, outcome);
        QCOMPARE(m_report.notes.at(note).outcomeId, id);
    }

    Report m_report;
    Report m_before;
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestEdits)
#include "tst_edits.moc"
