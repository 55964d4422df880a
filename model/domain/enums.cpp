// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enums.h"

#include <array>
#include <utility>

namespace glaneur {

namespace {

template <typename Enum> struct Names;

template <> struct Names<DayKind>
{
    static constexpr std::array keys{"main", "online", "off"};
};
template <> struct Names<Polarity>
{
    static constexpr std::array keys{"plus", "minus", "neutral"};
};
template <> struct Names<FocusKind>
{
    static constexpr std::array keys{"workshop", "crossed-views", "talk", "pitch", "stand", "round-table", "other"};
};
template <> struct Names<ResourceKind>
{
    static constexpr std::array keys{"site", "game", "dossier", "tool", "video", "other"};
};
template <> struct Names<NoteState>
{
    static constexpr std::array keys{"fresh", "kept", "set-aside"};
};
template <> struct Names<NoteOutcome>
{
    static constexpr std::array keys{"nothing", "takeaway", "resource", "moment"};
};
template <> struct Names<ReportState>
{
    static constexpr std::array keys{"draft", "in-review", "published"};
};
template <> struct Names<SectionKind>
{
    static constexpr std::array keys{"context", "objectives", "edition", "days",      "expectations", "takeaways",
                                     "focus",   "moments",    "resources", "pictures", "free"};
};

template <typename Enum> QString keyOf(Enum value)
{
    return QString::fromLatin1(Names<Enum>::keys.at(size_t(value)));
}

} // namespace

QString toKey(DayKind value) { return keyOf(value); }
QString toKey(Polarity value) { return keyOf(value); }
QString toKey(FocusKind value) { return keyOf(value); }
QString toKey(ResourceKind value) { return keyOf(value); }
QString toKey(NoteState value) { return keyOf(value); }
QString toKey(NoteOutcome value) { return keyOf(value); }
QString toKey(ReportState value) { return keyOf(value); }
QString toKey(SectionKind value) { return keyOf(value); }

template <typename Enum> std::optional<Enum> fromKey(const QString &key)
{
    const auto &keys = Names<Enum>::keys;
    for (size_t i = 0; i < keys.size(); ++i) {
        if (key == QLatin1String(keys[i]))
            return Enum(i);
    }
    return std::nullopt;
}

template <typename Enum> const QList<Enum> &allValues()
{
    static const QList<Enum> values = [] {
        QList<Enum> list;
        for (size_t i = 0; i < Names<Enum>::keys.size(); ++i)
            list.append(Enum(i));
        return list;
    }();
    return values;
}

template std::optional<DayKind> fromKey(const QString &);
template std::optional<Polarity> fromKey(const QString &);
template std::optional<FocusKind> fromKey(const QString &);
template std::optional<ResourceKind> fromKey(const QString &);
template std::optional<NoteState> fromKey(const QString &);
template std::optional<NoteOutcome> fromKey(const QString &);
template std::optional<ReportState> fromKey(const QString &);
template std::optional<SectionKind> fromKey(const QString &);

template const QList<DayKind> &allValues();
template const QList<Polarity> &allValues();
template const QList<FocusKind> &allValues();
template const QList<ResourceKind> &allValues();
template const QList<NoteState> &allValues();
template const QList<NoteOutcome> &allValues();
template const QList<ReportState> &allValues();
template const QList<SectionKind> &allValues();

} // namespace glaneur
