// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/searchwords.h"
#include "store/store.h"
#include "support/randomreport.h"
#include "support/results.h"

#include <QTemporaryDir>
#include <QTest>

using namespace glaneur;

/// What a search finds, and that it always answers.
class TestSearch : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void folding_data();
    void folding();
    void findsWords_data();
    void findsWords();
    void findsEveryPlace_data();
    void findsEveryPlace();
    void marksWhatItFound();
    void excerptsAreShort();
    void bestFirst();
    void anyInputIsAnswered_data();
    void anyInputIsAnswered();
    void randomInputIsAnswered();
    void indexFollowsEdits();
    void indexFollowsRemoval();
    void indexIsThatOfAFreshLibrary();
    void sharedThingsAreFoundInEachReport();
    void ownObjectivesHideTheSeries();
    void limitHolds();

private:
    static QStringList found(const Result<QList<SearchHit>> &hits)
    {
        QStringList words;
        for (const SearchHit &hit : *hits) {
            for (const auto &[start, length] : hit.marks)
                words.append(hit.excerpt.mid(start, length));
        }
        return words;
    }

    Report reportWith(const QString &text)
    {
        Report report;
        report.id = ReportId::create();
        report.title = QStringLiteral("R");
        report.sections = {Section{SectionId::create(), SectionKind::Free, {}, true, RichText::fromPlainText(text), {}, {}}};
        return report;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestSearch::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::open(m_folder->filePath(QStringLiteral("library.glaneur"))).store;
    QVERIFY(m_store);
}

void TestSearch::folding_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const char *name, const QString &text, const QString &folded) {
        QTest::newRow(name) << text << folded;
    };
    row("case and accents", QStringLiteral("Été À ÇA"), QStringLiteral("ete a ca"));
    row("decomposed", QStringLiteral("e\u0301te\u0301"), QStringLiteral("ete"));
    row("ligatures", QStringLiteral("cœur ŒUVRE Lætitia ﬁn"), QStringLiteral("coeur oeuvre laetitia fin"));
    row("apostrophes", QStringLiteral("l’atelier d'ici"), QStringLiteral("l atelier d ici"));
    row("spaces", QStringLiteral("10\u00a0€\u202f!"), QStringLiteral("10"));
    row("soft hyphen", QStringLiteral("média\u00adtion"), QStringLiteral("mediation"));
    row("middle dots", QStringLiteral("chargé·e·s"), QStringLiteral("chargees charges chargee charge e s"));
    row("full stops", QStringLiteral("Chargé.e.s."), QStringLiteral("chargees charges chargee charge e s"));
    row("one ending", QStringLiteral("chargé·es"), QStringLiteral("chargees charges chargee charge es"));
    row("brackets", QStringLiteral("Commun[s]"), QStringLiteral("communs commun s"));
    row("parentheses", QStringLiteral("chargé(e)(s)"), QStringLiteral("chargees charges chargee charge e s"));
    row("capitals", QStringLiteral("CHARGÉ·E·S"), QStringLiteral("chargees charges chargee charge e s"));
    row("two sentences", QStringLiteral("Fin.Le début"), QStringLiteral("fin le debut"));
    row("imperative", QStringLiteral("dis-le"), QStringLiteral("dis le"));
    row("no brackets of its own", QStringLiteral("[OFF]"), QStringLiteral("off"));
    row("version", QStringLiteral("1.e"), QStringLiteral("1 e"));
    row("nothing", QStringLiteral("👉 … !"), QString());
    row("beyond the first plane", QStringLiteral("𝔊laneur"), QStringLiteral("glaneur"));
    row("sharp s", QStringLiteral("Straße"), QStringLiteral("strasse"));
    row("hebrew", QStringLiteral("שָׁלוֹם"), QStringLiteral("שלום"));
}

void TestSearch::folding()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldedText(text), folded);
    for (const FoldedWord &word : searchWords(text))
        QVERIFY(word.start >= 0 && word.length > 0 && word.start + word.length <= text.size());
}

