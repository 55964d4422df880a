// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notespane.h"

#include "domain/notesign.h"
#include "editing/noteedits.h"
#include "editing/reportsession.h"
#include "items/kindnames.h"
#include "items/notelistmodel.h"
#include "views/editors/polaritylook.h"
#include "views/notes/notedelegate.h"
#include "views/searchfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

const QLatin1String scopeKey{"notes/scope"};
const QLatin1String stateKey{"notes/state"};

// The values of the choosers; they are stored.
const QLatin1String hereKey{"here"};
const QLatin1String allKey{"all"};

} // namespace

NotesPane::NotesPane(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_search(new QLineEdit(this))
    , m_list(new NoteList(this))
    , m_destination(new QLabel(this))
{
    setObjectName(QStringLiteral("notesPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->addWidget(makeFilters());
    layout->addWidget(m_list, 1);
    layout->addWidget(m_destination);
    layout->addWidget(makeButtons());

    m_list->setObjectName(QStringLiteral("notesList"));
    m_list->setAccessibleName(tr("Notes"));
    m_list->setToolTip(tr("+ − T: keep as a plus, a minus or a point; R: resource; M: favourite moment; Enter: what the "
                          "note's sign says; X: set aside; B: put back; G: go there; Z: undo; F2: change the words"));
    m_list->setMinimumHeight(80);
    m_list->installEventFilter(this);
    m_destination->setObjectName(QStringLiteral("notesDestination"));
    m_destination->setTextFormat(Qt::PlainText);
    m_destination->setWordWrap(true);
    setFocusProxy(m_list);
    update();
}

NotesPane::~NotesPane() { m_list->removeEventFilter(this); }

QWidget *NotesPane::makeFilters()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Notes"), box);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    m_count->setObjectName(QStringLiteral("notesCount"));
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_scope->setObjectName(QStringLiteral("notesScope"));
    m_scope->setAccessibleName(tr("Where the notes were taken"));
    m_scope->addItem(tr("This section"), QString(hereKey));
    m_scope->addItem(tr("All sections"), QString(allKey));
    m_state->setObjectName(QStringLiteral("notesState"));
    m_state->setAccessibleName(tr("State of the notes"));
    for (const NoteState state : allValues<NoteState>())
        m_state->addItem(stateName(state), toKey(state));
    m_state->addItem(tr("All states"), QString(allKey));
    m_search->setObjectName(QStringLiteral("notesSearch"));
    setUpSearchField(m_search, tr("Search in the notes"));
    m_search->installEventFilter(this);

    const QSettings settings;
    m_scope->setCurrentIndex(qMax(0, m_scope->findData(settings.value(scopeKey).toString())));
    m_state->setCurrentIndex(qMax(0, m_state->findData(settings.value(stateKey).toString())));
    for (QComboBox *field : {m_scope, m_state}) {
        field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        field->setFocusPolicy(Qt::StrongFocus);
        connect(field, &QComboBox::activated, this, [this] {
            QSettings stored;
            stored.setValue(scopeKey, m_scope->currentData());
            stored.setValue(stateKey, m_state->currentData());
        });
        connect(field, &QComboBox::currentIndexChanged, this, &NotesPane::applyFilters);
    }
    connect(m_search, &QLineEdit::textChanged, this, &NotesPane::applyFilters);

    grid->addWidget(title, 0, 0);
    grid->addWidget(m_count, 0, 1, 1, 2);
    grid->addWidget(m_scope, 1, 0);
    grid->addWidget(m_state, 1, 1);
    grid->addWidget(m_search, 1, 2);
    grid->setColumnStretch(2, 1);
    return box;
}

QWidget *NotesPane::makeButtons()
{
    auto *box = new QWidget(this);
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    const auto polarity = [](Polarity one) { return polaritySign(one) + QLatin1Char(' ') + polarityName(one); };
    add(grid, 0, 0, Command::Plus, QStringLiteral("notePlus"), polarity(Polarity::Plus), QStringLiteral("+"),
        tr("Keeps the note as a plus (%1)"));
    add(grid, 0, 1, Command::Minus, QStringLiteral("noteMinus"), polarity(Polarity::Minus), QStringLiteral("-"),
        tr("Keeps the note as a minus (%1)"));
    add(grid, 0, 2, Command::Neutral, QStringLiteral("noteNeutral"), polarity(Polarity::Neutral), QStringLiteral("T"),
        tr("Keeps the note as a point that is neither plus nor minus (%1)"));
    add(grid, 0, 3, Command::GoThere, QStringLiteral("noteGo"), tr("Go there"), QStringLiteral("G"),
        tr("Shows what the note became (%1)"));
    add(grid, 1, 0, Command::Resource, QStringLiteral("noteResource"), tr("Resource"), QStringLiteral("R"),
        tr("Keeps the note as a resource (%1)"));
    add(grid, 1, 1, Command::Moment, QStringLiteral("noteMoment"), tr("Moment"), QStringLiteral("M"),
        tr("Keeps the note as a favourite moment (%1)"));
    add(grid, 1, 2, Command::SetAside, QStringLiteral("noteAside"), tr("Set aside"), QStringLiteral("X"),
        tr("Sets the note aside (%1)"));
    add(grid, 1, 3, Command::PutBack, QStringLiteral("noteBack"), tr("Put back"), QStringLiteral("B"),
        tr("Makes the note fresh again; what it became goes, unless it was edited since (%1)"));
    // An emoji's font makes its button higher than the others.
    for (const Button &one : std::as_const(m_buttons))
        one.button->setFixedHeight(m_buttons.constFirst().button->sizeHint().height());
    return box;
}

void NotesPane::add(QGridLayout *grid, int row, int column, Command command, const QString &name, const QString &text,
                    const QString &key, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip.arg(key));
    button->setAccessibleDescription(tip.arg(key));
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(button, &QToolButton::clicked, this, [this, command] { run(command); });
    grid->addWidget(button, row, column);
    m_buttons.append({command, button});
}

void NotesPane::setSession(ReportSession *session)
{
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    m_triaged.clear();
    m_list->setModel(nullptr);
    delete m_model;
    m_model = nullptr;
    m_section = {};
    if (session) {
        m_model = new NoteListModel(*session, this);
        m_list->setModel(m_model);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NotesPane::update);
        connect(session, &ReportSession::changed, this, &NotesPane::update);
    }
    m_search->clear();
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
        m_search->clear();
        if (m_model->state() && *m_model->state() != note->state)
            m_state->setCurrentIndex(m_state->findData(toKey(note->state)));
        if (!m_model->indexOf(id).isValid())
            m_scope->setCurrentIndex(m_scope->findData(QString(allKey)));
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
        const bool here = m_scope->currentData().toString() == hereKey;
        m_model->setFocus(here ? std::optional(place().value_or(FocusId())) : std::nullopt);
        m_model->setState(fromKey<NoteState>(m_state->currentData().toString()));
        m_model->setWords(m_search->text());
        choose(chosen);
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
    }
    update();
}

