#include "desktop/system_look.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPalette>
#include <QStyle>

namespace matside::app {
namespace {

const QString service = "org.freedesktop.portal.Desktop";
const QString path = "/org/freedesktop/portal/desktop";
const QString portal = "org.freedesktop.portal.Settings";
const QString appearance = "org.freedesktop.appearance";
const QString gnome = "org.gnome.desktop.interface";
constexpr int patienceMilliseconds = 2000;

// The portal wraps a value in one variant or in two.
QVariant unwrapped(QVariant value) {
  while (value.canConvert<QDBusVariant>()) {
    value = value.value<QDBusVariant>().variant();
  }
  return value;
}

// Qt's themes for bare X11 and Wayland desktops say there are no animations because they do not know; that of KDE and
// those of other systems know.
bool themeWantsLessMotion() {
  const QString platform = QGuiApplication::platformName();
  const bool isBare = (platform == "xcb" || platform.startsWith("wayland")) &&
                      !qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains("KDE");
  return !isBare && QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) == 0;
}

}  // namespace

SystemLook::SystemLook(QObject* parent) : QObject(parent) {
  m_dark = QApplication::palette().color(QPalette::Window).lightness() < 128;
  m_lessMotion = themeWantsLessMotion();
  auto bus = QDBusConnection::sessionBus();
  if (!bus.isConnected()) {
    return;
  }
  bus.connect(service, path, portal, "SettingChanged", this, SLOT(settingChanged(QString, QString, QDBusVariant)));
  ask(appearance, "color-scheme");
  ask(appearance, "contrast");
  ask(gnome, "enable-animations");
}

void SystemLook::ask(const QString& group, const QString& key) {
  auto call = QDBusMessage::createMethodCall(service, path, portal, "Read");
  call << group << key;
  auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patienceMilliseconds), this);
  connect(reply, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher* done) {
    const QDBusPendingReply<QDBusVariant> answer = *done;
    if (!answer.isError()) {
      take(key, answer.value().variant());
    }
    done->deleteLater();
  });
}

void SystemLook::settingChanged(const QString& group, const QString& key, const QDBusVariant& value) {
  if (group == appearance || group == gnome) {
    take(key, value.variant());
  }
}

void SystemLook::take(const QString& key, QVariant value) {
  value = unwrapped(value);
  if (key == "color-scheme") {
    m_dark = value.toUInt() == 1;
  } else if (key == "contrast") {
    m_contrast = value.toUInt() == 1;
  } else if (key == "enable-animations") {
    m_lessMotion = !value.toBool();
  } else {
    return;
  }
  emit changed();
}

}  // namespace matside::app
