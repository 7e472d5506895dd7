#pragma once

#include "bridge/clock.h"
#include "cue/cue.h"
#include "journal/record.h"
#include "presentation/practice_scene.h"
#include "presentation/progress.h"
#include "session/session.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace matside::app {

/// What changes from second to second on the practice screen.
struct PracticeTime {
  Duration left{0};    ///< of the stage
  Duration length{0};  ///< of the stage
  Duration routineLeft{0};
  std::optional<BreathMoment> breath;  ///< while holding
  double fullness = 0;                 ///< of the breath, 0 to 1
  Breath pace = {};                    ///< of breathing in this pose
  Duration inHold{0};                  ///< since the guide began, while holding
  bool sways = false;                  ///< the step asks the figure to
  std::vector<ProgressPart> progress;
};

/// The seam between a session and the window: gives it the time, takes the person's wishes to it, and turns its
/// events into signals. One timer, set to the moment the session asks to be woken at.
class SessionController : public QObject {
  Q_OBJECT

 public:
  SessionController(const Library& library, const Clock& clock, QObject* parent = nullptr);
  ~SessionController() override;

  void begin(Timeline timeline, const PropShelf& shelf, const CuePreferences& preferences);
  /// Goes on from a place, paused; false, and nothing begun, when it does not fit the timeline.
  bool resume(Timeline timeline, const PropShelf& shelf, const CuePreferences& preferences, const Snapshot& place);
  Snapshot place() const;
  void setPreferences(const CuePreferences& preferences) { m_preferences = preferences; }
  void setShelf(const PropShelf& shelf);
  /// The code of a translation; empty: that of the program.
  void setVoiceLanguage(const QString& code) { m_voiceLanguage = code; }

  bool isRunning() const;  ///< a practice was begun and has not ended
  Session::State state() const;
  PauseReason pauseReason() const { return m_session ? m_session->pausedFor() : PauseReason::Asked; }
  /// The routine practised now or last, and how long it was laid out to be.
  RoutineId routine() const { return m_session ? m_session->timeline().routine : RoutineId(); }
  Duration planned() const { return m_session ? m_session->timeline().total() : Duration{0}; }
  Duration practised() const { return m_session ? m_session->practised() : Duration{0}; }
  PracticeScene scene() const;
  PracticeTime time() const;
  std::vector<CardStep> wayOut() const;
  std::vector<EasierChoice> easierWay() const;  ///< nothing: it is the easiest already
  std::optional<EasierWithProps> easierWithProps() const;
  bool canEaseOff() const { return isRunning() && !easierWay().empty(); }
  const Library& library() const { return m_library; }
  /// When `wake` is due; none while nothing runs.
  std::optional<Duration> wakesIn() const;

 public slots:
  void wake();  ///< the timer's slot; harmless at any other time
  void pauseOrGoOn();
  void pause();
  void pauseForSleep();  ///< the computer is about to
  void goOn();
  void next();
  void back();
  void extend();
  void easeOff();
  void hurt();
  void skipPose();
  void goToRest();
  void comeOutAndEnd();
  void stop();
  void choose(const matside::OptionId& option);

 signals:
  void begun();    ///< from the start
  void resumed();  ///< from a place in an earlier run of the program
  /// It hurt or was too much; the time of day is the listener's to add.
  void relieved(const matside::ReliefTaken& relief);
  void sceneChanged();
  void timeChanged();
  void bellDue(matside::Bell bell);
  /// In the language of the voice, and how late it is still of use.
  void lineDue(const QString& line, matside::Duration within);
  /// Breathing in or out begins, in a hold.
  void breathBegan(matside::BreathMoment breath);
  /// When a bell can be due next, from now; none: not to be foreseen.
  void bellExpected(std::optional<matside::Duration> in);
  /// A wish is about to change the course: what is being said, or waits to be said, no longer fits.
  void interrupted();
  void pausedBySleep();
  void ended(matside::Ending ending);

 private:
  void load(Timeline timeline, const PropShelf& shelf, const CuePreferences& preferences);
  void heard(const Event& event);
  QString inVoiceLanguage(const Speak& words) const;
  void command(void (Session::*wish)(Moment));
  void tell(Relief relief);
  void answer(Relief relief);
  void afterChange();
  void setTimer();
  std::optional<BreathMoment> breath() const;
  void followBreath(const std::optional<BreathMoment>& breath);
  std::optional<Duration> nextBell() const;

  const Library& m_library;
  const Clock& m_clock;
  PropShelf m_shelf;
  CuePreferences m_preferences;
  QString m_voiceLanguage;
  std::unique_ptr<Session> m_session;
  QTimer m_timer;
  bool m_sceneDirty = false;
  std::optional<Breathing> m_breathing;
  bool m_hurts = false;   ///< until the person has chosen what to do
  bool m_isAway = false;  ///< the body has left its pose since the last stage began: to see what hurts, or a day ago
  std::optional<Ending> m_ending;
};

}  // namespace matside::app
