// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/library/resourcedetails.h"

#include "items/libraryresourcemodel.h"
#include "items/roles.h"
#include "items/usemodel.h"
#include "views/editors/linefield.h"
#include "views/editors/resourcelist.h"
#include "views/editors/richtextfield.h"
#include "views/icons.h"
#include "views/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

namespace glaneur {

ResourceDetails::ResourceDetails(LibraryResourceModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_uses(new UseModel(this))
    , m_nothing(new QLabel(this))
    , m_twins(new QWidget(this))
    , m_twinsText(new QLabel(m_twins))
    , m_area(new QScrollArea(this))
    , m_usesTitle(new QLabel(tr("&Where it is used:"), this))
    , m_useList(new QListView(this))
{
    constexpr int usesShown = 3;
    m_nothing->setObjectName(QStringLiteral("resourceNothing"));
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(24);
    m_twinsText->setObjectName(QStringLiteral("resourceTwins"));
    m_twinsText->setWordWrap(true);
    auto *sign = new QLabel(m_twins);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(icon(QStringLiteral("dialog-warning")).pixmap(side, side));
    sign->setAccessibleName(tr("Warning"));
    auto *merge = new QPushButton(tr("&Merge them"), m_twins);
    merge->setObjectName(QStringLiteral("resourceMergeTwins"));
    merge->setAutoDefault(false);
    merge->setToolTip(
        tr("This one stays, takes what the others say beyond it, and takes their places in all reports"));
    auto *twins = new QHBoxLayout(m_twins);
    twins->setContentsMargins(0, 0, 0, 0);
    twins->addWidget(sign);
    twins->addWidget(m_twinsText, 1);
    twins->addWidget(merge);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_useList->setObjectName(QStringLiteral("resourceUses"));
    m_useList->setAccessibleName(tr("Where it is used"));
    m_useList->setToolTip(tr("Enter or a double click goes there"));
    m_useList->setModel(m_uses);
    m_useList->setItemDelegate(new TwoLineDelegate(TitleRole, ExcerptRole, m_useList));
    m_useList->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_useList->setFixedHeight(usesShown * 2 * (fontMetrics().lineSpacing() + 4));
    m_usesTitle->setBuddy(m_useList);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_nothing, 1);
    layout->addWidget(m_twins);
    layout->addWidget(m_area, 1);
    layout->addWidget(m_usesTitle);
    layout->addWidget(m_useList);
    connect(merge, &QPushButton::clicked, this, &ResourceDetails::mergeRequested);
    connect(m_useList, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const FoundUse use = m_uses->useAt(index);
        emit goToRequested(use.use.report, use.origin);
    });
    setResource({}, {});
}

void ResourceDetails::setResource(const ResourceId &id, const QString &nothing)
{
    const bool known = !id.isNull() && m_model.library().report().resource(id);
    m_nothing->setText(nothing);
    if (!known || id != m_id) {
        commit();
        m_id = known ? id : ResourceId();
        // A field may be what just changed the resource.
        if (QWidget *before = m_area->takeWidget()) {
            before->hide();
            before->deleteLater();
        }
        if (known) {
            auto *column = new QWidget;
            auto *layout = new QVBoxLayout(column);
            layout->setContentsMargins(0, 0, 4, 0);
            layout->addWidget(makeResourceFields(m_model.library(), id));
            layout->addStretch(1);
            m_area->setWidget(column);
            // The Tab key comes to them as they are read: before where the resource is used.
            QWidget *last = m_twins->findChild<QPushButton *>();
            for (QWidget *field : column->findChildren<QWidget *>()) {
                if ((field->focusPolicy() & Qt::TabFocus) && !field->focusProxy() && field->window() == window()) {
                    setTabOrder(last, field);
                    last = field;
                }
            }
        }
    }
    m_nothing->setVisible(!known);
    m_area->setVisible(known);
    m_usesTitle->setVisible(known);
    refresh();
}

void ResourceDetails::refresh()
{
    const qsizetype twins = m_id.isNull() ? 0 : m_model.duplicates(m_id).size();
    m_twins->setVisible(twins > 0);
    m_twinsText->setText(twins > 0 ? tr("%n other(s) have this address.", nullptr, int(twins)) : QString());
    QList<FoundUse> uses;
    if (!m_id.isNull()) {
        if (const Result<QList<FoundUse>> read = m_model.library().library().usesOf(m_id))
            uses = *read;
    }
    m_uses->setUses(uses);
    m_useList->setVisible(!uses.isEmpty());
    m_usesTitle->setText(uses.isEmpty() ? tr("No report uses it.") : tr("&Where it is used:"));
}

void ResourceDetails::commit()
{
    for (RichTextField *field : m_area->findChildren<RichTextField *>())
        field->commit();
    for (LineField *field : m_area->findChildren<LineField *>())
        field->commit();
}

void ResourceDetails::focusTitle()
{
    if (auto *title = m_area->findChild<LineField *>(QStringLiteral("resourceTitle")))
        title->setFocus(Qt::OtherFocusReason);
}

} // namespace glaneur
