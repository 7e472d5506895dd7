#pragma once

#include "practice/hurt_choice.h"
#include "widgets/page.h"

class QVBoxLayout;

namespace matside::app {

class Button;
class Label;
class PictureMaker;
class WayOutList;

/// What "It hurts" opens: how to come out of the pose, in pictures and words, and the ways to go on.
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

 private:
  void addChoices();

  Label* m_title;
  Label* m_lead;
  WayOutList* m_wayOut;
  std::map<HurtChoice, Button*> m_choices;
};

}  // namespace matside::app
