#include "sound/chime_worker.h"

#include "chime/breath_sound.h"
#include "sound/ringing.h"

#include <QAudioDevice>
#include <QCoreApplication>
#include <QMediaDevices>

#include <algorithm>
#include <cmath>

namespace matside::app {
namespace {

/// The samples as `ring` of the core would make them at this volume, in a tenth of the time.
QByteArray atVolume(const Pcm& sound, double volume) {
  QByteArray bytes(static_cast<qsizetype>(sound.samples.size() * sizeof(std::int16_t)), Qt::Uninitialized);
  std::transform(sound.samples.begin(), sound.samples.end(), reinterpret_cast<std::int16_t*>(bytes.data()),
                 [factor = volume * volume](std::int16_t sample) {
                   return static_cast<std::int16_t>(std::lround(sample * factor));
                 });
  return bytes;
}

QByteArray bytesOf(const Pcm& sound) {
  return QByteArray(reinterpret_cast<const char*>(sound.samples.data()),
                    static_cast<qsizetype>(sound.samples.size() * sizeof(std::int16_t)));
}

}  // namespace

ChimeWorker::ChimeWorker() = default;

// A sink lets events pass while it goes: none of them may find a worker that is half gone.
ChimeWorker::~ChimeWorker() {
  for (const auto& [number, ringing] : m_ringing) {
    ringing->disconnect(this);
  }
  if (m_breath) {
    m_breath->disconnect(this);
  }
  QCoreApplication::removePostedEvents(this);
}

void ChimeWorker::prepare() {
  for (const Bell bell : allBells) {
    soundOf(bell);
  }
  QMediaDevices::defaultAudioOutput();
}

const Pcm& ChimeWorker::soundOf(Bell bell) {
  const auto found = m_sounds.find(bell);
  return found != m_sounds.end() ? found->second : m_sounds.emplace(bell, matside::ring(bell, 1.0)).first->second;
}

void ChimeWorker::ring(int number, Bell bell, double volume) {
  const QAudioDevice device = QMediaDevices::defaultAudioOutput();
  if (device.isNull()) {
    emit finished(number, Bells::Outcome::NoDevice);
    return;
  }
  auto ringing = std::make_unique<Ringing>(device, atVolume(soundOf(bell), volume));
  connect(
      ringing.get(), &Ringing::ended, this,
      [this, number](Bells::Outcome outcome) {
        const auto over = m_ringing.extract(number);  // gone from the map before its sink lets events pass
        emit finished(number, outcome);
      },
      Qt::QueuedConnection);
  m_ringing.emplace(number, std::move(ringing));
}

void ChimeWorker::breathe(const Bells::Breath& breath, double volume) {
  const QAudioDevice device = QMediaDevices::defaultAudioOutput();
  if (device.isNull()) {
    return;
  }
  const bool in = breath.direction == Bells::Breath::Direction::In;
  m_breath = std::make_unique<Ringing>(
      device, bytesOf(in ? breathIn(breath.length, volume) : breathOut(breath.length, volume)));
  const auto over = [this, breath = m_breath.get()] {
    if (m_breath.get() == breath) {
      m_breath.reset();
    }
  };
  connect(m_breath.get(), &Ringing::ended, this, over, Qt::QueuedConnection);
}

}  // namespace matside::app
