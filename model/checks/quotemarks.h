// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"

#include <QList>
#include <QString>
#include <optional>

namespace glaneur {

enum class QuoteStyle {
    Curly,     ///< “ ”
    Guillemets ///< « », with unbreakable spaces inside
};

/// The quotes in a text, code apart. Curly ones within guillemets are right, and not counted.
struct QuoteCount
{
    int straight = 0;
    int curly = 0;
    int guillemets = 0;

    QuoteCount &operator+=(const QuoteCount &other);
};

QuoteCount countQuotes(const QString &line);
QuoteCount countQuotes(const QList<TextBlock> &blocks);

/// The text with all quotes that enclose something in \p style; nothing where one has no partner, or stands so that
/// it might be something else than a quote.
std::optional<QString> withQuotes(const QString &line, QuoteStyle style);
std::optional<QList<TextBlock>> withQuotes(const QList<TextBlock> &blocks, QuoteStyle style);

} // namespace glaneur
