// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/document.h"
#include "writers/housestyle.h"

#include <QDateTime>
#include <QString>

namespace glaneur {

/// The name of a web page of \p document: its title, or what else it says of itself. Never empty.
QString webPageTitle(const Document &document);

/// The inside of the page's head element: title, description and other metadata, style sheet.
QString webPageHead(const Document &document, const HouseStyle &style);

/// When \p document was published, in UTC; invalid where its date is only the event's.
QDateTime publicationTime(const Document &document);

/// What makes an element of the page the schema.org Event that it is about: attributes for the element
/// (beginning with a blank), and what to put within it. Both are empty where the event has no name.
QString eventAttributes(const Document &document);
QString eventItems(const Document &document);

} // namespace glaneur
