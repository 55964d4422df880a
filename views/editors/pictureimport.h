// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QCoreApplication>
#include <QImage>

namespace glaneur {

/// The longest side of a picture that is kept, in pixels; a larger one is scaled down to it.
constexpr int largestPictureSide = 2000;

/// Makes pictures of files and of what is pasted.
class PictureImport
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::PictureImport)

public:
    /// The picture in the file at \p path (PNG, JPEG, SVG), upright and not too large. Its file name gives no
    /// alternative text: that is for a person to say.
    static Result<Picture> fromFile(const QString &path);
    /// The same from \p data; \p name says in an error which file it was.
    static Result<Picture> fromData(const QByteArray &data, const QString &name);
    static Result<Picture> fromImage(const QImage &image);
    /// For a file dialog.
    static QString nameFilter();

private:
    static Picture encoded(const QImage &image);
};

} // namespace glaneur
