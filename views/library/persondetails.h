// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QWidget>

class QLabel;
class QListView;
class QVBoxLayout;

namespace glaneur {

class LibraryPersonModel;
class UseModel;

/// One person of the library: the fields, who may be the same person, and where reports name them.
class PersonDetails : public QWidget
{
    Q_OBJECT

public:
    /// \p model must outlive the widget.
    explicit PersonDetails(LibraryPersonModel &model, QWidget *parent = nullptr);

    /// Null, or one that is gone: \p nothing says what there is to do.
    void setPerson(const PersonId &id, const QString &nothing);
    PersonId person() const { return m_id; }
    /// Brings typing that has not paused yet into the library.
    void commit();
    void focusName();
    /// Reads anew where they are named, and who may be the same.
    void refresh();

signals:
    /// \p other is to become one with the person shown.
    void mergeRequested(const glaneur::PersonId &other);
    void goToRequested(const glaneur::ReportId &report, const glaneur::Origin &origin);

private:
    void showTwins();
    void arrange();

    LibraryPersonModel &m_model;
    UseModel *m_uses;
    QLabel *m_nothing;
    QWidget *m_twins;
    QVBoxLayout *m_twinRows;
    QVBoxLayout *m_fields;
    QWidget *m_shown = nullptr; ///< the fields of the person
    QLabel *m_usesTitle;
    QListView *m_useList;
    PersonId m_id;
    QStringList m_twinsShown;
};

} // namespace glaneur
