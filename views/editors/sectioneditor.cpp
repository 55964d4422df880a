// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/sectioneditor.h"

#include "views/editors/choicefield.h"
#include "views/editors/formatbar.h"
#include "views/editors/linefield.h"
#include "views/editors/peoplefield.h"
#include "views/editors/persondialog.h"
#include "views/editors/richtextfield.h"
#include "views/editors/rowsbox.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace glaneur {

namespace {

constexpr int columnWidth = 720;
constexpr int columnMargin = 16;
constexpr int groupGap = 12;
constexpr int labelGap = 4;

} // namespace

Section *sectionIn(Report &report, const SectionId &id) { return entryIn(report.sections, id); }

SectionEditor::SectionEditor(ReportSession &session, const SectionId &section, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_section(section)
    , m_bar(new FormatBar(session, this))
    , m_area(new QScrollArea)
    , m_column(new QVBoxLayout)
{
    auto *page = new QWidget;
    auto *content = new QWidget;
    content->setMaximumWidth(columnWidth);
    content->setLayout(m_column);
    m_column->setContentsMargins(columnMargin, columnMargin, columnMargin, columnMargin);
    m_column->setSpacing(groupGap);
    auto *center = new QHBoxLayout(page);
    center->setContentsMargins(0, 0, 0, 0);
    center->addWidget(content, 1, Qt::AlignTop);

    m_area->setWidget(page);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_area, 1);

    connect(m_bar, &FormatBar::aboutToUndo, this, &SectionEditor::commit);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

SectionEditor::~SectionEditor() { commit(); }

Origin SectionEditor::origin(Origin::Field field, const QUuid &item, int index) const
{
    Origin origin;
    origin.field = field;
    origin.section = m_section;
    origin.item = item;
    origin.index = index;
    return origin;
}

void SectionEditor::addPlace(QWidget *widget, const Origin &origin)
{
    m_places.removeIf([&](const auto &place) { return !place.first || place.first == widget; });
    m_places.append({widget, origin});
}

void SectionEditor::watch(RowsBox *box) { connect(box->view(), &RowsView::aboutToChange, this, &SectionEditor::commit); }

void SectionEditor::goTo(const Origin &origin)
{
    QWidget *best = nullptr;
    int bestScore = -1;
    for (const auto &[widget, place] : m_places) {
        if (!widget || place.field == Origin::Field::None)
            continue;
        int score = 0;
        if (place.field == origin.field)
            score += 1;
        if (score && !origin.item.isNull() && place.item == origin.item)
            score += 2;
        if (score && origin.index >= 0 && place.index == origin.index)
            score += 2;
        if (score > bestScore) {
            bestScore = score;
            best = widget;
        }
    }
    if (!best)
        return;
    QWidget *target = best;
    if (target->focusPolicy() == Qt::NoFocus) {
        for (QWidget *child : best->findChildren<QWidget *>()) {
            if (child->focusPolicy() & Qt::TabFocus && child->isEnabled() && !child->isHidden()) {
                target = child;
                break;
            }
        }
    }
    target->setFocus(Qt::OtherFocusReason);
    // Once the layout of a freshly made editor is known.
    QTimer::singleShot(0, target, [area = m_area, target] { area->ensureWidgetVisible(target, 0, 3 * columnMargin); });
}

void SectionEditor::commit()
{
    for (RichTextField *field : findChildren<RichTextField *>())
        field->commit();
    for (LineField *field : findChildren<LineField *>())
        field->commit();
    for (NumberField *field : findChildren<NumberField *>())
        field->interpretText();
}

QList<Resource> SectionEditor::linkTargets() const
{
    QList<Resource> targets = m_session.report().resources;
    const QList<Resource> others = m_libraryResources ? m_libraryResources() : QList<Resource>();
    for (const Resource &resource : others) {
        if (!findById(targets, resource.id))
            targets.append(resource);
    }
    return targets;
}

void SectionEditor::showPerson(const PersonId &person)
{
    if (!m_session.report().person(person))
        return;
    commit();
    auto *dialog = new PersonDialog(m_session, person, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PersonDialog::goToRequested, this, &SectionEditor::goToRequested);
    dialog->open();
}

PeopleField *SectionEditor::addAttendees(QBoxLayout *layout, const QString &label,
                                         const FieldValue<QList<PersonId>> &value)
{
    auto *field = new PeopleField(m_session, value, [this] { return libraryPeople(); });
    addLabelled(layout, label, field);
    field->setFieldName(QString(label).remove(QLatin1Char('&')));
    connect(field, &PeopleField::personRequested, this, [this](const QUuid &person) { showPerson(PersonId(person)); });
    return field;
}

void SectionEditor::follow(QWidget *now)
{
    if (!now || !isAncestorOf(now))
        return;
    QWidget *innermost = nullptr;
    Origin origin;
    for (const auto &[widget, place] : m_places) {
        if (widget && (widget == now || widget->isAncestorOf(now))
            && (!innermost || innermost->isAncestorOf(widget))) {
            innermost = widget;
            origin = place;
        }
    }
    if (!innermost || origin == m_current)
        return;
    m_current = origin;
    emit activated(origin);
}

LineField *SectionEditor::addLine(QBoxLayout *layout, const QString &label, const QString &placeholder,
                                  const FieldValue<QString> &value, const Origin &origin)
{
    auto *field = new LineField;
    field->setPlaceholderText(placeholder);
    field->bind(m_session, value);
    addLabelled(layout, label, field);
    addPlace(field, origin);
    return field;
}

RichTextField *SectionEditor::addRichText(QBoxLayout *layout, const QString &label, const QString &placeholder,
                                          TextScope scope, const FieldValue<RichText> &value, const Origin &origin)
{
    auto *field = new RichTextField(scope);
    field->setPlaceholderText(placeholder);
    field->bind(m_session, value);
    addLabelled(layout, label, field);
    addPlace(field, origin);
    return field;
}

QLabel *SectionEditor::addLabelled(QBoxLayout *layout, const QString &label, QWidget *field)
{
    auto *group = new QVBoxLayout;
    group->setSpacing(labelGap);
    auto *words = new QLabel(label);
    words->setBuddy(field);
    QString name = label;
    field->setAccessibleName(name.remove(QLatin1Char('&')));
    group->addWidget(words);
    group->addWidget(field);
    layout->addLayout(group);
    return words;
}

QLabel *SectionEditor::addHeading(QBoxLayout *layout, const QString &text)
{
    auto *heading = new QLabel(text);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 1.15);
    heading->setFont(font);
    heading->setWordWrap(true);
    layout->addSpacing(groupGap / 2);
    layout->addWidget(heading);
    return heading;
}

