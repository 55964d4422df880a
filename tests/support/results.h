// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QTest>

/// Fails the test with the error's own words.
#define VERIFY_RESULT(result) QVERIFY2((result).ok(), (result).ok() ? "" : qPrintable((result).error().text()))

/// The same for what is called for its effect.
#define VERIFY_DONE(call) \
    do { \
        const auto outcomeOfCall = call; \
        VERIFY_RESULT(outcomeOfCall); \
    } while (false)
