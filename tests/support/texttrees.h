// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/commonmark.h"

#include <QRandomGenerator>

namespace glaneur::testing {

inline QString dump(const QList<Inline> &inlines)
{
    static const char *const names[] = {"T", "S", "E", "L", "C", "BR", "I"};
    QString out;
    for (const Inline &piece : inlines) {
        out += QLatin1String(names[int(piece.kind)]) + QLatin1Char('(') + piece.text;
        if (!piece.address.isEmpty())
            out += QLatin1Char('@') + piece.address;
        out += dump(piece.children) + QLatin1Char(')');
    }
    return out;
}

inline QString dump(const QList<TextBlock> &blocks)
{
    static const char *const names[] = {"P", "H", "L", "I", "Q", "C", "T", "R", "D", "HR"};
    QString out;
    for (const TextBlock &block : blocks) {
        out += QLatin1String(names[int(block.kind)]);
        if (block.level)
            out += QString::number(block.level);
        if (block.kind == TextBlock::Kind::List && block.ordered)
            out += QLatin1Char('#') + QString::number(block.start);
        if (block.kind == TextBlock::Kind::Table)
            out += QLatin1Char('h') + QString::number(block.headerRows);
        out += QLatin1Char('{') + block.text + dump(block.inlines) + dump(block.children) + QLatin1Char('}');
    }
    return out;
}

/// Makes trees that are already in the form that parsing gives, of hostile pieces.
class TreeMaker
{
public:
    explicit TreeMaker(quint32 seed) : m_random(seed) {}

    QList<Inline> inlines(int depth = 0)
    {
        QList<Inline> list;
        const int count = 1 + m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            switch (m_random.bounded(depth < 3 ? 9 : 5)) {
            case 0:
                list.append(Inline{Inline::Kind::Code, word(), {}, {}});
                break;
            case 1:
                list.append(Inline::lineBreak());
                break;
            case 5:
                list.append(Inline::strong(inlines(depth + 1)));
                break;
            case 6:
                list.append(Inline::emphasis(inlines(depth + 1)));
                break;
            case 7:
                list.append(Inline::link(inlines(depth + 1), address()));
                break;
            case 8:
                list.append(Inline{Inline::Kind::Image, word(), address(), {}});
                break;
            default:
                list.append(Inline::plain(word()));
                break;
            }
        }
        return list;
    }

    QList<TextBlock> blocks(int depth = 0)
    {
        QList<TextBlock> list;
        const int count = 1 + m_random.bounded(4);
        for (int i = 0; i < count; ++i) {
            TextBlock block;
            switch (m_random.bounded(depth < 3 ? 9 : 5)) {
            case 0:
                block.kind = TextBlock::Kind::Heading;
                block.level = 1 + m_random.bounded(6);
                block.inlines = flatInlines();
                break;
            case 1:
                block.kind = TextBlock::Kind::Code;
                block.text = word() + QLatin1Char('\n') + word();
                break;
            case 2:
                block.kind = TextBlock::Kind::Rule;
                break;
            case 5:
            case 6:
                block.kind = TextBlock::Kind::List;
                block.ordered = m_random.bounded(2);
                block.start = block.ordered ? m_random.bounded(30) : 1;
                for (int n = 1 + m_random.bounded(3); n > 0; --n) {
                    TextBlock item;
                    item.kind = TextBlock::Kind::ListItem;
                    item.children = blocks(depth + 1);
                    block.children.append(item);
                }
                break;
            case 7:
                block.kind = TextBlock::Kind::Quote;
                block.children = blocks(depth + 1);
                break;
            case 8:
                block = table();
                break;
            default:
                block.inlines = normalized(inlines());
                if (block.inlines.isEmpty())
                    block.inlines = {Inline::plain(QStringLiteral("x"))};
                break;
            }
            list.append(block);
        }
        return list;
    }

private:
    QList<Inline> flatInlines()
    {
        QList<Inline> list;
        for (const Inline &piece : inlines(2)) {
            if (piece.kind != Inline::Kind::LineBreak)
                list.append(piece);
        }
        return nonEmpty(dropBreaks(list));
    }

