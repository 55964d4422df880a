// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace glaneur {

/// The text of the character reference \p reference, with its « & » and « ; » (`&eacute;`, `&#233;`, `&#xE9;`): HTML 4's
/// names, `&apos;` and every number. Null where it is no such reference.
QString decodeEntity(QStringView reference);

} // namespace glaneur
