// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "domain/result.h"
#include "views/editors/fieldbinding.h"
#include "views/editors/linktargets.h"
#include "views/editors/pastedtext.h"

#include <QPointer>
#include <QWidget>

class QBoxLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace glaneur {

class FormatBar;
class LineField;
class PeopleField;
class RichTextField;
class RowsBox;

/// The middle of the window: what a person edits one section with. A column of labelled fields under one formatting
/// bar; every edit goes through the session.
class SectionEditor : public QWidget, public LinkTargets
{
    Q_OBJECT

public:
    /// \p session must outlive the editor.
    SectionEditor(ReportSession &session, const SectionId &section, QWidget *parent);
    ~SectionEditor() override;

    ReportSession &session() const { return m_session; }
    const SectionId &section() const { return m_section; }

    /// Brings the field of \p origin into view and gives it the focus; the first field where \p origin names none
    /// of this editor's.
    virtual void goTo(const Origin &origin);
    /// Brings typing that has not paused yet into the session.
    void commit();

    /// The resources of the library, to link to; asked each time.
    void setLibraryResources(const std::function<QList<Resource>()> &resources) { m_libraryResources = resources; }
    QList<Resource> linkTargets() const override;
    /// The people of the library, to name besides those of the report; asked each time.
    void setLibraryPeople(const std::function<QList<Person>()> &people) { m_libraryPeople = people; }
    QList<Person> libraryPeople() const { return m_libraryPeople ? m_libraryPeople() : QList<Person>(); }
    /// Shows what the person did in the report.
    void showPerson(const PersonId &person);

    /// Makes \p widget, or what is in it, the place of \p origin: going there focuses it, coming there is told.
    void addPlace(QWidget *widget, const Origin &origin);
    /// Commits before the rows of \p box change.
    void watch(RowsBox *box);
    /// An origin in this section.
    Origin origin(Origin::Field field, const QUuid &item = {}, int index = -1) const;
    void reportError(const Error &error) { emit errorOccurred(error); }

    /// A line of a report under its label; the label is the line's buddy and accessible name.
    LineField *addLine(QBoxLayout *layout, const QString &label, const QString &placeholder,
                       const FieldValue<QString> &value, const Origin &origin);
    RichTextField *addRichText(QBoxLayout *layout, const QString &label, const QString &placeholder, TextScope scope,
                               const FieldValue<RichText> &value, const Origin &origin);
    /// \p field under its label, as wide as it likes to be.
    static QLabel *addLabelled(QBoxLayout *layout, const QString &label, QWidget *field);
    static QLabel *addHeading(QBoxLayout *layout, const QString &text);
    /// A remark in smaller letters that wraps.
    static QLabel *addHint(QBoxLayout *layout, const QString &text);

signals:
    /// The person is in that place.
    void activated(const glaneur::Origin &origin);
    void errorOccurred(const glaneur::Error &error);
    /// The person wants to go to that place, in whichever editor it is.
    void goToRequested(const glaneur::Origin &origin);

protected:
    /// The column that the editors fill.
    QVBoxLayout *column() const { return m_column; }
    /// The section's title, which may stay empty.
    void addTitle();
    /// Who was in a place, under \p label.
    PeopleField *addAttendees(QBoxLayout *layout, const QString &label, const FieldValue<QList<PersonId>> &value);
    /// The words before what the section lists.
    void addIntroduction(const QString &placeholder);
    /// The text of section \p id.
    static FieldValue<RichText> sectionText(const SectionId &id);
    /// The section's pictures, at the end.
    void addPictures();

private:
    void follow(QWidget *now);

    ReportSession &m_session;
    SectionId m_section;
    std::function<QList<Resource>()> m_libraryResources;
    std::function<QList<Person>()> m_libraryPeople;
    FormatBar *m_bar;
    QScrollArea *m_area;
    QVBoxLayout *m_column;
    QList<std::pair<QPointer<QWidget>, Origin>> m_places;
    Origin m_current;
};

/// The section \p id of \p report to be changed; null where there is none.
Section *sectionIn(Report &report, const SectionId &id);

/// The entry of \p list with \p id to be changed; null where there is none.
template <typename T, typename Key> T *entryIn(QList<T> &list, const Key &id)
{
    const qsizetype index = indexOfId(list, id);
    return index < 0 ? nullptr : &list[index];
}

} // namespace glaneur
