// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sample.h"
#include "checks/checks.h"
#include "programrun.h"
#include "store/store.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace glaneur;
using namespace glaneur::testing;

/// The verbs, run as a script runs them.
class TestVerbs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<ProgramHome>(); }

    void importPrintsTheId();
    void importReadsStandardInput();
    void importRefuses_data();
    void importRefuses();
    void theSampleIsThereOnce();
    void listsForPeopleAndPrograms();
    void anEmptyLibraryIsSaidToBe();
    void theOwnLibraryIsInTheDataFolder();
    void readingCreatesNoLibrary_data();
    void readingCreatesNoLibrary();
    void exportsEachFormat_data();
    void exportsEachFormat();
    void exportsAllAtOnce();
    void aFailedExportWritesNothing();
    void exportReplacesAFileWhole();
    void exportWritesToAPipe();
    void aFullOutputIsToldOf();
    void searchFinds();
    void checkSaysWhetherThereAreFindings();
    void refusesALibrary_data();
    void refusesALibrary();

private:
    std::unique_ptr<ProgramHome> m_home;
};

void TestVerbs::importPrintsTheId()
{
    const QString id = m_home->importReport(QStringLiteral("Retour du port"));
    QVERIFY(!ReportId::fromString(id).isNull());
    const Ran shown = m_home->runHere({QStringLiteral("show"), id});
    VERIFY_RAN(shown);
    QCOMPARE(shown.object().value(QStringLiteral("title")).toString(), QStringLiteral("Retour du port"));
    // The same file once more is a second report.
    const QString again = m_home->importReport(QStringLiteral("Retour du port"));
    QVERIFY(!again.isEmpty() && again != id);
    QCOMPARE(m_home->runHere(args("list --json")).array().size(), 2);
}

void TestVerbs::importReadsStandardInput()
{
    const Ran ran = m_home->run({QStringLiteral("--library"), m_home->library(), QStringLiteral("import"),
                                 QStringLiteral("-")},
                                markdown(QStringLiteral("Par un tube")));
    VERIFY_RAN(ran);
    QCOMPARE(m_home->runHere({QStringLiteral("show"), ran.line()}).object().value(QStringLiteral("title")).toString(),
             QStringLiteral("Par un tube"));
}

void TestVerbs::importRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("missing") << QStringLiteral("none.txt") << QByteArray();
    QTest::newRow("empty") << QStringLiteral("empty.txt") << QByteArray("");
    QTest::newRow("binary") << QStringLiteral("a.txt") << QByteArray("\x7f""ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0>\0", 20);
    QTest::newRow("folder") << QStringLiteral("folder") << QByteArray();
}

void TestVerbs::importRefuses()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, data);
    if (!data.isNull())
        m_home->write(name, data);
    if (name == QLatin1String("folder"))
        QVERIFY(QDir().mkpath(m_home->path(name)));
    const auto before = m_home->content();
    VERIFY_REFUSED(m_home->runHere({QStringLiteral("import"), name}), 1);
    QCOMPARE(m_home->content(), before);
}

void TestVerbs::theSampleIsThereOnce()
{
    const QString id = m_home->importSample();
    QVERIFY(!ReportId::fromString(id).isNull());
    QCOMPARE(m_home->importSample(), id);
    QCOMPARE(m_home->runHere(args("list --json")).array().size(), 1);
    const QString english = m_home->runHere(args("import --sample --language en")).line();
    QVERIFY(english != id);
    QCOMPARE(m_home->runHere(args("list --json")).array().size(), 2);
    m_home->environment.insert(QStringLiteral("LANGUAGE"), QStringLiteral("fr"));
    QCOMPARE(m_home->runHere(args("import --sample")).line(), id);
}

