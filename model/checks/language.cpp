// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"

#include "domain/languagewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

enum class Tongue { Unknown, French, English };

/// The language of \p words where there is no doubt: many of its frequent words, and hardly one of the other's.
Tongue tongueOf(const QString &words)
{
    constexpr int leastWords = 9;
    const LanguageWords count = countLanguageWords(words);
    if (count.all < leastWords)
        return Tongue::Unknown;
    const auto certain = [&](int own, int other) { return own >= 3 && own * 5 >= count.all && other * 6 <= own; };
    if (certain(count.french, count.english))
        return Tongue::French;
    return certain(count.english, count.french) ? Tongue::English : Tongue::Unknown;
}

} // namespace

void checkLanguage(const PublishedReport &published, Findings &findings)
{
    const QString &language = published.report().language;
    Origin origin;
    if (language.trimmed().isEmpty())
        findings.add(origin, Checks::tr("The report does not say which language it is in."));
    else if (QLocale(language).language() == QLocale::C)
        findings.add(origin, Checks::tr("“%1” is no language.").arg(excerpt(language)), language);
}

void checkForeignPassages(const PublishedReport &published, Findings &findings)
{
    if (!published.isFrench() && !published.isEnglish())
        return;
    const Tongue own = published.isFrench() ? Tongue::French : Tongue::English;
    struct Foreign
    {
        Origin origin;
        QString words;
    };
    QList<Foreign> foreign;
    int native = 0;
    const auto look = [&](const QString &words, const Origin &origin) {
        const Tongue tongue = tongueOf(words);
        if (tongue == own)
            ++native;
        else if (tongue != Tongue::Unknown)
            foreign.append({origin, words});
    };
    for (const Passage &passage : published.passages()) {
        if (passage.kind != Passage::Kind::Text)
            look(passage.words, passage.origin);
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            if (!block.inlines.isEmpty())
                look(plainText(block.inlines), passage.origin);
        });
    }
    const bool french = own == Tongue::French;
    if (foreign.size() > 2 && foreign.size() > native) {
        findings.add({}, french ? Checks::tr("The report is said to be in French, and most of it is in English.")
                                : Checks::tr("The report is said to be in English, and most of it is in French."));
        return;
    }
    for (const Foreign &one : foreign) {
        findings.add(one.origin,
                     (french ? Checks::tr("“%1” seems to be in English.") : Checks::tr("“%1” seems to be in French.")).arg(excerpt(one.words)),
                     one.words);
    }
}

} // namespace glaneur
