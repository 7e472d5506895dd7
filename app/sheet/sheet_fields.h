#pragma once

#include <QString>

namespace matside::app {

/// What a teacher or physiotherapist writes on a sheet before handing it over. Empty: a line to write on.
struct SheetFields {
  QString forWhom;
  QString byWhom;
  QString date;
  QString howOften;
  QString notes;

  bool operator==(const SheetFields&) const = default;
};

}  // namespace matside::app
