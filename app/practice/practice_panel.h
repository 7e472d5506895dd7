#pragma once

#include "bridge/session_controller.h"

#include <QWidget>

class QBoxLayout;
class QScrollArea;

namespace matside::app {

class CountdownRing;
class Label;
class StepList;

/// The words of a practice: names, side, time, what comes next, the steps with the current one raised, cautions.
class PracticePanel : public QWidget {
  Q_OBJECT

 public:
  explicit PracticePanel(QWidget* parent = nullptr);

  void showScene(const PracticeScene& scene);
  void showTime(const PracticeTime& time, Session::State state);
  enum class Room { Wide, Narrow };
  void setRoom(Room room);

 private:
  QWidget* makeNames();
  QWidget* makeNext();
  QWidget* makeSteps();
  void showCautions(const std::vector<Caution>& cautions);
  void followStep();

  Label* m_name;
  Label* m_sanskrit;
  Label* m_side;
  CountdownRing* m_ring;
  Label* m_then;
  Label* m_next;
  Label* m_left;
  Label* m_breath;
  StepList* m_steps;
  Label* m_cautions;
  QScrollArea* m_scroll;
  QBoxLayout* m_column;
  QBoxLayout* m_clockRow;
  QWidget* m_names;
  QWidget* m_coming;                 ///< what comes next, and when it ends
  QBoxLayout* m_scrolled = nullptr;  ///< steps, and cautions where room is scarce
  QString m_caption;
  Room m_room = Room::Wide;
};

}  // namespace matside::app
