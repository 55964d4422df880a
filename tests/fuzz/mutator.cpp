// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/mutator.h"

#include <iterator>

namespace glaneur::testing {

namespace {

constexpr qsizetype longestInput = 200'000;

const char *const tokens[] = {
    "\n\n", "\n", "\r\n", "# ", "## ", "#### ", "- ", "* ", "1. ", "> ", "    ", "\t", "```\n", "---\n", "| a | b |\n|---|---|\n", "**", "*", "_", "`",
    "[", "](#)", "](https://example.org/)", "](javascript:x)", "![", "<", "</p>", "<p>", "<table>", "<td>", "<!--", "-->", "<![CDATA[", "<script>",
    "<a href=\"", "&amp;", "&#0;", "&#xD800;", "\\", "\xf0\x9f\x91\x89 ", "\xf0\x9f\x94\x8d ", "\xe2\x80\x9c", "\xe2\x80\x9d", "\"", "'",
    "\xc2\xab ", " \xc2\xbb", "\xe2\x80\xaf", "\xc2\xa0", "\xe2\x80\x8b", "\xe2\x80\xae", "\xef\xbb\xbf", "\xff\xfe", "\xc3", "\xed\xa0\x80", "\x01",
    "\x1b", "\x7f", "Les + :", "Les - :", "Objectifs\n\n", "Contexte\n\n", "Focus sur l'atelier ", "Ce qu'on en retient ?\n\n", "Des ressources :\n",
    "O\xc3\xb9 et quand ?\n\n", "le 24 et 25 septembre 2024", "Les 7 grands principes :\n\n", "La 3e \xc3\xa9""dition (2024)\n\n", "Alice : ",
    "Alice et Claire ont particip\xc3\xa9 \xc3\xa0 l'atelier \"", "[OFF]", "99999999999999999999", "-1", "0", "31/02/2024",
};

} // namespace

QByteArray Mutator::piece(const QByteArray &data)
{
    const qsizetype from = below(data.size());
    return data.mid(from, 1 + below(qMin<qsizetype>(400, data.size() - from)));
}

void Mutator::change(QByteArray &data)
{
    const qsizetype at = below(data.size() + 1);
    switch (below(9)) {
    case 0:
        if (at < data.size())
            data[at] = char(m_random.bounded(256));
        break;
    case 1:
        data.remove(at, 1 + below(300));
        break;
    case 2:
        data.insert(at, piece(data));
        break;
    case 3:
        data.insert(at, piece(any()));
        break;
    case 4:
        data.insert(at, QByteArray(tokens[below(std::size(tokens))]).repeated(1 + below(3) * below(60)));
        break;
    case 5:
        data.truncate(at);
        break;
    case 6:
        if (at < data.size())
            data[at] = char(data.at(at) ^ (1 << below(8)));
        break;
    default:
        data.insert(at, tokens[below(std::size(tokens))]);
        break;
    }
}

QByteArray Mutator::next()
{
    QByteArray data = any();
    for (qsizetype changes = 1 + below(below(4) == 0 ? 60 : 8); changes > 0; --changes)
        change(data);
    data.truncate(longestInput);
    return data;
}

} // namespace glaneur::testing
