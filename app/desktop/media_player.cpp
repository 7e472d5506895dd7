#include "desktop/media_player.h"

#include "desktop/media_player_adaptors.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <utility>

namespace matside::app {
namespace {

constexpr int patienceMilliseconds = 1000;
const QString prefix = "org.mpris.MediaPlayer2.";
const QString path = "/org/mpris/MediaPlayer2";
const QString controls = "org.mpris.MediaPlayer2.Player";
const QString properties = "org.freedesktop.DBus.Properties";

QDBusMessage statusQuestion(const QString& player) {
  auto call = QDBusMessage::createMethodCall(player, path, properties, "Get");
  call << controls << QStringLiteral("PlaybackStatus");
  return call;
}

}  // namespace

MediaPlayer::MediaPlayer(std::function<Duration()> position, QObject* parent)
    : QObject(parent), m_position(std::move(position)) {
  new MediaPlayerRoot(*this);
  new MediaPlayerControls(*this);
}

MediaPlayer::~MediaPlayer() {
  vanish();
}

void MediaPlayer::appear() {
  auto bus = QDBusConnection::sessionBus();
  if (std::exchange(m_wanted, true) || !bus.isConnected()) {
    return;
  }
  const auto call = QDBusMessage::createMethodCall("org.freedesktop.DBus", "/org/freedesktop/DBus",
                                                   "org.freedesktop.DBus", "ListNames");
  auto* reply = new QDBusPendingCallWatcher(bus.asyncCall(call, patienceMilliseconds), this);
  connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
    const QDBusPendingReply<QStringList> names = *done;
    done->deleteLater();
    askWhoPlays(names.isError() ? QStringList() : names.value().filter(prefix));
  });
}

void MediaPlayer::askWhoPlays(const QStringList& names) {
  m_unanswered = static_cast<int>(names.size());
  if (names.isEmpty()) {
    claim();
    return;
  }
  for (const QString& name : names) {
    auto* reply = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(statusQuestion(name), patienceMilliseconds), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
      const QDBusPendingReply<QDBusVariant> status = *done;
      done->deleteLater();
      if (!status.isError() && status.value().variant().toString() == "Playing") {
        m_wanted = false;
      }
      if (--m_unanswered == 0) {
        claim();
      }
    });
  }
}

void MediaPlayer::claim() {
  auto bus = QDBusConnection::sessionBus();
  if (!m_wanted || isThere() || !bus.registerObject(path, this)) {
    return;
  }
  const QString name = prefix + "matside";
  for (const QString& wanted : {name, name + ".instance" + QString::number(QCoreApplication::applicationPid())}) {
    if (bus.registerService(wanted)) {
      m_name = wanted;
      emit appeared();
      return;
    }
  }
  bus.unregisterObject(path);
}

void MediaPlayer::vanish() {
  m_wanted = false;
  if (isThere()) {
    auto bus = QDBusConnection::sessionBus();
    bus.unregisterService(std::exchange(m_name, QString()));
    bus.unregisterObject(path);
  }
}

void MediaPlayer::show(const NowPlaying& now) {
  const NowPlaying before = std::exchange(m_now, now);
  if (isThere() && before != now) {
    tellOfChange(before);
  }
}

// Qt's adaptors leave this signal to their owner.
void MediaPlayer::tellOfChange(const NowPlaying& before) {
  const auto* adaptor = findChild<MediaPlayerControls*>();
  QVariantMap changed;
  if (before.status != m_now.status) {
    changed["PlaybackStatus"] = adaptor->status();
  }
  NowPlaying otherwise = m_now;
  otherwise.status = before.status;
  if (otherwise != before) {
    changed["Metadata"] = adaptor->metadata();
  }
  auto signal = QDBusMessage::createSignal(path, properties, "PropertiesChanged");
  signal << controls << changed << QStringList();
  QDBusConnection::sessionBus().send(signal);
}

void MediaPlayer::jumped() {
  if (isThere()) {
    auto* adaptor = findChild<MediaPlayerControls*>();
    emit adaptor->Seeked(adaptor->position());
  }
}

}  // namespace matside::app
