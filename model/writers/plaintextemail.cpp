// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/plaintextemail.h"

#include "document/words.h"
#include "domain/address.h"
#include "writers/output.h"

#include <QStringList>
#include <algorithm>

namespace glaneur {

namespace {

constexpr qsizetype longestLine = 72; // of signs under a heading

QString spelt(const QList<Inline> &inlines)
{
    QString text;
    for (const Inline &piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::Text:
        case Inline::Kind::Code:
        case Inline::Kind::Image:
            text += piece.text;
            break;
        case Inline::Kind::LineBreak:
            text += QLatin1Char('\n');
            break;
        case Inline::Kind::Strong:
        case Inline::Kind::Emphasis:
            text += spelt(piece.children);
            break;
        case Inline::Kind::Link: {
            const QString words = spelt(piece.children);
            text += words;
            if (addressState(piece.address) == AddressState::Ok && words.trimmed() != piece.address)
                text += QStringLiteral(" <") + piece.address + QLatin1Char('>');
            break;
        }
        }
    }
    return text;
}

class PlainTextWriter
{
public:
    explicit PlainTextWriter(const Words &words) : m_words(words) {}

    /// The lines of \p blocks, an empty one between two blocks.
    QStringList lines(const QList<Block> &blocks) const
    {
        QStringList all;
        for (const Block &block : blocks) {
            const QStringList own = lines(block);
            if (own.isEmpty())
                continue;
            if (!all.isEmpty())
                all.append(QString());
            all += own;
        }
        return all;
    }

private:
    QStringList lines(const Block &block) const
    {
        switch (block.kind) {
        case Block::Kind::Title:
            return underlined(block, QLatin1Char('='));
        case Block::Kind::Heading:
            return block.level == 2 ? underlined(block, QLatin1Char('-')) : paragraph(block);
        case Block::Kind::Paragraph:
            return paragraph(block);
        case Block::Kind::List:
            return list(block);
        case Block::Kind::Quote: {
            QStringList own = lines(block.children);
            if (block.attribution.isEmpty())
                return prefixed(own, QStringLiteral("> "), QStringLiteral("> "));
            const QString mark = block.mark.isEmpty() ? QString() : block.mark + QLatin1Char(' ');
            own.prepend((mark + block.attribution + m_words.labelColon()).trimmed());
            return own;
        }
        case Block::Kind::CodeBlock:
            if (block.text.isEmpty())
                return {};
            return prefixed(block.text.split(QLatin1Char('\n')), QStringLiteral("    "),
                            QStringLiteral("    "));
        case Block::Kind::Table: {
            QStringList rows;
            for (const Block &row : block.children) {
                QStringList cells;
                for (const Block &cell : row.children)
                    cells.append(onOneLine(spelt(cell.inlines)));
                rows.append(cells.join(QStringLiteral(" | ")));
            }
            return rows;
        }
        case Block::Kind::Figure: {
            QStringList own;
            if (block.picture && !block.picture->decorative &&
                !onOneLine(block.picture->alternativeText).isEmpty()) {
                own.append(QLatin1Char('[') + m_words.picture(onOneLine(block.picture->alternativeText)) +
                           QLatin1Char(']'));
            }
            for (const Block &child : block.children)
                own += lines(child);
            return own;
        }
        case Block::Kind::Rule:
            return {QStringLiteral("* * *")};
        case Block::Kind::ListItem:
        case Block::Kind::TableRow:
        case Block::Kind::TableCell:
            return lines(block.children); // astray: else the list or table that they belong to writes them
        }
        return {};
    }

    static QStringList paragraph(const Block &block)
    {
        const QString text = spelt(block.inlines).trimmed();
        return text.isEmpty() ? QStringList() : text.split(QLatin1Char('\n'));
    }

    static QStringList underlined(const Block &block, QChar sign)
    {
        const QString text = onOneLine(spelt(block.inlines));
        if (text.isEmpty())
            return {};
        return {text, QString(std::min(text.size(), longestLine), sign)};
    }

    QStringList list(const Block &block) const
    {
        QStringList all;
        int number = block.start;
        for (const Block &item : block.children) {
            QString mark = item.mark.isEmpty() ? QStringLiteral("-") : item.mark;
            if (block.ordered)
                mark = QString::number(number++) + QLatin1Char('.');
            mark += QLatin1Char(' ');
            QStringList own;
            for (const Block &child : item.children)
                own += lines(child);
            all += prefixed(own, mark, QString(mark.size(), QLatin1Char(' ')));
        }
        return all;
    }

    static QStringList prefixed(const QStringList &lines, const QString &first, const QString &others)
    {
        QStringList result;
        for (const QString &line : lines)
            result.append((result.isEmpty() ? first : others) + line);
        return result;
    }

    const Words &m_words;
};

} // namespace

QString plainTextEmail(const Document &document)
{
    const Words words(document.language);
    return withoutControls(PlainTextWriter(words).lines(document.blocks).join(QLatin1Char('\n'))) +
           QLatin1Char('\n');
}

} // namespace glaneur
