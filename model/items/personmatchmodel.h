// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "items/roles.h"

#include <QAbstractListModel>

namespace glaneur {

/// The people whom a few letters may mean, the likeliest first; and behind them someone new of that name.
class PersonMatchModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PersonMatchModel(QObject *parent = nullptr);

    /// \p near are offered before \p far; of two with one id the first counts. \p taken are not offered.
    void setPeople(const QList<Person> &near, const QList<Person> &far, const QList<PersonId> &taken);
    /// Letters of first or family names, whatever their case and accents; none: nobody.
    void setWords(const QString &words);
    QString words() const { return m_words; }

    int rowCount(const QModelIndex &parent = {}) const override;
    /// Qt::DisplayRole, IdRole (null: someone new), PersonNameRole, and ExcerptRole: what tells them from others.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Whom the row stands for; someone new has an id of their own each time.
    Person personAt(int row) const;

private:
    void match();

    QList<Person> m_near;
    QList<Person> m_far;
    QList<PersonId> m_taken;
    QString m_words;
    QList<Person> m_matches;
    bool m_offersNew = false;
};

} // namespace glaneur
