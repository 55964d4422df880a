// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/mends.h"
#include "document/compose.h"
#include "domain/address.h"
#include "fuzz/mutator.h"
#include "readers/reader.h"
#include "support/reportwords.h"
#include "writers/email.h"
#include "writers/fragment.h"
#include "writers/markdown.h"
#include "writers/plaintextemail.h"
#include "writers/treedump.h"
#include "writers/webpage.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QStringDecoder>
#include <cstdio>

// Takes inputs that no person would write all the way from a file to its publication. A crash leaves the input in the
// file that --keep names; what is merely wrong is told with the input's number.

using namespace glaneur;
using namespace glaneur::testing;

namespace {

/// What is wrong with one input; empty where nothing is.
class Run
{
public:
    int reports = 0; ///< that came of the inputs

    QString operator()(const QByteArray &data, const QString &name)
    {
        const Result<Report> read = readReport(data, name);
        if (!read)
            return read.error().sentence.isEmpty() ? QStringLiteral("refused without a word") : QString();
        const Report &report = *read;
        ++reports;
        QString wrong = words(report, data, name);
        if (wrong.isEmpty())
            wrong = texts(report);
        if (wrong.isEmpty())
            wrong = publication(report);
        if (wrong.isEmpty())
            wrong = findings(report);
        return wrong;
    }

private:
    /// Every word of a plain text is in the report. (What stands in tags and references need not be.)
    QString words(const Report &report, const QByteArray &data, const QString &name)
    {
        QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString text = utf8(data);
        if (!name.endsWith(QLatin1String(".txt")) || utf8.hasError() || text.contains(u'&') || text.contains(u'<') || text.contains(u'\0'))
            return {};
        QStringList missing = missingWords(foldedWords(text), reportWords(report));
        // The numbers of a list that became objectives or points are those of their order.
        missing.removeIf([](const QString &word) { return word.size() <= 2 && word.toInt() > 0; });
        return missing.isEmpty() ? QString() : QStringLiteral("lost: ") + missing.join(u' ');
    }

    QString text(const RichText &text, const char *what) const
    {
        const QList<TextBlock> blocks = text.blocks();
        return RichText::fromBlocks(blocks).blocks() == blocks ? QString()
                                                                : QStringLiteral("%1 is another after a round trip").arg(QLatin1String(what));
    }

    QString texts(const Report &report)
    {
        QStringList wrong;
        for (const Section &section : report.sections)
            wrong += text(section.text, "a section");
        for (const Focus &focus : report.focuses) {
            wrong += text(focus.lead, "a lead");
            wrong += text(focus.aim, "an aim");
            for (const Takeaway &takeaway : focus.takeaways)
                wrong += text(takeaway.text, "a point");
        }
        for (const Takeaway &takeaway : report.takeaways)
            wrong += text(takeaway.text, "a point");
        for (const Moment &moment : report.moments)
            wrong += text(moment.text, "a moment");
        wrong.removeAll(QString());
        return wrong.value(0);
    }

    static QString skipped(const QList<Block> &blocks, int &level, int &id)
    {
        for (const Block &block : blocks) {
            if (block.id != ++id)
                return QStringLiteral("ids out of order");
            if (block.kind == Block::Kind::Heading) {
                if (block.level > level + 1)
                    return QStringLiteral("a heading level is skipped");
                level = block.level;
            }
            const QString wrong = skipped(block.children, level, id);
            if (!wrong.isEmpty())
                return wrong;
        }
        return {};
    }

