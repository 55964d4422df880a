// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/newreport.h"
#include "support/finishedreport.h"
#include "support/randomreport.h"

#include <QDate>
#include <QSet>
#include <QTest>

namespace glaneur {

using namespace testing;

namespace {

/// The ids of all that belongs to \p report alone.
QSet<QUuid> ownIds(const Report &report)
{
    QSet<QUuid> ids{report.id.uuid(), report.event.id.uuid()};
    const auto add = [&](const auto &list) {
        for (const auto &entry : list)
            ids.insert(entry.id.uuid());
    };
    add(report.event.days);
    add(report.takeaways);
    add(report.focuses);
    for (const Focus &focus : report.focuses)
        add(focus.takeaways);
    add(report.moments);
    add(report.pictures);
    add(report.sections);
    add(report.notes);
    return ids;
}

} // namespace

class TestNewReport : public QObject
{
    Q_OBJECT

private slots:
    void aNewReportHasTheUsualSections()
    {
        const Report report = newReport(QStringLiteral("Un titre"), QStringLiteral("en"));
        QCOMPARE(report.title, QStringLiteral("Un titre"));
        QCOMPARE(report.language, QStringLiteral("en"));
        QCOMPARE(report.state, ReportState::Draft);
        QVERIFY(!report.id.isNull() && !report.event.id.isNull());
        QVERIFY(report.series.id.isNull() && report.event.series.isNull());
        QCOMPARE(report.event.year, QDate::currentDate().year());
        QCOMPARE(report.event.edition, 0);
        QList<SectionKind> kinds;
        for (const Section &section : report.sections) {
            kinds.append(section.kind);
            QVERIFY(section.included && section.title.isEmpty() && section.text.isEmpty());
            QCOMPARE(section.kind == SectionKind::Focus, report.focus(section.focus) != nullptr);
        }
        QCOMPARE(kinds, (QList<SectionKind>{SectionKind::Context, SectionKind::Objectives, SectionKind::Edition, SectionKind::Days,
                                            SectionKind::Expectations, SectionKind::Takeaways, SectionKind::Focus, SectionKind::Moments}));
        QCOMPARE(ownIds(report).size(), 2 + 8 + 1);
    }

    /// What a report on its own is told goes into its own event, not into a series that it has not.
    void aNewReportStandsAlone()
    {
        Report report = newReport(QStringLiteral("Un titre"), QStringLiteral("fr"));
        QVERIFY(report.event.context && report.event.objectives);
        report.series.context = rich("d'ailleurs");
        QVERIFY(report.context().isEmpty());
    }

    void theNextEditionCarriesOver()
    {
        Report previous = finishedReport();
        previous.event.name = QStringLiteral("Rencontres 2025");
        previous.event.context = rich("Cette fois");
        previous.titles.plus = QStringLiteral("Points forts");
        previous.sections[4].title = QStringLiteral("Nos attentes de 2025");
        previous.sections[2].title = QStringLiteral("La 3e édition (2025)");
        previous.sections[8].included = false;
        previous.notes = {{NoteId::create(), {}, {}, {}, {}, NoteState::Fresh, rich("Une idée"), {}, {}}};
        Section second = newSection(SectionKind::Focus);
        second.focus = previous.focuses.at(0).id;
        previous.sections.append(second);
        const Report next = nextEdition(previous, QStringLiteral("La suite"));

        QCOMPARE(next.title, QStringLiteral("La suite"));
        QCOMPARE(next.state, ReportState::Draft);
        QCOMPARE(next.language, previous.language);
        QCOMPARE(next.byline, previous.byline);
        QCOMPARE(next.organisation, previous.organisation);
        QCOMPARE(next.series, previous.series);
        QCOMPARE(next.people, previous.people);
        QCOMPARE(next.titles, previous.titles);
        QCOMPARE(next.event.edition, 4);
        QCOMPARE(next.event.year, 2026);
        QCOMPARE(next.event.series, previous.series.id);
        QCOMPARE(next.event.name, QStringLiteral("Rencontres 2026"));
        QCOMPARE(next.context(), rich("Cette fois"));
        QCOMPARE(next.objectives(), previous.objectives());

        QVERIFY(next.event.days.isEmpty() && next.event.theme.isEmpty() && next.event.principles.isEmpty());
        QVERIFY(next.takeaways.isEmpty() && next.moments.isEmpty() && next.resources.isEmpty());
        QVERIFY(next.pictures.isEmpty() && next.notes.isEmpty());
        QCOMPARE(next.focuses.size(), 1);
        QVERIFY(next.focuses.at(0).takeaways.isEmpty() && next.focuses.at(0).title.isEmpty());

        // One focus to be filled, however many there were.
        QCOMPARE(next.sections.size(), previous.sections.size() - 1);
        for (qsizetype i = 0; i < next.sections.size(); ++i) {
            QCOMPARE(next.sections.at(i).kind, previous.sections.at(i).kind);
            QCOMPARE(next.sections.at(i).included, previous.sections.at(i).included);
            QVERIFY(next.sections.at(i).text.isEmpty() && next.sections.at(i).pictures.isEmpty());
        }
        QCOMPARE(next.sections.at(4).title, QStringLiteral("Nos attentes de 2026"));
        QCOMPARE(next.sections.at(2).title, QString());
        QVERIFY(!ownIds(next).intersects(ownIds(previous)));
    }

