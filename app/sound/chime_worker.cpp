#include "sound/chime_worker.h"

#include "chime/chime.h"

#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <chrono>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

// "Idle" means handed over to the sound server, which has up to 200 ms left to play.
constexpr auto tail = 400ms;
constexpr auto patience = 2s;

QAudioFormat formatOfBells() {
  QAudioFormat format;
  format.setSampleRate(Pcm::sampleRate);
  format.setChannelCount(Pcm::channels);
  format.setSampleFormat(QAudioFormat::Int16);
  return format;
}

QByteArray bytesOf(const Pcm& sound) {
  return QByteArray(reinterpret_cast<const char*>(sound.samples.data()),
                    static_cast<qsizetype>(sound.samples.size() * sizeof(std::int16_t)));
}

}  // namespace

ChimeWorker::ChimeWorker() : m_sound(this), m_tail(this), m_watchdog(this) {
  m_tail.setSingleShot(true);
  m_watchdog.setSingleShot(true);
  connect(&m_tail, &QTimer::timeout, this, [this] { end(ChimePlayer::Outcome::Rung); });
  connect(&m_watchdog, &QTimer::timeout, this, [this] { end(ChimePlayer::Outcome::Failed); });
}

ChimeWorker::~ChimeWorker() = default;

void ChimeWorker::ring(Bell bell, double volume) {
  const QAudioDevice device = QMediaDevices::defaultAudioOutput();
  if (device.isNull()) {
    end(ChimePlayer::Outcome::NoDevice);
    return;
  }
  m_sound.close();
  m_sound.setData(bytesOf(matside::ring(bell, volume)));
  m_sound.open(QIODevice::ReadOnly);
  m_sink = std::make_unique<QAudioSink>(device, formatOfBells());
  connect(m_sink.get(), &QAudioSink::stateChanged, this, &ChimeWorker::watch, Qt::QueuedConnection);
  m_watchdog.start(lengthOf(bell) + patience);
  m_sink->start(&m_sound);
}

void ChimeWorker::watch() {
  if (!m_sink) {
    return;
  }
  if (m_sink->state() == QAudio::IdleState && m_sound.atEnd()) {
    m_tail.start(tail);
  } else if (m_sink->state() == QAudio::StoppedState) {
    end(m_sink->error() == QAudio::NoError ? ChimePlayer::Outcome::Rung : ChimePlayer::Outcome::Failed);
  }
}

void ChimeWorker::end(ChimePlayer::Outcome outcome) {
  m_tail.stop();
  m_watchdog.stop();
  if (m_sink) {
    m_sink->disconnect(this);
    m_sink->stop();
    m_sink.reset();
  }
  emit finished(outcome);
}

}  // namespace matside::app
