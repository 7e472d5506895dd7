#include "application.h"
#include "command_line.h"
#include "desktop/display.h"
#include "sound/server_words.h"

#include <QApplication>

#include <optional>

int main(int argc, char** argv) {
  QCoreApplication::setApplicationName("matside");
  QCoreApplication::setApplicationVersion(MATSIDE_VERSION);
  const auto asked = matside::app::readCommandLine(QStringList(argv, argv + argc));
  if (asked.exitCode) {
    return *asked.exitCode;
  }
  if (asked.sheet) {
    return matside::app::runSheetCommand(*asked.sheet, argc, argv);
  }
  if (!matside::app::hasDisplay()) {
    return matside::app::sayNoDisplay();
  }
  std::optional<matside::app::DisplayWatch> watch(std::in_place);
  QApplication application(argc, argv);
  watch.reset();
  matside::app::keepSoundServerQuiet();
  QGuiApplication::setApplicationDisplayName("Matside");
  QGuiApplication::setDesktopFileName("matside");
  int result = matside::app::runWindow(application, asked.start);
  while (result == matside::app::inAnotherLanguage) {
    // The window that is gone asked the application to end with it.
    QCoreApplication::removePostedEvents(&application, QEvent::Quit);
    result = matside::app::runWindow(application, {matside::app::StartWish::Kind::Settings, {}});
  }
  return result;
}
