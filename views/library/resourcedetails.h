// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QScrollArea;

namespace glaneur {

class LibraryResourceModel;
class UseModel;

/// One resource of the library: its fields, what else has its address, and where it is used.
class ResourceDetails : public QWidget
{
    Q_OBJECT

public:
    /// \p model must outlive the widget.
    explicit ResourceDetails(LibraryResourceModel &model, QWidget *parent = nullptr);

    /// Null, or one that is gone: \p nothing says what there is to do.
    void setResource(const ResourceId &id, const QString &nothing);
    ResourceId resource() const { return m_id; }
    /// Brings typing that has not paused yet into the library.
    void commit();
    void focusTitle();
    /// Reads anew where it is used, and what has its address.
    void refresh();

signals:
    /// Those with its address are to become one with it.
    void mergeRequested();
    void goToRequested(const glaneur::ReportId &report, const glaneur::Origin &origin);

private:
    LibraryResourceModel &m_model;
    UseModel *m_uses;
    QLabel *m_nothing;
    QWidget *m_twins;
    QLabel *m_twinsText;
    QScrollArea *m_area;
    QLabel *m_usesTitle;
    QListView *m_useList;
    ResourceId m_id;
};

} // namespace glaneur
