// SPDX-License-Identifier: GPL-3.0-or-later
// From a text to a PDF: how long each step takes, at 1, 10 and 100 times the real report, and how that grows.
//     benchmark_publication [LARGEST-FACTOR]
#include "document/compose.h"
#include "readers/reader.h"
#include "store/store.h"
#include "writers/markdown.h"
#include "writers/pagelayout.h"
#include "writers/pdf.h"
#include "writers/webpage.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTextStream>
#include <functional>
#include <map>
#include <sys/resource.h>

using namespace glaneur;

namespace {

/// The shortest of some runs, in milliseconds: what the machine does besides only adds.
double shortest(int runs, const std::function<void()> &step)
{
    double best = 1e12;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        step();
        best = std::min(best, double(timer.nsecsElapsed()) / 1e6);
    }
    return best;
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QTextStream out(stdout);
    QFile file(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
    if (!file.open(QIODevice::ReadOnly)) {
        out << "There is no report to measure with at " << file.fileName() << ".\n";
        return 1;
    }
    const QByteArray text = file.readAll();
    const int largest = argc > 1 ? QByteArray(argv[1]).toInt() : 100;

    out << qSetFieldWidth(0) << "The shortest of several runs, in ms; in brackets, ms a page.\n";
    out << "steps        ";
    std::map<int, std::map<QString, double>> times;
    std::map<int, int> pages;
    const HouseStyle style;
    QStringList steps;
    for (int factor = 1; factor <= largest; factor *= 10) {
        const int runs = factor == 1 ? 15 : factor == 10 ? 5 : 3;
        QByteArray many;
        for (int i = 0; i < factor; ++i) {
            // No two copies alike: what is known from before must not be had for nothing.
            for (QByteArray line : text.split('\n')) {
                constexpr int paragraph = 60; // bytes: shorter lines are headings and the like
                if (i > 0 && line.size() > paragraph)
                    line += ' ' + QByteArray::number(i);
                many += line + '\n';
            }
            many += '\n';
        }
        const auto measure = [&](const char *name, const std::function<void()> &step) {
            const QString key = QString::fromLatin1(name);
            if (!steps.contains(key))
                steps.append(key);
            times[factor][key] = shortest(runs, step);
        };
        Report report;
        measure("import", [&] { report = readReport(many, QStringLiteral("report.txt")).value(); });
        QTemporaryDir folder;
        int stores = 0;
        std::unique_ptr<Store> store;
        measure("insert", [&] {
            store = Store::open(folder.filePath(QStringLiteral("%1.glaneur").arg(++stores))).store;
            if (!store->insert(report))
                qFatal("The report could not be stored.");
        });
        Report loaded;
        measure("load", [&] { loaded = store->load(report.id).value(); });
        if (loaded != report)
            qFatal("The report was not loaded as it was stored.");
        Document document;
        measure("compose", [&] { document = composeDocument(loaded); });
        const auto write = [&](Result<void> (*writer)(const Document &, const HouseStyle &, QIODevice &)) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const Result<void> written = writer(document, style, buffer);
            if (!written.ok())
                qFatal("A writer failed.");
        };
        measure("web page", [&] { write(writeWebPage); });
        measure("Markdown", [&] { write(writeMarkdown); });
        measure("layout", [&] {
            const PageLayout layout(document, style);
            pages[factor] = layout.pageCount();
        });
        qsizetype size = 0;
        measure("PDF", [&] {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            const Result<void> written = writePdf(document, style, buffer);
            if (!written.ok())
                qFatal("The PDF could not be written.");
            size = buffer.size();
        });
        out << QStringLiteral("| ×%1: %2 pages, PDF %3 kB, peak %4 MB ")
                   .arg(factor)
                   .arg(pages[factor])
                   .arg(size / 1000)
                   .arg(peakMegabytes());
        out.flush();
    }
    out << "\n";
    for (const QString &step : std::as_const(steps)) {
        out << step.leftJustified(12);
        double before = 0;
        for (const auto &[factor, row] : times) {
            const double a = row.at(step);
            const double perPage = a / pages[factor];
            out << QStringLiteral(" | %1 (%2)").arg(a, 9, 'f', 2).arg(perPage, 0, 'f', 3);
            if (before > 0)
                out << QStringLiteral(" ×%1 a page").arg(perPage / before, 0, 'f', 2);
            before = perPage;
        }
        out << "\n";
    }
    return 0;
}
