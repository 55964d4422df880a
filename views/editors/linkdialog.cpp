// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/linkdialog.h"

#include "domain/address.h"
#include "domain/folded.h"
#include "views/twolinedelegate.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

namespace glaneur {

namespace {

constexpr int addressRole = Qt::UserRole + 1;
constexpr int lineRole = Qt::UserRole + 2;
constexpr int rowsShown = 5;

/// Whether \p typed is on its way to be an address rather than words to search for.
bool isAddressBegun(const QString &typed)
{
    return typed.contains(QLatin1String(":/")) || typed.startsWith(QLatin1String("http"), Qt::CaseInsensitive)
        || typed.startsWith(QLatin1String("www."), Qt::CaseInsensitive)
        || typed.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive) || typed.contains(QLatin1Char('@'));
}

/// Each word of \p wanted begins one somewhere in \p text; both folded.
bool holdsWords(const QString &text, const QString &wanted)
{
    const QStringList words = wanted.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return text.contains(word); });
}

} // namespace

LinkDialog::LinkDialog(const QString &words, const QString &address, bool isLink, const QList<Resource> &resources,
                       QWidget *parent)
    : QDialog(parent)
    , m_words(new QLineEdit(words))
    , m_address(new QLineEdit(address))
    , m_state(new QLabel)
    , m_model(new QStandardItemModel(this))
{
    // What would do harm is no place to lead to.
    for (const Resource &resource : resources) {
        if (addressState(resource.address) != AddressState::Dangerous
            && !(resource.title.isEmpty() && resource.address.isEmpty()))
            m_resources.append(resource);
    }
    setWindowTitle(isLink ? tr("Change the link") : tr("Add a link"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Words"));
    m_words->setPlaceholderText(tr("Words that say where it leads"));
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setAccessibleName(tr("Address"));
    m_address->setPlaceholderText(m_resources.isEmpty() ? QStringLiteral("https://")
                                                        : tr("https://… or words of a resource's title"));
    m_address->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setWordWrap(true);
    m_state->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignTop | Qt::AlignLeading);

    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&Words:"), m_words);
    form->addRow(tr("&Address:"), m_address);
    form->addRow(QString(), m_state);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    if (isLink) {
        QPushButton *remove = buttons->addButton(tr("Re&move the link"), QDialogButtonBox::DestructiveRole);
        remove->setObjectName(QStringLiteral("removeLink"));
        connect(remove, &QPushButton::clicked, this, [this] {
            m_removed = true;
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_address, &QLineEdit::textChanged, this, &LinkDialog::showState);

    auto *layout = new QVBoxLayout(this);
    layout->addLayout(form);
    if (!m_resources.isEmpty())
        layout->addWidget(makeList());
    layout->addWidget(buttons);
    showState();
    (words.isEmpty() ? m_words : m_address)->setFocus();
}

QWidget *LinkDialog::makeList()
{
    auto *group = new QWidget;
    auto *column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("Or one of the &resources:"));
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("resources"));
    m_list->setAccessibleName(tr("Resources to lead to"));
    m_list->setModel(m_model);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new TwoLineDelegate(Qt::DisplayRole, lineRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    label->setBuddy(m_list);
    m_nothing = new QLabel(tr("No resource has such a title."));
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(label);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    connect(m_list, &QListView::clicked, this, &LinkDialog::take);
    // Enter on a resource takes it and is done with the dialog.
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        take(index);
        accept();
    });
    connect(m_address, &QLineEdit::textEdited, this, &LinkDialog::filter);
    m_address->installEventFilter(this);
    filter();
    const int row = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(rowsShown * row + 2 * m_list->frameWidth());
    return group;
}

/// From the address the arrow keys lead into the list below.
bool LinkDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_address && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down && m_model->rowCount() > 0) {
        m_list->setFocus(Qt::OtherFocusReason);
        m_list->setCurrentIndex(m_model->index(0, 0));
        return true;
    }
    return QDialog::eventFilter(object, event);
}

void LinkDialog::filter()
{
    const QString typed = m_address->text().trimmed();
    const QString wanted = isAddressBegun(typed) ? QString() : folded(typed);
    const QString words = folded(m_words->text().simplified());
    QList<Resource> found;
    for (const Resource &resource : std::as_const(m_resources)) {
        if (holdsWords(folded(resource.title) + QLatin1Char(' ') + folded(resource.address), wanted))
            found.append(resource);
    }
    // What the words name already comes first.
    std::stable_partition(found.begin(), found.end(), [&](const Resource &resource) {
        const QString title = folded(resource.title);
        return !words.isEmpty() && !title.isEmpty() && (title.contains(words) || words.contains(title));
    });
    m_model->clear();
    for (const Resource &resource : std::as_const(found)) {
        auto *item = new QStandardItem(resource.title.isEmpty() ? resource.address : resource.title);
        item->setData(resource.address, addressRole);
        const QString line = resource.address.isEmpty() ? tr("No address yet") : resource.address;
        item->setData(line, lineRole);
        item->setAccessibleDescription(line);
        m_model->appendRow(item);
    }
    m_nothing->setVisible(found.isEmpty());
    m_list->setVisible(!found.isEmpty());
}

void LinkDialog::take(const QModelIndex &index)
{
    const QString title = index.data().toString();
    if (m_words->text().trimmed().isEmpty() || m_words->text() == m_wordsOf) {
        m_words->setText(title);
        m_wordsOf = title;
    }
    m_address->setText(index.data(addressRole).toString());
}

QString LinkDialog::words() const
{
    const QString words = m_words->text();
    return words.trimmed().isEmpty() ? address() : words;
}

QString LinkDialog::address() const { return completedAddress(m_address->text()); }

void LinkDialog::showState()
{
    const QString completed = address();
    QString text;
    switch (addressState(completed)) {
    case AddressState::Missing:
        text = tr("No address yet: the words stay marked until you have it.");
        break;
    case AddressState::Malformed:
        text = tr("This is no complete address. It should look like https://example.org/page.");
        break;
    case AddressState::Dangerous:
        text = tr("Such an address does something instead of leading somewhere: it is not taken.");
        break;
    case AddressState::Ok:
        text = tr("Leads to %1").arg(completed);
        break;
    }
    m_state->setTextFormat(Qt::PlainText);
    m_state->setText(text);
    m_ok->setEnabled(addressState(completed) != AddressState::Dangerous);
}

} // namespace glaneur
