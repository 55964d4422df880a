// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"

#include <QPageSize>
#include <QWidget>
#include <optional>

class QLabel;
class QToolButton;

namespace glaneur {

class PageRenderer;
class PreviewView;

/// The live preview: pages laid out in a thread of their own whenever the report changes. The old pages stay until
/// the new ones are there.
class PreviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// Soon shows \p report. Calls in a row are laid out once.
    void setReport(const Report &report);
    void setPageSize(const QPageSize &size);
    /// Shows no pages.
    void clear();
    /// Marks what comes from \p origin.
    void setCurrent(const Origin &origin);

    /// See PreviewView::setZoom().
    void setZoom(qreal zoom);
    qreal zoom() const;
    PreviewView *view() const { return m_view; }

public slots:
    void zoomIn();
    void zoomOut();
    void fitWidth();
    void actualSize();

signals:
    /// The person clicked on what comes from \p origin.
    void activated(const glaneur::Origin &origin);
    /// The report set last is shown.
    void pagesShown();

private:
    void updateLabels();

    PreviewView *m_view;
    QLabel *m_page;
    QLabel *m_zoomLabel;
    QToolButton *m_fitWidth;
    PageRenderer *m_renderer;
    QPageSize m_pageSize{QPageSize::A4};
    std::optional<Report> m_report;
};

} // namespace glaneur