void TestVerbs::listsForPeopleAndPrograms()
{
    const QString sample = m_home->importSample();
    const QString other = m_home->importReport(QStringLiteral("Été\u202f: l’œuvre 🌊"));
    const Ran table = m_home->runHere(args("list"));
    VERIFY_RAN(table);
    const QStringList lines = table.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    for (const QString &word : {sample, QStringLiteral("Numérique en Commun[s]"), QStringLiteral("(2024)")})
        QVERIFY2(table.text().contains(word), qPrintable(word));
    QVERIFY(table.text().contains(QStringLiteral("l’œuvre 🌊")));

    const Ran ran = m_home->runHere(args("list --json"));
    VERIFY_RAN(ran);
    QStringList ids;
    for (const QJsonValue &value : ran.array()) {
        const QJsonObject report = value.toObject();
        ids += report.value(QStringLiteral("id")).toString();
        if (ids.last() == other)
            QCOMPARE(report.value(QStringLiteral("title")).toString(), QStringLiteral("Été\u202f: l’œuvre 🌊"));
        if (ids.last() == sample) {
            const QJsonObject event = report.value(QStringLiteral("event")).toObject();
            QCOMPARE(event.value(QStringLiteral("edition")).toInt(), 7);
            QCOMPARE(report.value(QStringLiteral("language")).toString(), QStringLiteral("fr"));
            QVERIFY(QDateTime::fromString(report.value(QStringLiteral("changedAt")).toString(), Qt::ISODate).isValid());
        }
    }
    ids.sort();
    QStringList wanted{sample, other};
    wanted.sort();
    QCOMPARE(ids, wanted);
}

void TestVerbs::anEmptyLibraryIsSaidToBe()
{
    const Ran table = m_home->run(args("list"));
    VERIFY_RAN(table);
    QCOMPARE(table.text().count(QLatin1Char('\n')), 1);
    const Ran json = m_home->run(args("list --json"));
    VERIFY_RAN(json);
    QVERIFY(QJsonDocument::fromJson(json.output).isArray());
    QVERIFY(json.array().isEmpty());
    VERIFY_RAN(m_home->run(args("search mots --json")));
    VERIFY_REFUSED(m_home->run(args("show nec")), 1);
}

void TestVerbs::theOwnLibraryIsInTheDataFolder()
{
    const Ran ran = m_home->run(args("import --sample"));
    VERIFY_RAN(ran);
    QVERIFY(QFile::exists(m_home->path(QStringLiteral("xdg_data_home/glaneur/library.glaneur"))));
    QCOMPARE(m_home->run(args("list --json")).array().size(), 1);

    m_home->write(QStringLiteral("no-folder"), "a file");
    m_home->environment.insert(QStringLiteral("XDG_DATA_HOME"), m_home->path(QStringLiteral("no-folder")));
    VERIFY_REFUSED(m_home->run(args("list")), 1);
    QCOMPARE(m_home->read(QStringLiteral("no-folder")), QByteArray("a file"));
}

void TestVerbs::readingCreatesNoLibrary_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *words : {"list", "search mots", "show nec", "check nec", "export nec --pdf f.pdf"})
        QTest::newRow(words) << args(words);
}

void TestVerbs::readingCreatesNoLibrary()
{
    QFETCH(QStringList, arguments);
    const auto before = m_home->content();
    const Ran ran = m_home->runHere(arguments);
    VERIFY_REFUSED(ran, 1);
    QVERIFY(ran.errorLine().contains(QStringLiteral("library.glaneur")));
    QCOMPARE(m_home->content(), before);
}

void TestVerbs::exportsEachFormat_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("holds");
    const QByteArray word = QByteArray("Numérique");
    QTest::newRow("pdf") << QStringLiteral("--pdf") << QByteArray("%PDF-1.") << QByteArray("%%EOF");
    QTest::newRow("html") << QStringLiteral("--html") << QByteArray("<!DOCTYPE html>") << word;
    QTest::newRow("fragment") << QStringLiteral("--fragment") << QByteArray("<!-- wp:") << word;
    QTest::newRow("email") << QStringLiteral("--email") << QByteArray() << word;
    QTest::newRow("markdown") << QStringLiteral("--markdown") << QByteArray("# ") << word;
}