    static QList<Inline> dropBreaks(const QList<Inline> &inlines)
    {
        QList<Inline> list;
        for (Inline piece : inlines) {
            piece.children = dropBreaks(piece.children);
            if (piece.kind != Inline::Kind::LineBreak)
                list.append(piece);
        }
        return list;
    }

    static QList<Inline> nonEmpty(const QList<Inline> &inlines)
    {
        const QList<Inline> list = normalized(inlines);
        return list.isEmpty() ? QList<Inline>{Inline::plain(QStringLiteral("x"))} : list;
    }

    TextBlock table()
    {
        TextBlock block;
        block.kind = TextBlock::Kind::Table;
        block.headerRows = m_random.bounded(2);
        const int columns = 1 + m_random.bounded(3);
        for (int r = 1 + m_random.bounded(3); r >= 0; --r) {
            TextBlock row;
            row.kind = TextBlock::Kind::TableRow;
            for (int c = 0; c < columns; ++c) {
                TextBlock cell;
                cell.kind = TextBlock::Kind::TableCell;
                cell.inlines = {Inline::plain(QStringLiteral("a|b %1").arg(m_random.bounded(9)))};
                row.children.append(cell);
            }
            block.children.append(row);
        }
        return block;
    }

    QString word()
    {
        static const QStringList words{
            QStringLiteral("mot"), QStringLiteral("Commun[s]"), QStringLiteral("[OFF]"), QStringLiteral("1. un"),
            QStringLiteral("12) x"), QStringLiteral("- tiret"), QStringLiteral("+ fluide"), QStringLiteral("#dièse"),
            QStringLiteral("# dièse"), QStringLiteral("> suite"), QStringLiteral("*"), QStringLiteral("_"),
            QStringLiteral("a_b"), QStringLiteral("**"), QStringLiteral("`"), QStringLiteral("``x"), QStringLiteral("\\"),
            QStringLiteral("\\*"), QStringLiteral("a\\"), QStringLiteral("[x](y)"), QStringLiteral("]("),
            QStringLiteral("["), QStringLiteral("]"), QStringLiteral("!"), QStringLiteral("!["), QStringLiteral("&amp;"),
            QStringLiteral("&"), QStringLiteral("&#x41;"), QStringLiteral("<b>"), QStringLiteral("<http://x.fr>"),
            QStringLiteral("---"), QStringLiteral("==="), QStringLiteral("~~~"), QStringLiteral("|a|b|"),
            QStringLiteral("|-|-|"), QStringLiteral(":--|"), QStringLiteral("« guillemets »"),
            QStringLiteral("fine\u202f!"), QStringLiteral("prix\u00a0:"), QStringLiteral("\U0001F469\u200D\U0001F4BB"),
            QStringLiteral("👉"), QStringLiteral("(paren)"), QStringLiteral("é"), QStringLiteral(" "),
            QStringLiteral("  deux  espaces "), QStringLiteral("chargé·e·s"), QStringLiteral("$"), QStringLiteral("~"),
            QStringLiteral("1."), QStringLiteral("-"), QStringLiteral("+"), QStringLiteral("[a]: b"), QStringLiteral("…")};
        QString text = words.at(m_random.bounded(words.size()));
        if (m_random.bounded(2))
            text += words.at(m_random.bounded(words.size()));
        return text;
    }

    QString address()
    {
        static const QStringList addresses{QString(), QStringLiteral("https://example.org/a_(b)"),
                                           QStringLiteral("https://example.org/?a=1&copy;=2"),
                                           QStringLiteral("a b"), QStringLiteral("x\\y"), QStringLiteral("<z>"),
                                           QStringLiteral("https://example.org/é*_*")};
        return addresses.at(m_random.bounded(addresses.size()));
    }

    QRandomGenerator m_random;
};
} // namespace glaneur::testing
