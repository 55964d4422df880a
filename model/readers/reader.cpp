// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/reader.h"

#include "readers/decode.h"
#include "readers/recognizer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace glaneur {

namespace {

// A report is a few dozen kilobytes; with its pictures inside it may have some megabytes.
constexpr qsizetype largestInput = 20 * 1024 * 1024;

struct Readers
{
    Q_DECLARE_TR_FUNCTIONS(Readers)
};

bool looksLikeHtml(const QString &start)
{
    static const QRegularExpression tag(QStringLiteral("^\\s*<(?:!doctype html|html|head|body|article|section|main|div|h[1-6]|p|ul|table)\\b"),
                                        QRegularExpression::CaseInsensitiveOption);
    return tag.match(start).hasMatch();
}

bool looksLikeMarkdown(const QString &start)
{
    static const QRegularExpression heading(QStringLiteral("(?:^|\\n) {0,3}#{1,6} \\S|(?:^|\\n)\\S[^\\n]*\\n(?:={3,}|-{3,})\\s*\\n"));
    return heading.match(start).hasMatch();
}

ReportFormat formatOf(const QString &text, const QString &fileName)
{
    const QString name = fileName.toLower();
    for (const char *ending : {".html", ".htm", ".xhtml"}) {
        if (name.endsWith(QLatin1String(ending)))
            return ReportFormat::Html;
    }
    for (const char *ending : {".md", ".markdown", ".mdown", ".mkd"}) {
        if (name.endsWith(QLatin1String(ending)))
            return ReportFormat::Markdown;
    }
    const QString start = text.left(20'000);
    if (looksLikeHtml(start))
        return ReportFormat::Html;
    return looksLikeMarkdown(start) ? ReportFormat::Markdown : ReportFormat::PlainText;
}

/// The charset that an HTML file declares within its first kilobyte.
QByteArray declaredCharset(const QByteArray &data)
{
    static const QRegularExpression charset(QStringLiteral("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]{2,40})"),
                                            QRegularExpression::CaseInsensitiveOption);
    return charset.match(QString::fromLatin1(data.left(1024))).captured(1).toLatin1();
}

bool isBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || c == QChar(QChar::ByteOrderMark); });
}

} // namespace

ReportFormat detectFormat(const QByteArray &data, const QString &fileName)
{
    const Result<QString> text = decodeText(data.left(20'000), declaredCharset(data));
    return formatOf(text ? text.value() : QString(), fileName);
}

Result<Report> readReport(const QByteArray &data, const QString &fileName)
{
    if (data.size() > largestInput) {
        return Error{Readers::tr("This file is too large for a report: it has %1 MB.").arg(data.size() / (1024 * 1024)),
                     Readers::tr("Choose a file of 20 MB at most.")};
    }
    if (data.isEmpty()) {
        return Error{Readers::tr("This file is empty."), Readers::tr("Choose a file with a report in it.")};
    }
    const Result<QString> text = decodeText(data, declaredCharset(data));
    if (!text)
        return text.error();
    if (isBlank(text.value()))
        return Error{Readers::tr("There are no words in this file."), Readers::tr("Choose a file with a report in it.")};

    SourceText source;
    switch (formatOf(text.value(), fileName)) {
    case ReportFormat::PlainText:
        source = readPlainText(text.value());
        break;
    case ReportFormat::Markdown:
        source = readMarkdown(text.value());
        break;
    case ReportFormat::Html:
        source = readHtml(text.value());
        break;
    }
    if (source.blocks.isEmpty() && source.title.isEmpty())
        return Error{Readers::tr("There are no words in this file."), Readers::tr("Choose a file with a report in it.")};
    return recognize(source, fileName);
}

} // namespace glaneur
