// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preview/previewpane.h"

#include "views/icons.h"
#include "views/preview/pagerenderer.h"
#include "views/preview/previewpages.h"
#include "views/preview/previewview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace glaneur {

namespace {

QToolButton *makeButton(const QString &name, const QString &iconName, const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    return button;
}

} // namespace

PreviewPane::PreviewPane(QWidget *parent)
    : QWidget(parent)
    , m_view(new PreviewView(this))
    , m_page(new QLabel(this))
    , m_zoomLabel(new QLabel(this))
    , m_renderer(new PageRenderer(this))
{
    setObjectName(QStringLiteral("previewPane"));
    m_view->setObjectName(QStringLiteral("previewView"));
    m_page->setObjectName(QStringLiteral("previewPage"));
    m_zoomLabel->setMinimumWidth(m_zoomLabel->fontMetrics().horizontalAdvance(QStringLiteral("400 %")));
    m_zoomLabel->setAlignment(Qt::AlignCenter);
    m_zoomLabel->setAccessibleName(tr("Size of the pages"));
    auto *out = makeButton(QStringLiteral("zoomOut"), QStringLiteral("zoom-out"), tr("Smaller"), this);
    auto *in = makeButton(QStringLiteral("zoomIn"), QStringLiteral("zoom-in"), tr("Larger"), this);
    m_fitWidth =
        makeButton(QStringLiteral("zoomFitWidth"), QStringLiteral("zoom-fit-width"), tr("As wide as the pane"), this);
    m_fitWidth->setCheckable(true);
    m_fitWidth->setChecked(true);

    QWidget *const order[]{out, in, m_fitWidth, m_view};
    for (size_t i = 1; i < std::size(order); ++i)
        setTabOrder(order[i - 1], order[i]);

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->addWidget(m_page, 1);
    bar->addWidget(out);
    bar->addWidget(m_zoomLabel);
    bar->addWidget(in);
    bar->addWidget(m_fitWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);

    connect(m_renderer, &PageRenderer::laidOut, this, [this](const std::shared_ptr<const PreviewPages> &pages) {
        m_view->setPages(pages);
        emit pagesShown();
    });
    connect(m_renderer, &PageRenderer::painted, m_view, &PreviewView::setPicture);
    connect(m_view, &PreviewView::pictureRequested, m_renderer, &PageRenderer::paint);
    connect(out, &QToolButton::clicked, this, &PreviewPane::zoomOut);
    connect(in, &QToolButton::clicked, this, &PreviewPane::zoomIn);
    connect(m_fitWidth, &QToolButton::clicked, this, [this](bool checked) {
        if (checked)
            fitWidth();
        else
            actualSize();
    });
    connect(m_view, &PreviewView::activated, this, &PreviewPane::activated);
    connect(m_view, &PreviewView::viewChanged, this, &PreviewPane::updateLabels);
    updateLabels();
}

void PreviewPane::setReport(const Report &report)
{
    m_report = report;
    m_renderer->layOut(report, m_pageSize);
}

void PreviewPane::setPageSize(const QPageSize &size)
{
    if (size == m_pageSize)
        return;
    m_pageSize = size;
    if (m_report)
        setReport(*m_report);
}

void PreviewPane::clear()
{
    m_renderer->clear();
    m_report.reset();
    m_view->setPages(nullptr);
}

void PreviewPane::setCurrent(const Origin &origin) { m_view->setCurrent(origin); }

void PreviewPane::setZoom(qreal zoom) { m_view->setZoom(zoom); }

qreal PreviewPane::zoom() const { return m_view->zoom(); }

void PreviewPane::zoomIn() { m_view->setZoom(m_view->effectiveZoom() * 1.2); }

void PreviewPane::zoomOut() { m_view->setZoom(m_view->effectiveZoom() / 1.2); }

void PreviewPane::fitWidth() { m_view->setZoom(0); }

void PreviewPane::actualSize() { m_view->setZoom(1); }

void PreviewPane::updateLabels()
{
    const int count = m_view->pages() ? m_view->pages()->geometry().pageCount() : 0;
    const QString place =
        count > 0 ? tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(count) : tr("Laying out the pages…");
    m_page->setText(place);
    m_view->setAccessibleDescription(place);
    m_zoomLabel->setText(tr("%1 %").arg(qRound(m_view->effectiveZoom() * 100)));
    m_fitWidth->setChecked(m_view->zoom() <= 0);
}

} // namespace glaneur
