#include "application.h"
#include "command_line.h"

#include <QApplication>

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
  QApplication application(argc, argv);
  QGuiApplication::setApplicationDisplayName("Matside");
  QGuiApplication::setDesktopFileName("matside");
  return matside::app::runWindow(application);
}
