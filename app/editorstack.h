// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"

#include <QHash>
#include <QPointer>
#include <QStackedWidget>
#include <functional>

namespace glaneur {

class ReportSession;
class SectionEditor;

/// The editors of the open report, one a section and one for the report itself, each made when it is first shown.
class EditorStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit EditorStack(QWidget *parent = nullptr);

    /// Shows nothing of the session before. Null: nothing is open.
    void setSession(ReportSession *session);

    /// How editors come to the library's resources, which texts may lead to. To be set before any is made.
    void setLibraryResources(const std::function<QList<Resource>()> &resources) { m_libraryResources = resources; }

    /// The same of its people, whom a report may name.
    void setLibraryPeople(const std::function<QList<Person>()> &people) { m_libraryPeople = people; }

    /// Shows the editor of \p section; null: that of the report itself.
    void showSection(const SectionId &section);
    SectionId currentSection() const { return m_current; }
    /// Shows the editor where \p origin is edited, and the place in it.
    void goTo(const Origin &origin);
    /// Brings what is typed and not yet in the report into it.
    void commit();
    void focusEditor();
    /// Tab comes from \p pane to the editors.
    void comeAfter(QWidget *pane);

signals:
    /// The person is at another place of the report.
    void activated(const glaneur::Origin &origin);
    void errorOccurred(const glaneur::Error &error);
    /// The person wants to go to that place.
    void goToRequested(const glaneur::Origin &origin);

private:
    void dropEditorsOfMissingSections();
    SectionEditor *editor(const SectionId &section);
    void placeInTabOrder(SectionEditor *editor);
    void chain(const QList<QWidget *> &stops);

    std::function<QList<Resource>()> m_libraryResources;
    std::function<QList<Person>()> m_libraryPeople;
    QPointer<ReportSession> m_session;
    QHash<SectionId, SectionEditor *> m_editors;
    SectionId m_current;
};

} // namespace glaneur
