// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextFormat>

namespace glaneur {

/// A list, an item or a quote that a paragraph of an edited text stands in. Neighbours with the same id stand in
/// the same one.
struct TextContainer
{
    enum class Kind { List, Item, Quote };

    Kind kind = Kind::List;
    int id = 0;
    bool ordered = false; ///< of a List
    int start = 1;        ///< of an ordered List

    friend bool operator==(const TextContainer &, const TextContainer &) = default;
};

/// The containers of a paragraph from the outside in. A QTextDocument knows no nesting of quotes and lists, so each
/// of its blocks carries its path.
using TextPath = QList<TextContainer>;

/// What a paragraph of an edited text is.
enum class TextLeaf { Paragraph, Heading, Code, Rule };

/// What blocks, tables and characters of an edited text carry beside Qt's own properties.
enum TextProperty {
    PathProperty = QTextFormat::UserProperty + 1, ///< QString, see toString()
    LeafProperty,         ///< int, a TextLeaf
    SourceProperty,       ///< int: which piece of the loaded text it was
    ImageAddressProperty, ///< QString, of a picture's character
    ImageTextProperty,    ///< QString, of a picture's character
    ListProperty,         ///< int, of a QTextList: the id of the container whose bullets it shows
};

QString toString(const TextPath &path);
/// The path written as \p text by toString(); empty where there is none.
TextPath textPath(const QString &text);

TextPath pathOf(const QTextFormat &format);
TextLeaf leafOf(const QTextFormat &format);

/// The index in \p path of its innermost container of \p kind; -1 where there is none.
qsizetype innermost(const TextPath &path, TextContainer::Kind kind);
/// How many containers of \p kind \p path has.
int depthOf(const TextPath &path, TextContainer::Kind kind);

} // namespace glaneur
