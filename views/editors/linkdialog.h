// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "views/editors/typedaddress.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStandardItemModel;

namespace glaneur {

/// Asks for a link's words and address, and offers resources by their titles. Both can be left empty: a link without
/// address is one still to be found.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    LinkDialog(const QString &words, const QString &address, bool isLink, const QList<Resource> &resources,
               QWidget *parent);

    QString words() const;
    QString address() const;
    /// The person asked for the words without the link.
    bool isRemoved() const { return m_removed; }

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QWidget *makeList();
    void showState();
    void filter();
    void take(const QModelIndex &index);

    QList<Resource> m_resources;
    QLineEdit *m_words;
    QLineEdit *m_address;
    QLabel *m_state;
    QListView *m_list = nullptr; ///< null where there are no resources
    QLabel *m_nothing = nullptr;
    QStandardItemModel *m_model;
    QPushButton *m_ok = nullptr;
    QString m_wordsOf; ///< the title that the words were taken from
    bool m_removed = false;
};

} // namespace glaneur