void NotesPane::run(Command command)
{
    const Note *chosen = current();
    if (!chosen)
        return;
    const Note note = *chosen;
    if (command == Command::GoThere) {
        const Origin origin = outcomeOrigin(m_session->report(), note);
        if (origin.field != Origin::Field::None)
            emit activated(origin);
        return;
    }
    if ((command == Command::PutBack && note.state == NoteState::Fresh)
        || (command == Command::SetAside && note.state == NoteState::SetAside))
        return;
    const int row = m_list->currentIndex().row();
    emit aboutToChange();
    m_session->endMerging();
    NoteModel &notes = m_model->notes();
    switch (command) {
    case Command::Plus: notes.becomeTakeaway(note.id, Polarity::Plus, place()); break;
    case Command::Minus: notes.becomeTakeaway(note.id, Polarity::Minus, place()); break;
    case Command::Neutral: notes.becomeTakeaway(note.id, Polarity::Neutral, place()); break;
    case Command::Resource: notes.becomeResource(note.id, place()); break;
    case Command::Moment: notes.becomeMoment(note.id); break;
    case Command::SetAside: notes.setAside(note.id); break;
    case Command::PutBack: notes.putBack(note.id); break;
    case Command::GoThere: break;
    }
    m_triaged.append(note.id);
    // On to the next one, whether this one has left the list or not.
    const bool left = !m_model->indexOf(note.id).isValid();
    const int next = qMin(left ? row : row + 1, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(next, 0));
    update();
}

