// SPDX-License-Identifier: GPL-3.0-or-later
#include "readers/pastedblanks.h"

#include "readers/pastedhtml.h"

namespace glaneur {

namespace {

constexpr QChar noBreakSpace(0x00a0);
constexpr QChar narrowNoBreakSpace(0x202f);

bool isUnbreakable(QChar c) { return c == noBreakSpace || c == narrowNoBreakSpace; }
bool isBlank(QChar c) { return c == u' ' || isUnbreakable(c); }

/// The characters of a paragraph across its marks.
struct Flat
{
    QList<QString *> owners; ///< null for what is no text
    QString text;
};

void flatten(QList<Inline> &inlines, Flat &flat)
{
    for (Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Text) {
            flat.text += piece.text;
            flat.owners.resize(flat.text.size(), &piece.text);
        } else if (piece.children.isEmpty()) {
            flat.text += piece.kind == Inline::Kind::LineBreak ? QChar(u'\n') : QChar(QChar::ObjectReplacementCharacter);
            flat.owners.append(nullptr);
        } else {
            flatten(piece.children, flat);
        }
    }
}

bool isMark(QChar c) { return QStringView(u";:!?%").contains(c) || c == QChar(0xbb) || c == QChar(0x20ac); }

} // namespace

QList<Inline> withTidyBlanks(const QList<Inline> &inlines)
{
    QList<Inline> result = inlines;
    Flat flat;
    flatten(result, flat);
    for (QString *owner : std::as_const(flat.owners)) {
        if (owner)
            owner->clear();
    }
    const QString &text = flat.text;
    for (qsizetype i = 0; i < text.size();) {
        QString *owner = flat.owners.at(i);
        if (!owner) {
            ++i;
            continue;
        }
        if (!isBlank(text.at(i))) {
            *owner += text.at(i++);
            continue;
        }
        qsizetype end = i;
        QChar unbreakable;
        while (end < text.size() && isBlank(text.at(end))) {
            if (isUnbreakable(text.at(end)))
                unbreakable = text.at(end);
            ++end;
        }
        const bool atEdge = i == 0 || end == text.size() || text.at(i - 1) == u'\n' || text.at(end) == u'\n';
        if (!atEdge) {
            const bool wanted = end - i == 1 || text.at(i - 1) == QChar(0xab) || isMark(text.at(end));
            *owner += !unbreakable.isNull() && wanted ? unbreakable : QChar(u' ');
        }
        i = end;
    }
    return result;
}

QString withoutInvisibles(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const char16_t u = c.unicode();
        if (u == '\n' || u == '\t' || (u >= 0x20 && u < 0x7f)) {
            result += c;
        } else if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (u == '\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (u == 0x2028 || u == 0x2029 || u == 0x0b || u == 0x0c || u == 0x85) {
            result += u'\n';
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (u < 0x20 || (u >= 0x7f && u < 0xa0) // controls
                   || u == 0xad || u == 0x200b || u == 0x2060 || u == 0xfeff // marks for line breaking
                   || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x206f) // overrides of direction
                   || (u >= 0xfff9 && u <= 0xfffc) || (u >= 0xfdd0 && u <= 0xfdef) || u >= 0xfffe
                   || (u >= 0xf000 && u <= 0xf0ff)) { // no characters; signs of symbol fonts
            continue;
        } else {
            result += c;
        }
    }
    return result;
}

} // namespace glaneur