void TestSearch::findsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("marked");
    int count = 0;
    const auto finds = [&](const QString &words, const QString &text, const QStringList &marked) {
        QTest::addRow("%d %s", ++count, qPrintable(words)) << text << words << marked;
    };
    const auto list = [](const QString &words) { return words.split(QLatin1Char('|')); };
    finds(QStringLiteral("coeur"), QStringLiteral("au cœur du sujet"), list(QStringLiteral("cœur")));
    finds(QStringLiteral("cœur"), QStringLiteral("au coeur du sujet"), list(QStringLiteral("coeur")));
    finds(QStringLiteral("CŒ"), QStringLiteral("au cœur du sujet"), list(QStringLiteral("cœur")));
    finds(QStringLiteral("ete"), QStringLiteral("un été"), list(QStringLiteral("été")));
    finds(QStringLiteral("été"), QStringLiteral("UN ETE"), list(QStringLiteral("ETE")));
    finds(QStringLiteral("été"), QStringLiteral("e\u0301te\u0301"), list(QStringLiteral("e\u0301te\u0301")));
    finds(QStringLiteral("l'atelier"), QStringLiteral("après l’atelier"), list(QStringLiteral("l|atelier")));
    finds(QStringLiteral("l’atelier"), QStringLiteral("après l'atelier"), list(QStringLiteral("l|atelier")));
    for (const QString &text : {QStringLiteral("chargé·e·s"), QStringLiteral("chargé.e.s"), QStringLiteral("Chargé-e-s"),
                                QStringLiteral("chargé(e)s"), QStringLiteral("chargé·es"), QStringLiteral("chargé/e/s")}) {
        for (const QString &words : {QStringLiteral("chargees"), QStringLiteral("charges"), QStringLiteral("chargé"),
                                     QStringLiteral("chargée"), QStringLiteral("chargé.e.s"), QStringLiteral("chargé·e·s"),
                                     QStringLiteral("CHARG")})
            finds(words, text + QStringLiteral(" de mission"), {text});
    }
    finds(QStringLiteral("actrices"), QStringLiteral("des acteur·rice·s"), list(QStringLiteral("acteur·rice·s")));
    finds(QStringLiteral("acteurs"), QStringLiteral("des acteur·rice·s"), list(QStringLiteral("acteur·rice·s")));
    finds(QStringLiteral("coordinatrices"), QStringLiteral("coordinateur·trice·s"), list(QStringLiteral("coordinateur·trice·s")));
    finds(QStringLiteral("conseillère"), QStringLiteral("un·e conseiller·ère"), list(QStringLiteral("conseiller·ère")));
    finds(QStringLiteral("communs"), QStringLiteral("Numérique en Commun[s],"), list(QStringLiteral("Commun[s]")));
    finds(QStringLiteral("Commun[s]"), QStringLiteral("Numérique en Commun[s],"), list(QStringLiteral("Commun[s]")));
    finds(QStringLiteral("[OFF]"), QStringLiteral("la journée [OFF]"), list(QStringLiteral("OFF")));
    finds(QStringLiteral("10 €"), QStringLiteral("pour 10\u00a0€"), list(QStringLiteral("10")));
    finds(QStringLiteral("quoi ?"), QStringLiteral("quoi\u202f?"), list(QStringLiteral("quoi")));
    finds(QStringLiteral("part ressour"), QStringLiteral("partage de ressources"), list(QStringLiteral("partage|ressources")));
    finds(QStringLiteral("日本"), QStringLiteral("日本語"), list(QStringLiteral("日本語")));
    finds(QStringLiteral("partage absent"), QStringLiteral("partage de ressources"), {});
    finds(QStringLiteral("artage"), QStringLiteral("partage de ressources"), {});
    finds(QStringLiteral("gras"), QStringLiteral("**gras**"), list(QStringLiteral("gras")));
}

