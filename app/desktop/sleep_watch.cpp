#include "desktop/sleep_watch.h"

#include <QDBusConnection>

namespace matside::app {

SleepWatch::SleepWatch(QObject* parent) : QObject(parent) {
  auto bus = QDBusConnection::systemBus();
  if (bus.isConnected()) {
    bus.connect("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager",
                "PrepareForSleep", this, SLOT(prepareForSleep(bool)));
  }
}

void SleepWatch::prepareForSleep(bool starts) {
  if (starts) {
    emit fallingAsleep();
  } else {
    emit wokeUp();
  }
}

}  // namespace matside::app
