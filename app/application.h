#pragma once

class QApplication;

namespace matside::app {

/// Puts the parts together, shows the window and runs until it is closed. Returns the exit code.
int runWindow(QApplication& application);

}  // namespace matside::app
