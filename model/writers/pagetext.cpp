// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/pagetext.h"

#include "domain/address.h"
#include "writers/output.h"
#include "writers/pagecanvas.h"

#include <QFontMetricsF>
#include <QTextBoundaryFinder>
#include <algorithm>

namespace glaneur {

namespace {

const QStringList &emojiFamilies()
{
    static const QStringList families{QStringLiteral("Noto Color Emoji"), QStringLiteral("Segoe UI Emoji"),
                                      QStringLiteral("Apple Color Emoji")};
    return families;
}

/// Whether Unicode shows the character \p point as an emoji where nothing else is said (Emoji_Presentation, UTS 51).
bool isEmojiByDefault(char32_t point)
{
    struct Range
    {
        char32_t first, last;
    };
    static constexpr Range basic[] = {{0x231a, 0x231b}, {0x23e9, 0x23ec}, {0x23f0, 0x23f0}, {0x23f3, 0x23f3},
                                      {0x25fd, 0x25fe}, {0x2614, 0x2615}, {0x2648, 0x2653}, {0x267f, 0x267f},
                                      {0x2693, 0x2693}, {0x26a1, 0x26a1}, {0x26aa, 0x26ab}, {0x26bd, 0x26be},
                                      {0x26c4, 0x26c5}, {0x26ce, 0x26ce}, {0x26d4, 0x26d4}, {0x26ea, 0x26ea},
                                      {0x26f2, 0x26f3}, {0x26f5, 0x26f5}, {0x26fa, 0x26fa}, {0x26fd, 0x26fd},
                                      {0x2705, 0x2705}, {0x270a, 0x270b}, {0x2728, 0x2728}, {0x274c, 0x274c},
                                      {0x274e, 0x274e}, {0x2753, 0x2755}, {0x2757, 0x2757}, {0x2795, 0x2797},
                                      {0x27b0, 0x27b0}, {0x27bf, 0x27bf}, {0x2b1b, 0x2b1c}, {0x2b50, 0x2b50},
                                      {0x2b55, 0x2b55}};
    if (point >= 0x1f000)
        return (point >= 0x1f1e6 && point <= 0x1f1ff) || (point >= 0x1f300 && point <= 0x1f64f)
            || (point >= 0x1f680 && point <= 0x1f6ff) || (point >= 0x1f7e0 && point <= 0x1f7eb)
            || (point >= 0x1f90c && point <= 0x1faff) || point == 0x1f004 || point == 0x1f0cf || point == 0x1f18e
            || (point >= 0x1f191 && point <= 0x1f19a) || point == 0x1f201 || point == 0x1f21a || point == 0x1f22f
            || (point >= 0x1f232 && point <= 0x1f236) || (point >= 0x1f238 && point <= 0x1f23a)
            || (point >= 0x1f250 && point <= 0x1f251);
    if (point < 0x231a)
        return false;
    for (const Range &range : basic) {
        if (point >= range.first && point <= range.last)
            return true;
    }
    return false;
}

bool mayHoldSpecials(const QString &text)
{
    for (const QChar c : text) {
        if (c.unicode() >= 0x202f)
            return true;
    }
    return false;
}

QTextOption textOption(const TextStyle &style)
{
    QTextOption option;
    option.setWrapMode(style.verbatim ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    if (style.verbatim)
        option.setTabStopDistance(4 * 0.6 * style.size * layoutUnitsPerPoint);
    return option;
}

constexpr qreal unbounded = 1 << 20;

/// Where the blank before the last word of \p line is, if the line ends with a hyphen within that word; else -1.
int spaceBeforePartedWord(const QString &text, const QTextLine &line)
{
    const int end = line.textStart() + line.textLength();
    if (end < 2 || end >= text.size() || text.at(end - 1) != QLatin1Char('-') || text.at(end).isSpace())
        return -1;
    int i = end - 1;
    while (i >= line.textStart() && !text.at(i).isSpace())
        --i;
    return i >= line.textStart() ? i : -1;
}

} // namespace

QFont pageFont(const TextStyle &style)
{
    QFont font;
    font.setFamilies(style.families);
    font.setPixelSize(qRound(style.size * layoutUnitsPerPoint));
    font.setWeight(style.weight);
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::StyleStrategy(QFont::PreferOutline | QFont::PreferAntialias));
    font.setKerning(true);
    return font;
}

PageParagraph::PageParagraph(const QList<Inline> &inlines, const TextStyle &style, const HouseStyle &house, qreal width)
    : m_style(style)
{
    collect(inlines, house, {});
    breakLines(width);
}

void PageParagraph::collect(const QList<Inline> &inlines, const HouseStyle &house, Look look)
{
    for (const Inline &piece : inlines) {
        Look inner = look;
        switch (piece.kind) {
        case Inline::Kind::Text:
            append(piece.text, house, look);
            break;
        case Inline::Kind::Code:
            inner.code = true;
            append(piece.text, house, inner);
            break;
        case Inline::Kind::LineBreak:
            append(QString(QChar(QChar::LineSeparator)), house, look);
            break;
        case Inline::Kind::Strong:
            inner.strong = true;
            collect(piece.children, house, inner);
            break;
        case Inline::Kind::Emphasis:
            inner.emphasis = true;
            collect(piece.children, house, inner);
            break;
        case Inline::Kind::Link:
            if (addressState(piece.address) == AddressState::Ok && look.link < 0) {
                inner.link = int(m_links.size());
                m_links.push_back({piece.address, plainText(piece.children).simplified()});
            }
            collect(piece.children, house, inner);
            break;
        case Inline::Kind::Image: // elsewhere on the web: its words stand for it
            inner.emphasis = true;
            if (addressState(piece.address) == AddressState::Ok && look.link < 0) {
                inner.link = int(m_links.size());
                m_links.push_back({piece.address, piece.text.simplified()});
            }
            append(piece.text.isEmpty() ? piece.address : piece.text, house, inner);
            break;
        }
    }
}

void PageParagraph::append(const QString &text, const HouseStyle &house, const Look &look)
{
    QString clean = withoutControls(text);
    clean.replace(QLatin1Char('\n'), m_style.verbatim ? QChar(QChar::LineSeparator) : QLatin1Char(' '));
    clean.replace(QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator));
    clean.remove(QChar(0xfffc));
    if (clean.isEmpty())
        return;
    const int start = int(m_text.size());
    m_text += clean;
    const QColor color = look.link >= 0 ? house.accent : m_style.color;
    if (!m_runs.empty() && m_runs.back().link == look.link && m_runs.back().color == color)
        m_runs.back().length += int(clean.size());
    else
        m_runs.push_back({start, int(clean.size()), color, look.link});
    if (!look.strong && !look.emphasis && !look.code)
        return;
    QTextLayout::FormatRange range;
    range.start = start;
    range.length = int(clean.size());
    if (look.strong)
        range.format.setFontWeight(m_style.weight >= QFont::DemiBold ? QFont::ExtraBold : QFont::Bold);
    if (look.emphasis)
        range.format.setFontItalic(!m_style.italic);
    if (look.code)
        range.format.setFontFamilies(house.monospaceFamilies + m_style.families);
    m_formats.append(range);
}

