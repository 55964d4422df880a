// SPDX-License-Identifier: GPL-3.0-or-later
#include "programrun.h"

#include "domain/id.h"

using namespace glaneur;
using namespace glaneur::testing;

/// What the program takes its arguments for.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<ProgramHome>(); }

    void wrongUsage_data();
    void wrongUsage();
    void helpAndVersion_data();
    void helpAndVersion();
    void libraryMayStandAnywhere();
    void choosesAReport_data();
    void choosesAReport();
    void anAmbiguousTitleNamesTheCandidates();
    void aWholeTitleIsNotAmbiguous();
    void speaksTheSystemsLanguage_data();
    void speaksTheSystemsLanguage();
    void saysNothingOfTheLocale();

private:
    std::unique_ptr<ProgramHome> m_home;
};

void TestCommandLine::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *words, const char *says) {
        QTest::newRow(words) << args(words) << QString::fromUtf8(says);
    };
    row("--nonsense", "--nonsense");
    row("-x", "-x");
    row("-library L list", "-library");
    row("exprot nec --pdf f", "--pdf");
    row("exprot nec", "exprot");
    row("import", "import");
    row("import a b", "one file");
    row("import --sample a", "a");
    row("import a --language fr", "--language");
    row("import --sample --language de", "de");
    row("import a --pdf b", "--pdf");
    row("export", "export");
    row("export nec", "--markdown");
    row("export --pdf f", "report");
    row("export nec other --pdf f", "one report");
    row("export nec --pdf", "--pdf");
    row("export nec --pdf --html f", "--pdf");
    row("export nec --pdf= --html f", "--pdf");
    row("export nec --pdf a --pdf b", "twice");
    row("export nec --pdf - --html -", "standard output");
    row("export nec --pdf a --html ./a", "./a");
    row("export nec --odt a", "--odt");
    row("export nec --json --pdf a", "--json");
    row("show", "show");
    row("show a b", "one report");
    row("show nec --pdf f", "--pdf");
    row("list nec", "nec");
    row("list --json=yes", "--json");
    row("search", "search");
    row("check", "check");
    row("check a b", "one report");
    row("--library", "--library");
    row("--library a --library b list", "twice");
    row("--json", "--json");
    row("a b", "a");
    QTest::newRow("an empty report") << QStringList{QStringLiteral("show"), QString()} << QStringLiteral("report");
    QTest::newRow("blank words") << QStringList{QStringLiteral("search"), QStringLiteral("  ")}
                                 << QStringLiteral("words");
    QTest::newRow("an accent") << QStringList{QStringLiteral("--été")} << QStringLiteral("--été");
}

void TestCommandLine::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const auto before = m_home->content();
    const Ran ran = m_home->run(arguments);
    VERIFY_REFUSED(ran, 2);
    QVERIFY2(ran.errorLine().contains(says), qPrintable(ran.errorLine()));
    QVERIFY(ran.errorLine().contains(QStringLiteral("glaneur --help")));
    QCOMPARE(m_home->content(), before);
}

void TestCommandLine::helpAndVersion_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QStringList>("tells");
    const QStringList all{QStringLiteral("import"), QStringLiteral("export"), QStringLiteral("show"),
                          QStringLiteral("list"),   QStringLiteral("search"), QStringLiteral("check"),
                          QStringLiteral("--library"), QStringLiteral("--pdf"), QStringLiteral("--html"),
                          QStringLiteral("--fragment"), QStringLiteral("--email"), QStringLiteral("--markdown"),
                          QStringLiteral("--json"), QStringLiteral("--sample")};
    QTest::newRow("--help") << args("--help") << all;
    QTest::newRow("-h") << args("-h") << all;
    QTest::newRow("a verb, no report") << args("export --help") << args("export --pdf --markdown --library");
    QTest::newRow("before the verb") << args("--help check") << args("check --json");
    QTest::newRow("--version") << args("--version") << args("Glaneur 0.");
    QTest::newRow("-v") << args("-v") << args("Glaneur 0.");
}

