// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/library.h"

namespace glaneur::testing {

/// Saves nowhere, and remembers how often.
class NoSaver : public ReportSaver
{
public:
    Result<void> save(const Report &, const Report &) override
    {
        ++count;
        return {};
    }

    int count = 0;
};

} // namespace glaneur::testing
