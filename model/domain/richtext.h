// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace glaneur {

/// A piece of a line of rich text.
struct Inline
{
    enum class Kind {
        Text,      ///< `text`, as read: no markup in it
        Strong,    ///< bold; `children`
        Emphasis,  ///< italic; `children`
        Link,      ///< `children` lead to `address`; an empty address is a missing one
        Code,      ///< `text`, verbatim
        LineBreak, ///< a hard break
        Image,     ///< a picture at `address`, with `text` as its alternative
    };

    Kind kind = Kind::Text;
    QString text;
    QString address;
    QList<Inline> children;

    static Inline plain(const QString &text) { return {Kind::Text, text, {}, {}}; }
    static Inline lineBreak() { return {Kind::LineBreak, {}, {}, {}}; }
    static Inline strong(const QList<Inline> &children) { return {Kind::Strong, {}, {}, children}; }
    static Inline emphasis(const QList<Inline> &children) { return {Kind::Emphasis, {}, {}, children}; }
    static Inline link(const QList<Inline> &children, const QString &address)
    {
        return {Kind::Link, {}, address, children};
    }

    friend bool operator==(const Inline &left, const Inline &right);
};

/// A block of rich text. Only the blocks of a free section may be Heading, Quote, Code, Table or Rule.
struct TextBlock
{
    enum class Kind {
        Paragraph, ///< `inlines`
        Heading,   ///< `inlines`, `level` 1 to 6
        List,      ///< ListItem `children`; `ordered`, from `start`
        ListItem,  ///< any `children`
        Quote,     ///< any `children`
        Code,      ///< `text`, verbatim, without its last line feed
        Table,     ///< TableRow `children`; the first `headerRows` of them are heads
        TableRow,  ///< TableCell `children`
        TableCell, ///< `inlines`
        Rule,      ///< a thematic break
    };

    Kind kind = Kind::Paragraph;
    int level = 0;
    bool ordered = false;
    int start = 1;
    int headerRows = 0;
    QString text;
    QList<Inline> inlines;
    QList<TextBlock> children;

    static TextBlock paragraph(const QList<Inline> &inlines);

    friend bool operator==(const TextBlock &left, const TextBlock &right);
};

/// Rich text, stored as CommonMark with tables. Two texts are equal when their sources are.
class RichText
{
public:
    RichText() = default;
    /// Takes \p source as CommonMark.
    explicit RichText(const QString &source) : m_commonMark(source) {}
    /// Words that mean themselves: `*`, `[`, `1.` and the like are escaped where they would be markup. A blank
    /// line starts a new paragraph, a single line feed is a line break.
    static RichText fromPlainText(const QString &text);
    static RichText fromBlocks(const QList<TextBlock> &blocks);
    static RichText fromInlines(const QList<Inline> &inlines);

    const QString &commonMark() const { return m_commonMark; }
    bool isEmpty() const { return m_commonMark.isEmpty(); }
    /// The parsed text; cost is linear in its length.
    QList<TextBlock> blocks() const;
    /// The inlines of the text's only paragraph; several blocks are run together with line breaks.
    QList<Inline> inlines() const;
    /// The words alone, blocks parted by line feeds.
    QString toPlainText() const;

    friend bool operator==(const RichText &, const RichText &) = default;

private:
    QString m_commonMark;
};

/// The words of \p inlines without their marks; a line break is a line feed, an image its alternative.
QString plainText(const QList<Inline> &inlines);
/// The words of \p blocks, a line feed between two of them.
QString plainText(const QList<TextBlock> &blocks);

} // namespace glaneur
