// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagebreaks.h"

#include <algorithm>

namespace glaneur {

namespace {

constexpr qreal tolerance = 0.01;
// Shares of a page's height: a last page with less than the first is worth some narrower space, if that saves it; one
// with less than the second gets company.
constexpr qreal worthSaving = 0.3;
constexpr qreal nearlyEmpty = 0.11;
constexpr qreal squeezed = 0.8; // of the space between blocks

class Breaker
{
public:
    Breaker(const PageFlow &flow, qreal height, qreal stretch)
        : m_flow(flow)
        , m_height(height)
        , m_stretch(stretch)
    {
    }

    std::vector<PageRows> pages(int from, qreal leastOnLast)
    {
        std::vector<PageRows> result;
        const int count = int(m_flow.rows.size());
        for (int first = from; first < count || result.empty();) {
            PageRows page = fill(first);
            if (page.last + 1 < count && leastOnLast > 0 && contentHeight(page.last + 1, count - 1) < leastOnLast) {
                // What is left is next to nothing: give it company.
                for (int end = page.last; end > first; --end) {
                    if (mayBreak(end) && contentHeight(end, count - 1) >= leastOnLast) {
                        cut(page, end - 1);
                        break;
                    }
                }
            }
            first = page.last + 1;
            result.push_back(std::move(page));
            if (count == 0)
                break;
        }
        return result;
    }

    qreal contentHeight(int first, int last) const
    {
        qreal height = 0;
        for (int i = first; i <= last; ++i)
            height += m_flow.rows[size_t(i)].height + (i > first ? m_flow.rows[size_t(i)].spaceBefore * m_stretch : 0);
        return height;
    }

private:
    const FlowRow &row(int index) const { return m_flow.rows[size_t(index)]; }

    bool mayBreak(int before) const { return row(before).mayBreakBefore && !row(before - 1).keepWithNext; }

    static void cut(PageRows &page, int last)
    {
        page.last = last;
        page.tops.resize(size_t(last - page.first + 1));
    }

    PageRows fill(int first) const
    {
        PageRows page;
        page.first = first;
        page.last = first - 1;
        const int count = int(m_flow.rows.size());
        if (first >= count)
            return page;
        qreal y = 0;
        if (const int table = row(first).table; table >= 0) {
            const FlowTable &entry = m_flow.tables[size_t(table)];
            if (entry.headRows > 0 && first >= entry.firstRow + entry.headRows) {
                page.repeatedTable = table;
                y = entry.headHeight;
            }
        }
        for (int i = first; i < count; ++i) {
            const qreal top = i == first ? y : y + row(i).spaceBefore * m_stretch;
            if (top + row(i).height > m_height + tolerance && i > first)
                break;
            page.tops.push_back(top);
            page.last = i;
            y = top + row(i).height;
        }
        const int end = page.last + 1;
        if (end >= count)
            return page;
        for (int i = end; i > first; --i) {
            if (mayBreak(i)) {
                cut(page, i - 1);
                return page;
            }
        }
        // All of it wants to stay together and can't: keep at least each paragraph's lines in company.
        for (int i = end; i > first; --i) {
            if (row(i).mayBreakBefore) {
                cut(page, i - 1);
                return page;
            }
        }
        return page;
    }

    const PageFlow &m_flow;
    qreal m_height;
    qreal m_stretch;
};

} // namespace

std::vector<PageRows> breakPages(const PageFlow &flow, qreal height)
{
    Breaker plain(flow, height, 1);
    std::vector<PageRows> pages = plain.pages(0, 0);
    if (pages.size() < 2)
        return pages;
    const qreal onLast = plain.contentHeight(pages.back().first, pages.back().last);
    if (onLast >= height * worthSaving)
        return pages;
    std::vector<PageRows> tight = Breaker(flow, height, squeezed).pages(0, 0);
    if (tight.size() < pages.size())
        return tight;
    return onLast < height * nearlyEmpty ? plain.pages(0, height * nearlyEmpty) : pages;
}

} // namespace glaneur
