// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/resourcepicker.h"

#include "domain/address.h"
#include "domain/searchwords.h"
#include "items/kindnames.h"
#include "items/roles.h"
#include "views/icons.h"
#include "views/twolinedelegate.h"

#include <QDialogButtonBox>
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

/// Each of \p wanted begins a word of \p text.
bool holdsWords(const QString &text, const QList<FoldedWord> &wanted)
{
    const QList<FoldedWord> words = searchWords(text);
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const FoldedWord &one) {
        return std::any_of(words.cbegin(), words.cend(), [&](const FoldedWord &word) {
            return std::any_of(one.forms.cbegin(), one.forms.cend(),
                               [&](const QString &form) { return word.startsWith(form); });
        });
    });
}

} // namespace

ResourcePicker::ResourcePicker(const QList<Resource> &resources, QWidget *parent)
    : QDialog(parent)
    , m_resources(resources)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("No resource holds these words."), this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(QStringLiteral("resourcePicker"));
    setWindowTitle(tr("Choose resources"));
    m_words->setObjectName(QStringLiteral("pickerWords"));
    m_words->setPlaceholderText(tr("Words of a title, an address or a tag"));
    m_words->setAccessibleName(tr("Words to search for"));
    m_words->setClearButtonEnabled(true);
    m_words->addAction(icon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("pickerList"));
    m_list->setAccessibleName(tr("Resources of the library"));
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setItemDelegate(new TwoLineDelegate(Qt::DisplayRole, DetailRole, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_ok = buttons->addButton(tr("&Add"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("pickerAdd"));
    m_ok->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_words, &QLineEdit::textChanged, this, &ResourcePicker::filter);
    connect(m_list, &QListView::doubleClicked, this, &QDialog::accept);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ResourcePicker::showChosen);
    filter();
    resize(520, 420);
    m_words->setFocus();
}

void ResourcePicker::filter()
{
    const QList<FoldedWord> wanted = searchWords(m_words->text());
    m_model->clear();
    for (const Resource &resource : std::as_const(m_resources)) {
        const QString title = resource.title.trimmed().isEmpty() ? resource.address : resource.title;
        if (!holdsWords(title + QLatin1Char('\n') + resource.address + QLatin1Char('\n') +
                            resource.tags.join(QLatin1Char('\n')),
                        wanted))
            continue;
        const AddressState state = addressState(resource.address);
        auto *item = new QStandardItem(title.isEmpty() ? tr("Resource without a title") : title);
        const QString detail = state == AddressState::Ok ? resource.address : addressStateName(state);
        item->setData(resource.id.uuid(), IdRole);
        item->setData(detail, DetailRole);
        item->setData(detail, Qt::AccessibleDescriptionRole);
        m_model->appendRow(item);
    }
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    showChosen();
}

void ResourcePicker::showChosen()
{
    m_ok->setEnabled(m_list->selectionModel()->hasSelection());
}

QList<Resource> ResourcePicker::chosen() const
{
    QModelIndexList rows = m_list->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<Resource> all;
    for (const QModelIndex &index : std::as_const(rows)) {
        if (const Resource *resource = findById(m_resources, ResourceId(index.data(IdRole).toUuid())))
            all.append(*resource);
    }
    return all;
}

bool ResourcePicker::eventFilter(QObject *object, QEvent *event)
{
    // The keyboard stays in the words while it chooses below.
    if (object == m_words && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Up) {
            const int row = m_list->currentIndex().row() + (key->key() == Qt::Key_Down ? 1 : -1);
            if (row >= 0 && row < m_model->rowCount())
                m_list->setCurrentIndex(m_model->index(row, 0));
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

} // namespace glaneur
