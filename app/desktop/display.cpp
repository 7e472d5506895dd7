#include "desktop/display.h"

#include <QCoreApplication>
#include <QString>
#include <QtGlobal>

#include <cstdio>
#include <cstdlib>

namespace matside::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Display)
};

QtMessageHandler usual = nullptr;

void watch(QtMsgType type, const QMessageLogContext& context, const QString& message) {
  if (type == QtFatalMsg) {
    std::_Exit(sayNoDisplay());
  }
  // Before the fatal one Qt lists every platform it knows, which helps nobody at a terminal.
  const bool aboutPlatforms = QString::fromLatin1(context.category).startsWith("qt.qpa");
  if (!aboutPlatforms && usual) {
    usual(type, context, message);
  }
}

}  // namespace

bool hasDisplay() {
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
  return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY") ||
         !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
  return true;
#endif
}

DisplayWatch::DisplayWatch() {
  usual = qInstallMessageHandler(watch);
}

DisplayWatch::~DisplayWatch() {
  qInstallMessageHandler(usual);
}

int sayNoDisplay() {
  const QString sentence = Words::tr(
      "there is no display to show the window on; matside --sheet prints without one, matside --help says how");
  std::fputs(("matside: " + sentence + '\n').toLocal8Bit().constData(), stderr);
  return 1;
}

}  // namespace matside::app