void TestSearch::findsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(QStringList, marked);
    const Report report = reportWith(text);
    VERIFY_DONE(m_store->insert(report));
    const Result<QList<SearchHit>> hits = m_store->search(words);
    VERIFY_RESULT(hits);
    QCOMPARE(found(hits), marked);
    if (!marked.isEmpty()) {
        QCOMPARE(hits->size(), 1);
        QCOMPARE(hits->first().report, report.id);
        QCOMPARE(hits->first().reportTitle, report.title);
        QCOMPARE(hits->first().origin.field, Origin::Field::SectionText);
        QCOMPARE(hits->first().origin.section, report.sections.first().id);
    }
}

/// A report with each place filled by a word of its own.
static Report wordEverywhere()
{
    const auto text = [](const char *word) { return RichText(QString::fromLatin1(word)); };
    const auto line = [](const char *word) { return QString::fromLatin1(word); };
    ReportGenerator ids(1);
    Report report;
    report.id = ReportId::create();
    report.title = line("aaatitle");
    report.byline = line("aaabyline");
    report.organisation = line("aaaorganisation");
    report.titles = {line("aaagroup"), line("aaaplus"), line("aaaminus"), line("aaares")};
    report.series = {SeriesId::create(), line("aaaseries"), line("aaaorganiser"), text("aaacontext"), {text("x"), text("aaaobjective")}};
    report.people = {{PersonId::create(), line("aaafirst"), line("aaafamily"), line("aaarole"), line("aaaterritory"), line("aaaemployer")}};
    report.resources = {{ResourceId::create(), line("aaaresource"), line("https://aaaaddress.org"), ResourceKind::Game, text("aaadescription"), {line("aaatag")}}};
    report.event.id = EventId::create();
    report.event.series = report.series.id;
    report.event.name = line("aaaevent");
    report.event.year = 2031;
    report.event.theme = text("aaatheme");
    report.event.principles = {text("aaaprinciple")};
    report.event.context = text("aaaowncontext");
    report.event.days = {{DayId::create(), {}, line("aaaplace"), DayKind::Off, text("aaaprogramme"), {}}};
    report.takeaways = {{TakeawayId::create(), Polarity::Plus, text("aaatakeaway"), {}}};
    Focus focus;
    focus.id = FocusId::create();
    focus.title = line("aaafocus");
    focus.officialTitle = line("aaaofficial");
    focus.lead = text("aaalead");
    focus.aim = text("aaaaim");
    focus.titles.plus = line("aaafocusplus");
    focus.takeaways = {{TakeawayId::create(), Polarity::Minus, text("aaapoint"), {}}};
    report.focuses = {focus};
    report.moments = {{MomentId::create(), report.people.first().id, text("aaamoment")}};
    Picture picture = ids.picture();
    picture.alternativeText = line("aaaalternative");
    picture.caption = text("aaacaption");
    picture.credit = line("aaacredit");
    report.pictures = {picture};
    Note note;
    note.id = NoteId::create();
    note.text = text("aaanote");
    report.notes = {note};
    for (SectionKind kind : allValues<SectionKind>()) {
        Section section;
        section.id = SectionId::create();
        section.kind = kind;
        if (kind == SectionKind::Focus)
            section.focus = focus.id;
        if (kind == SectionKind::Expectations) {
            section.title = line("aaasection");
            section.text = text("aaaexpectation");
        }
        report.sections.append(section);
    }
    return report;
}

