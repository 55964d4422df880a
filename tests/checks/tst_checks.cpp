// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/checkcases.h"
#include "checks/checks.h"
#include "checks/mends.h"
#include "readers/reader.h"
#include "support/finishedreport.h"
#include "support/randomreport.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <ctime>

namespace glaneur {

using namespace testing;

class TestChecks : public QObject
{
    Q_OBJECT

private:
    static int count(const QList<Finding> &findings, const QString &check)
    {
        return int(std::count_if(findings.begin(), findings.end(), [&](const Finding &one) { return one.check == check; }));
    }

    static QString told(const QList<Finding> &findings)
    {
        QStringList lines;
        for (const Finding &one : findings)
            lines.append(one.check + QStringLiteral(": ") + one.sentence);
        return lines.join(u'\n');
    }

    static Result<Report> seed()
    {
        QFile file(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
        if (!file.open(QIODevice::ReadOnly))
            return Error{QStringLiteral("The real report is not here"), {}};
        return readReport(file.readAll(), QStringLiteral("rapport.txt"));
    }

private slots:
    void finishedReportHasNone()
    {
        const QList<Finding> findings = checkReport(finishedReport());
        QVERIFY2(findings.isEmpty(), qPrintable(told(findings)));
        Report english = finishedReport();
        english.language = QStringLiteral("br");
        QVERIFY(checkReport(english).isEmpty());
    }

    void everyCheckHasACase()
    {
        QSet<QString> tested;
        for (const CheckCase &one : checkCases())
            tested.insert(QString::fromLatin1(one.check));
        QStringList without;
        const QStringList names = checkNames();
        for (const QString &name : names) {
            if (!tested.contains(name))
                without.append(name);
        }
        QCOMPARE(without, QStringList());
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void finds_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < checkCases().size(); ++i)
            QTest::addRow("%s: %s", checkCases().at(i).check, checkCases().at(i).name) << i;
    }

    void finds()
    {
        QFETCH(int, index);
        const CheckCase &one = checkCases().at(index);
        const QString check = QString::fromLatin1(one.check);

        Report report = finishedReport();
        one.triggers(report);
        const QList<Finding> findings = checkReport(report);
        QVERIFY2(count(findings, check) > 0, qPrintable(told(findings)));
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const Finding &finding) {
            return finding.check == check && finding.origin.field == one.field;
        });
        QVERIFY2(found != findings.end(), qPrintable(told(findings)));
        QVERIFY(!found->sentence.isEmpty());
        QVERIFY(!found->reason.isEmpty());
        QVERIFY2(!found->sentence.contains(QLatin1String("%1")) && !found->sentence.contains(QLatin1String("%n")), qPrintable(found->sentence));
        QVERIFY(found->origin.section.isNull() || report.section(found->origin.section));