void TestCommandLine::helpAndVersion()
{
    QFETCH(QStringList, arguments);
    QFETCH(QStringList, tells);
    const Ran ran = m_home->run(arguments);
    VERIFY_RAN(ran);
    for (const QString &word : tells)
        QVERIFY2(ran.text().contains(word), qPrintable(word));
    QVERIFY(!ran.text().contains(QLatin1String("%1")));
    const QStringList lines = ran.text().split(QLatin1Char('\n'));
    for (const QString &line : lines)
        QVERIFY2(line.size() <= 120, qPrintable(line));
}

void TestCommandLine::libraryMayStandAnywhere()
{
    const QString id = m_home->importSample();
    const QString library = m_home->library();
    const QList<QStringList> calls{
        {QStringLiteral("--library"), library, QStringLiteral("list"), QStringLiteral("--json")},
        {QStringLiteral("list"), QStringLiteral("--library"), library, QStringLiteral("--json")},
        {QStringLiteral("list"), QStringLiteral("--json"), QStringLiteral("--library=") + library},
        {QStringLiteral("--json"), QStringLiteral("--library=library.glaneur"), QStringLiteral("list")},
        {QStringLiteral("--library=library.glaneur"), QStringLiteral("--json"), QStringLiteral("--"),
         QStringLiteral("list")},
    };
    for (const QStringList &call : calls) {
        const Ran ran = m_home->run(call);
        VERIFY_RAN(ran);
        QCOMPARE(ran.array().first().toObject().value(QStringLiteral("id")).toString(), id);
    }
}

void TestCommandLine::choosesAReport_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("whole") << QStringLiteral("L’Été des cœurs : récit de Noël");
    QTest::newRow("without accents") << QStringLiteral("ete");
    QTest::newRow("capitals") << QStringLiteral("RÉCIT DE NOËL");
    QTest::newRow("decomposed") << QStringLiteral("re\u0301cit");
    QTest::newRow("typewriter's apostrophe") << QStringLiteral("l'été");
    QTest::newRow("no ligature") << QStringLiteral("coeurs");
    QTest::newRow("within a word") << QStringLiteral("œur");
    QTest::newRow("words apart") << QStringLiteral("ete noel");
    QTest::newRow("blanks") << QStringLiteral("  récit\u00a0de  noël ");
}

void TestCommandLine::choosesAReport()
{
    QFETCH(QString, wanted);
    const QString id = m_home->importReport(QStringLiteral("L’Été des cœurs : récit de Noël"));
    m_home->importReport(QStringLiteral("Le port en hiver"));
    const Ran ran = m_home->runHere({QStringLiteral("show"), wanted});
    VERIFY_RAN(ran);
    QCOMPARE(ran.object().value(QStringLiteral("id")).toString(), id);
    for (const QString &form : {id, id.toUpper(), QLatin1Char('{') + id + QLatin1Char('}')})
        QCOMPARE(m_home->runHere({QStringLiteral("show"), form}).object().value(QStringLiteral("id")).toString(), id);
}

void TestCommandLine::anAmbiguousTitleNamesTheCandidates()
{
    const QString first = m_home->importReport(QStringLiteral("Le port en hiver"));
    const QString second = m_home->importReport(QStringLiteral("Le port en été"));
    m_home->importReport(QStringLiteral("La montagne"));
    const Ran ran = m_home->runHere(args("show port"));
    VERIFY_REFUSED(ran, 1);
    for (const QString &part : {first, second, QStringLiteral("Le port en hiver"), QStringLiteral("Le port en été")})
        QVERIFY2(ran.errorLine().contains(part), qPrintable(part));
    QVERIFY(!ran.errorLine().contains(QStringLiteral("montagne")));
    const Ran none = m_home->runHere(args("show plaine"));
    VERIFY_REFUSED(none, 1);
    QVERIFY(none.errorLine().contains(QStringLiteral("plaine")));
    VERIFY_REFUSED(m_home->runHere({QStringLiteral("show"), ReportId::create().toString()}), 1);
}

