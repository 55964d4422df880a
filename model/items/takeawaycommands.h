// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/reportsession.h"

#include <QCoreApplication>
#include <optional>

namespace glaneur {

/// Where among the takeaways of a list something is put.
struct TakeawayPlace
{
    FocusId focus;     ///< null: the whole event
    TakeawayId before; ///< null: at the end
};

/// What people do with takeaways: each is one step to undo, with a name of its own. Nothing happens, and no step is
/// made, where nothing would change.
class TakeawayCommands
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::TakeawayCommands)

public:
    /// \p session must outlive the commands.
    explicit TakeawayCommands(ReportSession &session) : m_session(session) {}

    /// Null where there is no such focus.
    TakeawayId add(const TakeawayPlace &place, Polarity polarity, const RichText &text = {}, const PersonId &author = {});
    /// Takes back the adding of \p id where that was the last step; else removes it as any other.
    void abandon(const TakeawayId &id);

    /// Null where there is nothing to part.
    TakeawayId split(const FocusId &focus, const TakeawayId &id, int offset);
    /// Where in \p first the words of \p second now begin, or -1.
    int join(const FocusId &focus, const TakeawayId &first, const TakeawayId &second);

    bool move(const QList<TakeawayId> &ids, const TakeawayPlace &place, std::optional<Polarity> polarity = {});
    /// See shiftTakeaways().
    bool shift(const FocusId &focus, const QList<TakeawayId> &ids, int by);
    /// Texts set one after the other are one step.
    bool setText(const TakeawayId &id, const RichText &text);
    bool setPolarity(const QList<TakeawayId> &ids, Polarity polarity);
    bool setAuthor(const QList<TakeawayId> &ids, const PersonId &author);
    bool remove(const QList<TakeawayId> &ids);

    /// \p words are those of \p id without the sign that said \p polarity.
    bool takeSign(const TakeawayId &id, std::optional<Polarity> polarity, const RichText &words);
    /// Whether that, or a change of polarity, is what was undone last: then the person wants the sign as it stands.
    bool isSignUndone() const;

    /// Adds \p takeaways; with \p instead, an empty one, they take its place.
    QList<TakeawayId> paste(const QList<Takeaway> &takeaways, const TakeawayPlace &place, const TakeawayId &instead = {});

private:
    template <typename Change> bool edit(const QString &text, Change change, const QString &mergeKey = {});

    ReportSession &m_session;
};

} // namespace glaneur
