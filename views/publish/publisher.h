// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QIODevice>
#include <QList>
#include <QPageSize>
#include <QString>
#include <functional>

namespace glaneur {

enum class PublishFormat { Pdf, WebPage, Fragment, Email, Markdown };

const QList<PublishFormat> &allPublishFormats();
/// « PDF document », translated.
QString publishFormatName(PublishFormat format);
/// What it is for, in a few words, translated.
QString publishFormatPurpose(PublishFormat format);
/// What a file of this format is called when the report's file name is \p base: « base.pdf », « base-fragment.html ».
QString publishFileName(PublishFormat format, const QString &base);
/// A file name without an ending, made from \p title: no character that a file system refuses.
QString fileBaseName(const QString &title);

struct PublishJob
{
    struct Target
    {
        PublishFormat format = PublishFormat::Pdf;
        QString path;
        QIODevice *device = nullptr; ///< open for writing; in place of a file
    };
    QList<Target> targets;
    QPageSize pageSize{QPageSize::A4};
    /// Called with a share of 1 that is done; false cancels. From the thread that publishes.
    std::function<bool(double)> progress;
};

struct Published
{
    QStringList paths;
    bool cancelled = false; ///< nothing was written
};

/// Writes \p report in all formats of \p job, in any thread. No file is replaced before all are complete; on failure
/// or when cancelled none is. Devices, and what is no file on a disk (a pipe), get all that is for them at the end.
Result<Published> publish(const Report &report, const PublishJob &job);

} // namespace glaneur