    QString publication(const Report &report)
    {
        const Document document = composeDocument(report);
        int level = 1;
        int id = 0;
        const QString wrong = skipped(document.blocks, level, id);
        if (!wrong.isEmpty())
            return wrong;
        for (const auto &write : {writeTreeDump, writeMarkdown, writeWebPage, writeFragment}) {
            QByteArray out;
            QBuffer buffer(&out);
            (void)buffer.open(QIODevice::WriteOnly);
            const Result<void> done = write(document, {}, buffer);
            if (!done)
                return QStringLiteral("not written: ") + done.error().text();
            if (!QString::fromUtf8(out).isValidUtf16())
                return QStringLiteral("a lone surrogate was written");
        }
        QBuffer mail;
        (void)mail.open(QIODevice::WriteOnly);
        (void)writeEmail(document, {}, mail); // refuses what is too long
        (void)plainTextEmail(document);
        return {};
    }

    QString findings(const Report &report)
    {
        int mends = 0;
        for (const Finding &finding : checkReport(report)) {
            constexpr int enough = 10;
            if (finding.mend.isEmpty() || ++mends > enough)
                continue;
            const std::optional<Report> better = mended(report, finding);
            if (!better)
                return QStringLiteral("not mended: ") + finding.check + u' ' + finding.sentence;
            if (finding.check != QLatin1String("resources-alike")
                && !missingWords(reportWords(report), reportWords(*better)).isEmpty())
                return QStringLiteral("words lost by mending: ") + finding.check + u' ' + finding.sentence;
            if (checkReport(*better).contains(finding))
                return QStringLiteral("found again after mending: ") + finding.check + u' ' + finding.sentence;
        }
        return {};
    }
};

QList<QByteArray> corpus()
{
    QList<QByteArray> inputs;
    for (const char *folder : {GLANEUR_TEST_DATA "/reports", GLANEUR_REAL_REPORTS}) {
        const QDir dir(QString::fromUtf8(folder));
        for (const QString &name : dir.entryList({QStringLiteral("*.txt"), QStringLiteral("*.md"), QStringLiteral("*.html")}, QDir::Files, QDir::Name)) {
            QFile file(dir.filePath(name));
            if (file.open(QIODevice::ReadOnly))
                inputs.append(file.readAll());
        }
    }
    return inputs;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Imports, checks and publishes mutated reports."));
    parser.addHelpOption();
    const QCommandLineOption count(QStringLiteral("count"), QStringLiteral("How many inputs."), QStringLiteral("n"), QStringLiteral("400"));
    const QCommandLineOption seed(QStringLiteral("seed"), QStringLiteral("The number of the first input."), QStringLiteral("n"), QStringLiteral("1"));
    const QCommandLineOption keep(QStringLiteral("keep"), QStringLiteral("Writes each input there before it is taken."), QStringLiteral("file"));
    parser.addOptions({count, seed, keep});
    parser.process(application);

    const QList<QByteArray> inputs = corpus();
    if (inputs.isEmpty()) {
        std::fputs("There is no report to start from.\n", stderr);
        return 2;
    }
    const char *const names[] = {"report.txt", "report.md", "report.html", ""};
    constexpr qint64 slow = 10'000; // milliseconds, under a sanitizer too
    const quint32 first = parser.value(seed).toUInt();
    const quint32 end = first + parser.value(count).toUInt();
    int wrong = 0;
    Run run;
    for (quint32 number = first; number < end; ++number) {
        const QByteArray data = Mutator(inputs, number).next();
        if (parser.isSet(keep)) {
            QFile file(parser.value(keep));
            if (file.open(QIODevice::WriteOnly))
                file.write(data);
        }
        QElapsedTimer timer;
        timer.start();
        QString what = run(data, QString::fromUtf8(names[number % std::size(names)]));
        if (what.isEmpty() && timer.elapsed() > slow)
            what = QStringLiteral("took %1 ms").arg(timer.elapsed());
        if (what.isEmpty())
            continue;
        ++wrong;
        std::fprintf(stderr, "input %u (%s): %s\n", number, names[number % std::size(names)], qPrintable(what));
    }
    std::printf("%u inputs, %d reports, %d wrong\n", end - first, run.reports, wrong);
    return wrong == 0 ? 0 : 1;
}
