#include "sound/chime_player.h"

#include "sound/chime_worker.h"

namespace matside::app {
namespace {

constexpr int closingMilliseconds = 500;

}  // namespace

ChimePlayer::ChimePlayer(QObject* parent) : QObject(parent) {
  m_thread.setObjectName("bells");
}

ChimePlayer::~ChimePlayer() {
  close();
}

bool ChimePlayer::close() {
  m_thread.quit();
  return m_thread.wait(closingMilliseconds);
}

// The thread starts with the first bell: opening the window needs no sound.
void ChimePlayer::start() {
  m_worker = new ChimeWorker;
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connect(m_worker, &ChimeWorker::finished, this, [this](Outcome outcome) {
    m_busy = false;
    emit finished(outcome);
  });
  m_thread.start();
}

void ChimePlayer::ring(Bell bell, int volumePercent) {
  if (m_busy || volumePercent <= 0) {
    return;
  }
  if (!m_worker) {
    start();
  }
  m_busy = true;
  QMetaObject::invokeMethod(m_worker,
                            [worker = m_worker, bell, volume = volumePercent / 100.0] { worker->ring(bell, volume); });
}

}  // namespace matside::app
