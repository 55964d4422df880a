// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/notesign.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace glaneur {

/// What a note of that sign may become: « + Plus », « Resource »; empty where it has none.
QString signWords(const NoteSign &sign);

/// A note in full, with its details in smaller letters below it. Edited as plain text.
class NoteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *editor, QEvent *event) override;
};

/// Notes below each other, each as high as its words.
class NoteList : public QListView
{
    Q_OBJECT

public:
    explicit NoteList(QWidget *parent = nullptr);

    /// Shown while the list is empty.
    void setPlaceholder(const QString &text);
    QString placeholder() const { return m_placeholder; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_placeholder;
};

} // namespace glaneur
