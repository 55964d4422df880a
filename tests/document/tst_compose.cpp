// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose.h"
#include "domain/address.h"
#include "readers/reader.h"
#include "support/finishedreport.h"
#include "support/randomreport.h"
#include "support/reportwords.h"
#include "writers/treedump.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

namespace glaneur {

using namespace testing;

namespace {

constexpr quint32 randomReports = 150;
const QChar apart(0x1f); // between two words, so that a run of words is a piece of a string

template <typename Visit> void visit(const QList<Block> &blocks, const Visit &visitor)
{
    for (const Block &block : blocks) {
        visitor(block);
        visit(block.children, visitor);
    }
}

template <typename Visit> void visitLinks(const QList<Inline> &inlines, const Visit &visitor)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link)
            visitor(piece);
        visitLinks(piece.children, visitor);
    }
}

/// All words of a document, as they are read.
QStringList documentWords(const Document &document)
{
    QStringList words;
    visit(document.blocks, [&](const Block &block) {
        words += foldedWords(block.attribution);
        if (block.picture && !block.picture->decorative)
            words += foldedWords(block.picture->alternativeText);
        words += foldedWords(plainText(block.inlines));
        words += foldedWords(block.text);
        visitLinks(block.inlines, [&](const Inline &link) { words += foldedWords(link.address); });
        for (qsizetype i = 0; block.ordered && i < block.children.size(); ++i)
            words.append(QString::number(block.start + i));
    });
    return words;
}

QString run(const QStringList &words) { return apart + words.join(apart) + apart; }

/// The words of a text without addresses and numbers of lists.
QString textRun(const RichText &text) { return run(foldedWords(text.toPlainText())); }

/// What stands in a report one after the other, in the order in which it is to be read.
QStringList expectedOrder(const Report &report)
{
    QStringList order;
    const auto text = [&](const RichText &one) { order.append(textRun(one)); };
    const auto line = [&](const QString &one) { order.append(run(foldedWords(one))); };
    const auto points = [&](const QList<Takeaway> &list) {
        for (const Polarity polarity : {Polarity::Neutral, Polarity::Plus, Polarity::Minus}) {
            for (const Takeaway &takeaway : list) {
                if (takeaway.polarity == polarity)
                    text(takeaway.text);
            }
        }
    };
    const auto resource = [&](const Resource &one) {
        line(one.title);
        text(one.description);
    };
    line(report.title);
    line(report.byline);
    for (const Section &section : report.sections) {
        if (!section.included)
            continue;
        line(section.title);
        const Focus *focus = report.focus(section.focus);
        text(section.text);
        switch (section.kind) {
        case SectionKind::Context:
            text(report.context());
            break;
        case SectionKind::Objectives:
            for (const RichText &one : report.objectives())
                text(one);
            break;
        case SectionKind::Edition:
            for (const RichText &one : report.event.principles)
                text(one);
            break;
        case SectionKind::Days:
            for (const Day &day : report.event.days)
                text(day.programme);
            break;
        case SectionKind::Takeaways:
            points(report.takeaways);
            break;
        case SectionKind::Focus:
            text(focus->lead);
            text(focus->aim);
            points(focus->takeaways);
            for (const ResourceId &id : focus->resources)
                resource(*report.resource(id));
            break;
        case SectionKind::Moments:
            for (const Moment &moment : report.moments)
                text(moment.text);
            break;
        case SectionKind::Resources:
            for (const Resource &one : report.resources)
                resource(one);
            break;
        default:
            break;
        }
    }
    order.removeAll(run({}));
    return order;
}

/// \p report with no section left out, and one for the pictures that no other section shows.
Report withEverythingIncluded(Report report)
{
    bool pictures = false;
    for (Section &section : report.sections) {
        section.included = true;
        pictures = pictures || section.kind == SectionKind::Pictures;
    }
    if (!pictures)
        report.sections.append({SectionId::create(), SectionKind::Pictures, {}, true, {}, {}, {}});
    return report;
}

Result<Report> seedReport()
{
    QFile file(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{QStringLiteral("The real report is not here"), {}};
    return readReport(file.readAll(), QStringLiteral("rapport.txt"));
}

Section freeSection(const char *title, const char *source)
{
    Section section;
    section.id = SectionId::create();
    section.title = QString::fromUtf8(title);
    section.text = rich(source);
    return section;
}

/// The kinds and levels of the headings, the title as 1.
QList<int> headingLevels(const Document &document)
{
    QList<int> levels;
    visit(document.blocks, [&](const Block &block) {
        if (block.kind == Block::Kind::Title)
            levels.append(1);
        if (block.kind == Block::Kind::Heading)
            levels.append(block.level);
    });
    return levels;
}

} // namespace

