// SPDX-License-Identifier: GPL-3.0-or-later
#include "editing/reportsession.h"
#include "store/store.h"
#include "support/randomreport.h"
#include "support/results.h"
#include "support/usualreport.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace glaneur {

using namespace testing;

namespace {

/// What is on disk, as far as the session can tell: refuses a report that does not follow from the one stored.
class StrictSaver : public ReportSaver
{
public:
    explicit StrictSaver(const Report &report) : stored(report) {}

    Result<void> save(const Report &before, const Report &after) override
    {
        ++calls;
        if (failing)
            return Error{QStringLiteral("The disk is full."), QStringLiteral("Make room on it.")};
        if (before != stored)
            return Error{QStringLiteral("Another report is stored."), {}};
        stored = after;
        return {};
    }

    Report stored;
    bool failing = false;
    int calls = 0;
};

void setTitle(ReportSession &session, const QString &title, const QString &mergeKey = {})
{
    session.edit(QStringLiteral("Change the title"), [&](Report &report) { report.title = title; }, mergeKey);
}

} // namespace

class TestReportSession : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_saver = std::make_unique<StrictSaver>(usualReport());
        m_session = std::make_unique<ReportSession>(m_saver->stored, *m_saver);
    }
    void cleanup()
    {
        m_session.reset();
        m_saver.reset();
    }

    void anEditIsOneStepAndOneSave()
    {
        const Report before = m_session->report();
        QSignalSpy changed(m_session.get(), &ReportSession::changed);
        QSignalSpy saved(m_session.get(), &ReportSession::saved);
        setTitle(*m_session, QStringLiteral("Un titre"));
        QCOMPARE(m_session->report().title, QStringLiteral("Un titre"));
        QCOMPARE(m_saver->stored, m_session->report());
        QCOMPARE(m_saver->calls, 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).value<Report>(), before);
        QCOMPARE(changed.at(0).at(1).value<Report>(), m_session->report());
        QCOMPARE(saved.size(), 1);
        QVERIFY(m_session->isSaved());
        QCOMPARE(m_session->undoStack()->count(), 1);
        QCOMPARE(m_session->undoStack()->undoText(), QStringLiteral("Change the title"));
    }

    void anEditThatChangesNothingIsNone()
    {
        QSignalSpy changed(m_session.get(), &ReportSession::changed);
        setTitle(*m_session, m_session->report().title);
        m_session->edit(QStringLiteral("Nothing"), m_session->report());
        QCOMPARE(changed.size(), 0);
        QCOMPARE(m_saver->calls, 0);
        QCOMPARE(m_session->undoStack()->count(), 0);
    }

    void undoAndRedoAreSaved()
    {
        const Report before = m_session->report();
        setTitle(*m_session, QStringLiteral("Un"));
        setTitle(*m_session, QStringLiteral("Deux"));
        const Report after = m_session->report();
        m_session->undoStack()->undo();
        QCOMPARE(m_session->report().title, QStringLiteral("Un"));
        QCOMPARE(m_saver->stored, m_session->report());
        m_session->undoStack()->undo();
        QCOMPARE(m_session->report(), before);
        QCOMPARE(m_saver->stored, before);
        QVERIFY(!m_session->undoStack()->canUndo());
        m_session->undoStack()->redo();
        m_session->undoStack()->redo();
        QCOMPARE(m_session->report(), after);
        QCOMPARE(m_saver->stored, after);
        // A new edit after an undo drops what was undone.
        m_session->undoStack()->undo();
        setTitle(*m_session, QStringLiteral("Trois"));
        QVERIFY(!m_session->undoStack()->canRedo());
        QCOMPARE(m_session->undoStack()->count(), 2);
    }

    void typingMerges()
    {
        const Report before = m_session->report();
        for (const char *title : {"U", "Un", "Un t"})
            setTitle(*m_session, QString::fromUtf8(title), QStringLiteral("title"));
        QCOMPARE(m_session->undoStack()->count(), 1);
        QCOMPARE(m_saver->stored.title, QStringLiteral("Un t"));
        QCOMPARE(m_saver->calls, 3);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->report(), before);
        m_session->undoStack()->redo();
        QCOMPARE(m_session->report().title, QStringLiteral("Un t"));
    }

    void whatDoesNotMerge_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<bool>("ends");
        QTest::addColumn<int>("steps");
        QTest::newRow("same key") << QStringLiteral("a") << QStringLiteral("a") << false << 1;
        QTest::newRow("two keys") << QStringLiteral("a") << QStringLiteral("b") << false << 2;
        QTest::newRow("no key") << QString() << QString() << false << 2;
        QTest::newRow("a key after none") << QString() << QStringLiteral("a") << false << 2;
        QTest::newRow("none after a key") << QStringLiteral("a") << QString() << false << 2;
        QTest::newRow("ended between them") << QStringLiteral("a") << QStringLiteral("a") << true << 2;
    }
    void whatDoesNotMerge()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(bool, ends);
        setTitle(*m_session, QStringLiteral("Un"), first);
        if (ends)
            m_session->endMerging();
        setTitle(*m_session, QStringLiteral("Deux"), second);
        QTEST(m_session->undoStack()->count(), "steps");
    }

    /// Typed and taken back within one step: there is no step.
    void typingBackToTheStartIsNoStep()
    {
        const Report before = m_session->report();
        setTitle(*m_session, before.title + u'!', QStringLiteral("title"));
        setTitle(*m_session, before.title, QStringLiteral("title"));
        QCOMPARE(m_session->undoStack()->count(), 0);
        QCOMPARE(m_session->report(), before);
        QCOMPARE(m_saver->stored, before);
        setTitle(*m_session, QStringLiteral("Un"), QStringLiteral("title"));
        QCOMPARE(m_session->undoStack()->count(), 1);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->report(), before);
    }

    void typingAfterAnUndoIsItsOwnStep()
    {
        setTitle(*m_session, QStringLiteral("Un"), QStringLiteral("title"));
        m_session->endMerging();
        setTitle(*m_session, QStringLiteral("Deux"), QStringLiteral("title"));
        m_session->undoStack()->undo();
        setTitle(*m_session, QStringLiteral("Trois"), QStringLiteral("title"));
        QCOMPARE(m_session->undoStack()->count(), 2);
        m_session->undoStack()->undo();
        QCOMPARE(m_session->report().title, QStringLiteral("Un"));
    }

    void whatCannotBeSavedIsKeptAndSavedLater()
    {
        const Report before = m_session->report();
        QSignalSpy failed(m_session.get(), &ReportSession::saveFailed);
        QSignalSpy saved(m_session.get(), &ReportSession::saved);
        m_saver->failing = true;
        setTitle(*m_session, QStringLiteral("Un"));
        QCOMPARE(m_session->report().title, QStringLiteral("Un"));
        QVERIFY(!m_session->isSaved());
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.at(0).at(0).value<Error>().sentence, QStringLiteral("The disk is full."));
        QCOMPARE(saved.size(), 0);
        QVERIFY(!m_session->retrySaving());
        QCOMPARE(m_saver->stored, before);

        // The next edit brings all that was not saved.
        m_saver->failing = false;
        m_session->edit(QStringLiteral("Change the byline"), [](Report &report) { report.byline = QStringLiteral("Nous"); });
        QVERIFY(m_session->isSaved());
        QCOMPARE(m_saver->stored.title, QStringLiteral("Un"));
        QCOMPARE(m_saver->stored, m_session->report());
        QCOMPARE(saved.size(), 1);
    }

    void retryingSaves()
    {
        m_saver->failing = true;
        setTitle(*m_session, QStringLiteral("Un"));
        m_saver->failing = false;
        QSignalSpy saved(m_session.get(), &ReportSession::saved);
        VERIFY_DONE(m_session->retrySaving());
        QCOMPARE(saved.size(), 1);
        QCOMPARE(m_saver->stored, m_session->report());
        const int calls = m_saver->calls;
        VERIFY_DONE(m_session->retrySaving());
        QCOMPARE(m_saver->calls, calls);
    }

    /// An edit that was not saved and is undone leaves nothing to save.
    void undoingWhatWasNotSaved()
    {
        m_saver->failing = true;
        setTitle(*m_session, QStringLiteral("Un"));
        QSignalSpy saved(m_session.get(), &ReportSession::saved);
        m_session->undoStack()->undo();
        QVERIFY(m_session->isSaved());
        QCOMPARE(saved.size(), 1);
    }

    /// 10,000 edits, undos and redos: always the report that they lead to, in memory and as it was saved.
    void randomSequences()
    {
        ReportGenerator generator(11);
        QRandomGenerator random(12);
        StrictSaver saver(generator.report());
        ReportSession session(saver.stored, saver);
        QList<Report> past;
        QList<Report> future;
        Report now = session.report();
        int changes = 0;
        for (int i = 0; i < 10'000; ++i) {
            const quint32 what = random.bounded(10u);
            if (what < 4) {
                const Report after = generator.edited(now);
                session.edit(QStringLiteral("Edit"), after);
                if (after != now) {
                    past.append(now);
                    future.clear();
                    now = after;
                    ++changes;
                }
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
            if (session.report() != now || saver.stored != now)
                QFAIL(qPrintable(QStringLiteral("Another report after step %1").arg(i)));
        }
        QVERIFY(changes > 1000);
        QCOMPARE(session.undoStack()->index(), int(past.size()));
    }

    /// The same on disk, with merging; the library is opened anew now and then.
    void randomSequencesOnDisk()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("library.glaneur"));
        OpenedStore opened = Store::open(path);
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        ReportGenerator generator(21);
        QRandomGenerator random(22);
        VERIFY_DONE(opened.store->insert(generator.report()));
        const ReportId id = opened.store->overview().value().first().events.first().reports.first().id;
        for (int round = 0; round < 4; ++round) {
            const Result<Report> loaded = opened.store->load(id);
            VERIFY_RESULT(loaded);
            ReportSession session(*loaded, *opened.store);
            QSignalSpy failed(&session, &ReportSession::saveFailed);
            for (int i = 0; i < 250; ++i) {
                const quint32 what = random.bounded(10u);
                if (what < 5)
                    session.edit(QStringLiteral("Edit"), generator.edited(session.report()), random.bounded(2u) ? QStringLiteral("typing") : QString());
                else if (what < 8)
                    session.undoStack()->undo();
                else
                    session.undoStack()->redo();
            }
            QVERIFY2(failed.isEmpty(), failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().text()));
            const Report end = session.report();
            opened.store.reset();
            opened = Store::open(path);
            QVERIFY2(opened.store, qPrintable(opened.error.text()));
            const Result<Report> again = opened.store->load(id);
            VERIFY_RESULT(again);
            QCOMPARE(*again, end);
        }
    }

    /// All the way back is where it began, on disk too.
    void undoneToTheStartOnDisk()
    {
        QTemporaryDir folder;
        OpenedStore opened = Store::open(folder.filePath(QStringLiteral("library.glaneur")));
        QVERIFY2(opened.store, qPrintable(opened.error.text()));
        ReportGenerator generator(31);
        VERIFY_DONE(opened.store->insert(generator.report()));
        const ReportId id = opened.store->overview().value().first().events.first().reports.first().id;
        const Report start = opened.store->load(id).value();
        ReportSession session(start, *opened.store);
        for (int i = 0; i < 100; ++i)
            session.edit(QStringLiteral("Edit"), generator.edited(session.report()));
        const Report end = session.report();
        QVERIFY(end != start);
        session.undoStack()->setIndex(0);
        QCOMPARE(session.report(), start);
        QCOMPARE(opened.store->load(id).value(), start);
        session.undoStack()->setIndex(session.undoStack()->count());
        QCOMPARE(session.report(), end);
        QCOMPARE(opened.store->load(id).value(), end);
    }

private:
    std::unique_ptr<StrictSaver> m_saver;
    std::unique_ptr<ReportSession> m_session;
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestReportSession)
#include "tst_reportsession.moc"
