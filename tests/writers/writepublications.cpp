// SPDX-License-Identifier: GPL-3.0-or-later
// Writes publications for the checks that other programs make: writepublications FOLDER [RANDOM-REPORTS]
#include "document/compose.h"
#include "readers/reader.h"
#include "support/everyshape.h"
#include "support/randomreport.h"
#include "support/usualreport.h"
#include "writers/email.h"
#include "writers/fragment.h"
#include "writers/markdown.h"
#include "writers/plaintextemail.h"
#include "writers/webpage.h"

#include <QDir>
#include <QFile>
#include <QTextStream>

using namespace glaneur;

namespace {

bool failed = false;

void write(const QString &path, const Document &document, Result<void> (*writer)(const Document &, const HouseStyle &, QIODevice &))
{
    QFile file(path);
    const Result<void> done = file.open(QIODevice::WriteOnly) ? writer(document, HouseStyle(), file)
                                                              : Result<void>(Error{file.errorString(), {}});
    if (!done) {
        QTextStream(stderr) << path << ": " << done.error().text() << '\n';
        failed = true;
    }
}

Result<void> writePlainText(const Document &document, const HouseStyle &, QIODevice &device)
{
    device.write(plainTextEmail(document).toUtf8());
    return {};
}

void writeAll(const QDir &folder, const QString &name, const Document &document)
{
    write(folder.filePath(name + QStringLiteral(".html")), document, writeWebPage);
    write(folder.filePath(name + QStringLiteral(".fragment")), document, writeFragment);
    write(folder.filePath(name + QStringLiteral(".email.htm")), document, writeEmail);
    write(folder.filePath(name + QStringLiteral(".txt")), document, writePlainText);
    write(folder.filePath(name + QStringLiteral(".md")), document, writeMarkdown);
}

} // namespace

int main(int argc, char **argv)
{
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    const int count = argc > 2 ? QString::fromLocal8Bit(argv[2]).toInt() : 10;
    folder.mkpath(QStringLiteral("."));
    writeAll(folder, QStringLiteral("usual"), composeDocument(testing::usualReport()));
    writeAll(folder, QStringLiteral("shapes"), testing::EveryShape().document());
    for (int seed = 1; seed <= count; ++seed)
        writeAll(folder, QStringLiteral("random-%1").arg(seed), composeDocument(ReportGenerator(quint32(seed)).report()));
    QFile real(QStringLiteral(GLANEUR_REAL_REPORTS "/rapport-nec-2024.txt"));
    if (real.open(QIODevice::ReadOnly)) {
        const Result<Report> report = readReport(real.readAll(), real.fileName());
        if (report)
            writeAll(folder, QStringLiteral("real"), composeDocument(*report));
        failed = failed || !report;
    }
    return failed ? 1 : 0;
}
