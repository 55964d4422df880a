// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace glaneur {

/// Whether the language tag \p language (BCP 47) is of French, of whatever country.
bool isFrench(const QString &language);
/// The same for English.
bool isEnglish(const QString &language);

/// How many words of a text are among the most frequent of a language, and are so in that one alone.
struct LanguageWords
{
    int all = 0; ///< words of any language
    int french = 0;
    int english = 0;
};

/// Cost is linear in the text's length.
LanguageWords countLanguageWords(QStringView text);

} // namespace glaneur
