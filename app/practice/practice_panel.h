#pragma once

#include "bridge/session_controller.h"
#include "practice/panel_arrangement.h"
#include "widgets/countdown_ring.h"

#include <QTime>
#include <QWidget>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace matside::app {

class CautionsButton;
class Label;
class StepList;

/// The words of a practice: names, side, time, what comes next, the steps with the current one raised, cautions.
/// Names, time, what comes next and the raised step are whole at any size of text, for which the ring gets smaller;
/// where there is no room for the cautions besides, a button in their place opens them over the steps.
class PracticePanel : public QWidget {
  Q_OBJECT

 public:
  explicit PracticePanel(QWidget* parent = nullptr);

  void showScene(const PracticeScene& scene);
  /// `clock`: the time of day, for when the routine ends.
  void showTime(const PracticeTime& time, Session::State state, QTime clock);

 signals:
  /// For whoever hears the page instead of seeing it.
  void cautionsOpened(const QString& cautions);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QWidget* makeNames();
  QWidget* makeNext();
  void makeSteps();
  void showCautions(const std::vector<Caution>& cautions);
  void turnCautions();
  void arrange();
  void wear(const PanelArrangement& arrangement);
  enum class Move { Yes, No };
  int layOut(const PanelArrangement& arrangement, Move move);
  int layOutTop(const PanelArrangement& arrangement, Move move);
  int besideRing(const PanelArrangement& arrangement) const;
  void wearBeside(const PanelArrangement& arrangement);
  int stepsRoom(const PanelArrangement& arrangement) const;
  void layOutScrolled();
  int wantedScroll() const;
  void followStep();

  Label* m_name;
  Label* m_sanskrit;
  Label* m_side;
  QBoxLayout* m_aside = nullptr;  ///< of the two above
  QBoxLayout* m_after = nullptr;  ///< of "Then" and what comes next
  CountdownRing* m_ring;
  Label* m_then;
  Label* m_next;
  Label* m_left;
  Label* m_breath;
  StepList* m_steps;
  Label* m_cautions;
  Label* m_openedCautions;
  QScrollArea* m_scroll;
  CautionsButton* m_cautionsButton;
  QVBoxLayout* m_scrolled = nullptr;
  QWidget* m_names;
  QWidget* m_coming;  ///< what comes next, and when it ends
  QString m_caption;
  ComingUp m_comingUp;
};

}  // namespace matside::app
