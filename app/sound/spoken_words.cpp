#include "sound/spoken_words.h"

#include "sound/speech_worker.h"

#include <chrono>
#include <utility>

namespace matside::app {
namespace {

using namespace std::chrono_literals;

constexpr int closingMilliseconds = 500;
// An engine that has to be made again takes up to 3.5 s.
constexpr auto patience = 6s;

}  // namespace

SpokenWords::SpokenWords(QObject* parent) : Speech(parent) {
  m_thread.setObjectName("voice");
  m_watchdog.setSingleShot(true);
  connect(&m_watchdog, &QTimer::timeout, this, [this] { end(m_number, Outcome::Failed); });
}

SpokenWords::~SpokenWords() {
  close();
}

bool SpokenWords::close() {
  if (m_worker) {
    stop();
  }
  m_thread.quit();
  return m_thread.wait(closingMilliseconds);
}

void SpokenWords::start() {
  m_worker = new SpeechWorker;
  m_worker->moveToThread(&m_thread);
  connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
  connect(m_worker, &SpeechWorker::finished, this, &SpokenWords::end);
  connect(m_worker, &SpeechWorker::voicesFound, this, &Speech::voicesFound);
  m_thread.start();
}

void SpokenWords::prepare(const QLocale& language) {
  if (!m_worker) {
    start();
  }
  QMetaObject::invokeMethod(m_worker, [worker = m_worker, language] { worker->prepare(language); });
}

void SpokenWords::say(const QString& line, const VoiceChoice& how) {
  if (!m_worker) {
    start();
  }
  const int number = ++m_number;
  m_busy = true;
  m_watchdog.start(SpeechWorker::longestFor(line) + patience);
  QMetaObject::invokeMethod(m_worker, [worker = m_worker, number, line, how] { worker->say(number, line, how); });
}

void SpokenWords::stop() {
  if (m_busy) {
    QMetaObject::invokeMethod(m_worker, &SpeechWorker::stop);
  }
}

void SpokenWords::end(int number, Outcome outcome) {
  if (number == m_number && std::exchange(m_busy, false)) {
    m_watchdog.stop();
    emit finished(outcome);
  }
}

}  // namespace matside::app