void TestVerbs::exportsEachFormat()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, holds);
    const QString id = m_home->importSample();
    const auto before = m_home->content();
    VERIFY_RAN(m_home->runHere({QStringLiteral("export"), id, option, QStringLiteral("out")}));
    const QByteArray file = m_home->read(QStringLiteral("out"));
    QVERIFY2(file.startsWith(start), file.left(200).constData());
    QVERIFY(file.contains(holds));
    // Nothing else is left behind.
    auto after = m_home->content();
    QVERIFY(after.remove(QStringLiteral("out")) == 1);
    QCOMPARE(after.keys(), before.keys());

    const Ran ran = m_home->runHere({QStringLiteral("export"), option, QStringLiteral("-"), id});
    VERIFY_RAN(ran);
    QVERIFY(ran.output == file);
}

void TestVerbs::exportsAllAtOnce()
{
    const QString id = m_home->importSample();
    const Ran ran = m_home->runHere({QStringLiteral("export"), id, QStringLiteral("--pdf=a.pdf"),
                                     QStringLiteral("--html"), QStringLiteral("a.html"), QStringLiteral("--fragment"),
                                     QStringLiteral("f.html"), QStringLiteral("--email"), QStringLiteral("e.html"),
                                     QStringLiteral("--markdown"), QStringLiteral("-")});
    VERIFY_RAN(ran);
    QVERIFY(ran.output.startsWith("# "));
    for (const char *name : {"a.pdf", "a.html", "f.html", "e.html"})
        QVERIFY2(m_home->read(QLatin1String(name)).size() > 1000, name);
}

void TestVerbs::aFailedExportWritesNothing()
{
    const QString id = m_home->importSample();
    m_home->write(QStringLiteral("a.html"), "before");
    const auto before = m_home->content();
    const Ran ran = m_home->runHere({QStringLiteral("export"), id, QStringLiteral("--html"), QStringLiteral("a.html"),
                                     QStringLiteral("--markdown"), QStringLiteral("-"), QStringLiteral("--pdf"),
                                     QStringLiteral("none/a.pdf")});
    VERIFY_REFUSED(ran, 1);
    QVERIFY(ran.errorLine().contains(QStringLiteral("a.pdf")));
    QCOMPARE(m_home->content(), before);
    VERIFY_REFUSED(m_home->runHere({QStringLiteral("export"), id, QStringLiteral("--html"), QStringLiteral("home")}), 1);
    QCOMPARE(m_home->content(), before);
}

