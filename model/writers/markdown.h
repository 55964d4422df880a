// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "domain/result.h"
#include "writers/housestyle.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace glaneur {

/// Writes \p document to \p device, open for writing, as CommonMark with tables (GFM), in UTF-8. Points keep
/// their signs, moments the name of their person. A picture is `![alternative](picture-1.png)`: its file is
/// one of markdownPictures(), to be laid beside this one. Raw HTML there is none.
Result<void> writeMarkdown(const Document &document, const HouseStyle &style, QIODevice &device);

/// A picture's file: its name in the Markdown text and what it holds.
struct NamedPicture
{
    QString name;
    QByteArray data;

    friend bool operator==(const NamedPicture &, const NamedPicture &) = default;
};

/// The pictures that writeMarkdown() refers to, in reading order.
QList<NamedPicture> markdownPictures(const Document &document);

} // namespace glaneur
