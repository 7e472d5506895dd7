#pragma once

#include <QLocale>
#include <QObject>
#include <QString>
#include <QStringList>

namespace matside::app {

/// Which voice, how fast and how loud.
struct VoiceChoice {
  QString name;           ///< empty: what suits the language best
  QLocale language;       ///< of the words
  int ratePercent = 0;    ///< -100 to 100; 0 is the engine's usual pace
  int volumePercent = 0;  ///< 1 to 100

  bool operator==(const VoiceChoice&) const = default;
};

/// Whatever speaks: an engine of this computer, or a test that listens. Says one line at a time.
class Speech : public QObject {
  Q_OBJECT

 public:
  enum class Outcome {
    Said,
    Stopped,
    Failed,   ///< this line was lost; the next may be heard
    NoVoice,  ///< nothing here speaks this language
  };
  Q_ENUM(Outcome)

  using QObject::QObject;

  /// Wakes the engine, which takes seconds; `voicesFound` follows.
  virtual void prepare(const QLocale& language) = 0;
  /// Each is followed by one `finished`, which comes when it has been heard. Only one at a time.
  virtual void say(const QString& line, const VoiceChoice& how) = 0;
  /// Breaks off what is being said.
  virtual void stop() = 0;

 signals:
  void finished(matside::app::Speech::Outcome outcome);
  /// Names to choose from, those that speak the language that was prepared; none when nothing here does.
  void voicesFound(const QStringList& names);
};

}  // namespace matside::app
