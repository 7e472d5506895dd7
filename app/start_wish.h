#pragma once

#include <QString>

#include <optional>

namespace matside::app {

/// What the program was started for, besides its window.
struct StartWish {
  enum class Kind {
    Open,        ///< lay the routine open; without one, nothing more than the window
    Begin,       ///< begin it; without one, that of the start page
    Settings,    ///< show the settings, where the language has just been changed
    PrintSheet,  ///< show its sheet, to print or save; without one, that of the start page
  };
  Kind kind = Kind::Open;
  QString routine;  ///< an id or a file; empty: none named

  bool operator==(const StartWish&) const = default;
};

/// One line for a program that runs already, in whatever folder it was started; and back.
QString toLine(const StartWish& wish);
std::optional<StartWish> startWishFrom(const QString& line);

}  // namespace matside::app
