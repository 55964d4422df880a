// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/typedpoints.h"
#include "items/takeawaycommands.h"
#include "items/takeawaymodel.h"
#include "views/editors/rowsbox.h"
#include "views/editors/sectioneditor.h"

namespace glaneur {

class RichTextField;

/// The takeaways of the event (\p focus null) or of a focus: a list for each polarity, told by sign, word and colour,
/// between which points can be dragged, or moved by Alt+Up and Alt+Down. A sign typed before a point's words says its
/// polarity; Enter within them parts the point, Backspace before them joins it to the one above.
///
/// Escape or Ctrl+Space in a point chooses it; what is chosen, in any of the lists, is changed, moved, copied and removed
/// together.
class TakeawayLists : public QWidget
{
    Q_OBJECT

public:
    TakeawayLists(SectionEditor &editor, const FocusId &focus);

    RowsBox *list(Polarity polarity) const { return m_lists.at(int(polarity)); }

private:
    void addGroup(Polarity polarity);
    QLayout *makeHead(Polarity polarity);
    RowKind rowKind(Polarity polarity);
    QWidget *makePoint(Polarity polarity, const QModelIndex &index);
    void watchKeys(RichTextField *field, const TakeawayId &id);
    void add(Polarity polarity, int row);

    void fillMenu(QMenu &menu, const QModelIndex &index);
    void addPlaces(QMenu &menu, const TakeawayId &id);
    bool chosenKey(RowsView *view, QKeyEvent *event);
    void split(const TakeawayId &id, int offset);
    bool join(const TakeawayId &id, int by);
    void paste(const TakeawayId &id, const QList<SignedPoint> &points);
    void shift(const QList<TakeawayId> &ids, int by);
    void setPolarity(const QList<TakeawayId> &ids, Polarity polarity);
    void setAuthor(const QList<TakeawayId> &ids, const PersonId &author);
    void remove(const QList<TakeawayId> &ids);
    void removeChosen(RowsView *view);
    void copyChosen();
    bool pasteRows(RowsView *view);

    void focusPoint(const TakeawayId &id, int position = -1);
    bool goFrom(const TakeawayId &id, int by, int x);
    void chooseFrom(const TakeawayId &id, int by);
    void choose(const QList<TakeawayId> &ids, const TakeawayId &current);
    void leave(RowsView *view, int by, bool choosing);
    RowsView *filledList(Polarity from, int by) const;
    QList<TakeawayId> chosen() const;
    QList<TakeawayId> chosenWith(const TakeawayId &id) const;

    Polarity polarityOf(const TakeawayId &id) const;
    TakeawayModel *model(Polarity polarity) const { return m_models.at(int(polarity)); }
    RowsView *view(Polarity polarity) const { return list(polarity)->view(); }

    SectionEditor &m_editor;
    FocusId m_focus;
    TakeawayCommands m_commands;
    QList<TakeawayModel *> m_models;
    QList<RowsBox *> m_lists;
};

} // namespace glaneur
