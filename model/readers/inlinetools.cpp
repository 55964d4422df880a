// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/inlinetools.h"

#include <algorithm>

namespace glaneur {

bool holdsAddress(const QList<Inline> &inlines)
{
    return std::any_of(inlines.begin(), inlines.end(), [](const Inline &piece) {
        return piece.kind == Inline::Kind::Image || !piece.address.isEmpty() || holdsAddress(piece.children);
    });
}

QString oneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c == u'\n' || c == u'\t' || c == u'\r')
            c = u' ';
    }
    return result.trimmed();
}

QString withPlainBlanks(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c.isSpace() && c != u'\n')
            c = u' ';
    }
    return result;
}

static void collectLinks(const QList<Inline> &inlines, qsizetype &position, QList<FoundLink> &links)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link) {
            const QString title = plainText(piece.children);
            links.append({oneLine(title), piece.address, position, position + title.size()});
            position += title.size();
        } else if (piece.children.isEmpty()) {
            position += lengthOf(piece);
        } else {
            collectLinks(piece.children, position, links);
        }
    }
}

QList<FoundLink> linksOf(const QList<Inline> &inlines)
{
    QList<FoundLink> links;
    qsizetype position = 0;
    collectLinks(inlines, position, links);
    return links;
}

} // namespace glaneur