class TestCompose : public QObject
{
    Q_OBJECT

private:
    static void reportColumns()
    {
        QTest::addColumn<Report>("report");
        if (const Result<Report> seed = seedReport())
            QTest::newRow("a real report") << *seed;
        QTest::newRow("usual") << usualReport();
        QTest::newRow("finished") << finishedReport();
        QTest::newRow("empty") << Report();
        for (quint32 i = 0; i < randomReports; ++i)
            QTest::addRow("random %d", int(i)) << randomReport(i);
    }

private slots:
    void everyWordIsThere_data() { reportColumns(); }
    void everyWordIsThere()
    {
        QFETCH(Report, report);
        const Report whole = withEverythingIncluded(report);
        const QStringList missing = missingWords(reportWords(whole), documentWords(composeDocument(whole)));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void wordsStandInReadingOrder_data() { reportColumns(); }
    void wordsStandInReadingOrder()
    {
        QFETCH(Report, report);
        QStringList words;
        visit(composeDocument(report).blocks, [&](const Block &block) {
            words += foldedWords(plainText(block.inlines)) + foldedWords(block.text);
        });
        const QString all = run(words);
        qsizetype from = 0;
        for (const QString &piece : expectedOrder(report)) {
            const qsizetype at = all.indexOf(piece, from);
            QVERIFY2(at >= 0, qPrintable(QString(piece).replace(apart, u' ')));
            from = at + piece.size() - 1;
        }
    }

    void headingsNeverSkipALevel_data() { reportColumns(); }
    void headingsNeverSkipALevel()
    {
        QFETCH(Report, report);
        int before = 1;
        for (const int level : headingLevels(composeDocument(report))) {
            QVERIFY(level >= 1 && level <= 6);
            QVERIFY2(level <= before + 1, qPrintable(QStringLiteral("%1 after %2").arg(level).arg(before)));
            before = level;
        }
    }

    void headingsOfTextsNest_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QList<int>>("levels"); // below the section's own, which is 2
        QTest::newRow("in order") << QStringLiteral("# a\n\n## b\n\n### c\n\n# d") << QList<int>{3, 4, 5, 3};
        QTest::newRow("skipped") << QStringLiteral("## a\n\n#### b\n\n#### c\n\n### d") << QList<int>{3, 4, 4, 4};
        QTest::newRow("first is deep") << QStringLiteral("###### a\n\nx") << QList<int>{3};
        QTest::newRow("deeper than there are levels") << QStringLiteral("# a\n\n## b\n\n### c\n\n#### d\n\n##### e\n\n###### f")
                                                      << QList<int>{3, 4, 5, 6, 6, 6};
        QTest::newRow("in a quote") << QStringLiteral("# a\n\n> ## b\n\n- ### c") << QList<int>{3, 4, 5};
    }
    void headingsOfTextsNest()
    {
        QFETCH(QString, source);
        QFETCH(QList<int>, levels);
        Report report;
        report.title = QStringLiteral("T");
        report.sections = {freeSection("Titre", qPrintable(source))};
        QCOMPARE(headingLevels(composeDocument(report)), (QList<int>{1, 2} + levels));
        // Without a title of its own, the text's headings take its place.
        report.sections[0].title.clear();
        QList<int> higher{1};
        int before = 1;
        for (const int level : headingLevels(composeDocument(report)).mid(1)) {
            QVERIFY(level <= before + 1 && level >= 2);
            before = level;
            higher.append(level);
        }
        QCOMPARE(higher.size(), levels.size() + 1);
        QCOMPARE(higher.value(1), 2);
    }

    /// A focus section whose focus is gone still stands below the title.
    void sectionWithoutItsFocus()
    {
        Report report;
        report.title = QStringLiteral("T");
        report.sections = {freeSection("", "# a\n\nmot")};
        report.sections[0].kind = SectionKind::Focus;
        report.sections[0].focus = FocusId::create();
        QCOMPARE(headingLevels(composeDocument(report)), (QList<int>{1, 2}));
    }

    void idsCountInReadingOrder_data() { reportColumns(); }
    void idsCountInReadingOrder()
    {
        QFETCH(Report, report);
        int id = 0;
        visit(composeDocument(report).blocks, [&](const Block &block) { QCOMPARE(block.id, ++id); });
    }

