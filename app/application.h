#pragma once

class QApplication;
class QString;

namespace matside::app {

/// Puts the parts together, shows the window and runs until it is closed. Where the program runs already, its window
/// comes forward instead. `routine`, an id or a file, is opened; empty: none. Returns the exit code.
int runWindow(QApplication& application, const QString& routine);

}  // namespace matside::app
