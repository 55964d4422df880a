// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/mends.h"
#include "document/compose.h"
#include "support/finishedreport.h"
#include "support/randomreport.h"
#include "support/reportwords.h"

#include <QTest>

namespace glaneur {

using namespace testing;

class TestMends : public QObject
{
    Q_OBJECT

private:
    using Change = void (*)(Report &);
    struct Case
    {
        const char *name;
        const char *check;
        Change make;
        /// The text at the report's free section, or what else tells, after the mend.
        QString (*look)(const Report &);
        const char *after;
    };

    static QString freeText(const Report &report) { return report.section(sectionOf(report, SectionKind::Free))->text.commonMark(); }
    static void setFree(Report &report, const char *source)
    {
        report.sections[indexOfId(report.sections, sectionOf(report, SectionKind::Free))].text = rich(source);
    }
    static void guillemetsElsewhere(Report &report) { report.moments[1].text = rich("La «\u00a0visite\u00a0»"); }
    static void curlyElsewhere(Report &report) { report.moments[1].text = rich("La “visite”"); }

    static const QList<Case> &cases()
    {
        static const QList<Case> all{
            {"lines", "typed-list", [](Report &r) { setFree(r, "À faire :\\\n\\- trier **vite**\\\n\\- ranger"); }, freeText,
             "À faire :\n\n- trier **vite**\n- ranger"},
            {"paragraphs", "typed-list", [](Report &r) { setFree(r, "• trier\n\n• **ranger**\n\nFin"); }, freeText,
             "- trier\n- **ranger**\n\nFin"},
            {"numbers", "typed-list", [](Report &r) { setFree(r, "2\\. trier\\\n3\\. ranger"); }, freeText, "2. trier\n3. ranger"},
            {"in a quote", "typed-list", [](Report &r) { setFree(r, "> 👉 trier\\\n> 👉 ranger"); }, freeText, "> - trier\n> - ranger"},
            {"in a point", "typed-list", [](Report &r) { r.takeaways[0].text = rich("Deux choses\\\n– un\\\n– deux"); },
             [](const Report &r) { return r.takeaways[0].text.commonMark(); }, "Deux choses\n\n- un\n- deux"},
            {"point", "typed-sign", [](Report &r) { r.takeaways[0].text = rich("👉 **Un** accueil"); },
             [](const Report &r) { return r.takeaways[0].text.commonMark(); }, "**Un** accueil"},
            {"plus", "typed-sign", [](Report &r) { r.takeaways[0].text = rich("\\+ Un accueil"); },
             [](const Report &r) { return r.takeaways[0].text.commonMark(); }, "Un accueil"},
            {"objective", "typed-sign", [](Report &r) { r.series.objectives[1] = rich("• Donner envie"); },
             [](const Report &r) { return r.series.objectives[1].commonMark(); }, "Donner envie"},
            {"section title", "typed-sign", [](Report &r) { r.sections[2].title = QStringLiteral("🔍 L'édition"); },
             [](const Report &r) { return r.sections[2].title; }, "L'édition"},
            {"group title", "typed-sign", [](Report &r) { r.focuses[0].titles.takeaways = QStringLiteral("💡 À retenir"); },
             [](const Report &r) { return r.focuses[0].titles.takeaways; }, "À retenir"},
            {"double signs", "typed-sign", [](Report &r) { setFree(r, "- • trier\n- • ranger\n  - 👉 vite"); }, freeText,
             "- trier\n- ranger\n  - vite"},
            {"bold paragraph", "bold-heading", [](Report &r) { setFree(r, "**Le matin**\n\nOn arrive.\n\n**Le soir**\n\nOn part."); }, freeText,
             "### Le matin\n\nOn arrive.\n\n### Le soir\n\nOn part."},
            {"bold below a heading", "bold-heading", [](Report &r) { setFree(r, "### Jour 1\n\n**Le *matin***\n\nOn arrive."); }, freeText,
             "### Jour 1\n\n#### Le *matin*\n\nOn arrive."},
            {"levels", "skipped-level", [](Report &r) { setFree(r, "## Un\n\n#### Deux\n\n#### Trois\n\n##### Quatre\n\n## Cinq"); }, freeText,
             "## Un\n\n### Deux\n\n### Trois\n\n#### Quatre\n\n## Cinq"},
            {"quotes as guillemets", "mixed-quotes", [](Report &r) { setFree(r, "Un \"**bel** atelier\", (\"oui\") `\"x\"`"); guillemetsElsewhere(r); },
             freeText, "Un «\u00a0**bel** atelier\u00a0», («\u00a0oui\u00a0») `\"x\"`"},
            {"quotes as curly", "mixed-quotes", [](Report &r) { setFree(r, "Un \"bel *atelier*\""); curlyElsewhere(r); }, freeText,
             "Un “bel *atelier*”"},
            {"quotes in a title", "mixed-quotes", [](Report &r) { r.focuses[0].officialTitle = QStringLiteral("L'atelier \"à part\""); curlyElsewhere(r); },
             [](const Report &r) { return r.focuses[0].officialTitle; }, "L'atelier “à part”"},
            {"curly beside guillemets", "mixed-quotes", [](Report &r) { setFree(r, "Un “bel” atelier"); guillemetsElsewhere(r); }, freeText,
             "Un «\u00a0bel\u00a0» atelier"},
            {"address of a resource", "missing-address", [](Report &r) { setFree(r, "Voir [**Le guide** du réemploi](#)."); }, freeText,
             "Voir [**Le guide** du réemploi](https://example.org/guide)."},
            {"order of days", "day-order", [](Report &r) { r.event.days.swapItemsAt(0, 1); },
             [](const Report &r) { return r.event.days[0].date.toString(Qt::ISODate); }, "2025-06-12"},
        };
        return all;
    }

private slots:
    void mends_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases().size(); ++i)
            QTest::addRow("%s: %s", cases().at(i).check, cases().at(i).name) << i;
    }

    void mends()
    {
        QFETCH(int, index);
        const Case &one = cases().at(index);
        Report report = finishedReport();
        one.make(report);
        const QList<Finding> before = checkReport(report);
        const auto found = std::find_if(before.begin(), before.end(),
                                        [&](const Finding &finding) { return finding.check == QLatin1String(one.check); });
        QVERIFY(found != before.end());
        QVERIFY(!found->mend.isEmpty());
        const std::optional<Report> after = mended(report, *found);
        QVERIFY(after);
        QCOMPARE(one.look(*after), QString::fromUtf8(one.after));
        QVERIFY(!checkReport(*after).contains(*found));
        QCOMPARE(checkReport(*after).size(), 0);
        keepsWords(report, *after, *found);
        // What is mended has no more to be mended.
        QVERIFY(!mended(*after, *found));
    }

    void mergesResources()
    {
        Report report = finishedReport();
        Resource twice = report.resources.at(0);
        twice.id = ResourceId::create();
        twice.tags = {QStringLiteral("panne")};
        report.resources.append(twice);
        report.focuses[0].resources = {twice.id};
        report.notes = {{NoteId::create(), {}, {}, {}, {}, NoteState::Kept, rich("Le guide"), NoteOutcome::Resource, twice.id.uuid()}};
        const QList<Finding> findings = checkReport(report);
        QCOMPARE(findings.size(), 1);
        const std::optional<Report> after = mended(report, findings.first());
        QVERIFY(after);
        QCOMPARE(after->resources.size(), 2);
        QCOMPARE(checkReport(*after).size(), 0);
        const ResourceId kept = after->focuses[0].resources.first();
        QVERIFY(after->resource(kept));
        QCOMPARE(after->notes[0].outcomeId, kept.uuid());
        QCOMPARE(after->resource(kept)->tags.size(), 2);
        const QStringList words = reportWords(*after);
        const QSet<QString> left(words.begin(), words.end());
        for (const QString &word : reportWords(report))
            QVERIFY2(left.contains(word), qPrintable(word));
    }

    /// Where a mend might change what was meant, none is offered, and none is made.
    void leavesTheUncertain_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("check");
        QTest::newRow("a list with more behind it") << 0 << QStringLiteral("typed-list");
        QTest::newRow("numbers out of order") << 1 << QStringLiteral("typed-list");
        QTest::newRow("a numbered principle") << 2 << QStringLiteral("typed-sign");
        QTest::newRow("plus that means more") << 3 << QStringLiteral("typed-sign");
        QTest::newRow("a quote without its partner") << 4 << QStringLiteral("mixed-quotes");
        QTest::newRow("a quote within a quote") << 5 << QStringLiteral("mixed-quotes");
        QTest::newRow("bold in a text without headings") << 6 << QStringLiteral("bold-heading");
        QTest::newRow("resources with other titles") << 7 << QStringLiteral("resources-alike");
        QTest::newRow("a link to nothing known") << 8 << QStringLiteral("missing-address");
    }

    void leavesTheUncertain()
    {
        static const Change makes[] = {
            [](Report &r) { setFree(r, "\\- trier\\\n\\- ranger\\\net partir"); },
            [](Report &r) { setFree(r, "1\\. trier\\\n3\\. ranger"); },
            [](Report &r) { r.event.principles[0] = rich("1\\. Sobriété"); },
            [](Report &r) { r.takeaways[0].text = rich("\\+ simple, + clair"); },
            [](Report &r) { setFree(r, "Un \"bel atelier"); guillemetsElsewhere(r); },
            [](Report &r) { setFree(r, "Un “bel \"atelier\"”"); },
            [](Report &r) { r.series.context = rich("**Le matin**\n\nOn arrive."); },
            [](Report &r) { r.resources[1].address = r.resources[0].address; },
            [](Report &r) { setFree(r, "[Un autre guide](#)"); },
        };
        QFETCH(int, index);
        QFETCH(QString, check);
        Report report = finishedReport();
        makes[index](report);
        int found = 0;
        for (const Finding &one : checkReport(report)) {
            if (one.check != check)
                continue;
            ++found;
            QCOMPARE(one.mend, QString());
        }
        QVERIFY(found > 0);
    }

    /// A finding of another time: the report has changed since.
    void outdatedFindings()
    {
        Report report = finishedReport();
        setFree(report, "• trier\n\n• ranger");
        const Finding finding = checkReport(report).first();
        setFree(report, "trier");
        QVERIFY(!mended(report, finding));
        report.sections.clear();
        QVERIFY(!mended(report, finding));
        QVERIFY(!mended(report, Finding()));
    }

    /// On reports of every shape: a mend that is offered can be made, keeps the words, and mends.
    void randomReports()
    {
        int made = 0;
        for (quint32 seed = 0; seed < 60; ++seed) {
            const Report report = randomReport(seed);
            for (const Finding &one : checkReport(report)) {
                if (one.mend.isEmpty())
                    continue;
                const std::optional<Report> after = mended(report, one);
                QVERIFY2(after, qPrintable(QStringLiteral("%1: %2 %3").arg(seed).arg(one.check, one.sentence)));
                QVERIFY(*after != report);
                QVERIFY2(!checkReport(*after).contains(one), qPrintable(QStringLiteral("%1: %2 %3").arg(seed).arg(one.check, one.sentence)));
                if (one.check != QLatin1String("resources-alike"))
                    keepsWords(report, *after, one);
                ++made;
            }
        }
        QVERIFY(made > 50);
    }

private:
    static void keepsWords(const Report &before, const Report &after, const Finding &finding)
    {
        QStringList had = reportWords(before);
        QStringList has = reportWords(after);
        if (finding.check == QLatin1String("missing-address"))
            had += foldedWords(QStringLiteral("https://example.org/guide"));
        QCOMPARE(missingWords(had, has), QStringList());
        QCOMPARE(missingWords(has, had), QStringList());
        QVERIFY(!composeDocument(after).blocks.isEmpty());
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestMends)
#include "tst_mends.moc"
