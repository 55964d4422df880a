// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pictureimport.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QSvgRenderer>

namespace glaneur {

namespace {

constexpr qint64 largestFile = 100 * 1024 * 1024;

bool isSvg(const QByteArray &data)
{
    const QByteArray start = data.left(4096).trimmed();
    return start.contains("<svg") && (start.startsWith('<') || start.startsWith("\xef\xbb\xbf<"));
}

QSize bounded(QSize size)
{
    if (qMax(size.width(), size.height()) > largestPictureSide)
        size.scale(largestPictureSide, largestPictureSide, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

} // namespace

QString PictureImport::nameFilter()
{
    return tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.svg *.PNG *.JPG *.JPEG *.SVG"));
}

Result<Picture> PictureImport::fromFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return Error{tr("The file %1 can't be read: %2.").arg(name, file.errorString()), tr("Choose another one.")};
    if (file.size() > largestFile)
        return Error{tr("The file %1 is larger than 100 MB.").arg(name), tr("Make it smaller first.")};
    return fromData(file.readAll(), name);
}

Result<Picture> PictureImport::fromData(const QByteArray &data, const QString &name)
{
    if (isSvg(data)) {
        QSvgRenderer renderer(data);
        if (!renderer.isValid() || renderer.defaultSize().isEmpty())
            return Error{tr("The drawing %1 is damaged.").arg(name), tr("Save it again as SVG, or as PNG.")};
        Picture picture;
        picture.id = PictureId::create();
        picture.mediaType = QStringLiteral("image/svg+xml");
        picture.data = data;
        picture.size = bounded(renderer.defaultSize());
        return picture;
    }
    QByteArray bytes = data;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return Error{tr("%1 is no PNG, JPEG or SVG picture.").arg(name), tr("Save it in one of these formats first.")};
    const bool turned = reader.transformation() != QImageIOHandler::TransformationNone;
    const QSize size = reader.size();
    const bool large = size.isValid() && bounded(size) != size;
    if (large)
        reader.setScaledSize(bounded(size));
    const QImage image = reader.read();
    if (image.isNull())
        return Error{tr("The picture %1 is damaged: %2.").arg(name, reader.errorString()),
                     tr("Open it in a picture program and save it again.")};
    if (large || turned)
        return encoded(image);
    Picture picture;
    picture.id = PictureId::create();
    picture.mediaType = format == "png" ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
    picture.data = data;
    picture.size = image.size();
    return picture;
}

Result<Picture> PictureImport::fromImage(const QImage &image)
{
    if (image.isNull())
        return Error{tr("There is no picture to paste."), tr("Copy one first.")};
    return encoded(image.scaled(bounded(image.size()), Qt::KeepAspectRatio, Qt::SmoothTransformation));
}

Picture PictureImport::encoded(const QImage &image)
{
    Picture picture;
    picture.id = PictureId::create();
    picture.size = image.size();
    QBuffer buffer(&picture.data);
    buffer.open(QIODevice::WriteOnly);
    if (image.hasAlphaChannel()) {
        picture.mediaType = QStringLiteral("image/png");
        image.save(&buffer, "PNG");
    } else {
        picture.mediaType = QStringLiteral("image/jpeg");
        image.save(&buffer, "JPEG", 90);
    }
    return picture;
}

} // namespace glaneur
