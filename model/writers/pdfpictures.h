// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "writers/pdffile.h"

#include <QHash>
#include <QImage>
#include <QSizeF>

namespace glaneur {

/// The images of a PDF, each embedded once, without what cameras write beside them (EXIF, XMP, IPTC).
class PdfPictures
{
public:
    explicit PdfPictures(PdfFile &file)
        : m_file(file)
    {
    }

    /// The name of \p picture in the resources, for an image shown \p size points large; empty where it can't be read.
    QByteArray add(const Picture &picture, const QSizeF &size);
    /// The name of \p image, known by \p key.
    QByteArray addImage(const QString &key, const QImage &image);
    bool contains(const QString &key) const { return m_names.contains(key); }
    QByteArray name(const QString &key) const { return m_names.value(key); }

    /// The entries of an XObject resource dictionary.
    QByteArray resources() const { return m_resources; }

private:
    QByteArray remember(const QString &key, int object);
    int embed(const QImage &image);

    PdfFile &m_file;
    QHash<QString, QByteArray> m_names;
    QByteArray m_resources;
};

/// \p jpeg without its APPn and comment segments, the image itself untouched; empty where it is no plain JPEG: turned
/// by its EXIF orientation, with four components, or in a colour space of its own.
QByteArray plainJpeg(const QByteArray &jpeg);

} // namespace glaneur
