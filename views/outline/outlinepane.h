// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "checks/checks.h"
#include "domain/report.h"

#include <QPointer>
#include <QWidget>

class QMenu;
class QPushButton;
class QToolButton;

namespace glaneur {

class OutlineList;
class OutlineModel;
class ReportSession;

/// The open report's sections in their order, to choose, take in or leave out, move, rename, duplicate and delete, one
/// or several at once; and above them the report's own page.
class OutlinePane : public QWidget
{
    Q_OBJECT

public:
    explicit OutlinePane(QWidget *parent = nullptr);
    ~OutlinePane() override;

    /// Null: nothing is open.
    void setSession(ReportSession *session);

    /// Shows \p section as the chosen one; null: the report's own page. Emits nothing.
    void setCurrent(const SectionId &section);
    /// Null: the report's own page.
    SectionId current() const { return m_current; }

    /// One entry a kind of section, to be added after the chosen one, or before it; owned by the pane.
    QMenu *addMenu() const { return m_addMenu; }
    QMenu *addBeforeMenu() const { return m_addBeforeMenu; }
    void focusList();

public slots:
    /// The badges on the sections.
    void setFindings(const QList<glaneur::Finding> &findings);
    /// Opens the chosen section's title for editing in its place.
    void rename();
    void duplicate();
    void remove();
    void moveUp();
    void moveDown();
    void setIncluded(bool included);
    void choosePrevious();
    void chooseNext();

signals:
    void sectionChosen(const glaneur::SectionId &section);
    /// Enter: the person wants to type.
    void editRequested();
    /// What is being typed must be in the report now.
    void aboutToChange();

private:
    void fillAddMenu(QMenu *menu, bool before);
    void makeButtons();
    void makeShortcuts();
    void followSelection();
    void selectCurrent();
    void add(SectionKind kind, bool before);
    void openAddMenu(bool before);
    void toggleIncluded();
    QList<SectionId> chosen() const;
    void move(int distance);
    void choose(const SectionId &section);
    void showContextMenu(const QPoint &position);
    void updateButtons();
    qsizetype row() const;

    QPointer<ReportSession> m_session;
    OutlineModel *m_model = nullptr;
    QPushButton *m_reportPage;
    OutlineList *m_list;
    QMenu *m_addMenu;
    QMenu *m_addBeforeMenu;
    QToolButton *m_add = nullptr;
    QToolButton *m_up = nullptr;
    QToolButton *m_down = nullptr;
    QToolButton *m_duplicate = nullptr;
    QToolButton *m_remove = nullptr;
    QList<Finding> m_findings;
    SectionId m_current;
    bool m_following = false;
};

} // namespace glaneur
