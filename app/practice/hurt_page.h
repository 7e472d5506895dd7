#pragma once

#include "widgets/page.h"

namespace matside::app {

class Button;
class Label;
class StepList;

/// What "It hurts" opens: how to come out of the pose, and four ways to go on.
class HurtPage : public Page {
  Q_OBJECT

 public:
  explicit HurtPage(QWidget* parent = nullptr);

  enum class Easing { Offered, Exhausted };
  void show(const QString& pose, const QStringList& wayOut, Easing easing);

 signals:
  void easierWanted();
  void skipWanted();
  void restWanted();
  void endWanted();
  void fineAgain();

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  Button* add(const QString& text, const char* icon);

  Label* m_title;
  Label* m_lead;
  StepList* m_steps;
  Button* m_easier = nullptr;
  Button* m_skip = nullptr;
};

}  // namespace matside::app
