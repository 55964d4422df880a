// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/output.h"

#include <QCoreApplication>

namespace glaneur {

Result<void> writeBytes(QIODevice &device, const QByteArray &bytes)
{
    qint64 written = 0;
    while (written < bytes.size()) {
        const qint64 now = device.write(bytes.constData() + written, bytes.size() - written);
        if (now <= 0) {
            return Error{QCoreApplication::translate("Writers", "The file could not be written: %1.")
                             .arg(device.errorString()),
                         QCoreApplication::translate("Writers",
                                                     "Make room on the disk, or choose another folder.")};
        }
        written += now;
    }
    return {};
}

Result<void> writeUtf8(QIODevice &device, const QString &text) { return writeBytes(device, text.toUtf8()); }

QString onOneLine(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool blank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r';
        if (!blank)
            result += c;
        else if (!result.isEmpty() && !result.endsWith(u' '))
            result += u' ';
    }
    if (result.endsWith(u' '))
        result.chop(1);
    return result;
}

QString withoutControls(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            const char32_t point = QChar::surrogateToUcs4(c, text.at(i + 1));
            if ((point & 0xfffe) != 0xfffe)
                result += text.mid(i, 2);
            ++i;
            continue;
        }
        const ushort u = c.unicode();
        const bool control = (u < 0x20 && u != '\n' && u != '\t') || (u >= 0x7f && u <= 0x9f);
        const bool nonCharacter = u >= 0xfffe || (u >= 0xfdd0 && u <= 0xfdef);
        if (!control && !nonCharacter && !c.isSurrogate())
            result += c;
    }
    return result;
}

} // namespace glaneur
