// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notespane.h"

#include "domain/notesign.h"
#include "editing/noteedits.h"
#include "editing/reportsession.h"
#include "items/kindnames.h"
#include "items/notelistmodel.h"
#include "views/editors/polaritylook.h"
#include "views/notes/notedelegate.h"
#include "views/notes/notefilter.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace glaneur {

NotesPane::NotesPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(new NoteFilter(this))
    , m_list(new NoteList(this))
    , m_destination(new QLabel(this))
{
    setObjectName(QStringLiteral("notesPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_destination);
    layout->addWidget(makeButtons());

    m_list->setObjectName(QStringLiteral("notesList"));
    m_list->setAccessibleName(tr("Notes"));
    m_list->setToolTip(tr("+ − T: keep as a plus, a minus or a point; R: resource; M: favourite moment; Enter: what the "
                          "note's sign says; X: set aside; B: put back; G: go there; Z: undo; F2: change the words"));
    m_list->setMinimumHeight(80);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->installEventFilter(this);
    m_destination->setObjectName(QStringLiteral("notesDestination"));
    m_destination->setTextFormat(Qt::PlainText);
    m_destination->setWordWrap(true);
    connect(m_filter, &NoteFilter::changed, this, &NotesPane::applyFilters);
    connect(m_filter, &NoteFilter::listWanted, this, &NotesPane::focusList);
    setFocusProxy(m_list);
    update();
}

NotesPane::~NotesPane() { m_list->removeEventFilter(this); }

QWidget *NotesPane::makeButtons()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    const auto polarity = [](Polarity one) { return polaritySign(one) + QLatin1Char(' ') + polarityName(one); };
    add(grid, 0, 0, NoteModel::Triage::Plus, QStringLiteral("notePlus"), polarity(Polarity::Plus), QStringLiteral("+"),
        tr("Keeps the note as a plus (%1)"));
    add(grid, 0, 1, NoteModel::Triage::Minus, QStringLiteral("noteMinus"), polarity(Polarity::Minus), QStringLiteral("-"),
        tr("Keeps the note as a minus (%1)"));
    add(grid, 0, 2, NoteModel::Triage::Neutral, QStringLiteral("noteNeutral"), polarity(Polarity::Neutral), QStringLiteral("T"),
        tr("Keeps the note as a point that is neither plus nor minus (%1)"));
    add(grid, 0, 3, std::nullopt, QStringLiteral("noteGo"), tr("Go there"), QStringLiteral("G"),
        tr("Shows what the note became (%1)"));
    add(grid, 1, 0, NoteModel::Triage::Resource, QStringLiteral("noteResource"), tr("Resource"), QStringLiteral("R"),
        tr("Keeps the note as a resource (%1)"));
    add(grid, 1, 1, NoteModel::Triage::Moment, QStringLiteral("noteMoment"), tr("Moment"), QStringLiteral("M"),
        tr("Keeps the note as a favourite moment (%1)"));
    add(grid, 1, 2, NoteModel::Triage::SetAside, QStringLiteral("noteAside"), tr("Set aside"), QStringLiteral("X"),
        tr("Sets the note aside (%1)"));
    add(grid, 1, 3, NoteModel::Triage::PutBack, QStringLiteral("noteBack"), tr("Put back"), QStringLiteral("B"),
        tr("Makes the note fresh again; what it became goes, unless it was edited since (%1)"));
    // An emoji's font makes its button higher than the others.
    for (const Button &one : std::as_const(m_buttons))
        one.button->setFixedHeight(m_buttons.constFirst().button->sizeHint().height());
    return box;
}

void NotesPane::add(QGridLayout *grid, int row, int column, std::optional<NoteModel::Triage> what, const QString &name,
                    const QString &text, const QString &key, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip.arg(key));
    button->setAccessibleDescription(tip.arg(key));
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, what] {
        if (what)
            triage(*what);
        else
            goThere();
    });
    grid->addWidget(button, row, column);
    m_buttons.append({what, button});
}

void NotesPane::setSession(ReportSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_list->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_section = {};
    if (session) {
        m_model = new NoteListModel(*session, this);
        m_list->setModel(m_model);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPane::update);
        connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &NotesPane::update);
        connect(session, &ReportSession::changed, this, &NotesPane::followChange);
    }
    m_filter->clearWords();
    applyFilters();
}

void NotesPane::setSection(const SectionId &section)
{
    if (section == m_section)
        return;
    m_section = section;
    applyFilters();
}

void NotesPane::focusList()
{
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (m_model && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0, 0));
}

void NotesPane::goTo(const NoteId &id)
{
    if (!m_model)
        return;
    if (!m_model->indexOf(id).isValid()) {
        const Note *note = findById(m_session->report().notes, id);
        if (!note)
            return;
        m_filter->clearWords();
        if (m_model->state() && *m_model->state() != note->state)
            m_filter->setState(note->state);
        if (!m_model->indexOf(id).isValid())
            m_filter->showAllSections();
    }
    choose(id);
    focusList();
}

void NotesPane::choose(const NoteId &id)
{
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return;
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
}

const Note *NotesPane::current() const
{
    const QModelIndex index = m_list->currentIndex();
    return m_model && index.isValid() ? &m_model->note(index) : nullptr;
}

QList<NoteId> NotesPane::chosen() const
{
    if (!m_model)
        return {};
    QModelIndexList rows = m_list->selectionModel()->selectedIndexes();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &a, const QModelIndex &b) { return a.row() > b.row(); });
    QList<NoteId> notes;
    for (const QModelIndex &index : std::as_const(rows))
        notes.append(m_model->note(index).id);
    return notes;
}

