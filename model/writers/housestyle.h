// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace glaneur {

/// How a publication looks: fonts, sizes and colours that every format shares. Text colours keep a contrast of
/// at least 7:1 on white.
struct HouseStyle
{
    QStringList bodyFamilies{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
    QStringList headingFamilies{QStringLiteral("Open Sans"), QStringLiteral("Noto Sans"),
                                QStringLiteral("DejaVu Sans")};
    QStringList monospaceFamilies{QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono")};
    qreal bodySize = 10.5; ///< in points, on paper
    QColor ink{0x1b, 0x1b, 0x1f};
    QColor accent{0x12, 0x3c, 0x69};   ///< headings, links
    QColor secondary{0x4a, 0x4a, 0x55}; ///< facts, captions, running lines
    QColor plus{0x14, 0x53, 0x2d};
    QColor minus{0x7f, 0x1d, 0x1d};
    QColor rule{0xc9, 0xcf, 0xd8};
};

} // namespace glaneur
