#pragma once

#include "sound/speech.h"

#include <QList>
#include <QTimer>
#include <QVoice>

#include <chrono>
#include <memory>

class QTextToSpeech;

namespace matside::app {

/// The part of SpokenWords that lives on the voice's thread.
class SpeechWorker : public QObject {
  Q_OBJECT

 public:
  SpeechWorker();
  ~SpeechWorker() override;

  /// Nobody speaks a line longer than this, however slow the voice.
  static std::chrono::milliseconds longestFor(const QString& line);

  void prepare(const QLocale& language);
  void say(int number, const QString& line, const VoiceChoice& how);
  void stop();

 signals:
  void finished(int number, matside::app::Speech::Outcome outcome);
  void voicesFound(const QStringList& names);

 private:
  bool wake(const QLocale& language);
  bool wake(const QString& engine);
  void dress(const VoiceChoice& how);
  void watch();
  void end(Speech::Outcome outcome);

  std::unique_ptr<QTextToSpeech> m_engine;
  QLocale m_language;      ///< the engine speaks it
  QList<QVoice> m_voices;  ///< of the language
  QTimer m_watchdog;       ///< an engine whose daemon died says nothing for ever
  int m_number = 0;
  bool m_saying = false;
  bool m_stopping = false;
};

}  // namespace matside::app
