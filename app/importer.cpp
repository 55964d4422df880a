// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importer.h"

#include "readers/reader.h"
#include "views/background.h"

#include <QFile>
#include <QFileInfo>
#include <QProgressDialog>

namespace glaneur {

namespace {

/// Larger files are refused unread; the readers' own limit is below this one.
constexpr qint64 largestFile = 256LL * 1024 * 1024;
constexpr int silentMilliseconds = 400;

} // namespace

Result<Report> readReportFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (QFileInfo(path).isDir())
        return Error{Importer::tr("%1 is a folder.").arg(name), Importer::tr("Choose a file in it.")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Importer::tr("The file %1 could not be read: %2.").arg(name, file.errorString()),
                     Importer::tr("See that it is still there and that you may read it.")};
    if (file.size() > largestFile)
        return Error{Importer::tr("The file %1 is too large to be a report.").arg(name),
                     Importer::tr("Choose a text, Markdown or HTML file.")};
    const QByteArray data = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return Error{Importer::tr("The file %1 could not be read: %2.").arg(name, file.errorString()),
                     Importer::tr("See that it is still there and that you may read it.")};
    return readReport(data, name);
}

Importer::Importer(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QString Importer::fileFilter()
{
    return tr("Reports (*.txt *.md *.markdown *.html *.htm)") + QLatin1String(";;") + tr("All files (*)");
}

void Importer::start(const QString &path)
{
    const int generation = ++m_generation;
    delete m_progress;
    m_progress = new QProgressDialog(tr("Reading %1…").arg(QFileInfo(path).fileName()), tr("Cancel"), 0, 0, m_window);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setWindowTitle(tr("Import a report"));
    m_progress->setWindowModality(Qt::WindowModal);
    m_progress->setMinimumDuration(silentMilliseconds);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, [this] { ++m_generation; });
    runInBackground(
        this, [path] { return readReportFile(path); },
        [this, generation, path](const Result<Report> &result) {
            if (generation != m_generation)
                return;
            delete m_progress;
            if (result)
                emit imported(*result, path);
            else
                emit failed(result.error(), path);
        });
}

} // namespace glaneur
