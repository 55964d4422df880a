// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/languagewords.h"

#include <array>
#include <string_view>
#include <unordered_map>

namespace glaneur {

namespace {

// Words that both languages have (« on », « a », « plus », « or ») tell nothing and are in neither list.
constexpr const char16_t *frenchWords[] = {
    u"le",    u"la",    u"les",   u"des",   u"du",    u"et",    u"est",  u"une",  u"un",   u"dans", u"pour",  u"que",   u"qui",
    u"nous",  u"sur",   u"avec",  u"ce",    u"au",    u"aux",   u"pas",  u"ont",  u"sont", u"par",  u"de",    u"en",    u"notre",
    u"cette", u"il",    u"elle",  u"ils",   u"elles", u"mais",  u"ou",   u"où",   u"leur", u"leurs", u"être", u"était", u"étaient",
    u"nos",   u"ces",   u"cet",   u"son",   u"sa",    u"ses",   u"très", u"aussi", u"avons", u"été", u"comme", u"vous",  u"votre",
    u"se",    u"ne",    u"dont",  u"fait",  u"tout",  u"tous",  u"toutes", u"entre", u"même", u"qu", u"l",   u"d",     u"à",
    u"afin",  u"sans",  u"chez",  u"lors",  u"puis",  u"donc",  u"peut", u"faire", u"c",
};
constexpr const char16_t *englishWords[] = {
    u"the",   u"of",    u"and",   u"to",    u"is",    u"are",   u"was",   u"were",  u"for",   u"with",  u"we",    u"our",
    u"that",  u"this",  u"it",    u"by",    u"from",  u"have",  u"has",   u"had",   u"which", u"who",   u"what",  u"at",
    u"they",  u"in",    u"their", u"be",    u"been",  u"not",   u"you",   u"your",  u"will",  u"would", u"about", u"there",
    u"into",  u"how",   u"when",  u"these", u"those", u"than",  u"its",   u"also",  u"can",   u"could", u"should", u"more",
    u"an",    u"or",    u"but",   u"if",    u"each",  u"every", u"where", u"while", u"them",  u"he",    u"she",    u"his",
};

enum class Tongue { French, English };

const std::unordered_map<std::u16string_view, Tongue> &tongues()
{
    static const std::unordered_map<std::u16string_view, Tongue> words = [] {
        std::unordered_map<std::u16string_view, Tongue> map;
        for (const char16_t *word : frenchWords)
            map.emplace(word, Tongue::French);
        for (const char16_t *word : englishWords)
            map.emplace(word, Tongue::English);
        return map;
    }();
    return words;
}

bool isOf(const QString &language, QLatin1String primary)
{
    // « frr » is Frisian.
    return language.startsWith(primary, Qt::CaseInsensitive)
        && (language.size() == primary.size() || !language.at(primary.size()).isLetter());
}

} // namespace

bool isFrench(const QString &language) { return isOf(language, QLatin1String("fr")); }

bool isEnglish(const QString &language) { return isOf(language, QLatin1String("en")); }

LanguageWords countLanguageWords(QStringView text)
{
    // What is longer is no frequent word.
    constexpr size_t longest = 8;
    const auto &known = tongues();
    LanguageWords counts;
    std::array<char16_t, longest> word{};
    size_t size = 0;
    const auto finish = [&] {
        if (size == 0)
            return;
        ++counts.all;
        if (size <= longest) {
            const auto it = known.find(std::u16string_view(word.data(), size));
            if (it != known.end())
                ++(it->second == Tongue::French ? counts.french : counts.english);
        }
        size = 0;
    };
    for (const QChar c : text) {
        if (c.isLetter() || c.isMark()) {
            if (size < longest)
                word[size] = c.toLower().unicode();
            ++size;
        } else {
            finish();
        }
    }
    finish();
    return counts;
}

} // namespace glaneur
