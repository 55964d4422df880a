// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>

namespace glaneur {

/// One step of the schema: what brings a library of the version before to \p version.
struct Migration
{
    int version;
    QStringList statements;
};

/// All steps in their order, the first from nothing to version 1. Append only: a step that has shipped stays as it is.
const QList<Migration> &migrations();

/// « Glnr » in the header of a library file.
inline constexpr quint32 libraryApplicationId = 0x476c6e72;

} // namespace glaneur
