// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace glaneur::testing;

/// `glaneur note`, run as a person or a script runs it.
class TestNoteTaking : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<ProgramHome>(); }

    void aTextIsSaved()
    {
        const QString id = m_home->importReport(QStringLiteral("Retour du port"));
        const Ran ran = m_home->runHere(args("note + du vent"));
        VERIFY_RAN(ran);
        const QJsonArray notes = m_home->runHere({QStringLiteral("show"), id}).object().value(QStringLiteral("notes")).toArray();
        QCOMPARE(notes.size(), 1);
        const QJsonObject note = notes.first().toObject();
        QVERIFY(ran.line().size() == 36);
        QCOMPARE(note.value(QStringLiteral("text")).toString(), QStringLiteral("\\+ du vent"));
        QCOMPARE(note.value(QStringLiteral("state")).toString(), QStringLiteral("fresh"));
    }

    void aTextIsFound()
    {
        const QString id = m_home->importReport(QStringLiteral("Retour du port"));
        for (const QString &text : {QStringLiteral("- de la brume"), QStringLiteral("l’œuvre d’été")})
            VERIFY_RAN(m_home->runHere({QStringLiteral("note"), text}));
        const Ran ran = m_home->runHere(args("search oeuvre --json"));
        VERIFY_RAN(ran);
        QVERIFY(ran.output.contains("l’œuvre d’été"));
        QVERIFY(ran.output.contains(id.toLatin1()));
        VERIFY_RAN(m_home->runHere(args("search brume")));
    }

    void theReportIsChosen()
    {
        VERIFY_REFUSED(m_home->runHere(args("note perdu")), 1); // there is no library
        const QString first = m_home->importReport(QStringLiteral("Retour du port"));
        m_home->importReport(QStringLiteral("Retour du phare"));
        VERIFY_REFUSED(m_home->runHere(args("note perdu")), 1);
        VERIFY_REFUSED(m_home->runHere(args("note perdu --report retour")), 1);
        VERIFY_REFUSED(m_home->runHere({QStringLiteral("note"), QStringLiteral("  ")}), 2);
        VERIFY_REFUSED(m_home->runHere(args("list --report port")), 2);
        VERIFY_RAN(m_home->runHere(args("note trouvé --report port")));
        const QJsonObject shown = m_home->runHere({QStringLiteral("show"), first}).object();
        QCOMPARE(shown.value(QStringLiteral("notes")).toArray().size(), 1);
    }

    void theWindowOpens()
    {
#ifdef Q_OS_UNIX
        m_home->importReport(QStringLiteral("Retour du port"));
        m_home->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess process;
        m_home->begin(process, QStringList{QStringLiteral("--library"), m_home->library(), QStringLiteral("note")});
        QVERIFY(process.waitForStarted());
        // It stays until it is told to go.
        QVERIFY(!process.waitForFinished(1500));
        ::kill(pid_t(process.processId()), SIGTERM);
        const Ran ran = ProgramHome::end(process);
        // All that is said is what the offscreen platform can't do.
        for (const QByteArray &line : ran.error.split('\n'))
            QVERIFY2(line.isEmpty() || line.startsWith("This plugin does not support"), line.constData());
        QCOMPARE(ran.status, 0);
#endif
    }

    void withoutAReportThereIsNoWindow()
    {
        m_home->environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        VERIFY_REFUSED(m_home->runHere(args("note")), 1);
    }

private:
    std::unique_ptr<ProgramHome> m_home;
};

QTEST_GUILESS_MAIN(TestNoteTaking)
#include "tst_notetaking.moc"