NotesPane::Command NotesPane::bySign() const
{
    const Note *note = current();
    const NoteSign sign = note ? noteSign(note->text.toPlainText(), m_session->report().people) : NoteSign();
    switch (sign.outcome) {
    case NoteOutcome::Resource: return Command::Resource;
    case NoteOutcome::Moment: return Command::Moment;
    case NoteOutcome::Takeaway:
    case NoteOutcome::Nothing: break;
    }
    switch (sign.polarity) {
    case Polarity::Plus: return Command::Plus;
    case Polarity::Minus: return Command::Minus;
    case Polarity::Neutral: break;
    }
    return Command::Neutral;
}

void NotesPane::undo()
{
    emit undoRequested();
    if (m_triaged.isEmpty() || !m_model)
        return;
    const NoteId id = m_triaged.takeLast();
    choose(id);
}

bool NotesPane::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const auto does = [this](Command command) {
        run(command);
        return true;
    };
    switch (event.key()) {
    case Qt::Key_Plus: return does(Command::Plus);
    case Qt::Key_Minus: return does(Command::Minus);
    case Qt::Key_T: return does(Command::Neutral);
    case Qt::Key_R: return does(Command::Resource);
    case Qt::Key_M: return does(Command::Moment);
    case Qt::Key_X:
    case Qt::Key_Delete: return does(Command::SetAside);
    case Qt::Key_B:
    case Qt::Key_Backspace: return does(Command::PutBack);
    case Qt::Key_G: return does(Command::GoThere);
    case Qt::Key_Return:
    case Qt::Key_Enter: return does(bySign());
    case Qt::Key_Z: undo(); return true;
    case Qt::Key_Y: emit redoRequested(); return true;
    default: break;
    }
    // Keyboards have more than one minus; on some of them the plus shares its key with the sign of equality.
    if (event.text() == QLatin1String("="))
        return does(Command::Plus);
    if (event.text() == QStringLiteral("−") || event.text() == QStringLiteral("–"))
        return does(Command::Minus);
    return false;
}

bool NotesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (watched == m_list && handleKey(key))
            return true;
        if (watched == m_search && (key.key() == Qt::Key_Down || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            focusList();
            return true;
        }
        if (watched == m_search && key.key() == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
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
    const bool became =
        note && outcomeOrigin(m_session->report(), *note).field != Origin::Field::None;
    for (const Button &one : std::as_const(m_buttons)) {
        bool can = note != nullptr;
        if (one.command == Command::PutBack)
            can = note && note->state != NoteState::Fresh;
        else if (one.command == Command::SetAside)
            can = note && note->state != NoteState::SetAside;
        else if (one.command == Command::GoThere)
            can = became;
        one.button->setEnabled(can);
    }
    m_destination->setText(note ? destination(*note) : QString());
    const int all = m_session ? int(m_session->report().notes.size()) : 0;
    const int shown = m_model ? m_model->rowCount() : 0;
    m_count->setText(tr("%1 of %n note(s)", nullptr, all).arg(shown));
    m_list->setPlaceholder(all == 0 ? tr("No note yet. Take some with Ctrl+Shift+N.")
                                    : tr("No note is shown by this choice."));
}

} // namespace glaneur
