#pragma once

#include "bridge/session_controller.h"
#include "practice/practice_keys.h"

#include <QWidget>

class QStackedWidget;

namespace matside::app {

class Announcer;
class HurtPage;
class MatView;
class MessageBar;
class PictureMaker;
class PoseStage;
class PracticeControls;
class PracticeHeader;
class PracticePanel;
class QuestionPage;
class SettingsStore;

/// A practice as it runs: the player, the mat view, and what "It hurts" and "End" ask.
class PracticePage : public QWidget {
  Q_OBJECT

 public:
  PracticePage(SessionController& session, PictureMaker& pictures, SettingsStore& settings, QWidget* parent = nullptr);

  /// The practice of this routine has begun.
  void open(const QString& routine);
  void wish(PracticeWish wish);
  /// Shows that the practice goes on after something else covered it.
  void showPlayer();

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
  void connectHurt();
  void connectEnd();
  void showScene();
  void showTime();
  void showState();
  void showBells();
  void toggleBells();
  void toggleMatView();
  void askForEnd();
  void keepGoing();
  void openHurt();
  void choose(const OptionId& option);
  void fitRoom();
  bool takesKeys() const;

  SessionController& m_session;
  SettingsStore& m_settings;
  QString m_routine;
  Session::State m_before = Session::State::Running;  ///< the question about the end
  QString m_announced;
  PracticeHeader* m_header;
  MessageBar* m_message;
  PoseStage* m_stage;
  PracticePanel* m_panel;
  PracticeControls* m_controls;
  QWidget* m_player;
  MatView* m_matView;
  HurtPage* m_hurt;
  QuestionPage* m_end;
  QStackedWidget* m_pages;
  Announcer* m_announcer;
};

}  // namespace matside::app
