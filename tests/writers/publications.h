// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/compose.h"
#include "readers/reader.h"
#include "support/everyshape.h"
#include "support/randomreport.h"
#include "support/reportwords.h"
#include "support/results.h"
#include "support/usualreport.h"
#include "writers/housestyle.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace glaneur::testing {

using Writer = Result<void> (*)(const Document &, const HouseStyle &, QIODevice &);

/// What \p writer makes of \p document; empty where it fails.
inline QString written(Writer writer, const Document &document, const HouseStyle &style = {})
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writer(document, style, buffer) ? QString::fromUtf8(buffer.data()) : QString();
}

inline QByteArray realReport()
{
    QFile file(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// \p source, a real report, with an address of its own for each link that has none.
inline QByteArray withAddresses(QByteArray source, int &count)
{
    count = 0;
    for (qsizetype at = source.indexOf("](#)"); at >= 0; at = source.indexOf("](#)", at))
        source.replace(at, 4, "](https://example.org/" + QByteArray::number(++count) + ')');
    return source;
}

/// A test's rows: a usual report, the real one where it is there, and 60 random ones.
inline void addReports()
{
    QTest::addColumn<Report>("report");
    QTest::newRow("usual") << usualReport();
    const QByteArray real = realReport();
    if (!real.isEmpty()) {
        const Result<Report> report = readReport(real, QStringLiteral("rapport.txt"));
        if (report)
            QTest::newRow("real") << *report;
    }
    for (int seed = 1; seed <= 60; ++seed) {
        Report report = ReportGenerator(quint32(seed)).report();
        for (Section &section : report.sections)
            section.included = true; // what is left out is no publication's
        Section pictures; // shows those that no other section does
        pictures.kind = SectionKind::Pictures;
        report.sections.append(pictures);
        QTest::addRow("random %d", seed) << report;
    }
}

/// The real report with 13 addresses of our own; QSKIPs are left to the caller where it is empty.
inline std::optional<Report> linkedRealReport(int &links)
{
    const QByteArray real = realReport();
    if (real.isEmpty())
        return std::nullopt;
    const Result<Report> report = readReport(withAddresses(real, links), QStringLiteral("rapport.txt"));
    return report ? std::optional<Report>(*report) : std::nullopt;
}

inline QStringList numberedAddresses(int count)
{
    QStringList addresses;
    for (int i = 1; i <= count; ++i)
        addresses.append(QStringLiteral("https://example.org/%1").arg(i));
    return addresses;
}

/// Fails where a word of \p wanted stands in \p found less often.
#define VERIFY_WORDS(wanted, found) \
    do { \
        const QStringList missing = missingWords(wanted, found); \
        QVERIFY2(missing.isEmpty(), qPrintable(missing.mid(0, 20).join(QLatin1Char(' ')))); \
    } while (false)

} // namespace glaneur::testing
