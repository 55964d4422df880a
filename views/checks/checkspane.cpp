// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/checks/checkspane.h"

#include "views/background.h"
#include "views/checks/checksmodel.h"
#include "views/icons.h"
#include "views/twolinedelegate.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QShortcut>
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
    , m_mend(new QToolButton(this))
    , m_list(new QListView(this))
    , m_model(new ChecksModel(this))
{
    setObjectName(QStringLiteral("checksPane"));
    m_header->setObjectName(QStringLiteral("checksHeader"));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setAutoRaise(true);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_header->setToolTip(tr("Show or hide what remains to be done"));
    m_mend->setObjectName(QStringLiteral("checksMend"));
    m_mend->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_mend->setAutoRaise(true);
    m_mend->setIcon(icon(QStringLiteral("edit-mend")));
    m_list->setObjectName(QStringLiteral("checksList"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setAccessibleName(tr("What remains to be done before publication"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(Qt::DisplayRole, ChecksModel::DetailRole, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMinimumHeight(60);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto *sign = new QLabel(m_nothing);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(icon(QStringLiteral("dialog-ok")).pixmap(side, side));
    auto *nothing = new QLabel(tr("Nothing stands between this report and its publication"), m_nothing);
    nothing->setObjectName(QStringLiteral("checksNothing"));
    sign->setAccessibleName(nothing->text());
    auto *row = new QHBoxLayout(m_nothing);
    row->setContentsMargins(8, 4, 8, 4);
    row->addWidget(sign);
    row->addWidget(nothing, 1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_nothing);
    auto *header = new QHBoxLayout;
    header->setSpacing(0);
    header->addWidget(m_header, 1);
    header->addWidget(m_mend);
    layout->addLayout(header);
    layout->addWidget(m_list, 1);

    connect(m_header, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    // "activated" also comes with Enter; a single click only chooses.
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex &index) { emit activated(m_model->findings().at(index.row()).origin); });
    connect(m_list, &QListView::customContextMenuRequested, this, &ChecksPane::showContextMenu);
    connect(m_mend, &QToolButton::clicked, this, &ChecksPane::mend);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecksPane::updateMend);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, &ChecksPane::mend);
    }
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

const Finding *ChecksPane::current() const
{
    const int row = m_list->currentIndex().row();
    return row >= 0 && row < m_model->findings().size() ? &m_model->findings().at(row) : nullptr;
}

void ChecksPane::mend()
{
    if (const Finding *finding = current(); finding && !finding->mend.isEmpty())
        emit mendRequested({*finding});
}

void ChecksPane::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_list->indexAt(position);
    if (index.isValid())
        m_list->setCurrentIndex(index);
    const Finding *chosen = current();
    if (!chosen)
        return;
    const Finding finding = *chosen;
    QMenu menu(this);
    menu.setObjectName(QStringLiteral("checksMenu"));
    menu.addAction(tr("&Go there"), this, [this, finding] { emit activated(finding.origin); })
        ->setObjectName(QStringLiteral("checksGo"));
    if (!finding.mend.isEmpty()) {
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
        menu.addAction(icon(QStringLiteral("edit-mend")), finding.mend + QLatin1Char('\t') + key, this,
                       [this, finding] { emit mendRequested({finding}); })
            ->setObjectName(QStringLiteral("checksMendOne"));
        QList<Finding> alike;
        for (const Finding &other : m_model->findings()) {
            if (other.check == finding.check && !other.mend.isEmpty())
                alike.append(other);
        }
        if (alike.size() > 1) {
            menu.addAction(tr("%1 – all %n like it", "what a mend does", int(alike.size())).arg(finding.mend), this,
                           [this, alike] { emit mendRequested(alike); })
                ->setObjectName(QStringLiteral("checksMendAll"));
        }
    }
    menu.exec(m_list->viewport()->mapToGlobal(position));
}

void ChecksPane::updateMend()
{
    const Finding *finding = current();
    const bool can = finding && !finding->mend.isEmpty();
    m_mend->setEnabled(can);
    m_mend->setText(can ? finding->mend : tr("Mend"));
    m_mend->setAccessibleName(m_mend->text());
    m_mend->setToolTip(can ? tr("Mends what is chosen (Ctrl+Return)")
                           : tr("What is chosen can't be mended without you: go there"));
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
    m_mend->setVisible(listShown);
    updateMend();
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
