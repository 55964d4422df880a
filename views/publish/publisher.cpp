// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/publish/publisher.h"

#include "document/compose.h"
#include "writers/email.h"
#include "writers/fragment.h"
#include "writers/markdown.h"
#include "writers/pdf.h"
#include "writers/webpage.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <memory>
#include <vector>

namespace glaneur {

namespace {

struct Publisher
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Publisher)
};

Result<void> write(const Document &document, PublishFormat format, QIODevice &device, const PdfOptions &options)
{
    const HouseStyle style;
    switch (format) {
    case PublishFormat::Pdf:
        return writePdf(document, style, device, options);
    case PublishFormat::WebPage:
        return writeWebPage(document, style, device);
    case PublishFormat::Fragment:
        return writeFragment(document, style, device);
    case PublishFormat::Email:
        return writeEmail(document, style, device);
    case PublishFormat::Markdown:
        return writeMarkdown(document, style, device);
    }
    return {};
}

Error cannotWrite(const QString &path, const QString &why)
{
    return {Publisher::tr("The file %1 could not be written: %2.")
                .arg(QDir::toNativeSeparators(path), why),
            Publisher::tr("Choose another folder, or make room there.")};
}

Error cannotWriteDevice(const QString &why)
{
    return {Publisher::tr("The publication could not be written: %1.").arg(why),
            Publisher::tr("See where it goes to, and that there is room.")};
}

/// Holds one format until all are complete.
class Sink
{
public:
    explicit Sink(const PublishJob::Target &target)
        : m_path(target.path)
        , m_device(target.device)
    {
        // Replacing a pipe or a terminal by a file is not writing to it.
        const QFileInfo info(m_path);
        if (!m_device && (!info.exists() || info.isFile() || info.isDir()))
            m_file = std::make_unique<QSaveFile>(m_path);
    }

    bool open() { return m_file ? m_file->open(QIODevice::WriteOnly) : m_buffer.open(QIODevice::WriteOnly); }
    QIODevice &device() { return m_file ? static_cast<QIODevice &>(*m_file) : m_buffer; }
    bool writesFile() const { return m_file != nullptr; }
    const QString &path() const { return m_path; }
    Error error() const { return m_device ? cannotWriteDevice(m_problem) : cannotWrite(m_path, m_problem); }

    bool commit()
    {
        if (m_file)
            return m_file->commit() || fails(*m_file);
        QFile special(m_path);
        if (!m_device && !special.open(QIODevice::WriteOnly))
            return fails(special);
        QIODevice &device = m_device ? *m_device : special;
        auto *file = qobject_cast<QFileDevice *>(&device);
        return (device.write(m_buffer.data()) == m_buffer.size() && (!file || file->flush())) || fails(device);
    }
    bool fails() { return fails(device()); }

private:
    bool fails(const QIODevice &device)
    {
        m_problem = device.errorString();
        return false;
    }

    QString m_path;
    QIODevice *m_device;
    std::unique_ptr<QSaveFile> m_file;
    QBuffer m_buffer;
    QString m_problem;
};

} // namespace

const QList<PublishFormat> &allPublishFormats()
{
    static const QList<PublishFormat> formats{PublishFormat::Pdf, PublishFormat::WebPage, PublishFormat::Fragment,
                                              PublishFormat::Email, PublishFormat::Markdown};
    return formats;
}

QString publishFormatName(PublishFormat format)
{
    switch (format) {
    case PublishFormat::Pdf:
        return Publisher::tr("PDF document");
    case PublishFormat::WebPage:
        return Publisher::tr("Web page");
    case PublishFormat::Fragment:
        return Publisher::tr("Part of a web page");
    case PublishFormat::Email:
        return Publisher::tr("E-mail");
    case PublishFormat::Markdown:
        return Publisher::tr("Markdown");
    }
    return {};
}

QString publishFormatPurpose(PublishFormat format)
{
    switch (format) {
    case PublishFormat::Pdf:
        return Publisher::tr("to attach to a newsletter, to print, to keep");
    case PublishFormat::WebPage:
        return Publisher::tr("one file, pictures included, to put on a website");
    case PublishFormat::Fragment:
        return Publisher::tr("to paste into WordPress or the like");
    case PublishFormat::Email:
        return Publisher::tr("to paste into a newsletter service");
    case PublishFormat::Markdown:
        return Publisher::tr("plain text for a wiki or a forge");
    }
    return {};
}

QString publishFileName(PublishFormat format, const QString &base)
{
    switch (format) {
    case PublishFormat::Pdf:
        return base + QStringLiteral(".pdf");
    case PublishFormat::WebPage:
        return base + QStringLiteral(".html");
    case PublishFormat::Fragment:
        return base + QStringLiteral("-fragment.html");
    case PublishFormat::Email:
        return base + QStringLiteral("-email.html");
    case PublishFormat::Markdown:
        return base + QStringLiteral(".md");
    }
    return base;
}

QString fileBaseName(const QString &title)
{
    static const QRegularExpression refused(QStringLiteral(R"([\x00-\x1f<>:"/\\|?*]+)"));
    constexpr int longest = 80; // in UTF-8 at most 240 bytes, below every file system's limit
    QString name = title;
    name.replace(refused, QStringLiteral(" "));
    name = name.simplified().left(longest).trimmed();
    while (name.endsWith(QLatin1Char('.')) || name.startsWith(QLatin1Char('.')))
        name = name.startsWith(QLatin1Char('.')) ? name.mid(1) : name.chopped(1);
    return name.isEmpty() ? Publisher::tr("Report") : name;
}

Result<Published> publish(const Report &report, const PublishJob &job)
{
    const auto goesOn = [&](double share) { return !job.progress || job.progress(share); };
    if (!goesOn(0))
        return Published{{}, true};
    const Document document = composeDocument(report);

    std::vector<std::unique_ptr<Sink>> sinks;
    const double count = double(job.targets.size());
    for (int i = 0; i < job.targets.size(); ++i) {
        const PublishJob::Target &target = job.targets.at(i);
        auto sink = std::make_unique<Sink>(target);
        if (!sink->open()) {
            sink->fails();
            return sink->error();
        }
        bool cancelled = false;
        PdfOptions options;
        options.pageSize = job.pageSize;
        options.progress = [&](int done, int all) {
            cancelled = !goesOn((i + (all > 0 ? double(done) / all : 0)) / count);
            return !cancelled;
        };
        const Result<void> written = write(document, target.format, sink->device(), options);
        if (cancelled)
            return Published{{}, true};
        if (!written)
            return written.error();
        if (!goesOn((i + 1) / count))
            return Published{{}, true};
        sinks.push_back(std::move(sink));
    }

    Published published;
    for (const bool files : {true, false}) {
        for (const auto &sink : sinks) {
            if (sink->writesFile() != files)
                continue;
            if (!sink->commit())
                return sink->error();
            if (!sink->path().isEmpty())
                published.paths.append(sink->path());
        }
    }
    return published;
}

} // namespace glaneur
