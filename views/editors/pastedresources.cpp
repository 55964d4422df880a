// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/editors/pastedresources.h"

#include "domain/address.h"
#include "domain/addresskey.h"
#include "domain/linktext.h"
#include "readers/pastedhtml.h"
#include "views/editors/pastedtext.h"
#include "views/editors/typedaddress.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QSet>
#include <QUrl>

namespace glaneur {

namespace {

/// Collects resources, each address once.
class Found
{
public:
    void add(const QString &title, const QString &address)
    {
        const QString clean = withoutTracking(address.trimmed());
        if (addressState(clean) != AddressState::Ok || m_keys.contains(addressKey(clean)))
            return;
        m_keys.insert(addressKey(clean));
        Resource resource;
        resource.id = ResourceId::create();
        resource.address = clean;
        // An address is no title.
        if (!isAddressText(title.simplified()))
            resource.title = title.simplified();
        m_resources.append(resource);
    }
    const QList<Resource> &resources() const { return m_resources; }

private:
    QList<Resource> m_resources;
    QSet<QString> m_keys;
};

void addLinks(Found &found, const QList<Inline> &inlines)
{
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Link)
            found.add(plainText(piece.children), piece.address);
        else
            addLinks(found, piece.children);
    }
}

void addLinks(Found &found, const QList<TextBlock> &blocks)
{
    for (const TextBlock &block : blocks) {
        addLinks(found, block.inlines);
        addLinks(found, block.children);
    }
}

void addLines(Found &found, const QString &text)
{
    static const QRegularExpression signs(QStringLiteral("^[\\s\\-–—•*·>|(\\[]+|[\\s:\\-–—|,;(\\[<«\"]+$"));
    const QStringList lines = text.left(mostPasted).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        qsizetype from = 0;
        for (TypedAddress address = addressIn(line, 0); address.length > 0; address = addressIn(line, from)) {
            QString words = line.mid(from, address.from - from);
            found.add(words.remove(signs), address.address);
            from = address.from + address.length;
        }
    }
}

} // namespace

QList<Resource> resourcesInText(const QString &text)
{
    Found found;
    addLines(found, text);
    return found.resources();
}

QList<Resource> pastedResources(const QMimeData &source)
{
    Found found;
    if (source.hasHtml())
        addLinks(found, blocksFromHtml(source.html().left(mostPasted)));
    // What a page shows as words may be an address too.
    if (source.hasText())
        addLines(found, source.text());
    const QList<QUrl> urls = source.urls();
    for (const QUrl &url : urls)
        found.add(QString(), pastedAddress(url.toString(QUrl::FullyEncoded)));
    return found.resources();
}

QList<Resource> knownOrNew(const QList<Resource> &found, const QList<Resource> &known)
{
    QList<Resource> all = found;
    for (Resource &resource : all) {
        for (const Resource &other : known) {
            if (addressKey(other.address) == addressKey(resource.address)) {
                resource = other;
                break;
            }
        }
    }
    return all;
}

} // namespace glaneur
