// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QLineEdit>
#include <functional>

class QAbstractItemView;
class QCompleter;

namespace glaneur {

class PersonMatchModel;
class ReportSession;

/// A line to type names into. It offers whom the letters may mean, accents and case aside; Enter takes the first of
/// them, and who is in none of the lists is someone new. Several names can be pasted at once.
class PersonEntry : public QLineEdit
{
    Q_OBJECT

public:
    /// Whom it offers: the report's people, those of the library, and those who are not offered any more.
    struct Offer
    {
        QList<Person> near;
        QList<Person> far;
        QList<PersonId> taken;
    };

    PersonEntry(ReportSession &session, std::function<Offer()> offer, QWidget *parent = nullptr);

    QAbstractItemView *popup() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The person entered \p people; those with ids that nobody has are new.
    void entered(const QList<glaneur::Person> &people);
    /// The person went back from the line's start, to choose or to remove (\p removes) what is before it.
    void wentBack(bool removes);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void offerMatches();
    void hideMatches();
    void take(int row);
    void takeNames(const QString &text);
    void enter(const QList<Person> &people);

    ReportSession &m_session;
    std::function<Offer()> m_offer;
    PersonMatchModel *m_matches;
    QCompleter *m_completer;
};

} // namespace glaneur
