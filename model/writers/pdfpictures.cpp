// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pdfpictures.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>
#include <algorithm>
#include <array>
#include <cstdlib>

namespace glaneur {

namespace {

constexpr qreal pixelsPerPoint = 220.0 / 72.0; // as sharp as office printers and screens show
constexpr int jpegQuality = 88;

/// The rows of \p image, each with the PNG filter under which it seems smallest (PNG, 9.2 and 12.8).
QByteArray pngFiltered(const uchar *bits, qsizetype stride, int width, int height, int channels)
{
    const int length = width * channels;
    QByteArray out;
    out.reserve((length + 1) * height);
    std::array<QByteArray, 5> tries;
    QByteArray blank(length, '\0');
    for (int y = 0; y < height; ++y) {
        const uchar *row = bits + y * stride;
        const uchar *above = y > 0 ? row - stride : reinterpret_cast<const uchar *>(blank.constData());
        int best = 0;
        qint64 least = -1;
        for (int filter = 0; filter < 5; ++filter) {
            QByteArray &line = tries[size_t(filter)];
            line.resize(length);
            qint64 sum = 0;
            for (int x = 0; x < length; ++x) {
                const int a = x >= channels ? row[x - channels] : 0;
                const int b = above[x];
                const int c = x >= channels ? above[x - channels] : 0;
                int predicted = 0;
                switch (filter) {
                case 1:
                    predicted = a;
                    break;
                case 2:
                    predicted = b;
                    break;
                case 3:
                    predicted = (a + b) / 2;
                    break;
                case 4: {
                    const int p = a + b - c;
                    const int pa = std::abs(p - a);
                    const int pb = std::abs(p - b);
                    const int pc = std::abs(p - c);
                    predicted = pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
                    break;
                }
                default:
                    break;
                }
                const auto value = uchar(row[x] - predicted);
                line[x] = char(value);
                sum += value < 128 ? value : 256 - value;
            }
            if (least < 0 || sum < least) {
                least = sum;
                best = filter;
            }
        }
        out += char(best);
        out += tries[size_t(best)];
    }
    return out;
}

QByteArray imageEntries(const QSize &size, const char *space)
{
    return "/Type/XObject/Subtype/Image/Width " + QByteArray::number(size.width()) + "/Height "
        + QByteArray::number(size.height()) + "/ColorSpace/" + space + "/BitsPerComponent 8";
}

QByteArray predictorEntries(const QSize &size, int channels)
{
    return "/DecodeParms<</Predictor 15/Colors " + QByteArray::number(channels) + "/Columns "
        + QByteArray::number(size.width()) + ">>";
}

QImage rendered(const Picture &picture, const QSizeF &size)
{
    QSvgRenderer renderer(picture.data);
    if (!renderer.isValid())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image((size * pixelsPerPoint).toSize().expandedTo(QSize(1, 1)), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    return image;
}

} // namespace

QByteArray plainJpeg(const QByteArray &jpeg)
{
    if (!jpeg.startsWith("\xff\xd8"))
        return {};
    QByteArray out("\xff\xd8");
    bool framed = false;
    for (qsizetype i = 2; i + 4 <= jpeg.size();) {
        if (uchar(jpeg.at(i)) != 0xff)
            return {};
        const uchar marker = uchar(jpeg.at(i + 1));
        if (marker == 0xff) { // fill byte
            ++i;
            continue;
        }
        const qsizetype length = (uchar(jpeg.at(i + 2)) << 8) | uchar(jpeg.at(i + 3));
        if (length < 2 || i + 2 + length > jpeg.size())
            return {};
        const QByteArray segment = jpeg.mid(i, length + 2);
        const bool frame = marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (frame) {
            const int components = segment.size() > 9 ? uchar(segment.at(9)) : 0;
            const int depth = uchar(segment.at(4));
            if ((components != 1 && components != 3) || depth != 8)
                return {};
            framed = true;
        }
        const bool application = marker >= 0xe0 && marker <= 0xef;
        const bool adobe = marker == 0xee && segment.mid(4, 5) == "Adobe";
        if (marker == 0xe2 && segment.mid(4, 11) == "ICC_PROFILE")
            return {};
        if (!(application && !adobe) && marker != 0xfe)
            out += segment;
        i += length + 2;
        if (marker == 0xda) {
            // The image's data, which no segment of metadata may follow.
            qsizetype end = jpeg.lastIndexOf("\xff\xd9");
            if (end < i || !framed)
                return {};
            const QByteArray data = jpeg.mid(i, end + 2 - i);
            for (qsizetype at = data.indexOf('\xff'); at >= 0 && at + 1 < data.size(); at = data.indexOf('\xff', at + 1)) {
                const uchar next = uchar(data.at(at + 1));
                if ((next >= 0xe0 && next <= 0xef) || next == 0xfe)
                    return {};
            }
            return out + data;
        }
    }
    return {};
}

QByteArray PdfPictures::remember(const QString &key, int object)
{
    const QByteArray name = "I" + QByteArray::number(int(m_names.size()));
    m_names.insert(key, name);
    m_resources += '/' + name + ' ' + pdfReference(object);
    return name;
}

int PdfPictures::embed(const QImage &given)
{
    QImage image = given;
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    QByteArray mask;
    if (image.hasAlphaChannel()) {
        image = image.convertToFormat(QImage::Format_RGBA8888);
        QImage alpha(image.size(), QImage::Format_Grayscale8);
        bool opaque = true;
        for (int y = 0; y < image.height(); ++y) {
            const uchar *from = image.constScanLine(y);
            uchar *to = alpha.scanLine(y);
            for (int x = 0; x < image.width(); ++x) {
                to[x] = from[4 * x + 3];
                opaque = opaque && to[x] == 255;
            }
        }
        if (!opaque) {
            const int object = m_file.reserve();
            m_file.setDeflatedStream(object, imageEntries(alpha.size(), "DeviceGray") + predictorEntries(alpha.size(), 1),
                                     PdfFile::deflated(pngFiltered(alpha.constBits(), alpha.bytesPerLine(), alpha.width(),
                                                                   alpha.height(), 1)));
            mask = "/SMask " + pdfReference(object);
        }
    }
    const bool gray = image.isGrayscale();
    image = image.convertToFormat(gray ? QImage::Format_Grayscale8 : QImage::Format_RGB888);
    const int channels = gray ? 1 : 3;
    const int object = m_file.reserve();
    m_file.setDeflatedStream(
        object, imageEntries(image.size(), gray ? "DeviceGray" : "DeviceRGB") + predictorEntries(image.size(), channels) + mask,
        PdfFile::deflated(
            pngFiltered(image.constBits(), image.bytesPerLine(), image.width(), image.height(), channels)));
    return object;
}

QByteArray PdfPictures::addImage(const QString &key, const QImage &image)
{
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    return image.isNull() ? QByteArray() : remember(key, embed(image));
}

QByteArray PdfPictures::add(const Picture &picture, const QSizeF &size)
{
    const QString key = picture.id.toString() + QStringLiteral("@%1").arg(qRound(size.width()));
    if (const auto known = m_names.constFind(key); known != m_names.constEnd())
        return *known;
    if (picture.mediaType.contains(QLatin1String("svg")))
        return addImage(key, rendered(picture, size));

    QByteArray data = picture.data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const bool jpeg = reader.format() == "jpeg";
    const QSize wanted = (size * pixelsPerPoint).toSize().expandedTo(QSize(1, 1));
    const QSize stored = reader.size();
    const bool larger = stored.isValid() && stored.width() > wanted.width() * 1.3;
    if (jpeg && !larger && reader.transformation() == QImageIOHandler::TransformationNone) {
        const QByteArray plain = plainJpeg(data);
        if (!plain.isEmpty() && stored.isValid()) {
            const bool gray = reader.imageFormat() == QImage::Format_Grayscale8;
            return remember(key, m_file.addStream(imageEntries(stored, gray ? "DeviceGray" : "DeviceRGB") + "/Filter/DCTDecode",
                                                  plain, true));
        }
    }
    QImage image = reader.read();
    if (image.isNull())
        return {};
    if (image.colorSpace().isValid() && image.colorSpace() != QColorSpace(QColorSpace::SRgb))
        image.convertToColorSpace(QColorSpace(QColorSpace::SRgb));
    if (image.width() > wanted.width() * 1.3)
        image = image.scaled(wanted, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    if (!jpeg)
        return addImage(key, image);
    image = image.convertToFormat(image.isGrayscale() ? QImage::Format_Grayscale8 : QImage::Format_RGB32);
    QByteArray encoded;
    QBuffer out(&encoded);
    out.open(QIODevice::WriteOnly);
    QImageWriter writer(&out, "jpeg");
    writer.setQuality(jpegQuality);
    image.setText(QStringLiteral("Description"), QString());
    image.setColorSpace({});
    if (!writer.write(image))
        return addImage(key, image);
    const QByteArray plain = plainJpeg(encoded);
    return remember(key, m_file.addStream(imageEntries(image.size(), image.format() == QImage::Format_Grayscale8 ? "DeviceGray" : "DeviceRGB")
                                              + "/Filter/DCTDecode",
                                          plain.isEmpty() ? encoded : plain, true));
}

} // namespace glaneur
