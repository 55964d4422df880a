// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/composerparts.h"

#include "document/composer.h"
#include "domain/address.h"

#include <QSet>
#include <algorithm>

namespace glaneur {

namespace {

QStringList wordsOf(const QString &text)
{
    QStringList words;
    QString word;
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) {
            word += c.toCaseFolded();
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

/// Pictures that stand in a text lead elsewhere: a publication holds nothing that is not its own, so their
/// alternative text stands for them. Addresses that must not be links go.
QList<Inline> publishable(const QList<Inline> &inlines, bool inLink = false)
{
    QList<Inline> result;
    for (const Inline &piece : inlines) {
        Inline kept = piece;
        const bool ok = addressState(piece.address) == AddressState::Ok;
        if (piece.kind == Inline::Kind::Image) {
            kept = Inline::plain(piece.text);
            if (ok && !inLink && !piece.text.trimmed().isEmpty())
                kept = Inline::link({kept}, piece.address.trimmed());
        } else if (piece.kind == Inline::Kind::Link) {
            kept.address = ok ? piece.address.trimmed() : QString();
            kept.children = publishable(piece.children, true);
        } else {
            kept.children = publishable(piece.children, inLink);
        }
        result.append(kept);
    }
    return result;
}

} // namespace

QString plainText(const QList<Block> &blocks)
{
    QStringList lines;
    for (const Block &block : blocks) {
        QString line = block.kind == Block::Kind::CodeBlock ? block.text : plainText(block.inlines);
        for (const QString &extra : {block.attribution, block.mark})
            line.prepend(extra.isEmpty() ? QString() : extra + QLatin1Char(' '));
        if (!line.isEmpty())
            lines.append(line);
        if (!block.children.isEmpty())
            lines.append(plainText(block.children));
    }
    return lines.join(QLatin1Char('\n'));
}

bool mentions(const QString &text, const QString &words)
{
    const QStringList there = wordsOf(text);
    const QSet<QString> known(there.begin(), there.end());
    const QStringList wanted = wordsOf(words);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return known.contains(word); });
}

Block dayLine(const Words &words, const QString &language, const Day &day, const Origin &origin)
{
    QString date = words.date(day.date);
    if (!date.isEmpty())
        date[0] = date.at(0).toUpper();
    QStringList rest;
    for (const QString &part : {day.place.simplified(), words.dayKind(day.kind)}) {
        if (!part.isEmpty())
            rest.append(part);
    }
    QList<Inline> line;
    if (!date.isEmpty())
        line.append(Inline::strong({Inline::plain(date)}));
    if (!rest.isEmpty())
        line.append(Inline::plain((date.isEmpty() ? QString() : QStringLiteral(" – ")) + rest.join(QLatin1Char(' '))));
    Block block;
    block.role = Block::Role::Facts;
    block.inlines = withTypography(line, language);
    block.origin = origin;
    return block;
}

QList<Inline> Composer::set(const QList<Inline> &inlines) const
{
    return withTypography(publishable(inlines), m_report.language);
}

Block Composer::paragraph(const QList<Inline> &inlines, const Origin &origin, Block::Role role) const
{
    Block block;
    block.kind = Block::Kind::Paragraph;
    block.role = role;
    block.inlines = set(inlines);
    block.origin = origin;
    return block;
}

Block Composer::heading(int level, const QList<Inline> &inlines, const Origin &origin) const
{
    Block block = paragraph(inlines, origin);
    block.kind = Block::Kind::Heading;
    block.level = level;
    return block;
}

Block Composer::item(const QList<Block> &children, const Origin &origin) const
{
    Block block;
    block.kind = Block::Kind::ListItem;
    block.children = children;
    block.origin = origin;
    return block;
}

QStringList Composer::names(const QList<PersonId> &ids) const
{
    QStringList names;
    for (const PersonId &id : ids) {
        const Person *person = m_report.person(id);
        if (person && !person->name().simplified().isEmpty())
            names.append(person->name().simplified());
    }
    return names;
}

