// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QList>
#include <QString>

namespace glaneur {

/// What a format's reader makes of its input: the text in one list of blocks, before anything in it is recognised.
struct SourceText
{
    QList<TextBlock> blocks;
    QString title;    ///< that the format holds beside the text; may be empty
    QString language; ///< that the format declares; may be empty
    /// Pictures held by the input itself; an Inline::Image whose address is pictureAddress(i) shows the one at i.
    QList<Picture> pictures;
};

/// The address by which an Inline::Image shows the picture at \p index of SourceText::pictures.
QString pictureAddress(qsizetype index);
/// The index in \p address; -1 where it is no such address.
qsizetype pictureIndex(const QString &address);

SourceText readPlainText(const QString &text);
SourceText readMarkdown(const QString &text);
SourceText readHtml(const QString &text);

} // namespace glaneur
