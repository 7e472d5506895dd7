// A desktop that is asked to keep its screen on: says each wish, and when who had it has left the bus.
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusServiceWatcher>

#include <cstdio>

namespace matside::app {

class ScreenSaver : public QObject, protected QDBusContext {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

 public:
  ScreenSaver() {
    m_watcher.setConnection(QDBusConnection::sessionBus());
    m_watcher.setWatchMode(QDBusServiceWatcher::WatchForUnregistration);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [] { say("forgotten"); });
  }
  static void say(const char* what) {
    std::puts(what);
    std::fflush(stdout);
  }

 public slots:
  uint Inhibit(const QString&, const QString&) {
    m_watcher.addWatchedService(message().service());
    say("kept on");
    return ++m_cookie;
  }
  void UnInhibit(uint) {
    m_watcher.removeWatchedService(message().service());
    say("given back");
  }

 private:
  QDBusServiceWatcher m_watcher;
  uint m_cookie = 0;
};

}  // namespace matside::app

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  matside::app::ScreenSaver saver;
  QDBusConnection bus = QDBusConnection::sessionBus();
  if (!bus.registerObject("/org/freedesktop/ScreenSaver", &saver, QDBusConnection::ExportAllSlots) ||
      !bus.registerService("org.freedesktop.ScreenSaver")) {
    return 1;
  }
  matside::app::ScreenSaver::say("ready");
  return QCoreApplication::exec();
}

#include "screen_saver.moc"
