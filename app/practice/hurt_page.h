#pragma once

#include "practice/hurt_choice.h"
#include "widgets/page.h"

class QBoxLayout;

namespace matside::app {

class Button;
class Label;
class PictureMaker;
class WayOutList;

/// What "It hurts" opens: how to come out of the pose, in pictures and words, and beside it, where there is room, the
/// ways to go on.
class HurtPage : public Page {
  Q_OBJECT

 public:
  explicit HurtPage(PictureMaker& pictures, QWidget* parent = nullptr);

  void show(const HurtCard& card);

 signals:
  void closed();  ///< nothing was chosen
  void chosen(matside::app::HurtChoice choice);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  QLayout* makeWayOut();
  QLayout* makeChoices();
  void fit();

  Label* m_title;
  Label* m_lead;
  WayOutList* m_wayOut;
  Label* m_standIns;     ///< for the easier way
  QBoxLayout* m_halves;  ///< the way out, and what would help
  std::map<HurtChoice, Button*> m_choices;
};

}  // namespace matside::app
