// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/library/collectionwindow.h"

namespace glaneur {

class LibraryPersonModel;
class PersonDetails;

/// Everybody in the library's directory, which all reports share: found, sorted, edited, merged, deleted, and followed to
/// where reports name them.
class PersonWindow : public CollectionWindow
{
    Q_OBJECT

public:
    /// \p library must outlive the window.
    explicit PersonWindow(LibrarySession &library, QWidget *parent = nullptr);

    /// Shows \p id, whatever the filter hides.
    void showPerson(const PersonId &id) { showRow(id.uuid()); }

protected:
    void commitDetails() override;
    void showChosen() override;
    QString nothingText(bool hidden) const override;
    void showState() override;
    void merge(const QList<QUuid> &ids) override;
    void remove() override;
    void showMenu(const QPoint &position) override;

private:
    void addFilters();
    void showTwins();
    void add();
    QString nameOf(const PersonId &id) const;
    QList<PersonId> chosen() const;

    LibraryPersonModel *m_people;
    QComboBox *m_show;
    PersonDetails *m_details;
};

} // namespace glaneur
