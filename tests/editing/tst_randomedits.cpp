// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/attendance.h"
#include "editing/edits.h"
#include "editing/noteedits.h"
#include "editing/people.h"
#include "editing/reportsession.h"
#include "editing/takeawayedits.h"
#include "store/store.h"
#include "support/randomreport.h"
#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace glaneur {

namespace {

/// Everything that the window's editors do to a report, one at a time, with whatever is there.
class Editor
{
public:
    explicit Editor(quint32 seed) : m_random(seed), m_generator(seed + 1) {}

    void change(Report &report)
    {
        switch (m_random.bounded(26)) {
        case 0: addSection(report, pick(allValues<SectionKind>()), m_random.bounded(-1, int(report.sections.size()) + 1)); break;
        case 1: duplicateSection(report, idIn(report.sections)); break;
        case 2: removeSection(report, idIn(report.sections)); break;
        case 3: moveSection(report); break;
        case 4: if (Section *section = any(report.sections)) section->included = !section->included; break;
        case 5: removePerson(report, idIn(report.people)); break;
        case 6: removeResource(report, idIn(report.resources)); break;
        case 7: removePicture(report, idIn(report.pictures)); break;
        case 8: removeDay(report, idIn(report.event.days)); break;
        case 9: split(report); break;
        case 10: join(report); break;
        case 11: moveTakeaways(report, points(report), focus(report), pick(allValues<Polarity>())); break;
        case 12: moveTakeaways(report, points(report), focus(report), std::nullopt, anyPoint(report)); break;
        case 13: shiftTakeaways(report, focus(report), points(report), m_random.bounded(2) ? 1 : -1); break;
        case 14: removeTakeaways(report, points(report)); break;
        case 15: copyTakeaways(report); break;
        case 16: giveTakeaways(report); break;
        case 17: noteToTakeaway(report, idIn(report.notes), pick(allValues<Polarity>())); break;
        case 18: noteToResource(report, idIn(report.notes)); break;
        case 19: noteToMoment(report, idIn(report.notes)); break;
        case 20: setNoteAside(report, idIn(report.notes)); break;
        case 21: putNoteBack(report, idIn(report.notes)); break;
        case 22: personNamed(report, m_generator.line()); break;
        case 23: attend(report); break;
        case 24: addPeople(report, {personOfName(m_generator.line())}); break;
        default: report = m_generator.edited(report); break;
        }
    }

private:
    template <typename T> T pick(const QList<T> &list) { return list.at(m_random.bounded(int(list.size()))); }
    template <typename List> typename List::value_type *any(List &list)
    {
        return list.isEmpty() ? nullptr : &list[m_random.bounded(int(list.size()))];
    }
    /// The id of an entry; now and then of none that is there.
    template <typename T> auto idIn(const QList<T> &list) -> decltype(T::id)
    {
        if (list.isEmpty() || m_random.bounded(20) == 0)
            return decltype(T::id)::create();
        return list.at(m_random.bounded(int(list.size()))).id;
    }
    FocusId focus(const Report &report) { return m_random.bounded(2) ? FocusId() : idIn(report.focuses); }
    TakeawayId anyPoint(const Report &report)
    {
        const QList<Takeaway> *takeaways = takeawaysOf(report, focus(report));
        return takeaways ? idIn(*takeaways) : TakeawayId::create();
    }
    QList<TakeawayId> points(const Report &report)
    {
        QList<TakeawayId> ids;
        for (int i = m_random.bounded(1, 4); i > 0; --i) {
            const TakeawayId id = anyPoint(report);
            if (!ids.contains(id))
                ids.append(id);
        }
        return ids;
    }
    void moveSection(Report &report)
    {
        if (report.sections.size() > 1)
            report.sections.move(m_random.bounded(int(report.sections.size())), m_random.bounded(int(report.sections.size())));
    }
    void split(Report &report)
    {
        const FocusId place = focus(report);
        if (const QList<Takeaway> *takeaways = takeawaysOf(report, place))
            splitTakeaway(report, place, idIn(*takeaways), m_random.bounded(40));
    }
    void join(Report &report)
    {
        const FocusId place = focus(report);
        const QList<Takeaway> *takeaways = takeawaysOf(report, place);
        if (takeaways && takeaways->size() > 1)
            joinTakeaways(report, place, takeaways->at(0).id, takeaways->at(1).id);
    }
    void copyTakeaways(Report &report)
    {
        QList<Takeaway> copies = takeawaysNamed(report, points(report));
        for (Takeaway &copy : copies)
            copy.id = TakeawayId::create();
        insertTakeaways(report, focus(report), copies, anyPoint(report));
    }
    void giveTakeaways(Report &report)
    {
        const Person *author = any(report.people);
        changeTakeaways(report, points(report), [author](Takeaway &takeaway) { takeaway.author = author ? author->id : PersonId(); });
    }
    void attend(Report &report)
    {
        AttendanceCell cell{idIn(report.people), {}, {}};
        if (m_random.bounded(2))
            cell.day = idIn(report.event.days);
        else
            cell.focus = idIn(report.focuses);
        setAttendance(report, {cell}, m_random.bounded(2) == 0);
    }

