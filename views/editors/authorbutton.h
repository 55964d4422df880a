// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QPersistentModelIndex>
#include <QToolButton>
#include <functional>

namespace glaneur {

class ReportSession;

/// Whose a point is, and a menu to say that it is another's. Hidden where the report knows no person.
class AuthorButton : public QToolButton
{
    Q_OBJECT

public:
    /// \p index is the point's row, which has PersonRole and PersonNameRole; \p change is told who was chosen.
    AuthorButton(ReportSession &session, const QModelIndex &index, std::function<void(const PersonId &)> change);

    /// One entry a person, and one for the whole team; \p present is ticked.
    static void fillMenu(QMenu &menu, const Report &report, const PersonId &present,
                         const std::function<void(const PersonId &)> &change);

private:
    void showAuthor();

    ReportSession &m_session;
    QPersistentModelIndex m_index;
};

} // namespace glaneur
