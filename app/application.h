#pragma once

class QApplication;

namespace matside::app {

struct StartWish;

inline constexpr int inAnotherLanguage = -1;

/// Puts the parts together, shows the window and runs until it is closed. Where the program runs already, its window
/// comes forward instead and does what is wished. Returns the exit code, or `inAnotherLanguage` when
/// it wants to be called again because the person chose one.
int runWindow(QApplication& application, const StartWish& wish);

}  // namespace matside::app