void TestCommandLine::aWholeTitleIsNotAmbiguous()
{
    const QString first = m_home->importReport(QStringLiteral("Le port"));
    m_home->importReport(QStringLiteral("Le port en été"));
    const Ran ran = m_home->runHere({QStringLiteral("show"), QStringLiteral("le PORT")});
    VERIFY_RAN(ran);
    QCOMPARE(ran.object().value(QStringLiteral("id")).toString(), first);
}

void TestCommandLine::speaksTheSystemsLanguage_data()
{
    QTest::addColumn<QStringList>("variables");
    QTest::addColumn<bool>("french");
    QTest::newRow("LANG") << args("LANG=fr_FR.UTF-8") << true;
    QTest::newRow("of a country") << args("LANG=fr_CA.UTF-8") << true;
    QTest::newRow("English") << args("LANG=en_GB.UTF-8") << false;
    QTest::newRow("C") << args("LANG=C") << false;
    QTest::newRow("another language") << args("LANG=de_DE.UTF-8") << false;
    QTest::newRow("LC_ALL before LANG") << args("LANG=en_US.UTF-8 LC_ALL=fr_FR.UTF-8") << true;
    QTest::newRow("LC_MESSAGES before LANG") << args("LANG=fr_FR.UTF-8 LC_MESSAGES=en_US.UTF-8") << false;
    QTest::newRow("LANGUAGE before all") << args("LANG=en_US.UTF-8 LC_ALL=en_US.UTF-8 LANGUAGE=fr") << true;
    QTest::newRow("the first that is known") << args("LANG=en_US.UTF-8 LANGUAGE=oc:fr:en") << true;
    QTest::newRow("English first") << args("LANG=fr_FR.UTF-8 LANGUAGE=en_US:fr") << false;
}

void TestCommandLine::speaksTheSystemsLanguage()
{
    QFETCH(QStringList, variables);
    QFETCH(bool, french);
    for (const QString &variable : variables) {
        m_home->environment.insert(variable.section(QLatin1Char('='), 0, 0), variable.section(QLatin1Char('='), 1));
    }
    const Ran wrong = m_home->run(args("--nonsense"));
    VERIFY_REFUSED(wrong, 2);
    QCOMPARE(wrong.errorLine().startsWith(QStringLiteral("Il n’y a pas d’option")), french);
    QCOMPARE(m_home->run(args("--help")).text().contains(QStringLiteral("Code de sortie")), french);
    const Ran store = m_home->run(args("--library none/l.glaneur list"));
    VERIFY_REFUSED(store, 1);
    QCOMPARE(store.errorLine().startsWith(QStringLiteral("There is no")), !french);
}

void TestCommandLine::saysNothingOfTheLocale()
{
    for (const char *locale : {"C", "POSIX", "fr_FR.ISO-8859-1", "xx_YY"}) {
        m_home->environment.insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
        m_home->write(QStringLiteral("été.md"), markdown(QStringLiteral("Été 🌊")));
        const Ran imported = m_home->runHere({QStringLiteral("import"), QStringLiteral("été.md")});
        VERIFY_RAN(imported);
        const Ran shown = m_home->runHere({QStringLiteral("show"), imported.line()});
        VERIFY_RAN(shown);
        QVERIFY(shown.output.contains("Été 🌊"));
        const Ran chosen = m_home->runHere({QStringLiteral("show"), QStringLiteral("🌊 hiver")});
        VERIFY_REFUSED(chosen, 1);
        QVERIFY(chosen.errorLine().contains(QStringLiteral("🌊 hiver")));
        VERIFY_RAN(m_home->runHere({QStringLiteral("export"), imported.line(), QStringLiteral("--html"),
                                    QStringLiteral("sortie-é.html")}));
        QVERIFY(QFile::exists(m_home->path(QStringLiteral("sortie-é.html"))));
        QFile::remove(m_home->library());
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
