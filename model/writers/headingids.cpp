// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/headingids.h"

namespace glaneur {

namespace {

/// « La 7ème édition (2024) » → « la-7eme-edition-2024 »
QString slug(const QString &text)
{
    QString plain = text.toLower();
    plain.replace(QChar(0x153), QStringLiteral("oe")).replace(QChar(0xe6), QStringLiteral("ae"));
    QString id;
    // The signs are all that tells « Les + » from « Les − ».
    for (const QChar c : plain.normalized(QString::NormalizationForm_KD)) {
        if (c == u'+' || c == QChar(0x2212))
            id += (id.isEmpty() || id.endsWith(u'-') ? QString() : QStringLiteral("-")) +
                  (c == u'+' ? QStringLiteral("plus") : QStringLiteral("minus"));
        else if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!c.isMark() && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
        if (id.size() >= 60)
            break;
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    return id.isEmpty() ? QStringLiteral("section") : id;
}

} // namespace

HeadingIds::HeadingIds(const QList<Block> &blocks, const QStringList &reserved)
    : m_taken(reserved.begin(), reserved.end())
{
    add(blocks);
}

void HeadingIds::add(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (block.kind == Block::Kind::Heading) {
            const QString base = slug(plainText(block.inlines));
            QString id = base;
            for (int n = 2; m_taken.contains(id); ++n)
                id = base + QLatin1Char('-') + QString::number(n);
            m_taken.insert(id);
            m_ids.insert(block.id, id);
        }
        add(block.children);
    }
}

} // namespace glaneur
