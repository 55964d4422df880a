// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/heldpicture.h"

#include <QRegularExpression>
#include <QUrl>

namespace glaneur {

namespace {

int bigEndian(const QByteArray &data, qsizetype at, int bytes)
{
    int value = 0;
    for (int i = 0; i < bytes; ++i)
        value = (value << 8) | static_cast<unsigned char>(data.at(at + i));
    return value;
}

QSize pngSize(const QByteArray &data)
{
    if (data.size() < 24 || !data.startsWith("\x89PNG\r\n\x1a\n"))
        return {};
    return {bigEndian(data, 16, 4), bigEndian(data, 20, 4)};
}

QSize jpegSize(const QByteArray &data)
{
    if (!data.startsWith("\xff\xd8"))
        return {};
    qsizetype at = 2;
    while (at + 9 < data.size()) {
        if (static_cast<unsigned char>(data.at(at)) != 0xff)
            return {};
        const int marker = static_cast<unsigned char>(data.at(at + 1));
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame)
            return {bigEndian(data, at + 7, 2), bigEndian(data, at + 5, 2)};
        at += marker == 0xff ? 1 : 2 + bigEndian(data, at + 2, 2);
    }
    return {};
}

QSize svgSize(const QByteArray &data)
{
    static const QRegularExpression root(QStringLiteral("<svg\\b[^>]{0,4000}>"));
    static const QRegularExpression width(QStringLiteral("\\bwidth\\s*=\\s*[\"']([\\d.]{1,12})(?:px)?[\"']"));
    static const QRegularExpression height(QStringLiteral("\\bheight\\s*=\\s*[\"']([\\d.]{1,12})(?:px)?[\"']"));
    static const QRegularExpression box(QStringLiteral("\\bviewBox\\s*=\\s*[\"'][-\\d.]+[ ,]+[-\\d.]+[ ,]+([\\d.]+)[ ,]+([\\d.]+)[\"']"));
    const QString tag = root.match(QString::fromUtf8(data.left(20'000))).captured();
    if (tag.isEmpty())
        return {};
    const QRegularExpressionMatch view = box.match(tag);
    const QString w = width.match(tag).captured(1);
    const QString h = height.match(tag).captured(1);
    return {qRound(qMin(10'000.0, (w.isEmpty() ? view.captured(1) : w).toDouble())),
            qRound(qMin(10'000.0, (h.isEmpty() ? view.captured(2) : h).toDouble()))};
}

} // namespace

std::optional<Picture> heldPicture(const QString &address)
{
    const qsizetype comma = address.indexOf(QLatin1Char(','));
    if (!address.startsWith(QLatin1String("data:image/"), Qt::CaseInsensitive) || comma < 0 || comma > 200)
        return std::nullopt;
    const QString head = address.left(comma).toLower();
    const QByteArray body = address.mid(comma + 1).toLatin1();
    Picture picture;
    picture.mediaType = head.mid(5).section(QLatin1Char(';'), 0, 0);
    if (picture.mediaType == u"image/jpg")
        picture.mediaType = QStringLiteral("image/jpeg");
    const QByteArray decoded = QByteArray::fromPercentEncoding(body);
    picture.data = head.endsWith(QLatin1String(";base64")) ? QByteArray::fromBase64(decoded) : decoded;
    if (picture.mediaType == u"image/png")
        picture.size = pngSize(picture.data);
    else if (picture.mediaType == u"image/jpeg")
        picture.size = jpegSize(picture.data);
    else if (picture.mediaType == u"image/svg+xml")
        picture.size = svgSize(picture.data);
    if (picture.size.width() <= 0 || picture.size.height() <= 0)
        return std::nullopt;
    return picture;
}

} // namespace glaneur
