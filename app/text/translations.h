#pragma once

class QCoreApplication;

namespace matside::app {

/// From here on the program speaks the system's language, or English where it does not know that one.
void speakSystemLanguage(QCoreApplication& application);

}  // namespace matside::app
