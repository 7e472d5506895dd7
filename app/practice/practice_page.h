#pragma once

#include "bridge/session_controller.h"
#include "practice/pose_choices.h"
#include "practice/practice_announcer.h"
#include "practice/practice_header.h"
#include "practice/practice_keys.h"
#include "practice/practice_questions.h"
#include "practice/practice_sounds.h"

#include <QTimer>
#include <QWidget>

class QBoxLayout;
class QStackedWidget;

namespace matside::app {

class MatView;
class MessageBar;
class PictureMaker;
class PoseStage;
class PracticeControls;
class PracticePanel;
class SettingsStore;

/// A practice as it runs: the player, the mat view, and what "It hurts" and "End" ask.
class PracticePage : public QWidget {
  Q_OBJECT

 public:
  PracticePage(SessionController& session, PictureMaker& pictures, SettingsStore& settings, QWidget* parent = nullptr);

  /// The practice of this routine has begun.
  void open(const QString& routine);
  void wish(PracticeWish wish);
  /// Back to the player, out of the mat view too.
  void showPlayer();
  PracticeSounds& sounds() { return m_sounds; }
  const PracticeSounds& sounds() const { return m_sounds; }
  /// Something to know, over the picture until it is closed or another stage begins.
  void say(const QString& message);

 signals:
  void matViewWanted();
  void matViewLeft();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 private:
  QWidget* makePlayer();
  void connectSession();
  void connectQuestions();
  void showPractice();
  void showScene();
  void showTime();
  void showState();
  void toggleMatView();
  void askForEnd();
  void endHere();
  void openHurt();
  void helpWith(HurtChoice choice);
  void keepGoing();
  void tell(const PoseChoices::Answer& answer);
  void fitRoom();
  bool takesKeys() const;
  bool isForPractice(const QObject* watched, const QKeyEvent& key) const;

  SessionController& m_session;
  SettingsStore& m_settings;
  /// What a message is about; when this changes, it no longer is.
  struct Here {
    std::size_t pose = 0;
    Stage stage = Stage::SetUp;
    std::string side;
    Session::State state = Session::State::Ready;
    bool operator==(const Here&) const = default;
  };

  PoseChoices m_choices;
  Here m_here;
  QString m_routine;
  Session::State m_before = Session::State::Running;  ///< the question about the end
  Watched m_watched = Watched::AtTheScreen;
  QTimer m_minute{this};  ///< while the clock stands, the time of the end moves on with the time of day
  PracticeHeader* m_header;
  PracticeSounds m_sounds;
  MessageBar* m_message;
  PoseStage* m_stage;
  PracticePanel* m_panel;
  PracticeControls* m_controls;
  QBoxLayout* m_middle = nullptr;
  QWidget* m_player;
  MatView* m_matView;
  PracticeQuestions* m_questions;
  QStackedWidget* m_pages;
  PracticeAnnouncer m_announcer;
};

}  // namespace matside::app
