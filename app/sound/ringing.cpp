#include "sound/ringing.h"

#include "chime/chime.h"

#include <QAudioFormat>
#include <QAudioSink>

#include <chrono>
#include <utility>

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

std::chrono::milliseconds lengthOf(const QByteArray& samples) {
  return std::chrono::milliseconds(formatOfBells().durationForBytes(static_cast<qint32>(samples.size())) / 1000);
}

}  // namespace

Ringing::Ringing(const QAudioDevice& device, QByteArray samples)
    : m_samples(std::move(samples)),
      m_sound(&m_samples),
      m_sink(std::make_unique<QAudioSink>(device, formatOfBells())) {
  m_tail.setSingleShot(true);
  m_watchdog.setSingleShot(true);
  connect(&m_tail, &QTimer::timeout, this, [this] { end(Bells::Outcome::Rung); });
  connect(&m_watchdog, &QTimer::timeout, this, [this] { end(Bells::Outcome::Failed); });
  connect(m_sink.get(), &QAudioSink::stateChanged, this, &Ringing::watch, Qt::QueuedConnection);
  m_sound.open(QIODevice::ReadOnly);
  m_watchdog.start(lengthOf(m_samples) + patience);
  m_sink->start(&m_sound);
}

Ringing::~Ringing() {
  m_sink->disconnect(this);
  m_sink->stop();
}

void Ringing::watch() {
  if (m_sink->state() == QAudio::IdleState && m_sound.atEnd()) {
    m_tail.start(tail);
  } else if (m_sink->state() == QAudio::StoppedState) {
    end(m_sink->error() == QAudio::NoError ? Bells::Outcome::Rung : Bells::Outcome::Failed);
  }
}

void Ringing::end(Bells::Outcome outcome) {
  m_tail.stop();
  m_watchdog.stop();
  m_sink->disconnect(this);
  emit ended(outcome);
}

}  // namespace matside::app
