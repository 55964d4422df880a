// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace glaneur {

/// What an element says of the text in it.
enum class HtmlRole {
    Transparent, ///< says nothing on the text
    Block,       ///< parts paragraphs
    Heading,
    List,
    Item,
    Quote,
    Table,
    Row,
    Cell,
    Caption,
    Preformatted,
    Strong,
    Emphasis,
    Code,
    Link,
    Quotation,
    Break,
    Rule,
    Image,
    Term,
    Title,
    Passed, ///< with all that is in it
};

/// The role of the element \p name, in lower case.
HtmlRole htmlRole(const QString &name);
/// Whether the element \p name has no end tag.
bool isVoidElement(const QString &name);

} // namespace glaneur
