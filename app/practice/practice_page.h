#pragma once

#include "bridge/session_controller.h"
#include "practice/pose_choices.h"
#include "practice/practice_announcer.h"
#include "practice/practice_header.h"
#include "practice/practice_keys.h"
#include "practice/practice_questions.h"

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
  /// The bells of this practice: as set, until they are muted for the time it lasts.
  PracticeHeader::Bells bells() const { return m_bells; }
  PracticeHeader::Voice voice() const { return m_voice; }
  void restoreBells();
  /// Something to know, over the picture until it is closed or another stage begins.
  void say(const QString& message);
  /// Whether anything on this computer can say the steps; a screen reader says them where nothing can.
  enum class VoiceThere { Yes, No };
  void setVoiceThere(VoiceThere there) { m_voiceThere = there; }

 signals:
  void bellsToggled();
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
  void showBells();
  void toggleBells();
  void toggleVoice();
  void mute();
  void toggleMatView();
  void askForEnd();
  void endHere();
  void openHurt();
  void helpWith(HurtChoice choice);
  void keepGoing();
  void tell(const PoseChoices::Answer& answer);
  void fitRoom();
  bool voiceSaysSteps() const;
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
  PracticeHeader::Bells m_bells = PracticeHeader::Bells::On;
  PracticeHeader::Voice m_voice = PracticeHeader::Voice::On;
  QTimer m_minute{this};  ///< while the clock stands, the time of the end moves on with the time of day
  VoiceThere m_voiceThere = VoiceThere::Yes;
  PracticeHeader* m_header;
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
