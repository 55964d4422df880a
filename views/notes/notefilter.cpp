// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/notes/notefilter.h"

#include "items/kindnames.h"
#include "views/searchfield.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>

namespace glaneur {

namespace {

const QLatin1String scopeKey{"notes/scope"};
const QLatin1String stateKey{"notes/state"};

// The values of the choosers; they are stored.
const QLatin1String hereKey{"here"};
const QLatin1String allKey{"all"};

} // namespace

NoteFilter::NoteFilter(QWidget *parent)
    : QWidget(parent)
    , m_count(new QLabel(this))
    , m_scope(new QComboBox(this))
    , m_state(new QComboBox(this))
    , m_search(new QLineEdit(this))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Notes"), this);
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
    m_search->setPlaceholderText(tr("Search")); // there is little room
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
        connect(field, &QComboBox::currentIndexChanged, this, &NoteFilter::changed);
    }
    connect(m_search, &QLineEdit::textChanged, this, &NoteFilter::changed);

    grid->addWidget(title, 0, 0);
    grid->addWidget(m_count, 0, 1, 1, 2);
    grid->addWidget(m_scope, 1, 0);
    grid->addWidget(m_state, 1, 1);
    grid->addWidget(m_search, 1, 2);
    grid->setColumnStretch(2, 1);
}

bool NoteFilter::isHere() const { return m_scope->currentData().toString() == hereKey; }

void NoteFilter::showAllSections() { m_scope->setCurrentIndex(m_scope->findData(QString(allKey))); }

std::optional<NoteState> NoteFilter::state() const { return fromKey<NoteState>(m_state->currentData().toString()); }

void NoteFilter::setState(NoteState state) { m_state->setCurrentIndex(m_state->findData(toKey(state))); }

QString NoteFilter::words() const { return m_search->text(); }

void NoteFilter::clearWords() { m_search->clear(); }

void NoteFilter::showCount(int chosen, int shown, int all)
{
    m_count->setText(chosen > 1 ? tr("%n note(s) chosen", nullptr, chosen)
                                : tr("%1 of %n note(s)", nullptr, all).arg(shown));
}

bool NoteFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit listWanted();
            return true;
        }
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace glaneur
