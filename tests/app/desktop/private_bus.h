#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QString>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace matside::app {

/// A second connection to the bus of this test run, on which services are acted. The program under test uses the first,
/// without waiting, so both may live in one thread.
class ActedService {
 public:
  ActedService(const QString& service, const QString& path, QObject& object)
      : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, service)), m_service(service) {
    EXPECT_TRUE(m_bus.isConnected()) << "run this test under dbus-run-session";
    EXPECT_TRUE(m_bus.registerObject(path, &object, QDBusConnection::ExportAllContents));
    EXPECT_TRUE(m_bus.registerService(service));
  }
  ~ActedService() {
    m_bus.unregisterService(m_service);
    QDBusConnection::disconnectFromBus(m_service);
  }
  ActedService(const ActedService&) = delete;
  ActedService& operator=(const ActedService&) = delete;

  QDBusConnection& bus() { return m_bus; }

 private:
  QDBusConnection m_bus;
  QString m_service;
};

inline bool waitFor(const std::function<bool()>& happened) {
  return QTest::qWaitFor(happened, 20000);
}

}  // namespace matside::app
