#include "desktop/keep_awake_dbus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

#include <array>

namespace matside::app {
namespace {

constexpr int patienceMilliseconds = 2000;
constexpr uint idle = 8;            // GNOME's and the portal's flag for "the session goes idle"
constexpr uint idleOrSuspend = 12;  // the portal's, with suspending

enum class Kind { ScreenSaver, SessionManager, Portal };

/// Who can be asked to keep the screen on.
struct Office {
  Kind kind;
  const char* service;
  const char* path;
  const char* interface;
  const char* release;
};

constexpr std::array offices = {
    Office{Kind::ScreenSaver, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver",
           "org.freedesktop.ScreenSaver", "UnInhibit"},
    Office{Kind::SessionManager, "org.gnome.SessionManager", "/org/gnome/SessionManager", "org.gnome.SessionManager",
           "Uninhibit"},
    Office{Kind::Portal, "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop",
           "org.freedesktop.portal.Inhibit", "Close"},
};

QVariantList question(Kind kind) {
  const QString why = KeepAwake::tr("A guided routine is running");
  switch (kind) {
    case Kind::ScreenSaver:
      return {QString("matside"), why};
    case Kind::SessionManager:
      return {QString("matside"), 0U, why, idle};
    case Kind::Portal:
      return {QString(), idleOrSuspend, QVariantMap{{"reason", why}}};
  }
  return {};
}

/// The office to ask in this turn. In a sandbox the last one comes first.
const Office& officeOf(KeepAwakeByDBus::Surroundings where, int turn) {
  const auto count = static_cast<int>(offices.size());
  const int shift = where == KeepAwakeByDBus::Surroundings::Sandbox ? count - 1 : 0;
  return offices[static_cast<std::size_t>((turn + shift) % count)];
}

}  // namespace

std::unique_ptr<KeepAwake> KeepAwake::make() {
  return std::make_unique<KeepAwakeByDBus>(KeepAwakeByDBus::surroundings());
}

KeepAwakeByDBus::Surroundings KeepAwakeByDBus::surroundings() {
  const bool boxed = QFileInfo::exists("/.flatpak-info") || qEnvironmentVariableIsSet("SNAP");
  return boxed ? Surroundings::Sandbox : Surroundings::Desktop;
}

KeepAwakeByDBus::KeepAwakeByDBus(Surroundings where, QObject* parent) : KeepAwake(parent), m_where(where) {}

KeepAwakeByDBus::~KeepAwakeByDBus() {
  release();
}

void KeepAwakeByDBus::hold() {
  m_wanted = true;
  if (m_state == State::Off && QDBusConnection::sessionBus().isConnected()) {
    m_state = State::Asking;
    ask(0);
  }
}

// Released while an answer is on its way: the answer is given back when it comes.
void KeepAwakeByDBus::release() {
  m_wanted = false;
  if (m_state == State::Held) {
    giveBack();
  }
}

void KeepAwakeByDBus::ask(int turn) {
  if (turn >= static_cast<int>(offices.size())) {
    m_state = State::Off;
    return;
  }
  const Office& asked = officeOf(m_where, turn);
  auto call = QDBusMessage::createMethodCall(asked.service, asked.path, asked.interface, "Inhibit");
  call.setArguments(question(asked.kind));
  auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patienceMilliseconds), this);
  connect(reply, &QDBusPendingCallWatcher::finished, this, [this, turn](QDBusPendingCallWatcher* done) {
    const QDBusMessage answer = done->reply();
    done->deleteLater();
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
      answered(turn, answer.arguments().constFirst());
    } else {
      ask(turn + 1);
    }
  });
}

void KeepAwakeByDBus::answered(int turn, const QVariant& cookie) {
  m_turn = turn;
  m_cookie = cookie;
  m_state = State::Held;
  if (m_wanted) {
    emit held();
  } else {
    giveBack();
  }
}

void KeepAwakeByDBus::giveBack() {
  const Office& office = officeOf(m_where, m_turn);
  const bool portal = office.kind == Kind::Portal;
  auto call = portal ? QDBusMessage::createMethodCall(office.service, m_cookie.value<QDBusObjectPath>().path(),
                                                      "org.freedesktop.portal.Request", office.release)
                     : QDBusMessage::createMethodCall(office.service, office.path, office.interface, office.release);
  if (!portal) {
    call << m_cookie;
  }
  QDBusConnection::sessionBus().asyncCall(call, patienceMilliseconds);
  m_state = State::Off;
}

}  // namespace matside::app