namespace {

/// A stretch of text that is set in a way of its own, whatever format stands around it.
struct Special
{
    int start = 0;
    int length = 0;
    bool emoji = false; ///< else narrow spaces
};

QList<Special> specials(const QString &text)
{
    QList<Special> result;
    const auto add = [&](qsizetype start, qsizetype length, bool emoji) {
        if (!result.isEmpty() && result.last().emoji == emoji && result.last().start + result.last().length == start)
            result.last().length += int(length);
        else
            result.append({int(start), int(length), emoji});
    };
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > 0; start = end, end = finder.toNextBoundary()) {
        const QChar first = text.at(start);
        if (first.unicode() < 0x2000 && end - start == 1)
            continue;
        const char32_t point = first.isHighSurrogate() && start + 1 < text.size()
            ? QChar::surrogateToUcs4(first, text.at(start + 1))
            : first.unicode();
        const QStringView cluster = QStringView(text).mid(start, end - start);
        if (first == QChar(0x202f))
            add(start, end - start, false);
        else if (!cluster.contains(QChar(0xfe0e))
                 && (isEmojiByDefault(point) || cluster.contains(QChar(0xfe0f)) || cluster.contains(QChar(0x20e3))))
            add(start, end - start, true);
    }
    return result;
}

QTextCharFormat specialFormat(const Special &special, QTextCharFormat around, qreal size)
{
    constexpr qreal narrowing = 0.1; // em, from a no-break space to a narrow one
    if (!special.emoji) {
        around.setFontLetterSpacingType(QFont::AbsoluteSpacing);
        around.setFontLetterSpacing(-narrowing * size * layoutUnitsPerPoint);
        return around;
    }
    QTextCharFormat format;
    format.setFontFamilies(emojiFamilies());
    format.setFontWeight(QFont::Normal);
    format.setFontItalic(false);
    return format;
}

