// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/richtext.h"
#include "writers/housestyle.h"

#include <QByteArray>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QString>
#include <QTextLayout>
#include <memory>
#include <vector>

namespace glaneur {

/// How a paragraph is set. Sizes in points.
struct TextStyle
{
    qreal size = 10.5;
    qreal pitch = 15.5; ///< from one baseline to the next
    QFont::Weight weight = QFont::Normal;
    bool italic = false;
    QColor color;
    QStringList families;
    bool verbatim = false; ///< blanks are kept, and lines break anywhere
};

/// A paragraph in lines.
class PageParagraph
{
public:
    /// The words of \p inlines in \p width points.
    PageParagraph(const QList<Inline> &inlines, const TextStyle &style, const HouseStyle &house, qreal width);

    /// A stretch of the text that looks alike and belongs to one link, or to none.
    struct Run
    {
        int start = 0;
        int length = 0;
        QColor color;
        int link = -1; ///< in links(); -1: none
    };

    const QString &text() const { return m_text; }
    const std::vector<Run> &runs() const { return m_runs; }
    int lineCount() const { return m_layout->lineCount(); }
    QTextLine line(int index) const { return m_layout->lineAt(index); }
    qreal pitch() const { return m_style.pitch; }
    /// From a line's top to its baseline, in points.
    qreal baseline() const { return m_baseline; }
    /// The width that the words of \p index take, in points.
    qreal lineWidth(int index) const;
    struct Link
    {
        QString address;
        QString text;
    };
    const std::vector<Link> &links() const { return m_links; }

    /// The width of the longest word, and that of the text on one line, in points.
    static std::pair<qreal, qreal> widths(const QList<Inline> &inlines, const TextStyle &style, const HouseStyle &house);

private:
    struct Look
    {
        bool strong = false;
        bool emphasis = false;
        bool code = false;
        int link = -1;
    };
    void collect(const QList<Inline> &inlines, const HouseStyle &house, Look look);
    void append(const QString &text, const HouseStyle &house, const Look &look);
    void breakLines(qreal width);

    TextStyle m_style;
    QString m_text;
    std::vector<Run> m_runs;
    std::vector<Link> m_links;
    QList<QTextLayout::FormatRange> m_formats;
    std::unique_ptr<QTextLayout> m_layout;
    qreal m_baseline = 0;
};

/// Paragraphs as they were set the last time, so that a document that changed a little is set again in a little time.
/// Used, like what it holds, in one thread.
class ParagraphCache
{
public:
    /// The paragraph, made where it is not known.
    std::shared_ptr<const PageParagraph> paragraph(const QList<Inline> &inlines, const TextStyle &style,
                                                   const HouseStyle &house, qreal width);
    /// Forgets what was not asked for since the last call.
    void endRound();
    /// How many paragraphs were set, and how many were known, since the last endRound().
    int madeCount() const { return m_made; }
    int knownCount() const { return m_known; }

private:
    QHash<QByteArray, std::shared_ptr<const PageParagraph>> m_last;
    QHash<QByteArray, std::shared_ptr<const PageParagraph>> m_present;
    int m_made = 0;
    int m_known = 0;
};

/// The font of \p style, in layout units.
QFont pageFont(const TextStyle &style);

} // namespace glaneur