std::optional<FocusId> NotesPane::place() const
{
    const Section *section = m_session ? m_session->report().section(m_section) : nullptr;
    if (section && section->kind == SectionKind::Focus)
        return section->focus;
    if (section && section->kind == SectionKind::Takeaways)
        return FocusId();
    return std::nullopt;
}

void NotesPane::applyFilters()
{
    if (m_model) {
        const NoteId chosen = current() ? current()->id : NoteId();
        m_model->setFocus(m_filter->isHere() ? std::optional(place().value_or(FocusId())) : std::nullopt);
        m_model->setState(m_filter->state());
        m_model->setWords(m_filter->words());
        choose(chosen);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
    }
    update();
}

void NotesPane::goThere()
{
    const Note *note = current();
    const Origin origin = note ? outcomeOrigin(m_session->report(), *note) : Origin();
    if (origin.field != Origin::Field::None)
        emit activated(origin);
}

void NotesPane::triage(NoteModel::Triage what)
{
    const QList<NoteId> notes = chosen();
    if (notes.isEmpty())
        return;
    // On to the next one, whether these leave the list or not.
    NoteId next;
    const auto look = [&](int from, int to, int step) {
        for (int row = from; row != to && next.isNull(); row += step) {
            const NoteId id = m_model->note(m_model->index(row, 0)).id;
            if (!notes.contains(id))
                next = id;
        }
    };
    const int row = m_model->indexOf(notes.constFirst()).row(); // the lowest
    look(row + 1, m_model->rowCount(), 1);
    look(row - 1, -1, -1);
    emit aboutToChange();
    m_session->endMerging();
    m_triaging = true;
    m_model->notes().triage(notes, what, place());
    m_triaging = false;
    choose(next);
    update();
}

void NotesPane::followChange(const Report &before, const Report &after)
{
    update();
    if (m_triaging || before.notes == after.notes)
        return;
    QItemSelection brought;
    for (const Note &note : after.notes) {
        const Note *old = findById(before.notes, note.id);
        const QModelIndex index = m_model->indexOf(note.id);
        if (old && index.isValid() && (old->state != note.state || old->outcomeId != note.outcomeId))
            brought.select(index, index);
    }
    if (brought.isEmpty())
        return;
    choose(m_model->note(brought.indexes().constFirst()).id);
    m_list->selectionModel()->select(brought, QItemSelectionModel::ClearAndSelect);
}

bool NotesPane::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto does = [this](NoteModel::Triage what) {
        triage(what);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Plus: return does(NoteModel::Triage::Plus);
    case Qt::Key_Minus: return does(NoteModel::Triage::Minus);
    case Qt::Key_T: return does(NoteModel::Triage::Neutral);
    case Qt::Key_R: return does(NoteModel::Triage::Resource);
    case Qt::Key_M: return does(NoteModel::Triage::Moment);
    case Qt::Key_X:
    case Qt::Key_Delete: return does(NoteModel::Triage::SetAside);
    case Qt::Key_B:
    case Qt::Key_Backspace: return does(NoteModel::Triage::PutBack);
    case Qt::Key_Return:
    case Qt::Key_Enter: return does(NoteModel::Triage::BySign);
    case Qt::Key_G: goThere(); return true;
    case Qt::Key_Z: emit undoRequested(); return true;
    case Qt::Key_Y: emit redoRequested(); return true;
    default: break;
    }
    // Keyboards have more than one minus; on some of them the plus shares its key with the sign of equality.
    if (event.text() == QLatin1String("="))
        return does(NoteModel::Triage::Plus);
    if (event.text() == QStringLiteral("−") || event.text() == QStringLiteral("–"))
        return does(NoteModel::Triage::Minus);
    return false;
}

bool NotesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_list && handleKey(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

QString NotesPane::destination(const Note &note) const
{
    if (outcomeOrigin(m_session->report(), note).field != Origin::Field::None)
        return {};
    const FocusId wanted = place().value_or(note.focus);
    const Focus *focus = m_session->report().focus(wanted);
    if (!focus)
        return tr("Points go to the takeaways of the whole event.");
    const QString title = focus->title.isEmpty() ? focus->officialTitle : focus->title;
    return title.isEmpty() ? tr("Points go to a focus without a title.") : tr("Points go to the focus “%1”.").arg(title);
}

void NotesPane::update()
{
    const Note *note = current();
    const QList<NoteId> notes = chosen();
    const auto anyNot = [&](NoteState state) {
        return std::any_of(notes.cbegin(), notes.cend(), [&](const NoteId &id) {
            const Note *one = findById(m_session->report().notes, id);
            return one && one->state != state;
        });
    };
    for (const Button &one : std::as_const(m_buttons)) {
        bool can = !notes.isEmpty();
        if (!one.what)
            can = note && outcomeOrigin(m_session->report(), *note).field != Origin::Field::None;
        else if (*one.what == NoteModel::Triage::PutBack)
            can = anyNot(NoteState::Fresh);
        else if (*one.what == NoteModel::Triage::SetAside)
            can = anyNot(NoteState::SetAside);
        one.button->setEnabled(can);
    }
    m_destination->setText(note ? destination(*note) : QString());
    const int all = m_session ? int(m_session->report().notes.size()) : 0;
    const int shown = m_model ? m_model->rowCount() : 0;
    m_filter->showCount(int(notes.size()), shown, all);
    const int elsewhere = m_model ? m_model->countElsewhere() : 0;
    m_list->setPlaceholder(all == 0        ? tr("No note yet. Take some with Ctrl+Shift+N.")
                               : elsewhere > 0 ? tr("None here; %n such note(s) in all sections.", nullptr, elsewhere)
                                               : tr("No note is shown by this choice."));
}

} // namespace glaneur