    QRandomGenerator m_random;
    ReportGenerator m_generator;
};

template <typename T> bool hasTwice(const QList<T> &list)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        for (qsizetype j = i + 1; j < list.size(); ++j) {
            if (list.at(i).id == list.at(j).id)
                return true;
        }
    }
    return false;
}

/// What is wrong in \p report: an id that stands twice, or one of something that is not there. Empty where nothing is.
QString fault(const Report &report)
{
    QList<Takeaway> takeaways = report.takeaways;
    const auto known = [&](const PersonId &id) { return id.isNull() || report.person(id); };
    for (const Focus &focus : report.focuses) {
        takeaways += focus.takeaways;
        for (const PersonId &id : focus.attendees) {
            if (!known(id))
                return QStringLiteral("a focus is attended by nobody of the report");
        }
        for (const ResourceId &id : focus.resources) {
            if (!report.resource(id))
                return QStringLiteral("a focus has a resource that the report has not");
        }
    }
    if (hasTwice(takeaways) || hasTwice(report.sections) || hasTwice(report.focuses) || hasTwice(report.people)
        || hasTwice(report.resources) || hasTwice(report.moments) || hasTwice(report.pictures) || hasTwice(report.notes))
        return QStringLiteral("an id stands twice");
    for (const Takeaway &takeaway : takeaways) {
        if (!known(takeaway.author))
            return QStringLiteral("a takeaway is by nobody of the report");
    }
    for (const Moment &moment : report.moments) {
        if (!known(moment.person))
            return QStringLiteral("a moment is of nobody of the report");
    }
    for (const Section &section : report.sections) {
        if (section.kind == SectionKind::Focus && !report.focus(section.focus))
            return QStringLiteral("a section shows a focus that is not there");
        for (const PictureId &id : section.pictures) {
            if (!report.picture(id))
                return QStringLiteral("a section shows a picture that is not there");
        }
    }
    for (const Day &day : report.event.days) {
        for (const PersonId &id : day.attendees) {
            if (!known(id))
                return QStringLiteral("a day is attended by nobody of the report");
        }
    }
    return {};
}

} // namespace

/// Ten thousand edits of every kind, undos and redos, in memory and on disk.
class TestRandomEdits : public QObject
{
    Q_OBJECT

private slots:
    void endInEqualReports_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 10; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void endInEqualReports()
    {
        QFETCH(quint32, seed);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.glaneur"));
        OpenedStore opened = Store::open(path);
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        ReportGenerator generator(seed);
        VERIFY_DONE(opened.store->insert(generator.report()));
        const ReportId id = opened.store->overview().value().first().events.first().reports.first().id;
        const Report start = opened.store->load(id).value();
        ReportSession session(start, *opened.store);
        QString failure;
        QObject::connect(&session, &ReportSession::saveFailed, &session, [&](const Error &error) { failure = error.text(); });

        Editor editor(seed);
        QRandomGenerator random(seed);
        QList<Report> past;
        QList<Report> future;
        Report now = start;
        for (int step = 0; step < 1000; ++step) {
            const quint32 what = random.bounded(10u);
            if (what < 6) {
                Report after = now;
                editor.change(after);
                session.edit(QStringLiteral("Edit"), after);
                if (after != now) {
                    past.append(now);
                    future.clear();
                    now = after;
                }
                QVERIFY2(fault(now).isEmpty(), qPrintable(fault(now)));
            } else if (what < 8) {
                session.undoStack()->undo();
                if (!past.isEmpty()) {
                    future.append(now);
                    now = past.takeLast();
                }
            } else {
                session.undoStack()->redo();
                if (!future.isEmpty()) {
                    past.append(now);
                    now = future.takeLast();
                }
            }
            QVERIFY2(failure.isEmpty(), qPrintable(QStringLiteral("step %1: %2").arg(step).arg(failure)));
            if (session.report() != now)
                QFAIL(qPrintable(QStringLiteral("Another report after step %1").arg(step)));
        }
        QVERIFY(past.size() > 50);
        QCOMPARE(session.undoStack()->index(), int(past.size()));
        QCOMPARE(opened.store->load(id).value(), now);
        session.undoStack()->setIndex(0);
        QCOMPARE(session.report(), start);
        session.undoStack()->setIndex(int(past.size()));
        QCOMPARE(session.report(), now);
        opened.store.reset();
        opened = Store::open(path);
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        const Result<Report> again = opened.store->load(id);
        VERIFY_RESULT(again);
        QCOMPARE(*again, now);
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestRandomEdits)
#include "tst_randomedits.moc"
