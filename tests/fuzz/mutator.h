// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QRandomGenerator>

namespace glaneur::testing {

/// Makes inputs out of real ones: bytes changed, pieces taken out, doubled, moved in from another, words put in that
/// readers look for. The same seed makes the same input.
class Mutator
{
public:
    Mutator(const QList<QByteArray> &corpus, quint32 seed) : m_corpus(corpus), m_random(seed) {}

    QByteArray next();

private:
    qsizetype below(qsizetype limit) { return limit > 0 ? qsizetype(m_random.bounded(quint32(limit))) : 0; }
    const QByteArray &any() { return m_corpus.at(below(m_corpus.size())); }
    QByteArray piece(const QByteArray &data);
    void change(QByteArray &data);

    const QList<QByteArray> &m_corpus;
    QRandomGenerator m_random;
};

} // namespace glaneur::testing