void TestVerbs::exportReplacesAFileWhole()
{
    const QString id = m_home->importSample();
    m_home->write(QStringLiteral("out.md"), QByteArray(200'000, 'x'));
    VERIFY_RAN(m_home->runHere({QStringLiteral("export"), id, QStringLiteral("--markdown"), QStringLiteral("out.md")}));
    QVERIFY(!m_home->read(QStringLiteral("out.md")).contains("xxxx"));
}

void TestVerbs::exportWritesToAPipe()
{
#ifdef Q_OS_UNIX
    const QString id = m_home->importSample();
    const QString pipe = m_home->path(QStringLiteral("pipe"));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
    QProcess reader;
    reader.start(QStringLiteral("cat"), {pipe});
    VERIFY_RAN(m_home->runHere({QStringLiteral("export"), id, QStringLiteral("--markdown"), pipe}));
    QVERIFY(reader.waitForFinished(30'000));
    QVERIFY(reader.readAllStandardOutput().startsWith("# "));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile());
#endif
}

void TestVerbs::aFullOutputIsToldOf()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("No device that is always full.");
    const QString id = m_home->importSample();
    for (const QStringList &call : {QStringList{QStringLiteral("show"), id}, QStringList{QStringLiteral("list")},
                                    QStringList{QStringLiteral("export"), id, QStringLiteral("--pdf"),
                                                QStringLiteral("-")}}) {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        m_home->begin(process, QStringList{QStringLiteral("--library"), m_home->library()} + call);
        VERIFY_REFUSED(ProgramHome::end(process), 1);
    }
}

void TestVerbs::searchFinds()
{
    const QString id = m_home->importReport(QStringLiteral("L’été des chargé·e·s"));
    const Ran table = m_home->runHere({QStringLiteral("search"), QStringLiteral("COEUR"), QStringLiteral("ete")});
    VERIFY_RAN(table);
    QVERIFY(table.text().contains(QStringLiteral("cœur de l’été")));
    const Ran ran = m_home->runHere(args("search --json chargees"));
    VERIFY_RAN(ran);
    QJsonObject hit;
    for (const QJsonValue &value : ran.array()) {
        const QString field = value[QStringLiteral("place")][QStringLiteral("field")].toString();
        if (field == QLatin1String("title") && !value[QStringLiteral("report")].isNull())
            hit = value.toObject();
    }
    QCOMPARE(hit.value(QStringLiteral("report")).toObject().value(QStringLiteral("id")).toString(), id);
    const QJsonArray mark = hit.value(QStringLiteral("marks")).toArray().first().toArray();
    QCOMPARE(hit.value(QStringLiteral("excerpt")).toString().mid(mark.at(0).toInt(), mark.at(1).toInt()),
             QStringLiteral("chargé·e·s"));
    const Ran none = m_home->runHere(args("search introuvable"));
    VERIFY_RAN(none);
    QCOMPARE(none.text().count(QLatin1Char('\n')), 1);
    QVERIFY(m_home->runHere(args("search introuvable --json")).array().isEmpty());
}

void TestVerbs::checkSaysWhetherThereAreFindings()
{
    const QString id = m_home->importSample();
    const QList<Finding> findings = checkReport(loadSampleReport(QStringLiteral("fr")).value());
    const int status = findings.isEmpty() ? 0 : 1;
    const Ran table = m_home->runHere({QStringLiteral("check"), id});
    QCOMPARE(table.status, status);
    QCOMPARE(table.error, QByteArray());
    QVERIFY(!table.output.isEmpty());
    const Ran ran = m_home->runHere({QStringLiteral("check"), id, QStringLiteral("--json")});
    QCOMPARE(ran.status, status);
    QVERIFY(QJsonDocument::fromJson(ran.output).isArray());
    QCOMPARE(ran.array().size(), findings.size());
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const QJsonObject found = ran.array().at(i).toObject();
        QCOMPARE(found.value(QStringLiteral("check")).toString(), findings.at(i).check);
        QVERIFY(!found.value(QStringLiteral("sentence")).toString().isEmpty());
        QVERIFY(table.text().contains(findings.at(i).check));
    }
}

void TestVerbs::refusesALibrary_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("arguments");
    for (const char *kind : {"newer", "no database", "another program's", "read-only", "no folder", "a folder"}) {
        for (const char *words : {"list", "search mots", "show nec", "check nec", "export nec --pdf f.pdf",
                                  "import report.md", "import --sample"})
            QTest::addRow("%s, %s", kind, words) << QString::fromLatin1(kind) << args(words);
    }
}

void TestVerbs::refusesALibrary()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, arguments);
    m_home->write(QStringLiteral("report.md"), markdown(QStringLiteral("Un titre")));
    QString library = m_home->library();
    const auto sql = [&](const QString &statement) {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(library);
        const bool done = database.open() && database.exec(statement).isActive();
        database.close();
        database = {};
        QSqlDatabase::removeDatabase(QStringLiteral("test"));
        return done;
    };
    if (kind == QLatin1String("newer")) {
        QVERIFY(Store::open(library).store);
        QVERIFY(sql(QStringLiteral("PRAGMA user_version = 99")));
    } else if (kind == QLatin1String("no database")) {
        m_home->write(QStringLiteral("library.glaneur"), "This is a text.\n");
    } else if (kind == QLatin1String("another program's")) {
        QVERIFY(sql(QStringLiteral("CREATE TABLE recipes (name TEXT)")));
    } else if (kind == QLatin1String("read-only")) {
        QVERIFY(Store::open(library).store);
        QVERIFY(QFile::setPermissions(library, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    } else if (kind == QLatin1String("no folder")) {
        library = m_home->path(QStringLiteral("none/library.glaneur"));
    } else {
        library = m_home->path(QStringLiteral("home"));
    }
    const auto before = m_home->content();
    VERIFY_REFUSED(m_home->run(QStringList{QStringLiteral("--library"), library} + arguments), 1);
    QCOMPARE(m_home->content(), before);
}

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
