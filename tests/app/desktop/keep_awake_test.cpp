#include "desktop/keep_awake_dbus.h"
#include "private_bus.h"

#include <QDBusObjectPath>
#include <QSignalSpy>

namespace matside::app {

constexpr uint screenSaverCookie = 4711;
constexpr uint gnomeCookie = 815;

class ActedScreenSaver : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.ScreenSaver")

 public:
  QString reason;
  QList<uint> returned;

 public slots:
  uint Inhibit(const QString& application, const QString& why) {
    EXPECT_EQ(application.toStdString(), "matside");
    reason = why;
    return screenSaverCookie;
  }
  void UnInhibit(uint cookie) { returned << cookie; }
};

class ActedSessionManager : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.gnome.SessionManager")

 public:
  uint flags = 0;
  QList<uint> returned;

 public slots:
  uint Inhibit(const QString&, uint, const QString&, uint asked) {
    flags = asked;
    return gnomeCookie;
  }
  void Uninhibit(uint cookie) { returned << cookie; }
};

class ActedRequest : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Request")

 public:
  int closed = 0;

 public slots:
  void Close() { ++closed; }
};

class ActedPortal : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

 public:
  uint flags = 0;

 public slots:
  QDBusObjectPath Inhibit(const QString&, uint asked, const QVariantMap& options) {
    EXPECT_FALSE(options["reason"].toString().isEmpty());
    flags = asked;
    return QDBusObjectPath("/request/1");
  }
};

namespace {

using Surroundings = KeepAwakeByDBus::Surroundings;

const QString screenSaver = "org.freedesktop.ScreenSaver";
const QString screenSaverPath = "/org/freedesktop/ScreenSaver";
const QString gnome = "org.gnome.SessionManager";
const QString gnomePath = "/org/gnome/SessionManager";
const QString portal = "org.freedesktop.portal.Desktop";
const QString portalPath = "/org/freedesktop/portal/desktop";

TEST(KeepAwake, AsksTheScreenSaverFirstAndGivesBackWhatItGot) {
  ActedScreenSaver saver;
  ActedSessionManager manager;
  const ActedService first(screenSaver, screenSaverPath, saver);
  const ActedService second(gnome, gnomePath, manager);
  KeepAwakeByDBus awake(Surroundings::Desktop);
  awake.hold();
  ASSERT_TRUE(waitFor([&] { return awake.isHeld(); }));
  EXPECT_EQ(saver.reason.toStdString(), "A guided routine is running");
  EXPECT_EQ(manager.flags, 0U);
  awake.release();
  ASSERT_TRUE(waitFor([&] { return !saver.returned.isEmpty(); }));
  EXPECT_EQ(saver.returned, QList<uint>{screenSaverCookie});
  EXPECT_FALSE(awake.isHeld());
}

TEST(KeepAwake, AsksTheSessionManagerWhereThereIsNoScreenSaver) {
  ActedSessionManager manager;
  const ActedService service(gnome, gnomePath, manager);
  KeepAwakeByDBus awake(Surroundings::Desktop);
  awake.hold();
  ASSERT_TRUE(waitFor([&] { return awake.isHeld(); }));
  EXPECT_EQ(manager.flags, 8U);
  awake.release();
  ASSERT_TRUE(waitFor([&] { return !manager.returned.isEmpty(); }));
  EXPECT_EQ(manager.returned, QList<uint>{gnomeCookie});
}

TEST(KeepAwake, AsksThePortalLastAndClosesItsRequest) {
  ActedPortal acted;
  ActedRequest request;
  ActedService service(portal, portalPath, acted);
  ASSERT_TRUE(service.bus().registerObject("/request/1", &request, QDBusConnection::ExportAllSlots));
  KeepAwakeByDBus awake(Surroundings::Desktop);
  awake.hold();
  ASSERT_TRUE(waitFor([&] { return awake.isHeld(); }));
  EXPECT_EQ(acted.flags, 12U);
  awake.release();
  EXPECT_TRUE(waitFor([&] { return request.closed == 1; }));
}

TEST(KeepAwake, AsksThePortalFirstFromWithinASandbox) {
  ActedPortal acted;
  ActedScreenSaver saver;
  const ActedService outer(portal, portalPath, acted);
  const ActedService inner(screenSaver, screenSaverPath, saver);
  KeepAwakeByDBus awake(Surroundings::Sandbox);
  awake.hold();
  ASSERT_TRUE(waitFor([&] { return awake.isHeld(); }));
  EXPECT_EQ(acted.flags, 12U);
  EXPECT_TRUE(saver.reason.isEmpty());
}

TEST(KeepAwake, GivesBackAnAnswerThatComesTooLate) {
  ActedScreenSaver saver;
  const ActedService service(screenSaver, screenSaverPath, saver);
  KeepAwakeByDBus awake(Surroundings::Desktop);
  awake.hold();
  awake.release();
  ASSERT_TRUE(waitFor([&] { return !saver.returned.isEmpty(); }));
  EXPECT_FALSE(awake.isHeld());
}

TEST(KeepAwake, IsHeldOnceHoweverOftenItIsAskedFor) {
  ActedScreenSaver saver;
  const ActedService service(screenSaver, screenSaverPath, saver);
  {
    KeepAwakeByDBus awake(Surroundings::Desktop);
    const QSignalSpy held(&awake, &KeepAwake::held);
    awake.hold();
    awake.hold();
    ASSERT_TRUE(waitFor([&] { return awake.isHeld(); }));
    awake.hold();
    awake.release();
    awake.release();
    EXPECT_EQ(held.count(), 1);
  }
  ASSERT_TRUE(waitFor([&] { return !saver.returned.isEmpty(); }));
  EXPECT_EQ(saver.returned.size(), 1);
}

TEST(KeepAwake, AsksAgainLaterWhenNobodyAnswered) {
  KeepAwakeByDBus awake(Surroundings::Desktop);
  awake.hold();
  ActedScreenSaver saver;
  const ActedService service(screenSaver, screenSaverPath, saver);
  EXPECT_TRUE(waitFor([&] {
    awake.hold();
    return awake.isHeld();
  }));
}

}  // namespace
}  // namespace matside::app

#include "keep_awake_test.moc"
