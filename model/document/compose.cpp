// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/compose.h"

namespace glaneur {

Document composeDocument(const Report &report)
{
    Document document;
    document.title = report.title;
    return document;
}

} // namespace glaneur
