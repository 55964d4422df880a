// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/preview/pagerenderer.h"

#include "document/compose.h"
#include "views/preview/previewpages.h"
#include "writers/pagelayout.h"
#include "writers/pagetext.h"

#include <QPainter>
#include <optional>

namespace glaneur {

/// Lives in the thread; so does all that it holds.
class PageRenderer::Worker : public QObject
{
public:
    std::shared_ptr<const PreviewPages> layOut(const Report &report, const QPageSize &pageSize, int number)
    {
        const Document document = composeDocument(report);
        m_layout.emplace(document, HouseStyle{}, pageSize, &m_paragraphs);
        m_paragraphs.endRound();
        m_number = number;
        return std::make_shared<const PreviewPages>(document, m_layout->geometry(), number);
    }

    bool paint(PagePicture &picture) const
    {
        if (!m_layout || picture.layout != m_number || picture.page >= m_layout->pageCount())
            return false;
        picture.image = QImage(picture.pixels, QImage::Format_RGB32);
        picture.image.fill(Qt::white);
        QPainter painter(&picture.image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        const QSizeF size = m_layout->pageSize();
        painter.scale(picture.pixels.width() / size.width(), picture.pixels.height() / size.height());
        m_layout->paintPage(painter, picture.page);
        return true;
    }

    void clear()
    {
        m_layout.reset();
        m_paragraphs = {};
    }

private:
    ParagraphCache m_paragraphs;
    std::optional<PageLayout> m_layout;
    int m_number = 0;
};

PageRenderer::PageRenderer(QObject *parent)
    : QObject(parent)
    , m_worker(new Worker)
{
    m_thread.setObjectName(QStringLiteral("pages"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

PageRenderer::~PageRenderer()
{
    ++m_newest;
    m_thread.quit();
    m_thread.wait();
}

void PageRenderer::layOut(const Report &report, const QPageSize &pageSize)
{
    const int number = ++m_newest;
    QMetaObject::invokeMethod(m_worker, [this, report, pageSize, number] {
        if (number != m_newest)
            return;
        const std::shared_ptr<const PreviewPages> pages = m_worker->layOut(report, pageSize, number);
        QMetaObject::invokeMethod(this, [this, pages] {
            // A newer one may be under way; these pages are still better than the ones before.
            if (pages->number() > m_cleared)
                emit laidOut(pages);
        });
    });
}

void PageRenderer::clear()
{
    m_cleared = ++m_newest;
    QMetaObject::invokeMethod(m_worker, [this] { m_worker->clear(); });
}

void PageRenderer::paint(const PagePicture &wanted)
{
    QMetaObject::invokeMethod(m_worker, [this, picture = wanted]() mutable {
        if (m_worker->paint(picture))
            QMetaObject::invokeMethod(this, [this, picture] { emit painted(picture); });
    });
}

} // namespace glaneur