    void theNextEditionOfAnUnnumberedEvent()
    {
        Report previous = finishedReport();
        previous.event.edition = 0;
        previous.event.year = 0;
        previous.event.name = QStringLiteral("Fête 0");
        const Report next = nextEdition(previous, QStringLiteral("La suite"));
        QCOMPARE(next.event.edition, 0);
        QCOMPARE(next.event.year, 0);
        QCOMPARE(next.event.name, QStringLiteral("Fête 0"));
    }

    void newIdsForAllThatIsItsOwn()
    {
        for (quint32 seed = 0; seed < 100; ++seed) {
            const Report original = randomReport(seed);
            const Report copy = withNewIds(original);
            QVERIFY(!ownIds(copy).intersects(ownIds(original)));
            QCOMPARE(ownIds(copy).size(), ownIds(original).size());
            QCOMPARE(copy.series, original.series);
            QCOMPARE(copy.people, original.people);
            QCOMPARE(copy.resources, original.resources);
            // What led to something leads to its copy.
            for (qsizetype i = 0; i < original.sections.size(); ++i) {
                const Section &section = copy.sections.at(i);
                QCOMPARE(indexOfId(copy.focuses, section.focus), indexOfId(original.focuses, original.sections.at(i).focus));
                QCOMPARE(section.text, original.sections.at(i).text);
                for (qsizetype p = 0; p < section.pictures.size(); ++p)
                    QCOMPARE(indexOfId(copy.pictures, section.pictures.at(p)),
                             indexOfId(original.pictures, original.sections.at(i).pictures.at(p)));
            }
            for (qsizetype i = 0; i < original.notes.size(); ++i) {
                const Note &before = original.notes.at(i);
                const Note &after = copy.notes.at(i);
                QCOMPARE(indexOfId(copy.event.days, after.day), indexOfId(original.event.days, before.day));
                QCOMPARE(indexOfId(copy.focuses, after.focus), indexOfId(original.focuses, before.focus));
                if (before.outcome == NoteOutcome::Takeaway)
                    QCOMPARE(indexOfId(copy.takeaways, TakeawayId(after.outcomeId)),
                             indexOfId(original.takeaways, TakeawayId(before.outcomeId)));
                if (before.outcome == NoteOutcome::Moment)
                    QCOMPARE(indexOfId(copy.moments, MomentId(after.outcomeId)), indexOfId(original.moments, MomentId(before.outcomeId)));
                if (before.outcome == NoteOutcome::Resource)
                    QCOMPARE(after.outcomeId, before.outcomeId);
            }
        }
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestNewReport)
#include "tst_newreport.moc"
