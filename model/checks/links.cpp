// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks/check.h"
#include "checks/resourcekeys.h"

#include "domain/address.h"
#include "domain/addresskey.h"
#include "domain/linktext.h"

#include <QCoreApplication>

namespace glaneur {

namespace {

struct Checks
{
    Q_DECLARE_TR_FUNCTIONS(glaneur::Checks)
};

template <typename Visit> void visitLinks(const PublishedReport &published, const Visit &visit)
{
    for (const Passage &passage : published.passages()) {
        visitBlocks(passage.blocks, [&](const TextBlock &block) {
            visitInlines(block.inlines, [&](const Inline &piece) {
                if (piece.kind == Inline::Kind::Link)
                    visit(piece, plainText(piece.children), passage.origin);
            });
        });
    }
}

template <typename Say>
void checkAddresses(const PublishedReport &published, AddressState state, Findings &findings, const Say &say)
{
    visitLinks(published, [&](const Inline &link, const QString &words, const Origin &origin) {
        if (addressState(link.address) == state)
            findings.add(origin, say(excerpt(words), link.address.trimmed(), false), words);
    });
    for (const auto &[resource, origin] : published.resources()) {
        if (addressState(resource->address) == state)
            findings.add(origin, say(excerpt(resource->title), resource->address.trimmed(), true), resource->title);
    }
}

} // namespace

void checkMissingAddresses(const PublishedReport &published, Findings &findings)
{
    // A link that names a resource of the report misses the same address: it is told once.
    QSet<QString> told;
    for (const auto &[resource, origin] : published.resources()) {
        if (addressState(resource->address) != AddressState::Missing)
            continue;
        const QString words = resource->title.simplified();
        told.insert(titleKey(words));
        findings.add(origin,
                     words.isEmpty() ? Checks::tr("A resource has neither a title nor an address.")
                                     : Checks::tr("The resource “%1” has no address.").arg(excerpt(words)),
                     resource->title);
    }
    QSet<QString> known;
    for (const Resource &resource : published.report().resources) {
        if (addressState(resource.address) == AddressState::Ok)
            known.insert(titleKey(resource.title));
    }
    visitLinks(published, [&](const Inline &link, const QString &words, const Origin &origin) {
        if (addressState(link.address) == AddressState::Missing && !told.contains(titleKey(words)))
            findings.add(origin, Checks::tr("The link “%1” leads nowhere: it has no address.").arg(excerpt(words)), words,
                         known.contains(titleKey(words)) ? Findings::Mend::Certain : Findings::Mend::None);
    });
}

void checkMalformedAddresses(const PublishedReport &published, Findings &findings)
{
    checkAddresses(published, AddressState::Malformed, findings,
                   [](const QString &words, const QString &address, bool isResource) {
                       return (isResource ? Checks::tr("The address of the resource “%1” can't be followed: %2")
                                          : Checks::tr("The address of the link “%1” can't be followed: %2"))
                           .arg(words, excerpt(address));
                   });
}

void checkDangerousAddresses(const PublishedReport &published, Findings &findings)
{
    checkAddresses(published, AddressState::Dangerous, findings,
                   [](const QString &words, const QString &address, bool isResource) {
                       return (isResource ? Checks::tr("The address of the resource “%1” could harm its readers: %2")
                                          : Checks::tr("The address of the link “%1” could harm its readers: %2"))
                           .arg(words, excerpt(address));
                   });
}

void checkVagueLinks(const PublishedReport &published, Findings &findings)
{
    visitLinks(published, [&](const Inline &, const QString &words, const Origin &origin) {
        if (words.trimmed().isEmpty())
            findings.add(origin, Checks::tr("A link has no words: nobody sees where to click."), words);
        else if (isVagueLinkText(words))
            findings.add(origin, Checks::tr("The link text “%1” does not say where it leads.").arg(excerpt(words)), words);
    });
    for (const auto &[resource, origin] : published.resources()) {
        if (isVagueLinkText(resource->title))
            findings.add(origin, Checks::tr("The resource's title “%1” does not say what it is.").arg(excerpt(resource->title)),
                         resource->title);
    }
}

void checkAddressesAsText(const PublishedReport &published, Findings &findings)
{
    visitLinks(published, [&](const Inline &, const QString &words, const Origin &origin) {
        if (isAddressText(words))
            findings.add(origin, Checks::tr("The link text “%1” is an address: words would say where it leads.").arg(excerpt(words)),
                         words);
    });
    for (const auto &[resource, origin] : published.resources()) {
        if (isAddressText(resource->title))
            findings.add(origin, Checks::tr("The resource's title “%1” is an address: words would say what it is.")
                                     .arg(excerpt(resource->title)),
                         resource->title);
    }
}

void checkLinksAlike(const PublishedReport &published, Findings &findings)
{
    QHash<QString, QString> addresses;
    const auto look = [&](const QString &words, const QString &address, const Origin &origin) {
        if (words.trimmed().isEmpty() || isVagueLinkText(words) || addressState(address) != AddressState::Ok)
            return;
        const QString to = addressKey(address);
        const auto known = addresses.constFind(titleKey(words));
        if (known == addresses.cend())
            addresses.insert(titleKey(words), to);
        else if (*known != to)
            findings.add(origin, Checks::tr("Another link says “%1” too, and leads elsewhere.").arg(excerpt(words)), words);
    };
    visitLinks(published, [&](const Inline &link, const QString &words, const Origin &origin) { look(words, link.address, origin); });
    for (const auto &[resource, origin] : published.resources())
        look(resource->title, resource->address, origin);
}

void checkUntitledResources(const PublishedReport &published, Findings &findings)
{
    for (const auto &[resource, origin] : published.resources()) {
        if (resource->title.trimmed().isEmpty() && addressState(resource->address) != AddressState::Missing)
            findings.add(origin, Checks::tr("The resource at %1 has no title.").arg(excerpt(resource->address)));
    }
}

void checkResourcesAlike(const PublishedReport &published, Findings &findings)
{
    QHash<QString, const Resource *> known;
    for (const auto &[resource, origin] : published.resources()) {
        if (addressState(resource->address) != AddressState::Ok)
            continue;
        const QString to = addressKey(resource->address);
        const Resource *first = known.value(to);
        if (!first) {
            known.insert(to, resource);
            continue;
        }
        // Merging may lose no words.
        const bool certain = titleKey(first->title) == titleKey(resource->title)
            && (resource->description.isEmpty() || resource->description == first->description);
        findings.add(origin,
                     Checks::tr("The resources “%1” and “%2” have the same address.")
                         .arg(excerpt(first->title), excerpt(resource->title)),
                     resource->title, certain ? Findings::Mend::Certain : Findings::Mend::None);
    }
}

} // namespace glaneur
