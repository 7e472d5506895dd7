#pragma once

#include "library/library.h"
#include "presentation/pose_card.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace matside::app {

class Button;
class CardWords;
class Label;
class MessageBar;
class PictureMaker;
class PoseStage;
class SettingsStore;

/// The cards of a routine without a clock: every pose step by step, with its choices.
class LookThroughPage : public QWidget {
  Q_OBJECT

 public:
  LookThroughPage(const Library& library, PictureMaker& pictures, SettingsStore& settings, QWidget* parent = nullptr);

  /// Where a pose is opened: at its first step, to read on from there, or as it is held.
  enum class OpenAt { FirstStep, Hold };
  void open(const RoutineId& routine, std::size_t pose, OpenAt where);

 signals:
  void closed();
  void beginWanted(const matside::RoutineId& routine);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  QWidget* makeHeader();
  QWidget* makeFooter();
  void fitRoom();
  void refresh();
  void showWords(const Pose& pose);
  void showStep();
  void goToPose(std::size_t pose);
  void stepOn();
  void stepBack();
  void choose(const OptionId& option);
  const Pose& pose() const;

  const Library& m_library;
  SettingsStore& m_settings;
  RoutineId m_routine;
  std::size_t m_pose = 0;
  std::size_t m_step = 0;
  std::optional<Side> m_side;
  Variation m_variation;
  std::vector<CardStep> m_steps;
  std::vector<PoseCard> m_cards;

  Label* m_title;
  Label* m_number;
  MessageBar* m_message;
  PoseStage* m_stage;
  CardWords* m_words;
  QBoxLayout* m_middle = nullptr;  ///< picture and words
  Button* m_previous;
  Button* m_next;
  Button* m_poseBefore = nullptr;
  Button* m_poseAfter = nullptr;
  QWidget* m_header;
};

}  // namespace matside::app
