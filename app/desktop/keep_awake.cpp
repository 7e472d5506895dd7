#include "desktop/keep_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

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

}  // namespace

KeepAwake::~KeepAwake() {
  release();
}

void KeepAwake::hold() {
  m_wanted = true;
  if (m_state == State::Off && QDBusConnection::sessionBus().isConnected()) {
    m_state = State::Asking;
    ask(0);
  }
}

// Released while an answer is on its way: the answer is given back when it comes.
void KeepAwake::release() {
  m_wanted = false;
  if (m_state == State::Held) {
    giveBack();
  }
}

void KeepAwake::ask(int office) {
  if (office >= static_cast<int>(offices.size())) {
    m_state = State::Off;
    return;
  }
  const Office& asked = offices[static_cast<std::size_t>(office)];
  auto call = QDBusMessage::createMethodCall(asked.service, asked.path, asked.interface, "Inhibit");
  call.setArguments(question(asked.kind));
  auto* reply = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, patienceMilliseconds), this);
  connect(reply, &QDBusPendingCallWatcher::finished, this, [this, office](QDBusPendingCallWatcher* done) {
    const QDBusMessage answer = done->reply();
    done->deleteLater();
    if (answer.type() == QDBusMessage::ReplyMessage && !answer.arguments().isEmpty()) {
      answered(office, answer.arguments().constFirst());
    } else {
      ask(office + 1);
    }
  });
}

void KeepAwake::answered(int office, const QVariant& cookie) {
  m_office = office;
  m_cookie = cookie;
  m_state = State::Held;
  if (m_wanted) {
    emit held();
  } else {
    giveBack();
  }
}

void KeepAwake::giveBack() {
  const Office& office = offices[static_cast<std::size_t>(m_office)];
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
