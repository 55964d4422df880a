// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/persondetails.h"

#include "items/librarypersonmodel.h"
#include "items/usemodel.h"
#include "views/editors/linefield.h"
#include "views/editors/personfields.h"
#include "views/icons.h"
#include "views/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace glaneur {

PersonDetails::PersonDetails(LibraryPersonModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_uses(new UseModel(this))
    , m_nothing(new QLabel(this))
    , m_twins(new QWidget(this))
    , m_twinRows(new QVBoxLayout(m_twins))
    , m_fields(new QVBoxLayout)
    , m_usesTitle(new QLabel(this))
    , m_useList(new QListView(this))
{
    m_nothing->setObjectName(QStringLiteral("personNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_twins->setObjectName(QStringLiteral("personTwins"));
    m_twinRows->setContentsMargins(0, 0, 0, 0);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_useList->setObjectName(QStringLiteral("personUses"));
    m_useList->setAccessibleName(tr("Where they are named"));
    m_useList->setToolTip(tr("Enter or a double click goes there"));
    m_useList->setModel(m_uses);
    m_useList->setItemDelegate(new TwoLineDelegate(TitleRole, ExcerptRole, m_useList));
    m_useList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_usesTitle->setBuddy(m_useList);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_twins);
    layout->addLayout(m_fields);
    layout->addWidget(m_usesTitle);
    layout->addWidget(m_useList, 1);
    connect(m_useList, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const FoundUse use = m_uses->useAt(index);
        emit goToRequested(use.use.report, use.origin);
    });
    setPerson({}, {});
}

void PersonDetails::setPerson(const PersonId &id, const QString &nothing)
{
    const bool known = !id.isNull() && m_model.library().report().person(id);
    m_nothing->setText(nothing);
    if (!known || id != m_id) {
        commit();
        m_id = known ? id : PersonId();
        // A field may be what just changed the person.
        if (m_shown) {
            m_fields->removeWidget(m_shown);
            m_shown->hide();
            m_shown->deleteLater();
            m_shown = nullptr;
        }
        if (known) {
            m_shown = makePersonFields(m_model.library(), id);
            m_shown->setObjectName(QStringLiteral("personFields"));
            m_fields->addWidget(m_shown);
            m_shown->show(); // at once, to be typed into
        }
    }
    m_nothing->setVisible(!known);
    for (QWidget *widget : {static_cast<QWidget *>(m_usesTitle), static_cast<QWidget *>(m_useList)})
        widget->setVisible(known);
    refresh();
}

void PersonDetails::refresh()
{
    showTwins();
    arrange();
    QList<FoundUse> uses;
    if (!m_id.isNull()) {
        if (const Result<QList<FoundUse>> read = m_model.library().library().usesOf(m_id))
            uses = *read;
    }
    m_uses->setUses(uses);
    m_useList->setEnabled(!uses.isEmpty());
    m_usesTitle->setText(uses.isEmpty() ? tr("No report names them.") : tr("&Where they are named:"));
}

/// The Tab key comes in reading order to what was made later than the list of uses.
void PersonDetails::arrange()
{
    QWidget *last = m_useList->previousInFocusChain();
    while (last != m_useList && (isAncestorOf(last) || !(last->focusPolicy() & Qt::TabFocus)))
        last = last->previousInFocusChain();
    if (last == m_useList)
        return;
    const auto follow = [&last](QWidget *widget) {
        setTabOrder(last, widget);
        last = widget;
    };
    for (int row = 0; row < m_twinRows->count(); ++row)
        follow(m_twinRows->itemAt(row)->widget()->findChild<QPushButton *>());
    for (LineField *field : m_shown ? m_shown->findChildren<LineField *>() : QList<LineField *>())
        follow(field);
}

void PersonDetails::showTwins()
{
    constexpr int mostTwins = 3;
    const QList<LikelyPerson> likely = m_id.isNull() ? QList<LikelyPerson>() : m_model.duplicates(m_id);
    QStringList shown;
    for (const LikelyPerson &other : likely.mid(0, mostTwins)) {
        const Person *person = m_model.library().report().person(other.id);
        shown.append(other.id.toString()
                     + (person ? tr("May be the same person as %1: %2.").arg(person->name(), likenessName(other.likeness))
                               : QString()));
    }
    m_twins->setVisible(!shown.isEmpty());
    if (std::exchange(m_twinsShown, shown) == shown)
        return;
    while (QLayoutItem *item = m_twinRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its button may be what was clicked
        delete item;
    }
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const PersonId id = likely.at(i).id;
        auto *row = new QWidget(m_twins);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *sign = new QLabel(row);
        const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
        sign->setPixmap(icon(QStringLiteral("dialog-warning")).pixmap(side, side));
        sign->setAccessibleName(tr("Warning"));
        const QString text = shown.at(i).mid(id.toString().size());
        auto *words = new QLabel(text, row);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        auto *merge = new QPushButton(i == 0 ? tr("&Merge them") : tr("Merge them"), row);
        merge->setObjectName(QStringLiteral("personMergeTwin"));
        merge->setAutoDefault(false);
        merge->setAccessibleDescription(text);
        merge->setToolTip(tr("The one shown stays, takes what the other says beyond it, and takes their places in all reports"));
        connect(merge, &QPushButton::clicked, this, [this, id] { emit mergeRequested(id); });
        layout->addWidget(sign);
        layout->addWidget(words, 1);
        layout->addWidget(merge);
        m_twinRows->addWidget(row);
        row->setVisible(true);
    }
}

void PersonDetails::commit()
{
    for (LineField *field : m_shown ? m_shown->findChildren<LineField *>() : QList<LineField *>())
        field->commit();
}

void PersonDetails::focusName()
{
    if (auto *name = m_shown ? m_shown->findChild<LineField *>(QStringLiteral("firstName")) : nullptr)
        name->setFocus(Qt::OtherFocusReason);
}

} // namespace glaneur
