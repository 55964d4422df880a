// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readers/htmltokenizer.h"

#include <optional>

namespace glaneur {

/// What the style and the attributes of a tag say of its text, as far as it matters.
struct PastedStyle
{
    bool hidden = false;
    std::optional<bool> strong;   ///< none: as around it
    std::optional<bool> emphasis;
    int listLevel = 0;            ///< of a word processor's list paragraph; 0: none
    bool listMarker = false;      ///< the bullet or number that a word processor wrote as text
    bool keepsBlanks = false;     ///< line feeds and blanks are shown
    bool fillerBlank = false;     ///< holds an unbreakable space that stands for a plain one
};

PastedStyle pastedStyle(const HtmlToken &tag);

} // namespace glaneur
