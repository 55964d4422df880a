// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "writers/housestyle.h"

#include <QString>

namespace glaneur {

/// The style sheet of a web page in \p style: for screens from 320 px up, light and dark, and for paper. Its
/// text colours keep a contrast of 7:1 in both, whatever \p style asks for. Safe within <style>.
QString webPageStyle(const HouseStyle &style);

} // namespace glaneur