void TestSearch::findsEveryPlace_data()
{
    using Field = Origin::Field;
    QTest::addColumn<Origin::Field>("field");
    QTest::addColumn<int>("section"); // the kind of the section that it leads to; -1: none
    const auto row = [](const char *word, Field field, int section) { QTest::newRow(word) << field << section; };
    const auto kind = [](SectionKind value) { return int(value); };
    row("aaatitle", Field::Title, -1);
    row("aaabyline", Field::Byline, -1);
    row("aaaorganisation", Field::Byline, -1);
    for (const char *word : {"aaagroup", "aaaplus", "aaaminus", "aaares"})
        row(word, Field::SectionTitle, kind(SectionKind::Takeaways));
    for (const char *word : {"aaaseries", "aaaorganiser", "aaacontext", "aaaowncontext"})
        row(word, Field::Context, kind(SectionKind::Context));
    row("aaaobjective", Field::Objective, kind(SectionKind::Objectives));
    for (const char *word : {"aaafirst", "aaafamily", "aaarole", "aaaterritory", "aaaemployer"})
        row(word, Field::Person, kind(SectionKind::Days));
    for (const char *word : {"aaaresource", "aaaaddress", "aaadescription", "aaatag"})
        row(word, Field::Resource, kind(SectionKind::Resources));
    for (const char *word : {"aaaevent", "2031", "aaatheme"})
        row(word, Field::Theme, kind(SectionKind::Edition));
    row("aaaprinciple", Field::Principle, kind(SectionKind::Edition));
    row("aaaplace", Field::Day, kind(SectionKind::Days));
    row("aaaprogramme", Field::Day, kind(SectionKind::Days));
    row("aaatakeaway", Field::Takeaway, kind(SectionKind::Takeaways));
    for (const char *word : {"aaafocus", "aaaofficial", "aaalead", "aaafocusplus"})
        row(word, Field::FocusTitle, kind(SectionKind::Focus));
    row("aaaaim", Field::FocusAim, kind(SectionKind::Focus));
    row("aaapoint", Field::Takeaway, kind(SectionKind::Focus));
    row("aaamoment", Field::Moment, kind(SectionKind::Moments));
    for (const char *word : {"aaaalternative", "aaacaption", "aaacredit"})
        row(word, Field::Picture, kind(SectionKind::Pictures));
    row("aaanote", Field::Note, -1);
    row("aaasection", Field::SectionTitle, kind(SectionKind::Expectations));
    row("aaaexpectation", Field::SectionText, kind(SectionKind::Expectations));
}

void TestSearch::findsEveryPlace()
{
    QFETCH(Origin::Field, field);
    QFETCH(int, section);
    const Report report = wordEverywhere();
    VERIFY_DONE(m_store->insert(report));
    const QString word = QString::fromLatin1(QTest::currentDataTag());
    const Result<QList<SearchHit>> hits = m_store->search(word);
    VERIFY_RESULT(hits);
    QVERIFY(!hits->isEmpty());
    const SearchHit &hit = hits->first();
    QCOMPARE(hit.report, report.id);
    QCOMPARE(hit.origin.field, field);
    QVERIFY2(hit.excerpt.contains(word), qPrintable(hit.excerpt));
    const Section *place = report.section(hit.origin.section);
    QCOMPARE(place ? int(place->kind) : -1, section);
    if (field == Origin::Field::Objective)
        QCOMPARE(hit.origin.index, 1);
    if (field == Origin::Field::Note)
        QCOMPARE(hit.origin.item, report.notes.first().id.uuid());
}

void TestSearch::marksWhatItFound()
{
    VERIFY_DONE(m_store->insert(reportWith(QStringLiteral("👉 un partage, des partages et un pArTaGé"))));
    QCOMPARE(found(m_store->search(QStringLiteral("partage"))),
             (QStringList{QStringLiteral("partage"), QStringLiteral("partages"), QStringLiteral("pArTaGé")}));
}

void TestSearch::excerptsAreShort()
{
    const QString filler = QStringLiteral("des mots « entre » deux 👩🏽‍💻 choses, ");
    VERIFY_DONE(m_store->insert(reportWith(filler.repeated(300) + QStringLiteral("une aiguille fine, ") + filler.repeated(300))));
    const Result<QList<SearchHit>> hits = m_store->search(QStringLiteral("aiguille fine"));
    QCOMPARE(found(hits), (QStringList{QStringLiteral("aiguille"), QStringLiteral("fine")}));
    const QString excerpt = hits->first().excerpt;
    QVERIFY(excerpt.size() < 200);
    QVERIFY(excerpt.startsWith(QStringLiteral("…")) && excerpt.endsWith(QStringLiteral("…")));
    QVERIFY(excerpt.isValidUtf16());
}

