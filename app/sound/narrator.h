#pragma once

#include "bridge/clock.h"
#include "sound/bells.h"
#include "sound/speech.h"

#include <QTimer>

#include <deque>
#include <map>
#include <optional>
#include <vector>

namespace matside::app {

/// What is heard in a practice, one thing after the other: a bell at its moment, and between the bells, after a pause,
/// the lines of the voice. Words and bells never sound together. A line whose time has passed is dropped, and one that
/// a bell comes upon is broken off.
class Narrator : public QObject {
  Q_OBJECT

 public:
  /// How it sounds; asked for at every bell and line, so that a change is heard at once.
  struct Choices {
    std::map<Bell, int> bellPercent;  ///< 0, or not there: silent
    VoiceChoice voice;
    int breathPercent = 0;  ///< 0: none
  };

  Narrator(Bells& bells, Speech& speech, const Clock& clock, QObject* parent = nullptr);

  void setChoices(const Choices& choices);

  /// Makes bells and voice ready, so that the first ones come in time.
  void prepare();
  void prepareVoice();
  /// Rings at once; what is being said breaks off, and the bell waits until it has, 0.3 s at most.
  void ring(Bell bell);
  /// Lets a breath be heard where nothing else is.
  void breathe(const Bells::Breath& breath);
  /// Says the line when its turn comes, unless that is later than `within` from now.
  void say(const QString& line, Duration within);
  /// When the next bell is due, from now; none: not to be foreseen. Nothing is begun that would still be going on.
  void expectBell(std::optional<Duration> in);
  /// Breaks off what is being said and forgets what was to be said.
  void hush();
  bool isQuiet() const;

 signals:
  /// Nothing here can speak the language of the voice; told once.
  void noVoice();
  /// A bell found nothing to ring on; told once, and again after one has rung.
  void noSound();
  void voicesFound(const QStringList& names);
  void lineBegan(const QString& line);
  void lineDropped(const QString& line);

 private:
  struct Waiting {
    QString line;
    Moment since{0};
    Moment latest{0};
  };
  enum class Fit { Fits, TooLate, WouldBeCut };

  void meetVoices(const QStringList& names);
  void beVoiceless();
  void sound(Bell bell);
  void soundHeld();
  int percentOf(Bell bell) const;
  void bellEnded(Bells::Outcome outcome);
  void lineEnded(Speech::Outcome outcome);
  void breakOff();
  void goOn();
  void begin(const QString& line);
  Fit fitOf(const Waiting& waiting) const;
  Duration lengthOf(const QString& line) const;
  void learn(const QString& line, Duration took);

  Bells& m_bells;
  Speech& m_speech;
  const Clock& m_clock;
  Choices m_choices;
  std::deque<Waiting> m_waiting;
  std::vector<Bell> m_held;  ///< due, while words make room
  int m_ringing = 0;
  std::optional<QString> m_saying;
  Moment m_began{0};
  double m_perLetter_ms;
  std::optional<Moment> m_nextBell;
  QTimer m_pause;   ///< between a bell and words, and between two lines
  QTimer m_before;  ///< then a bell is so close that words make room
  QTimer m_room;    ///< then a held bell waits no longer
  bool m_voiceless = false;
  bool m_soundless = false;
};

}  // namespace matside::app