        Report near = finishedReport();
        one.nearlyDoes(near);
        const QList<Finding> none = checkReport(near);
        QVERIFY2(count(none, check) == 0, qPrintable(told(none)));
    }

    void severities()
    {
        Report report = finishedReport();
        report.pictures[0].alternativeText.clear();
        report.resources[0].address = QStringLiteral("javascript:void(0)");
        report.title.clear();
        report.notes = {{NoteId::create(), {}, {}, {}, {}, NoteState::Fresh, rich("Une idée"), {}, {}}};
        QHash<QString, Finding::Severity> severities;
        for (const Finding &one : checkReport(report))
            severities.insert(one.check, one.severity);
        QCOMPARE(severities.value(QStringLiteral("no-title")), Finding::Severity::Error);
        QCOMPARE(severities.value(QStringLiteral("no-alternative")), Finding::Severity::Error);
        QCOMPARE(severities.value(QStringLiteral("dangerous-address")), Finding::Severity::Error);
        QCOMPARE(severities.value(QStringLiteral("fresh-notes")), Finding::Severity::Info);
    }

    void standInTheReportsOrder()
    {
        Report report = finishedReport();
        report.moments[0].text = rich("[Ici](#)");
        report.byline.clear();
        report.organisation.clear();
        report.series.context = rich("[là-bas](#)");
        QStringList checks;
        for (const Finding &one : checkReport(report))
            checks.append(one.check + QString::number(int(one.origin.field)));
        const auto at = [&](const char *check, Origin::Field field) {
            return checks.indexOf(QLatin1String(check) + QString::number(int(field)));
        };
        QCOMPARE(at("no-byline", Origin::Field::Byline), 0);
        QVERIFY(at("missing-address", Origin::Field::Context) > 0);
        QVERIFY(at("missing-address", Origin::Field::Moment) > at("missing-address", Origin::Field::Context));
        QCOMPARE(at("vague-link", Origin::Field::Moment), at("missing-address", Origin::Field::Moment) + 1);
    }

    /// A resource in several lists, and links that bear its title, miss one address.
    void missingAddressesAreCountedOnce()
    {
        Report report = finishedReport();
        report.resources[0].address = QStringLiteral("#");
        report.moments[0].text = rich("[Le guide du réemploi]() et [le guide  du Réemploi](#)");
        QCOMPARE(count(checkReport(report), QStringLiteral("missing-address")), 1);
    }

    void seedReport()
    {
        const Result<Report> report = seed();
        if (!report)
            QSKIP(qPrintable(report.error().text()));
        const QList<Finding> findings = checkReport(*report);
        QCOMPARE(count(findings, QStringLiteral("missing-address")), 13);
        QCOMPARE(count(findings, QStringLiteral("vague-link")), 1);
        QCOMPARE(count(findings, QStringLiteral("announced-number")), 1);
        QCOMPARE(count(findings, QStringLiteral("mixed-quotes")), 3);
        QCOMPARE(count(findings, QStringLiteral("typed-sign")), 3);
        QCOMPARE(count(findings, QStringLiteral("no-byline")), 1);
        QCOMPARE(count(findings, QStringLiteral("no-place")), 1);
        QVERIFY2(findings.size() == 23, qPrintable(told(findings)));
        for (const Finding &one : findings) {
            if (one.check == QLatin1String("announced-number")) {
                QVERIFY2(one.sentence.contains(QLatin1String("7 grands principes")), qPrintable(one.sentence));
                QVERIFY(one.sentence.contains(QLatin1String("10")));
            }
        }
    }

    /// Mending and filling in what is left ends in a report without findings.
    void seedReportCanBeFinished()
    {
        Result<Report> read = seed();
        if (!read)
            QSKIP(qPrintable(read.error().text()));
        Report report = *read;
        for (int round = 0; round < 20; ++round) {
            for (const Finding &one : checkReport(report)) {
                if (const std::optional<Report> better = mended(report, one))
                    report = *better;
            }
        }
        const QList<Finding> left = checkReport(report);
        QCOMPARE(count(left, QStringLiteral("mixed-quotes")), 0);
        QCOMPARE(count(left, QStringLiteral("typed-sign")), 1); // « + » in the sense of « more »
        for (const Finding &one : left)
            QVERIFY2(one.mend.isEmpty(), qPrintable(one.sentence));
    }

    void emptyAndRandomReports()
    {
        QVERIFY(!checkReport({}).isEmpty());
        int all = 0;
        for (quint32 i = 0; i < 200; ++i) {
            const Report report = randomReport(i);
            const QList<Finding> findings = checkReport(report);
            QCOMPARE(findings, checkReport(report));
            for (const Finding &one : findings) {
                QVERIFY(!one.sentence.isEmpty() && !one.reason.isEmpty());
                QVERIFY(checkNames().contains(one.check));
                QVERIFY(one.origin.section.isNull() || report.section(one.origin.section));
            }
            all += int(findings.size());
        }
        QVERIFY(all > 200);
    }

    void hostileReport()
    {
        Report report = finishedReport();
        QString deep;
        for (int i = 0; i < 300; ++i)
            deep += QStringLiteral("> ");
        const QString word(100'000, u'A');
        report.title = word + u'"' + QChar(0xd800) + u'\0';
        report.sections.last().text = RichText(deep + QStringLiteral("\"x\n\n") + word + QStringLiteral("\n\n")
                                               + QStringLiteral("12 ").repeated(20'000) + QStringLiteral(":\n\n- a\n\n")
                                               + QStringLiteral("[ici](#)\n\n") + QStringLiteral("[[").repeated(20'000));
        QCOMPARE(count(checkReport(report), QStringLiteral("vague-link")), 1);
    }

    /// The processor's time grows as the report does, whatever else runs. (How long it takes is the benchmarks' to tell.)
    void isLinear()
    {
        const auto elapsed = [](int scale) {
            const Report report = ReportGenerator(7).report(scale);
            std::clock_t least = std::numeric_limits<std::clock_t>::max();
            for (int i = 0; i < 3; ++i) {
                const std::clock_t start = std::clock();
                (void)checkReport(report);
                least = qMin(least, std::clock() - start);
            }
            return double(least) / CLOCKS_PER_SEC;
        };
        (void)elapsed(1);
        const double small = elapsed(20);
        const double large = elapsed(200);
        QVERIFY2(large < 40 * small, qPrintable(QStringLiteral("%1 ms for 20, %2 ms for 200").arg(small * 1e3).arg(large * 1e3)));
    }
};

} // namespace glaneur

QTEST_GUILESS_MAIN(glaneur::TestChecks)
#include "tst_checks.moc"