/// \p formats with the specials of \p text parted from them. Ranges may not overlap in a text layout.
QList<QTextLayout::FormatRange> withSpecials(const QString &text, const QList<QTextLayout::FormatRange> &formats,
                                             qreal size)
{
    const QList<Special> found = mayHoldSpecials(text) ? specials(text) : QList<Special>();
    if (found.isEmpty())
        return formats;
    QList<QTextLayout::FormatRange> result;
    const auto add = [&](int start, int end, const QTextCharFormat &format) {
        if (end <= start)
            return;
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = end - start;
        range.format = format;
        result.append(range);
    };
    qsizetype next = 0;
    for (const Special &special : found) {
        int from = special.start;
        const int to = special.start + special.length;
        while (from < to) {
            while (next < formats.size() && formats.at(next).start + formats.at(next).length <= from) {
                next++;
            }
            const bool inside = next < formats.size() && formats.at(next).start <= from;
            const int until = next >= formats.size() ? to
                : inside                             ? qMin(to, formats.at(next).start + formats.at(next).length)
                                                     : qMin(to, formats.at(next).start);
            add(from, until, specialFormat(special, inside ? formats.at(next).format : QTextCharFormat(), size));
            from = until;
        }
    }
    for (const QTextLayout::FormatRange &range : formats) {
        int from = range.start;
        const int to = range.start + range.length;
        for (const Special &special : found) {
            if (special.start + special.length <= from)
                continue;
            if (special.start >= to)
                break;
            add(from, special.start, range.format);
            from = special.start + special.length;
        }
        add(from, to, range.format);
    }
    std::sort(result.begin(), result.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return result;
}

} // namespace

void PageParagraph::breakLines(qreal width)
{
    const QFont font = pageFont(m_style);
    QString shown = m_text;
    for (QChar &c : shown)
        c = shownCharacter(c);
    m_layout = std::make_unique<QTextLayout>(shown, font);
    m_layout->setTextOption(textOption(m_style));
    m_layout->setCacheEnabled(true);
    if (const QList<QTextLayout::FormatRange> formats = withSpecials(m_text, m_formats, m_style.size);
        !formats.isEmpty())
        m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * layoutUnitsPerPoint);
        line.setPosition(QPointF(0, 0));
        // Who extracts the text takes a hyphen at a line's end for one that is not of the word.
        const int space = spaceBeforePartedWord(m_text, line);
        if (space > line.textStart())
            line.setLineWidth(line.cursorToX(space) + 1);
    }
    m_layout->endLayout();
    // The same in each line, whatever fallback font stands in it.
    const QFontMetricsF metrics(font);
    m_baseline = m_style.pitch / 2 + (metrics.ascent() - metrics.descent()) / 2 / layoutUnitsPerPoint;
}

qreal PageParagraph::lineWidth(int index) const
{
    return m_layout->lineAt(index).naturalTextWidth() / layoutUnitsPerPoint;
}

namespace {

void appendKey(const QList<Inline> &inlines, QByteArray &key)
{
    const auto appendText = [&](const QString &text) {
        key += QByteArray::number(text.size()) + ':';
        key.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    };
    for (const Inline &piece : inlines) {
        key += char('a' + int(piece.kind));
        appendText(piece.text);
        appendText(piece.address);
        key += '(';
        appendKey(piece.children, key);
        key += ')';
    }
}

} // namespace

std::shared_ptr<const PageParagraph> ParagraphCache::paragraph(const QList<Inline> &inlines, const TextStyle &style,
                                                               const HouseStyle &house, qreal width)
{
    QByteArray key = QByteArray::number(width, 'f', 2) + ' ' + QByteArray::number(style.size) + ' '
        + QByteArray::number(style.pitch) + ' ' + QByteArray::number(int(style.weight)) + ' '
        + (style.italic ? 'i' : 'r') + (style.verbatim ? 'v' : 't') + style.color.name().toLatin1()
        + style.families.join(QLatin1Char(',')).toUtf8() + '\n';
    appendKey(inlines, key);
    auto found = m_present.constFind(key);
    if (found == m_present.constEnd()) {
        const auto last = m_last.constFind(key);
        const bool known = last != m_last.constEnd();
        found = m_present.insert(key, known ? *last : std::make_shared<const PageParagraph>(inlines, style, house, width));
        m_made += known ? 0 : 1;
        m_known += known ? 1 : 0;
    } else {
        ++m_known;
    }
    return *found;
}

void ParagraphCache::endRound()
{
    m_last = std::exchange(m_present, {});
    m_made = 0;
    m_known = 0;
}

std::pair<qreal, qreal> PageParagraph::widths(const QList<Inline> &inlines, const TextStyle &style,
                                              const HouseStyle &house)
{
    const PageParagraph paragraph(inlines, style, house, unbounded / layoutUnitsPerPoint);
    return {paragraph.m_layout->minimumWidth() / layoutUnitsPerPoint,
            paragraph.m_layout->maximumWidth() / layoutUnitsPerPoint};
}

} // namespace glaneur