void TestSearch::bestFirst()
{
    Report body = reportWith(QStringLiteral("beaucoup de mots parmi lesquels la sobriété est nommée une fois, tout à la fin"));
    Report title = reportWith(QStringLiteral("rien"));
    title.title = QStringLiteral("Sobriété");
    VERIFY_DONE(m_store->insert(body));
    VERIFY_DONE(m_store->insert(title));
    const Result<QList<SearchHit>> hits = m_store->search(QStringLiteral("sobriete"));
    QCOMPARE(hits->size(), 2);
    QCOMPARE(hits->at(0).report, title.id);
    QCOMPARE(hits->at(1).report, body.id);
}

void TestSearch::anyInputIsAnswered_data()
{
    QTest::addColumn<QString>("words");
    const QStringList inputs{
        QString(), QStringLiteral(" "), QStringLiteral("\""), QStringLiteral("\"abc"), QStringLiteral("'"),
        QStringLiteral("*"), QStringLiteral("abc*"), QStringLiteral("-abc"), QStringLiteral("-"),
        QStringLiteral("NEAR"), QStringLiteral("NEAR("), QStringLiteral("NEAR(a b, 3)"), QStringLiteral("a AND"),
        QStringLiteral("OR"), QStringLiteral("NOT a"), QStringLiteral("(a"), QStringLiteral(")"), QStringLiteral("{a}"),
        QStringLiteral("heading:a"), QStringLiteral("heading : a"), QStringLiteral("^a"), QStringLiteral("a + b"),
        QStringLiteral("%"), QStringLiteral("_"), QStringLiteral("\\"), QStringLiteral("a;DROP TABLE reports"),
        QStringLiteral("👉"), QStringLiteral("\u0301"), QStringLiteral("\u200d"), QString(QChar(0xd83d)),
        QStringLiteral("·"), QStringLiteral("a·"), QStringLiteral("·e·s"), QStringLiteral("[s]"), QString(QChar(0)),
        QStringLiteral("a").repeated(100'000), QStringLiteral("mot ").repeated(5000), QStringLiteral("(").repeated(5000),
        QStringLiteral("𞤀"), QStringLiteral("½"), QStringLiteral("a\nb\tc"),
    };
    for (int i = 0; i < inputs.size(); ++i)
        QTest::addRow("%d %s", i, qPrintable(inputs.at(i).left(20))) << inputs.at(i);
}

void TestSearch::anyInputIsAnswered()
{
    QFETCH(QString, words);
    VERIFY_DONE(m_store->insert(reportWith(QStringLiteral("a b c near and or not mot 👉 ") + words)));
    VERIFY_DONE(m_store->search(words));
}

void TestSearch::randomInputIsAnswered()
{
    VERIFY_DONE(m_store->insert(randomReport(1)));
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("aé·.[]()\"'*-^:{}+ NEARANDOR’œ\u00a0👉\u0301s");
    for (int i = 0; i < 1000; ++i) {
        QString words;
        for (int j = 0; j < int(i % 20); ++j)
            words += alphabet.at(random.bounded(int(alphabet.size())));
        const Result<QList<SearchHit>> hits = m_store->search(words);
        QVERIFY2(hits.ok(), qPrintable(words));
        for (const SearchHit &hit : *hits) {
            for (const auto &[start, length] : hit.marks)
                QVERIFY(start >= 0 && length > 0 && start + length <= hit.excerpt.size());
        }
    }
}

void TestSearch::indexFollowsEdits()
{
    Report report = reportWith(QStringLiteral("premier"));
    VERIFY_DONE(m_store->insert(report));
    Report after = report;
    after.sections[0].text = RichText(QStringLiteral("second"));
    after.takeaways = {{TakeawayId::create(), Polarity::Plus, RichText(QStringLiteral("troisième")), {}}};
    VERIFY_DONE(m_store->save(report, after));
    QVERIFY(m_store->search(QStringLiteral("premier"))->isEmpty());
    QCOMPARE(m_store->search(QStringLiteral("second"))->size(), 1);
    QCOMPARE(m_store->search(QStringLiteral("troisieme"))->size(), 1);
    Report emptied = after;
    emptied.sections[0].text = RichText();
    emptied.takeaways.clear();
    VERIFY_DONE(m_store->save(after, emptied));
    QVERIFY(m_store->search(QStringLiteral("second"))->isEmpty());
    QVERIFY(m_store->search(QStringLiteral("troisieme"))->isEmpty());
}

void TestSearch::indexFollowsRemoval()
{
    const Report report = wordEverywhere();
    VERIFY_DONE(m_store->insert(report));
    VERIFY_DONE(m_store->remove(report.id));
    // What the library keeps belongs to no report now.
    QSet<Origin::Field> fields;
    for (const SearchHit &hit : *m_store->search(QStringLiteral("aaa"))) {
        QVERIFY(hit.report.isNull());
        fields.insert(hit.origin.field);
    }
    QCOMPARE(fields, (QSet<Origin::Field>{Origin::Field::Context, Origin::Field::Objective, Origin::Field::Person,
                                          Origin::Field::Resource}));
}

void TestSearch::indexIsThatOfAFreshLibrary()
{
    const auto hitsOf = [](const Store &store) {
        QStringList lines;
        for (const char *word : {"a", "e", "d", "p", "q", "r", "c", "m", "1"}) {
            for (const SearchHit &hit : *store.search(QString::fromLatin1(word), 100'000))
                lines.append(QStringLiteral("%1 %2 %3 %4 %5").arg(int(hit.origin.field)).arg(hit.origin.item.toString()).arg(hit.origin.index).arg(hit.origin.section.toString(), hit.excerpt));
        }
        lines.sort();
        return lines;
    };
    for (quint32 seed = 0; seed < 15; ++seed) {
        ReportGenerator generator(seed);
        const auto folder = std::make_unique<QTemporaryDir>();
        const std::unique_ptr<Store> edited = Store::open(folder->filePath(QStringLiteral("edited"))).store;
        Report report = generator.report();
        VERIFY_DONE(edited->insert(report));
        for (int step = 0; step < 10; ++step) {
            const Report after = generator.edited(report);
            VERIFY_DONE(edited->save(report, after));
            report = after;
        }
        const std::unique_ptr<Store> fresh = Store::open(folder->filePath(QStringLiteral("fresh"))).store;
        VERIFY_DONE(fresh->insert(report));
        const QStringList expected = hitsOf(*fresh);
        QVERIFY(!expected.isEmpty());
        QCOMPARE(hitsOf(*edited), expected);
    }
}

void TestSearch::sharedThingsAreFoundInEachReport()
{
    const Report first = wordEverywhere();
    VERIFY_DONE(m_store->insert(first));
    Report second = reportWith(QStringLiteral("autre"));
    second.people = first.people;
    VERIFY_DONE(m_store->insert(second));
    const Result<QList<SearchHit>> hits = m_store->search(QStringLiteral("aaafamily"));
    QCOMPARE(hits->size(), 2);
    QCOMPARE((QSet<ReportId>{hits->at(0).report, hits->at(1).report}), (QSet<ReportId>{first.id, second.id}));
}

void TestSearch::ownObjectivesHideTheSeries()
{
    const Report plain = wordEverywhere();
    VERIFY_DONE(m_store->insert(plain));
    Report own = reportWith(QStringLiteral("autre"));
    own.series = plain.series;
    own.event.id = EventId::create();
    own.event.series = plain.series.id;
    own.event.objectives = QList<RichText>{RichText(QStringLiteral("bbbobjective"))};
    VERIFY_DONE(m_store->insert(own));
    const Result<QList<SearchHit>> hits = m_store->search(QStringLiteral("aaaobjective"));
    QCOMPARE(hits->size(), 1);
    QCOMPARE(hits->first().report, plain.id);
    QCOMPARE(m_store->search(QStringLiteral("bbbobjective"))->first().report, own.id);
}

void TestSearch::limitHolds()
{
    for (quint32 seed = 0; seed < 5; ++seed)
        VERIFY_DONE(m_store->insert(randomReport(seed)));
    for (int limit : {-1, 0, 1, 3, 50})
        QVERIFY(m_store->search(QStringLiteral("a"), limit)->size() <= qMax(limit, 0));
    QCOMPARE(m_store->search(QStringLiteral("a"), 3)->size(), 3);
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
