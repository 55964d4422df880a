// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace glaneur {

enum class DayKind { Main, Online, Off };
enum class Polarity { Plus, Minus, Neutral };
enum class FocusKind { Workshop, CrossedViews, Talk, Pitch, Stand, RoundTable, Other };
enum class ResourceKind { Site, Game, Dossier, Tool, Video, Other };
enum class NoteState { Fresh, Kept, SetAside };
enum class NoteOutcome { Nothing, Takeaway, Resource, Moment };
enum class ReportState { Draft, InReview, Published };
enum class SectionKind {
    Context,      ///< the series' context
    Objectives,   ///< the series' objectives
    Edition,      ///< the event's theme and principles
    Days,         ///< when and where, with each day's programme and who was there
    Expectations, ///< rich text
    Takeaways,    ///< those of the whole event
    Focus,        ///< one focus
    Moments,      ///< each person's favourite
    Resources,    ///< a list of the report's resources
    Pictures,     ///< the pictures that no text holds
    Free,         ///< rich text with everything rich text can hold
};

/// The stable names used in the store and in JSON: lower case, no spaces, never translated.
QString toKey(DayKind value);
QString toKey(Polarity value);
QString toKey(FocusKind value);
QString toKey(ResourceKind value);
QString toKey(NoteState value);
QString toKey(NoteOutcome value);
QString toKey(ReportState value);
QString toKey(SectionKind value);

/// The value named \p key, or nothing where there is no such name.
template <typename Enum> std::optional<Enum> fromKey(const QString &key);

/// All values in the order of their declaration, for choosers and tests.
template <typename Enum> const QList<Enum> &allValues();

} // namespace glaneur
