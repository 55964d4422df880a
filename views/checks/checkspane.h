// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QListView;
class QToolButton;

namespace glaneur {

class ChecksModel;

/// What still stands between a report and its publication: one line that says how much, and the list below it.
class ChecksPane : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksPane(QWidget *parent = nullptr);

    /// Soon checks \p report, in a thread of its own.
    void setReport(const Report &report);
    void clear();
    const QList<Finding> &findings() const;

    bool isExpanded() const;
    /// Whether the list is shown: expanded, and not empty.
    bool isListShown() const;
    void setExpanded(bool expanded);
    void focusList();

signals:
    /// The person wants to go where a finding is.
    void activated(const glaneur::Origin &origin);
    /// The person wants \p findings, all of one check, to be mended; each has a mend.
    void mendRequested(const QList<glaneur::Finding> &findings);
    void findingsChanged(const QList<glaneur::Finding> &findings);
    /// By the person, or because nothing is left to show.
    void expandedChanged();

private:
    void check();
    /// The chosen finding; null where none is chosen.
    const Finding *current() const;
    void mend();
    void showContextMenu(const QPoint &position);
    void updateMend();
    void show(const QList<Finding> &findings);

    QWidget *m_nothing; ///< shown in place of the header where there is no finding
    QToolButton *m_header;
    QToolButton *m_mend;
    QListView *m_list;
    ChecksModel *m_model;
    QTimer m_pause;
    std::optional<Report> m_wanted;
    bool m_busy = false;
    bool m_expanded = true;
    int m_generation = 0;
};

} // namespace glaneur
