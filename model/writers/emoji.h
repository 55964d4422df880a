// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace glaneur {

/// A run of text without a known emoji, or one such emoji and its name.
struct EmojiPiece
{
    QString text;
    QString name; ///< empty: plain text
};

/// \p text cut at the emoji that reports use, each whole with its variation selector and named in \p language
/// (French for « fr… », English for all others). Emoji in sequences (skin tones, families) stay in their
/// text.
QList<EmojiPiece> emojiPieces(const QString &text, const QString &language);

} // namespace glaneur
