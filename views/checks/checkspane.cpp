// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checkspane.h"

#include "views/background.h"
#include "views/checks/checksmodel.h"
#include "views/icons.h"
#include "views/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

constexpr int pauseMilliseconds = 250;

} // namespace

ChecksPane::ChecksPane(QWidget *parent)
    : QWidget(parent)
    , m_nothing(new QWidget(this))
    , m_header(new QToolButton(this))
    , m_list(new QListView(this))
    , m_model(new ChecksModel(this))
{
    setObjectName(QStringLiteral("checksPane"));
    m_header->setObjectName(QStringLiteral("checksHeader"));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setToolTip(tr("Show or hide what remains to be done"));
    m_list->setObjectName(QStringLiteral("checksList"));
    m_list->setAccessibleName(tr("What remains to be done before publication"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(Qt::DisplayRole, ChecksModel::ReasonRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(60);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *sign = new QLabel(m_nothing);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(icon(QStringLiteral("dialog-ok")).pixmap(side, side));
    auto *nothing = new QLabel(tr("Nothing stands between this report and its publication"), m_nothing);
    nothing->setObjectName(QStringLiteral("checksNothing"));
    auto *row = new QHBoxLayout(m_nothing);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(sign);
    row->addWidget(nothing, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);

    connect(m_header, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    // "activated" also comes with Enter; a single click only chooses.
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_model->findings().at(index.row()).origin); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &ChecksPane::check);
    show({});
}

void ChecksPane::setReport(const Report &report)
{
    m_wanted = report;
    m_pause.start();
}

void ChecksPane::clear()
{
    ++m_generation;
    m_pause.stop();
    m_wanted.reset();
    show({});
}

const QList<Finding> &ChecksPane::findings() const { return m_model->findings(); }

bool ChecksPane::isExpanded() const { return m_expanded; }

bool ChecksPane::isListShown() const { return m_list->isVisibleTo(this); }

void ChecksPane::setExpanded(bool expanded)
{
    m_expanded = expanded;
    show(m_model->findings());
    emit expandedChanged();
}

void ChecksPane::focusList()
{
    if (!m_model->findings().isEmpty())
        setExpanded(true);
    if (!m_list->isVisibleTo(this))
        return;
    m_list->setFocus(Qt::ShortcutFocusReason);
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
}

void ChecksPane::check()
{
    if (m_busy || !m_wanted)
        return;
    m_busy = true;
    runInBackground(
        this, [report = *std::exchange(m_wanted, std::nullopt)] { return checkReport(report); },
        [this, generation = m_generation](const QList<Finding> &findings) {
            m_busy = false;
            if (generation == m_generation)
                show(findings);
            if (m_wanted)
                check();
        });
}

void ChecksPane::show(const QList<Finding> &findings)
{
    const bool changed = findings != m_model->findings();
    const bool listWasShown = m_list->isVisibleTo(this);
    if (changed) {
        const int row = m_list->currentIndex().row();
        m_model->setFindings(findings);
        if (row >= 0)
            m_list->setCurrentIndex(m_model->index(qMin(row, int(findings.size()) - 1)));
    }
    const bool listShown = m_expanded && !findings.isEmpty();
    m_list->setVisible(listShown);
    m_header->setVisible(!findings.isEmpty());
    m_nothing->setVisible(findings.isEmpty());
    setMaximumHeight(listShown ? QWIDGETSIZE_MAX
                               : qMax(m_header->sizeHint().height(), m_nothing->sizeHint().height()));
    m_header->setIcon(icon(QStringLiteral("dialog-warning")));
    m_header->setText(tr("%n thing(s) to look at before publication", nullptr, int(findings.size())));
    m_header->setAccessibleDescription(listShown ? tr("The list is shown") : tr("The list is hidden"));
    if (changed)
        emit findingsChanged(findings);
    if (listShown != listWasShown)
        emit expandedChanged();
}

} // namespace glaneur
