#pragma once

#include "widgets/step_list.h"

#include <QWidget>

class QScrollArea;

namespace matside::app {

class Button;
class CautionsButton;
class Label;

/// The words of a pose as a card without a clock: names, length, steps, what it is good for, cautions. The cautions
/// stand under what scrolls; where that would leave no room for a step, a button in their place opens them.
class CardWords : public QWidget {
  Q_OBJECT

 public:
  struct Texts {
    QString name;
    QString sanskrit;
    QString dose;
    QString otherSide;  ///< what the button to the other side says; empty: the pose has no sides
    QString benefits;
    QStringList cautions;
  };

  explicit CardWords(QWidget* parent = nullptr);

  void show(const Texts& texts);
  void showSteps(const QList<StepLine>& steps);
  enum class Scroll { Back, On };
  void scroll(Scroll way);

 signals:
  void otherSideWanted();
  void stepClicked(int index);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  bool event(QEvent* event) override;

 private:
  void makeBody();
  void fit();
  void followStep();

  Label* m_name;
  Label* m_sanskrit;
  Label* m_dose;
  Button* m_otherSide;
  StepList* m_steps;
  Label* m_benefits;
  Label* m_cautions;
  Label* m_openedCautions;
  QScrollArea* m_scroll;
  CautionsButton* m_cautionsButton;
};

}  // namespace matside::app
