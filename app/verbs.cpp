// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs.h"

#include "app/importer.h"
#include "app/libraryfile.h"
#include "app/listings.h"
#include "app/notetaking.h"
#include "app/reportchoice.h"
#include "app/sample.h"
#include "app/settings.h"
#include "app/showjson.h"
#include "app/translations.h"
#include "readers/reader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDevice>
#include <QJsonDocument>

namespace glaneur {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::CommandLine)
};

Result<int> print(QIODevice &output, const QByteArray &bytes, int status = 0)
{
    auto *file = qobject_cast<QFileDevice *>(&output);
    if (output.write(bytes) == bytes.size() && (!file || file->flush()))
        return status;
    return Error{Texts::tr("Standard output can't be written: %1.").arg(output.errorString()),
                 Texts::tr("See where it goes to, and that there is room.")};
}

Result<int> print(QIODevice &output, const QString &text, int status = 0)
{
    return print(output, text.toUtf8(), status);
}

Result<int> print(QIODevice &output, const QJsonDocument &json, int status = 0)
{
    return print(output, json.toJson(QJsonDocument::Indented), status);
}

Result<Report> chosenReport(const Library &library, const QString &wanted)
{
    const Result<ReportId> id = chooseReport(library, wanted);
    return id ? library.load(*id) : Result<Report>(id.error());
}

Result<Report> readStandardInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        return Error{Texts::tr("Standard input can't be read: %1.").arg(input.errorString()),
                     Texts::tr("Name a file in place of “-”.")};
    }
    return readReport(input.readAll(), {});
}

Result<int> importReport(const CommandLine &line, QIODevice &output)
{
    // Before the library: a file that is no report creates none.
    Result<Report> report = line.sample ? loadSampleReport(line.language)
        : line.file == QLatin1String("-") ? readStandardInput()
                                          : readReportFile(line.file);
    if (!report)
        return report.error();
    const Result<std::unique_ptr<Store>> store = openLibrary(line.library, false);
    if (!store)
        return store.error();
    if (line.sample) {
        const Result<ReportId> id = addSample(**store, line.language);
        return id ? print(output, id->toString() + QLatin1Char('\n')) : Result<int>(id.error());
    }
    if (const Result<void> done = (*store)->insert(*report); !done)
        return done.error();
    return print(output, report->id.toString() + QLatin1Char('\n'));
}

Result<int> exportReport(const CommandLine &line, const Library &library, QIODevice &output)
{
    const Result<Report> report = chosenReport(library, line.report);
    if (!report)
        return report.error();
    PublishJob job;
    job.pageSize = Settings::load().pageSize;
    for (const CommandLine::Output &asked : line.outputs) {
        const bool toOutput = asked.path == QLatin1String("-");
        job.targets.append({asked.format, toOutput ? QString() : asked.path, toOutput ? &output : nullptr});
    }
    const Result<Published> published = publish(*report, job);
    return published ? Result<int>(0) : Result<int>(published.error());
}

} // namespace

Result<ReportId> addSample(Library &library, const QString &language)
{
    const Result<Report> sample = loadSampleReport(language.isEmpty() ? interfaceLanguage() : language);
    if (!sample)
        return sample.error();
    const Result<QList<ReportSummary>> reports = reportsOf(library);
    if (!reports)
        return reports.error();
    if (findById(*reports, sample->id))
        return sample->id;
    if (const Result<void> done = library.insert(*sample); !done)
        return done.error();
    return sample->id;
}

Result<int> runVerb(const CommandLine &line, QIODevice &output)
{
    if (line.verb == Verb::Import)
        return importReport(line, output);
    const Result<std::unique_ptr<Store>> opened = openLibrary(line.library, true);
    if (!opened)
        return opened.error();
    const Library &library = **opened;

    switch (line.verb) {
    case Verb::Export:
        return exportReport(line, library, output);
    case Verb::Show: {
        const Result<Report> report = chosenReport(library, line.report);
        return report ? print(output, QJsonDocument(toJson(*report))) : Result<int>(report.error());
    }
    case Verb::List: {
        const Result<QList<SeriesSummary>> overview = library.overview();
        if (!overview)
            return overview.error();
        return line.json ? print(output, QJsonDocument(reportArray(*overview))) : print(output, reportTable(*overview));
    }
    case Verb::Search: {
        const Result<QList<SearchHit>> hits = library.search(line.words);
        if (!hits)
            return hits.error();
        return line.json ? print(output, QJsonDocument(hitArray(*hits))) : print(output, hitTable(*hits));
    }
    case Verb::Check: {
        const Result<Report> report = chosenReport(library, line.report);
        if (!report)
            return report.error();
        const QList<Finding> findings = checkReport(*report);
        const int status = findings.isEmpty() ? 0 : 1;
        return line.json ? print(output, QJsonDocument(findingArray(*report, findings)), status)
                         : print(output, findingTable(*report, findings), status);
    }
    case Verb::Note: {
        const Result<NoteId> id = takeNote(**opened, line.report, line.words);
        return id ? print(output, id->toString() + QLatin1Char('\n')) : Result<int>(id.error());
    }
    case Verb::Window:
    case Verb::Import:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace glaneur
