#include "desktop/media_player_adaptors.h"

#include <QGuiApplication>
#include <QUrl>

#include <chrono>

namespace matside::app {
namespace {

qlonglong microseconds(Duration time) {
  return std::chrono::microseconds(time).count();
}

}  // namespace

MediaPlayerRoot::MediaPlayerRoot(MediaPlayer& player) : QDBusAbstractAdaptor(&player), m_player(player) {}

QString MediaPlayerRoot::identity() const {
  return QStringLiteral("Matside");
}

QString MediaPlayerRoot::desktopEntry() const {
  return QGuiApplication::desktopFileName();
}

void MediaPlayerRoot::Raise() {
  emit m_player.raiseWanted();
}

MediaPlayerControls::MediaPlayerControls(MediaPlayer& player) : QDBusAbstractAdaptor(&player), m_player(player) {}

QString MediaPlayerControls::status() const {
  switch (m_player.now().status) {
    case NowPlaying::Status::Playing:
      return QStringLiteral("Playing");
    case NowPlaying::Status::Paused:
      return QStringLiteral("Paused");
  }
  return {};
}

QVariantMap MediaPlayerControls::metadata() const {
  const NowPlaying& now = m_player.now();
  QVariantMap data = {
      {"mpris:trackid", QVariant::fromValue(QDBusObjectPath("/matside/track/" + QString::number(now.track)))},
      {"mpris:length", QVariant::fromValue(microseconds(now.length))},
      {"xesam:title", now.title},
      {"xesam:album", now.routine},
      {"xesam:artist", QStringList{QStringLiteral("Matside")}}};
  if (!now.picture.isEmpty()) {
    data["mpris:artUrl"] = QUrl::fromLocalFile(now.picture).toString(QUrl::FullyEncoded);
  }
  return data;
}

qlonglong MediaPlayerControls::position() const {
  return microseconds(m_player.position());
}

}  // namespace matside::app
