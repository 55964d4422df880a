// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/report.h"
#include "views/preview/previewview.h"

#include <QObject>
#include <QPageSize>
#include <QThread>
#include <atomic>
#include <memory>

namespace glaneur {

/// Lays reports out and paints their pages in a thread of its own, for layouts hold fonts, which belong to the thread
/// that loaded them. Paragraphs that stayed as they were are not set again.
class PageRenderer : public QObject
{
    Q_OBJECT

public:
    explicit PageRenderer(QObject *parent = nullptr);
    ~PageRenderer() override;

    /// Lays \p report out, ahead of all that was asked for and isn't begun. Ends with laidOut(), but for calls that
    /// another one follows before they begin.
    void layOut(const Report &report, const QPageSize &pageSize);
    /// Gives up what is under way, and what was laid out.
    void clear();
    /// Paints the page that \p wanted tells of; ends with painted(), unless another layout has come by then.
    void paint(const PagePicture &wanted);

signals:
    void laidOut(const std::shared_ptr<const glaneur::PreviewPages> &pages);
    void painted(const glaneur::PagePicture &picture);

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    std::atomic<int> m_newest = 0; ///< the number of the layout asked for last
    int m_cleared = 0;             ///< layouts up to this number are given up
};

} // namespace glaneur
