// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/paragraphlistmodel.h"
#include "views/editors/rowsbox.h"
#include "views/editors/sectioneditor.h"

namespace glaneur {

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

} // namespace glaneur
