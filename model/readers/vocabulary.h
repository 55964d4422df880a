// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/folded.h"
#include "domain/report.h"

#include <QString>
#include <QStringView>
#include <optional>

namespace glaneur {

/// What a heading or a label of a report is about.
enum class Topic {
    None,
    Context,
    Objectives,
    Edition,
    Days,
    Expectations,
    Takeaways,
    Summary,    ///< takeaways where points follow, prose otherwise
    Plus,
    Minus,
    ProsCons,   ///< both, told apart below
    Highlights, ///< moments where persons follow, plus points otherwise
    Focus,
    Moments,
    Resources,
    People,
    Aim,        ///< of a focus
};

/// The topic of the heading \p heading by the vocabulary of such reports in French and English.
Topic topicOf(const QString &heading);
/// The topic of \p label where it is one of the vocabulary's phrases and nothing else.
Topic topicOfLabel(const QString &label);

/// What a focus' heading tells.
struct FocusHeading
{
    FocusKind kind = FocusKind::Other;
    QString title; ///< as typed, without the words that say the kind
};
std::optional<FocusHeading> focusHeading(const QString &heading);

/// A label at the start of a paragraph: « Les + : ».
struct Label
{
    Topic topic = Topic::None;
    QString title;     ///< as typed, without sign and colon
    qsizetype end = 0; ///< where what it introduces begins
};
std::optional<Label> labelOf(const QString &paragraph);

/// The length of the bullet sign that \p text starts with and the blanks around it; 0 where there is none.
qsizetype signLength(const QString &text);

/// The titles over groups of points in \p language where a report has none of its own.
GroupTitles defaultTitles(const QString &language);
/// Whether \p title says the same as \p usual but for typographic signs.
bool sameTitle(const QString &title, const QString &usual);

/// Whether \p text names a role (« coordinatrice … », « project officer »).
bool isRole(const QString &text);
/// Whether \p word, though it may stand capitalised at a sentence's start, is no name.
bool isNoName(const QString &word);
/// What \p description says that a resource is.
ResourceKind resourceKindOf(const QString &description);

/// « fr » or « en », by the words that \p text uses most; \p fallback where neither stands out.
QString languageOf(const QString &text, const QString &fallback);

} // namespace glaneur
