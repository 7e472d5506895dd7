#pragma once

#include "base/problem.h"

#include <QString>

namespace matside::app {

/// One sentence: which file, where in it, what is wrong, what was expected.
QString problemText(const Problem& problem);

}  // namespace matside::app
