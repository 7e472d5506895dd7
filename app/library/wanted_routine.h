#pragma once

#include "base/expected.h"
#include "library/library.h"

#include <QString>

namespace matside::app {

/// The routine a person named at the terminal or opened from the desktop, by its id or by a file that describes one; or
/// why there is none, in one sentence.
BasicExpected<Routine, QString> wantedRoutine(const QString& wanted, const Library& library);

/// The same wish as another folder would say it: a file by its whole path.
QString wishFromAnywhere(const QString& wanted);

}  // namespace matside::app
