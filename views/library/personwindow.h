// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace glaneur {

class BinNotice;
class CollectionFilter;
class LibraryPersonModel;
class LibrarySession;
class PersonDetails;
class PersonTable;

/// Everybody in the library's directory, which all reports share: found, sorted, edited, merged, deleted, and followed to
/// where reports name them.
class PersonWindow : public QDialog
{
    Q_OBJECT

public:
    /// \p library must outlive the window.
    explicit PersonWindow(LibrarySession &library, QWidget *parent = nullptr);
    ~PersonWindow() override;

    /// Shows \p id, whatever the filter hides.
    void showPerson(const PersonId &id);

signals:
    void goToRequested(const glaneur::ReportId &report, const glaneur::Origin &origin);
    void binRequested();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;
    void done(int result) override;

private:
    void arrange();
    QWidget *makeFilters();
    QWidget *makeButtons();
    void makeTable();
    void showChosen();
    void showState();
    void showTwins();
    void add();
    /// All of \p ids become the first.
    void merge(const QList<PersonId> &ids);
    void mergeChosen();
    void remove();
    void showMenu(const QPoint &position);
    void say(const QString &text);
    QString nameOf(const PersonId &id) const;
    QList<PersonId> chosen() const;

    LibrarySession &m_library;
    LibraryPersonModel *m_model;
    CollectionFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_show;
    PersonTable *m_table;
    QStackedWidget *m_pages;
    QLabel *m_nothing;
    PersonDetails *m_details;
    QLabel *m_outcome;
    BinNotice *m_notice;
    QPushButton *m_merge = nullptr;
    QPushButton *m_remove = nullptr;
    QTimer m_pause;
};

} // namespace glaneur
