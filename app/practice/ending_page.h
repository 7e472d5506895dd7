#pragma once

#include "session/event.h"
#include "widgets/page.h"

namespace matside {
struct Routine;
}

namespace matside::app {

class Button;
class Label;

/// What is shown after a routine.
class EndingPage : public Page {
  Q_OBJECT

 public:
  explicit EndingPage(QWidget* parent = nullptr);

  void show(const Routine& routine, Ending ending, Duration practised);

 signals:
  void homeWanted();
  void againWanted();

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Label* m_title;
  Label* m_words;
  Label* m_time;
  Button* m_home;
};

}  // namespace matside::app
