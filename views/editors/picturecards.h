// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QWidget>

namespace glaneur {

class CardList;
class SectionEditor;

/// The pictures of a section: added by dialog or drop, each with what readers who can't see it need.
class PictureCards : public QWidget
{
    Q_OBJECT

public:
    /// Shows the pictures of \p editor's section and tells it of errors.
    explicit PictureCards(SectionEditor &editor);

    /// Adds the pictures in the files \p paths as one step; those that can't be had are told of.
    void addFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    void add(const QList<Picture> &pictures);
    void remove(const PictureId &id);
    void move(const PictureId &id, int by);
    QWidget *makeCard(const PictureId &id, QWidget *parent);
    QList<QUuid> ids() const;

    SectionEditor &m_editor;
    CardList *m_cards;
};

} // namespace glaneur
