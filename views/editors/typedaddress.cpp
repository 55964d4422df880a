// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/typedaddress.h"

#include "domain/address.h"

#include <QRegularExpression>

namespace glaneur {

namespace {

/// The address that the run of characters \p word holds, between the marks of the sentence around it.
TypedAddress addressInWord(QStringView word)
{
    static const QRegularExpression start(QStringLiteral("https?://|www\\.|mailto:"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression mail(
        QStringLiteral("[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}"));
    QRegularExpressionMatch match = start.match(word.toString());
    qsizetype from = match.hasMatch() ? match.capturedStart() : -1;
    qsizetype end = word.size();
    if (from > 0 && word.at(from - 1).isLetterOrNumber())
        from = -1;
    if (from < 0) {
        match = mail.match(word.toString());
        if (!match.hasMatch())
            return {};
        from = match.capturedStart();
        end = match.capturedEnd();
    }
    // What closes the sentence, or a bracket opened before the address, is none of it.
    const auto closes = [&](QChar c) {
        if (c == u')')
            return word.mid(from, end - from).count(u'(') < word.mid(from, end - from).count(u')');
        return QStringView(u".,;:!?'\"]>*_").contains(c) || c == QChar(0xbb) || c == QChar(0x2019) || c == QChar(0x201d)
            || c == QChar(0x2026);
    };
    while (end > from && closes(word.at(end - 1)))
        --end;
    const QString address = completedAddress(word.mid(from, end - from).toString());
    if (addressState(address) != AddressState::Ok)
        return {};
    return {from, end - from, address};
}

} // namespace

QString completedAddress(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("^[A-Za-z][A-Za-z0-9+.-]*:"));
    static const QRegularExpression mail(QStringLiteral("^[^\\s@/]+@[^\\s@/]+\\.[^\\s@/]+$"));
    static const QRegularExpression host(QStringLiteral("^[^\\s/]+\\.[^\\s/.]{2,}(/\\S*)?$"));
    const QString address = text.trimmed();
    if (address.isEmpty() || address == QLatin1String("#"))
        return {};
    if (scheme.match(address).hasMatch())
        return address;
    if (mail.match(address).hasMatch())
        return QStringLiteral("mailto:") + address;
    if (host.match(address).hasMatch())
        return QStringLiteral("https://") + address;
    return address;
}

TypedAddress addressAtEnd(const QString &line)
{
    qsizetype begin = line.size();
    while (begin > 0 && !line.at(begin - 1).isSpace() && line.at(begin - 1) != QChar::ObjectReplacementCharacter)
        --begin;
    TypedAddress found = addressInWord(QStringView(line).mid(begin));
    found.from += begin;
    return found;
}

TypedAddress addressIn(const QString &text, qsizetype from)
{
    while (from < text.size()) {
        while (from < text.size() && text.at(from).isSpace())
            ++from;
        qsizetype end = from;
        while (end < text.size() && !text.at(end).isSpace())
            ++end;
        TypedAddress found = addressInWord(QStringView(text).mid(from, end - from));
        if (found.length > 0) {
            found.from += from;
            return found;
        }
        from = end;
    }
    return {};
}

} // namespace glaneur
