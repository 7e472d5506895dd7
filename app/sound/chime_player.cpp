#include "sound/chime_player.h"

#include "sound/chime_worker.h"

#include <QTimer>

#include <chrono>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr int closingMilliseconds = 500;
// Longer than the worker's own patience with a device.
constexpr auto patience = 4s;

}  // namespace

ChimePlayer::ChimePlayer(QObject* parent) : Bells(parent) {
  m_thread.setObjectName("bells");
}

ChimePlayer::~ChimePlayer() {
  close();
}

bool ChimePlayer::close() {
  m_thread.quit();
  return m_thread.wait(closingMilliseconds);
}

// The thread starts with the first practice: opening the window needs no sound.
void ChimePlayer::start() {
  m_worker = new ChimeWorker;
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connect(m_worker, &ChimeWorker::finished, this, &ChimePlayer::end);
  m_thread.start(QThread::TimeCriticalPriority);
}

void ChimePlayer::prepare() {
  if (!m_worker) {
    start();
  }
  QMetaObject::invokeMethod(m_worker, &ChimeWorker::prepare);
}

void ChimePlayer::ring(Bell bell, int volumePercent) {
  if (!m_worker) {
    start();
  }
  const int number = ++m_last;
  m_ringing.insert(number);
  if (hangs()) {
    QMetaObject::invokeMethod(this, [this, number] { end(number, Outcome::Failed); }, Qt::QueuedConnection);
    return;
  }
  QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, bell, volume = volumePercent / 100.0] {
    worker->ring(number, bell, volume);
  });
  QTimer::singleShot(lengthOf(bell) + patience, this, [this, number] {
    if (m_ringing.contains(number)) {
      m_lost.insert(number);
      end(number, Outcome::Failed);
    }
  });
}

void ChimePlayer::breathe(const Breath& breath, int volumePercent) {
  if (m_worker && !hangs()) {
    QMetaObject::invokeMethod(
        m_worker, [worker = m_worker, breath, volume = volumePercent / 100.0] { worker->breathe(breath, volume); });
  }
}

void ChimePlayer::end(int number, Outcome outcome) {
  if (!m_ringing.remove(number)) {
    m_lost.remove(number);
    return;
  }
  emit finished(outcome);
}

}  // namespace matside::app
