#pragma once

#include "bridge/remote_control.h"
#include "bridge/session_controller.h"
#include "desktop/keep_awake.h"
#include "desktop/sleep_watch.h"
#include "library/library.h"
#include "practice/place_file.h"

#include <QStackedWidget>
#include <QTimer>

#include <memory>

namespace matside::app {

class EndingPage;
class GatherPage;
class Narrator;
class PictureMaker;
class PracticePage;
class SeeDoctorPage;
class SettingsStore;
class SoundCheckPage;
class WarningCheckPage;

/// The way through a routine, page after page: warning signs, what to fetch, the practice, its end.
class PracticeFlow : public QStackedWidget {
  Q_OBJECT

 public:
  struct Parts {
    const Library& library;
    SettingsStore& settings;
    PictureMaker& pictures;
    Narrator& narrator;
    const Clock& clock;
    PlaceFile place;
  };

  explicit PracticeFlow(const Parts& parts, QWidget* parent = nullptr);

  void begin(const RoutineId& routine);
  /// A practice that stopped without having ended: its routine, and the pose it was in.
  struct Unfinished {
    RoutineId routine;
    QString title;
    QString pose;
  };
  /// None when there is nothing to go on with.
  std::optional<Unfinished> unfinished() const;
  /// Goes on there.
  void goOn();
  /// True when nothing is lost by closing the window.
  bool isIdle() const { return !m_session.isRunning(); }
  SessionController& session() { return m_session; }
  PracticePage& page() { return *m_practice; }
  Narrator& narrator() { return m_parts.narrator; }

 signals:
  void finished();
  void matViewWanted();
  void matViewLeft();
  /// Somebody asked the desktop for the window.
  void raiseWanted();

 private:
  void connectPages();
  void connectSounds();
  void connectScreen();
  void connectDesktop();
  void keepPlace();
  void passSigns();
  void checkSound();
  void askAboutSigns();
  void goOnFromPlace();
  void gather();
  void practise();
  void openPractice();
  void end(Ending ending);
  Timeline timeline() const;
  CuePreferences preferences() const;
  VoiceAmount spokenAmount() const;
  const Routine& routine() const;

  Parts m_parts;
  SessionController m_session;
  /// Made before anything else listens: a place that somebody was told of is written down already.
  QMetaObject::Connection m_placeKept;
  std::unique_ptr<KeepAwake> m_awake;
  RemoteControl m_remote;
  SleepWatch m_sleep;
  QTimer m_longPause;  ///< then the screen may go dark
  RoutineId m_routine;
  void (PracticeFlow::*m_afterSigns)() = &PracticeFlow::checkSound;
  WarningCheckPage* m_signs;
  SeeDoctorPage* m_doctor;
  SoundCheckPage* m_soundCheck;
  GatherPage* m_gather;
  PracticePage* m_practice;
  EndingPage* m_ending;
};

}  // namespace matside::app
