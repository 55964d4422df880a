// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/decode.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace glaneur {

namespace {

// Windows-1252 where it differs from Latin-1; 0 where it has nothing.
constexpr char16_t windowsRange[32] = {0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
                                       0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
                                       0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178};

Error notText()
{
    return {QCoreApplication::translate("Readers", "This file holds no text."),
            QCoreApplication::translate("Readers", "Choose a text, Markdown or HTML file; save a word processor's document as one of these first.")};
}

QString fromWindows1252(const QByteArray &data)
{
    QString text;
    text.reserve(data.size());
    for (const char byte : data) {
        const auto code = static_cast<unsigned char>(byte);
        if (code >= 0x80 && code < 0xa0)
            text += windowsRange[code - 0x80] ? QChar(windowsRange[code - 0x80]) : QChar(QChar::ReplacementCharacter);
        else
            text += QLatin1Char(byte);
    }
    return text;
}

/// Text in UTF-16 without a mark shows by the zero bytes of its blanks and Latin letters, all on one side.
std::optional<QStringConverter::Encoding> utf16WithoutMark(const QByteArray &data)
{
    const qsizetype size = std::min<qsizetype>(data.size(), 4096) & ~qsizetype(1);
    if (data.size() % 2 != 0 || size < 4)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += data.at(i) == 0;
        odd += data.at(i + 1) == 0;
    }
    const qsizetype pairs = size / 2;
    if (odd * 10 > pairs * 6 && even * 20 < pairs)
        return QStringConverter::Utf16LE;
    if (even * 10 > pairs * 6 && odd * 20 < pairs)
        return QStringConverter::Utf16BE;
    return std::nullopt;
}

/// Control characters beyond a stray few say that this is no text.
bool looksBinary(const QString &text)
{
    qsizetype controls = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == 0)
            return true;
        controls += (code < 0x20 && code != u'\n' && code != u'\r' && code != u'\t' && code != u'\f' && code != u'\v' && code != 0x1b)
            || code == 0x7f;
    }
    return controls * 50 > text.size();
}

bool startsLikeADocument(const QByteArray &data)
{
    static const QByteArray starts[] = {"%PDF-", "PK\x03\x04", "\x89PNG", "\xff\xd8\xff", "GIF8", "{\\rtf", "\xd0\xcf\x11\xe0", "SQLite format 3",
                                        "\x1f\x8b", "\x7f" "ELF", "Rar!", "7z\xbc\xaf"};
    return std::any_of(std::begin(starts), std::end(starts), [&](const QByteArray &start) { return data.startsWith(start); });
}

} // namespace

Result<QString> decodeText(const QByteArray &data, const QByteArray &declared)
{
    if (startsLikeADocument(data))
        return notText();
    QString text;
    const auto marked = QStringConverter::encodingForData(data);
    const std::optional<QStringConverter::Encoding> encoding = marked ? marked : utf16WithoutMark(data);
    if (encoding) {
        text = QStringDecoder(*encoding).decode(data);
    } else {
        QStringDecoder utf8(QStringConverter::Utf8);
        text = utf8.decode(data);
        if (utf8.hasError()) {
            QStringDecoder named(declared.isEmpty() ? "x" : declared.constData());
            const QByteArray name = declared.toLower();
            const bool windows = !named.isValid() || name == "utf-8" || name == "iso-8859-1" || name == "latin1" || name == "us-ascii";
            text = windows ? fromWindows1252(data) : QString(named.decode(data));
        }
    }
    if (text.startsWith(QChar(QChar::ByteOrderMark)))
        text.remove(0, 1);
    if (looksBinary(text))
        return notText();
    return text;
}

} // namespace glaneur