QList<Block> Composer::rich(const RichText &text, const Origin &origin, int headingLevel) const
{
    QList<Block> result;
    QList<int> openLevels;
    for (const TextBlock &block : text.blocks())
        result.append(converted(block, origin, headingLevel, openLevels));
    return result;
}

Block Composer::converted(const TextBlock &block, const Origin &origin, int headingLevel,
                          QList<int> &openLevels) const
{
    Block result;
    result.origin = origin;
    switch (block.kind) {
    case TextBlock::Kind::Paragraph:
        break;
    case TextBlock::Kind::Heading:
        // Levels as they nest, so that none is skipped whatever the source did.
        result.kind = Block::Kind::Heading;
        while (!openLevels.isEmpty() && openLevels.last() >= block.level)
            openLevels.removeLast();
        openLevels.append(block.level);
        result.level = std::min(6, headingLevel + int(openLevels.size()) - 1);
        break;
    case TextBlock::Kind::List:
        result.kind = Block::Kind::List;
        break;
    case TextBlock::Kind::ListItem:
        result.kind = Block::Kind::ListItem;
        break;
    case TextBlock::Kind::Quote:
        result.kind = Block::Kind::Quote;
        break;
    case TextBlock::Kind::Code:
        result.kind = Block::Kind::CodeBlock;
        break;
    case TextBlock::Kind::Table:
        result.kind = Block::Kind::Table;
        break;
    case TextBlock::Kind::TableRow:
        result.kind = Block::Kind::TableRow;
        break;
    case TextBlock::Kind::TableCell:
        result.kind = Block::Kind::TableCell;
        break;
    case TextBlock::Kind::Rule:
        result.kind = Block::Kind::Rule;
        break;
    }
    result.ordered = block.ordered;
    result.start = block.start;
    result.headerRows = block.headerRows;
    result.text = block.text;
    result.inlines = set(block.inlines);
    for (const TextBlock &child : block.children)
        result.children.append(converted(child, origin, headingLevel, openLevels));
    return result;
}

Block Composer::resourceList(const QList<ResourceId> &ids, const Section &section) const
{
    Block list;
    list.kind = Block::Kind::List;
    list.role = Block::Role::Resources;
    list.origin.field = Origin::Field::Resource;
    list.origin.section = section.id;
    for (const ResourceId &id : ids) {
        const Resource *resource = m_report.resource(id);
        if (!resource)
            continue;
        Origin origin = list.origin;
        origin.item = id.uuid();
        const QString title = resource->title.simplified();
        QList<Inline> line;
        const QString shown = title.isEmpty() && addressState(resource->address) == AddressState::Ok
                                  ? resource->address.trimmed()
                                  : title;
        if (!shown.isEmpty())
            line.append(Inline::link({Inline::plain(shown)}, resource->address));
        QList<Block> description = rich(resource->description, origin);
        if (line.isEmpty() && description.isEmpty())
            continue;
        if (description.size() == 1 && description.first().kind == Block::Kind::Paragraph && !line.isEmpty()) {
            line.append(Inline::plain(m_words.labelColon()));
            line += description.first().inlines;
            description.clear();
        }
        if (!line.isEmpty())
            description.prepend(paragraph(line, origin));
        list.children.append(item(description, origin));
    }
    return list;
}

QList<Block> Composer::figures(const QList<PictureId> &ids, const Section &section) const
{
    QList<Block> result;
    for (const PictureId &id : ids) {
        const Picture *picture = m_report.picture(id);
        if (!picture)
            continue;
        Block figure;
        figure.kind = Block::Kind::Figure;
        figure.picture = *picture;
        figure.origin.field = Origin::Field::Picture;
        figure.origin.section = section.id;
        figure.origin.item = id.uuid();
        figure.children = rich(picture->caption, figure.origin);
        if (!picture->credit.simplified().isEmpty()) {
            figure.children.append(paragraph({Inline::plain(m_words.credit(picture->credit.simplified()))},
                                             figure.origin, Block::Role::Credit));
        }
        result.append(figure);
    }
    return result;
}

} // namespace glaneur
