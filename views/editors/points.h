// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editing/takeawayedits.h"
#include "items/paragraphlistmodel.h"
#include "items/takeawaymodel.h"
#include "views/editors/rowsbox.h"
#include "views/editors/sectioneditor.h"

namespace glaneur {

class RichTextField;

/// A list of short texts to type in: Enter goes on to a new one, Backspace in an empty one takes it away.
class ParagraphList : public RowsBox
{
    Q_OBJECT

public:
    ParagraphList(SectionEditor &editor, ParagraphListModel::List list);

private:
    ParagraphList(SectionEditor &editor, ParagraphListModel *model, bool objectives);
    QWidget *makeField(SectionEditor &editor, const QModelIndex &index);
    void place(SectionEditor &editor, int row, QWidget *field);

    ParagraphListModel *m_model;
    bool m_objectives;
};

/// The takeaways of the event (\p focus null) or of a focus: a list for each polarity, told by sign, word and colour,
/// between which points can be dragged, or moved by Alt+Up and Alt+Down. A sign typed before a point's words says its
/// polarity; Enter within them parts the point, Backspace before them joins it to the one above.
class TakeawayLists : public QWidget
{
    Q_OBJECT

public:
    TakeawayLists(SectionEditor &editor, const FocusId &focus);

    RowsBox *list(Polarity polarity) const { return m_lists.at(int(polarity)); }

private:
    void addGroup(Polarity polarity);
    void fillMenu(QMenu &menu, const QModelIndex &index);
    QWidget *makePointOf(TakeawayModel *points, Polarity polarity, const QModelIndex &index);
    QWidget *makeAuthor(TakeawayModel *points, const QModelIndex &index);
    void watchKeys(RichTextField *field, const TakeawayId &id);
    void join(const TakeawayId &id, int by);
    void pastePoints(const TakeawayId &id, const QList<TypedPoint> &pasted);
    void moveOut(Polarity from, const TakeawayId &id, int by);
    void focusPoint(const TakeawayId &id, int position = -1);
    Polarity polarityOf(const TakeawayId &id) const;
    QList<TakeawayId> chosenWith(const TakeawayId &id, Polarity polarity) const;
    TakeawayModel *model(Polarity polarity) const { return m_models.at(int(polarity)); }

    SectionEditor &m_editor;
    FocusId m_focus;
    QList<TakeawayModel *> m_models;
    QList<RowsBox *> m_lists;
};

} // namespace glaneur
