#pragma once

#include "sheet/page.h"

#include <QString>

namespace matside::app {

/// A sentence that names the letters which no font on this computer has, so that they come out as boxes. Empty when
/// every letter can be printed.
QString boxedLettersWarning(const Sheet& sheet);

}  // namespace matside::app
