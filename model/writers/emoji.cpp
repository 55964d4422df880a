// SPDX-License-Identifier: GPL-3.0-or-later
#include "writers/emoji.h"

#include "domain/languagewords.h"

#include <QTextBoundaryFinder>
#include <algorithm>
#include <iterator>

namespace glaneur {

namespace {

struct Name
{
    char32_t emoji;
    const char16_t *french;
    const char16_t *english;
};

// In the order of their code points: emojiName() searches by halves.
constexpr Name names[] = {
    {0x231b, u"sablier", u"hourglass"},
    {0x23f0, u"réveil", u"alarm clock"},
    {0x2600, u"soleil", u"sun"},
    {0x260e, u"téléphone", u"telephone"},
    {0x26a0, u"attention", u"warning"},
    {0x26a1, u"éclair", u"lightning"},
    {0x2705, u"fait", u"done"},
    {0x270f, u"crayon", u"pencil"},
    {0x2728, u"étincelles", u"sparkles"},
    {0x274c, u"croix", u"cross"},
    {0x2753, u"question", u"question"},
    {0x2757, u"important", u"important"},
    {0x2764, u"cœur", u"heart"},
    {0x27a1, u"flèche vers la droite", u"right arrow"},
    {0x2b50, u"étoile", u"star"},
    {0x1f30d, u"globe terrestre", u"globe"},
    {0x1f310, u"internet", u"internet"},
    {0x1f331, u"jeune pousse", u"seedling"},
    {0x1f381, u"cadeau", u"gift"},
    {0x1f389, u"fête", u"celebration"},
    {0x1f393, u"diplôme", u"graduation cap"},
    {0x1f399, u"micro", u"microphone"},
    {0x1f3a4, u"micro", u"microphone"},
    {0x1f3a5, u"caméra", u"film camera"},
    {0x1f3ae, u"jeu vidéo", u"video game"},
    {0x1f3af, u"cible", u"target"},
    {0x1f3b2, u"dé à jouer", u"game die"},
    {0x1f3c6, u"trophée", u"trophy"},
    {0x1f440, u"yeux", u"eyes"},
    {0x1f447, u"ci-dessous", u"below"},
    {0x1f448, u"à gauche", u"to the left"},
    {0x1f449, u"à noter", u"note"},
    {0x1f44b, u"bonjour", u"hello"},
    {0x1f44d, u"pouce levé", u"thumbs up"},
    {0x1f44e, u"pouce baissé", u"thumbs down"},
    {0x1f44f, u"applaudissements", u"applause"},
    {0x1f465, u"groupe", u"group"},
    {0x1f4a1, u"idée", u"idea"},
    {0x1f4aa, u"force", u"strength"},
    {0x1f4ac, u"bulle de parole", u"speech balloon"},
    {0x1f4bb, u"ordinateur", u"computer"},
    {0x1f4c4, u"document", u"document"},
    {0x1f4c5, u"calendrier", u"calendar"},
    {0x1f4c8, u"courbe en hausse", u"rising chart"},
    {0x1f4cc, u"punaise", u"pin"},
    {0x1f4cd, u"lieu", u"place"},
    {0x1f4da, u"livres", u"books"},
    {0x1f4dd, u"note", u"memo"},
    {0x1f4de, u"téléphone", u"telephone"},
    {0x1f4e2, u"annonce", u"announcement"},
    {0x1f4e7, u"courriel", u"e-mail"},
    {0x1f4f1, u"smartphone", u"smartphone"},
    {0x1f4f7, u"appareil photo", u"camera"},
    {0x1f50d, u"loupe", u"magnifying glass"},
    {0x1f50e, u"loupe", u"magnifying glass"},
    {0x1f511, u"clé", u"key"},
    {0x1f512, u"cadenas", u"lock"},
    {0x1f514, u"cloche", u"bell"},
    {0x1f517, u"lien", u"link"},
    {0x1f525, u"feu", u"fire"},
    {0x1f527, u"clé à molette", u"wrench"},
    {0x1f5e3, u"prise de parole", u"speaking"},
    {0x1f600, u"sourire", u"smile"},
    {0x1f603, u"sourire", u"smile"},
    {0x1f609, u"clin d’œil", u"wink"},
    {0x1f60a, u"sourire", u"smile"},
    {0x1f642, u"sourire", u"smile"},
    {0x1f64f, u"merci", u"thank you"},
    {0x1f680, u"fusée", u"rocket"},
    {0x1f6e0, u"outils", u"tools"},
    {0x1f914, u"réflexion", u"thinking"},
    {0x1f91d, u"poignée de main", u"handshake"},
    {0x1f9e9, u"pièce de puzzle", u"puzzle piece"},
};

static_assert(std::is_sorted(std::begin(names), std::end(names),
                             [](const Name &a, const Name &b) { return a.emoji < b.emoji; }));

QString emojiName(char32_t emoji, bool french)
{
    const auto *const found =
        std::lower_bound(std::begin(names), std::end(names), emoji,
                         [](const Name &name, char32_t value) { return name.emoji < value; });
    if (found == std::end(names) || found->emoji != emoji)
        return {};
    return QString::fromUtf16(french ? found->french : found->english);
}

/// The name of the character that \p cluster shows where it is one known emoji and nothing else.
QString clusterName(QStringView cluster, bool french)
{
    if (cluster.isEmpty())
        return {};
    const bool pair = cluster.size() > 1 && cluster.at(0).isHighSurrogate() && cluster.at(1).isLowSurrogate();
    const char32_t point =
        pair ? QChar::surrogateToUcs4(cluster.at(0), cluster.at(1)) : cluster.at(0).unicode();
    const QStringView rest = cluster.mid(pair ? 2 : 1);
    const bool emojiStyle = rest.size() == 1 && rest.at(0) == QChar(0xfe0f);
    return rest.isEmpty() || emojiStyle ? emojiName(point, french) : QString();
}

} // namespace

QList<EmojiPiece> emojiPieces(const QString &text, const QString &language)
{
    const auto mayBeEmoji = [](QChar c) {
        return c.isHighSurrogate() || (c.unicode() >= 0x2300 && c.unicode() < 0x2c00);
    };
    if (std::none_of(text.begin(), text.end(), mayBeEmoji))
        return {{text, {}}};
    const bool french = isFrench(language);
    QList<EmojiPiece> pieces;
    qsizetype plainFrom = 0;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        const QString name = clusterName(QStringView(text).mid(from, to - from), french);
        if (!name.isEmpty()) {
            if (from > plainFrom)
                pieces.append({text.mid(plainFrom, from - plainFrom), {}});
            pieces.append({text.mid(from, to - from), name});
            plainFrom = to;
        }
        from = to;
    }
    if (plainFrom < text.size())
        pieces.append({text.mid(plainFrom), {}});
    return pieces;
}

} // namespace glaneur