    void everyBlockComesFromSomewhere_data() { reportColumns(); }
    void everyBlockComesFromSomewhere()
    {
        QFETCH(Report, report);
        visit(composeDocument(report).blocks, [&](const Block &block) {
            QVERIFY(block.origin.field != Origin::Field::None);
            QVERIFY(block.origin.section.isNull() || report.section(block.origin.section));
        });
    }

    void onlyGoodAddressesAreLinks_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("kept");
        QTest::newRow("good") << QStringLiteral("https://example.org/a?b=c#d") << QStringLiteral("https://example.org/a?b=c#d");
        QTest::newRow("mail") << QStringLiteral("mailto:a@example.org") << QStringLiteral("mailto:a@example.org");
        QTest::newRow("blanks around") << QStringLiteral(" https://example.org ") << QStringLiteral("https://example.org");
        QTest::newRow("missing") << QString() << QString();
        QTest::newRow("number sign") << QStringLiteral("#") << QString();
        QTest::newRow("no scheme") << QStringLiteral("example.org") << QString();
        QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QString();
        QTest::newRow("script in disguise") << QStringLiteral("Java\tScript:alert(1)") << QString();
        QTest::newRow("data") << QStringLiteral("data:text/html,x") << QString();
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
    }
    void onlyGoodAddressesAreLinks()
    {
        QFETCH(QString, address);
        QFETCH(QString, kept);
        Report report;
        report.resources = {{ResourceId::create(), QStringLiteral("Une ressource"), address, ResourceKind::Site, {}, {}}};
        Section list;
        list.id = SectionId::create();
        list.kind = SectionKind::Resources;
        Section text = freeSection("Titre", "");
        text.text = RichText::fromInlines({Inline::plain(QStringLiteral("Voir ")),
                                           Inline::strong({Inline::link({Inline::plain(QStringLiteral("ceci"))}, address)})});
        report.sections = {list, text};
        QStringList found;
        visit(composeDocument(report).blocks,
              [&](const Block &block) { visitLinks(block.inlines, [&](const Inline &link) { found.append(link.address); }); });
        QCOMPARE(found, (QStringList{kept, kept}));
    }

    void noBadAddressInRandomReports()
    {
        for (quint32 i = 0; i < randomReports; ++i) {
            visit(composeDocument(randomReport(i)).blocks, [&](const Block &block) {
                visitLinks(block.inlines, [&](const Inline &link) {
                    QVERIFY(link.address.isEmpty() || addressState(link.address) == AddressState::Ok);
                });
            });
        }
    }

    void sectionsLeftOutAreOut_data()
    {
        QTest::addColumn<QString>("kind");
        for (const SectionKind kind : allValues<SectionKind>())
            QTest::newRow(qPrintable(toKey(kind))) << toKey(kind);
    }
    void sectionsLeftOutAreOut()
    {
        QFETCH(QString, kind);
        Report report = finishedReport();
        const SectionId out = sectionOf(report, *fromKey<SectionKind>(kind));
        const auto blocksOf = [&](const Report &one) {
            int blocks = 0;
            visit(composeDocument(one).blocks, [&](const Block &block) { blocks += block.origin.section == out ? 1 : 0; });
            return blocks;
        };
        QVERIFY(blocksOf(report) > 0);
        report.sections[indexOfId(report.sections, out)].included = false;
        QCOMPARE(blocksOf(report), 0);
    }

    void sectionsStandInTheirOrder()
    {
        Report report = finishedReport();
        std::reverse(report.sections.begin(), report.sections.end());
        QList<SectionId> order;
        visit(composeDocument(report).blocks, [&](const Block &block) {
            if (!block.origin.section.isNull() && !order.contains(block.origin.section))
                order.append(block.origin.section);
        });
        QList<SectionId> expected;
        for (const Section &section : report.sections)
            expected.append(section.id);
        QCOMPARE(order, expected);
    }

    void takeawaysAreListsOfOnePolarity_data() { reportColumns(); }
    void takeawaysAreListsOfOnePolarity()
    {
        QFETCH(Report, report);
        QHash<QUuid, Polarity> polarities;
        for (const Takeaway &takeaway : report.takeaways)
            polarities.insert(takeaway.id.uuid(), takeaway.polarity);
        for (const Focus &focus : report.focuses) {
            for (const Takeaway &takeaway : focus.takeaways)
                polarities.insert(takeaway.id.uuid(), takeaway.polarity);
        }
        visit(composeDocument(report).blocks, [&](const Block &block) {
            if (block.role != Block::Role::Takeaways)
                return;
            QCOMPARE(int(block.kind), int(Block::Kind::List));
            QVERIFY(block.polarity && !block.children.isEmpty());
            for (const Block &item : block.children) {
                QCOMPARE(item.polarity, block.polarity);
                QCOMPARE(polarities.value(item.origin.item), *block.polarity);
                QVERIFY(!item.mark.isEmpty() && !item.markMeaning.isEmpty());
            }
        });
    }

    void polaritiesAreTold()
    {
        QStringList told;
        visit(composeDocument(finishedReport()).blocks, [&](const Block &block) {
            if (block.kind == Block::Kind::Heading && block.polarity)
                told.append(plainText(block.inlines));
            if (block.kind == Block::Kind::ListItem && block.polarity)
                told.append(block.mark + u' ' + block.markMeaning);
        });
        QCOMPARE(told, (QStringList{QString::fromUtf8("👉 à retenir"), QStringLiteral("Les +"), QStringLiteral("+ point positif"),
                                    QStringLiteral("Les −"), QStringLiteral("− point négatif"), QStringLiteral("Les +"),
                                    QStringLiteral("+ point positif")}));
    }

    void titlesOfATeamsOwn()
    {
        Report report = finishedReport();
        report.titles.plus = QStringLiteral("Points forts");
        report.titles.takeaways = QStringLiteral("En bref");
        report.focuses[0].titles.resources = QStringLiteral("À lire");
        QStringList headings;
        visit(composeDocument(report).blocks, [&](const Block &block) {
            if (block.kind == Block::Kind::Heading)
                headings.append(plainText(block.inlines));
        });
        for (const QString &wanted : {report.titles.plus, report.titles.takeaways, report.focuses[0].titles.resources})
            QVERIFY2(headings.contains(wanted), qPrintable(wanted));
    }

    /// The words that a publication adds are those of the report's language.
    void inTheReportsOwnLanguage()
    {
        Report report = finishedReport();
        report.language = QStringLiteral("en-GB");
        const Document document = composeDocument(report);
        QStringList headings;
        visit(document.blocks, [&](const Block &block) {
            if (block.kind == Block::Kind::Heading && block.level == 2)
                headings.append(plainText(block.inlines));
        });
        QCOMPARE(headings, (QStringList{QStringLiteral("Context"), QStringLiteral("Objectives"), QStringLiteral("The 3rd edition (2025)"),
                                        QStringLiteral("Where and when?"), QStringLiteral("What we expected"),
                                        QStringLiteral("What we take away"), QStringLiteral("Focus on the workshop réparation"),
                                        QStringLiteral("Everyone's favourite moment"), QStringLiteral("Resources"),
                                        QStringLiteral("In pictures"), QStringLiteral("Pour finir")}));
        QCOMPARE(document.language, QStringLiteral("en-GB"));
        QCOMPARE(document.subject, QStringLiteral("Rencontres du Libre, 3rd edition – Valence, 12 to 13 June 2025"));
    }

    void facts()
    {
        const Report report = finishedReport();
        const Document document = composeDocument(report);
        QCOMPARE(document.eventName, QStringLiteral("Rencontres du Libre"));
        QCOMPARE(document.eventStart, QDate(2025, 6, 12));
        QCOMPARE(document.eventEnd, QDate(2025, 6, 13));
        QCOMPARE(document.eventPlace, QStringLiteral("Valence"));
        QCOMPARE(document.author, report.byline);
        QCOMPARE(document.subject, QStringLiteral("Rencontres du Libre, 3e édition – Valence, du 12 au 13 juin 2025"));
        QCOMPARE(document.date.date(), QDate(2025, 6, 13));
        QVERIFY(document.keywords.contains(QStringLiteral("Sobriété")));
        Report published = report;
        published.publishedAt = QDateTime(QDate(2025, 7, 1), QTime(8, 0), Qt::UTC);
        QCOMPARE(composeDocument(published).date, published.publishedAt);
    }

    /// Each shape that a usual report's document has, seen at one glance: tests/data/usual-report.tree.
    void tree()
    {
        QByteArray made;
        QBuffer buffer(&made);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(writeTreeDump(composeDocument(finishedReport()), {}, buffer));
        const QString path = QStringLiteral(GLANEUR_TEST_DATA "/usual-report.tree");
        if (qEnvironmentVariableIsSet("GLANEUR_UPDATE")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(made);
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> wanted = file.readAll().split('\n');
        const QList<QByteArray> lines = made.split('\n');
        for (qsizetype i = 0; i < qMax(wanted.size(), lines.size()); ++i)
            QCOMPARE(QString::fromUtf8(lines.value(i)), QString::fromUtf8(wanted.value(i)));
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestCompose)
#include "tst_compose.moc"
