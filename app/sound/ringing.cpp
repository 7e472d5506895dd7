#include "sound/ringing.h"

#include "chime/chime.h"

#include <QAudioFormat>
#include <QAudioSink>

#include <algorithm>
#include <chrono>
#include <utility>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

// What the sound server takes to play what it was handed.
constexpr auto tail = 300ms;
constexpr auto patience = 2s;
constexpr auto soon = 100ms;

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

// The samples are handed over here and now, all the server takes: asked for them, it would come back a period later,
// and a busy machine could leave it without.
Ringing::Ringing(const QAudioDevice& device, QByteArray samples)
    : m_samples(std::move(samples)), m_sink(std::make_unique<QAudioSink>(device, formatOfBells())) {
  m_feed.setSingleShot(true);
  m_tail.setSingleShot(true);
  m_watchdog.setSingleShot(true);
  connect(&m_feed, &QTimer::timeout, this, &Ringing::feed);
  connect(&m_tail, &QTimer::timeout, this, [this] { end(Bells::Outcome::Rung); });
  connect(&m_watchdog, &QTimer::timeout, this, [this] { end(Bells::Outcome::Failed); });
  connect(m_sink.get(), &QAudioSink::stateChanged, this, &Ringing::watch, Qt::QueuedConnection);
  m_watchdog.start(lengthOf(m_samples) + patience);
  m_server = m_sink->start();
  m_since.start();
  feed();
}

Ringing::~Ringing() {
  m_sink->disconnect(this);
  m_sink->stop();
}

void Ringing::feed() {
  if (!m_server || m_sink->state() == QAudio::StoppedState) {
    QMetaObject::invokeMethod(this, [this] { end(Bells::Outcome::Failed); }, Qt::QueuedConnection);
    return;
  }
  qint64 taken = 1;
  while (m_handed < m_samples.size() && taken > 0) {
    taken = m_server->write(m_samples.constData() + m_handed, m_samples.size() - m_handed);
    m_handed += std::max<qint64>(0, taken);
  }
  if (m_handed < m_samples.size()) {
    m_feed.start(soon);
    return;
  }
  const auto left = lengthOf(m_samples) - std::chrono::milliseconds(m_since.elapsed());
  m_tail.start(std::max(0ms, left) + tail);
}

void Ringing::watch() {
  if (m_sink->state() == QAudio::StoppedState) {
    end(Bells::Outcome::Failed);
  }
}

void Ringing::end(Bells::Outcome outcome) {
  m_feed.stop();
  m_tail.stop();
  m_watchdog.stop();
  m_sink->disconnect(this);
  emit ended(outcome);
}

}  // namespace matside::app