QLabel *SectionEditor::addHint(QBoxLayout *layout, const QString &text)
{
    auto *hint = new QLabel(text);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(hint);
    return hint;
}

void SectionEditor::addTitle()
{
    addLine(m_column, tr("Headin&g in the report"), tr("The usual heading of such a section"),
            {tr("Change the heading"), QStringLiteral("section-title/") + m_section.toString(),
             [id = m_section](const Report &report) {
                 const Section *section = report.section(id);
                 return section ? section->title : QString();
             },
             [id = m_section](Report &report, const QString &title) {
                 if (Section *section = sectionIn(report, id))
                     section->title = title;
             }},
            origin(Origin::Field::SectionTitle))
        ->setObjectName(QStringLiteral("sectionTitle"));
}

void SectionEditor::addIntroduction(const QString &placeholder)
{
    addRichText(m_column, tr("&Introduction"), placeholder, TextScope::Simple, sectionText(m_section),
                origin(Origin::Field::SectionText))
        ->setObjectName(QStringLiteral("introduction"));
}

FieldValue<RichText> SectionEditor::sectionText(const SectionId &id)
{
    return {tr("Change the text"), QStringLiteral("section-text/") + id.toString(),
            [id](const Report &report) {
                const Section *section = report.section(id);
                return section ? section->text : RichText();
            },
            [id](Report &report, const RichText &text) {
                if (Section *section = sectionIn(report, id))
                    section->text = text;
            }};
}

} // namespace glaneur
