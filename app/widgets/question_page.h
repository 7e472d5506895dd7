#pragma once

#include "widgets/page.h"

namespace matside::app {

class Button;

/// One question in the middle of the window, with two answers.
class QuestionPage : public Page {
  Q_OBJECT

 public:
  struct Words {
    QString title;
    QString text;
    QString yes;
    QString no;
  };

  explicit QuestionPage(const Words& words, QWidget* parent = nullptr);

 signals:
  void yes();
  void no();

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  Button* m_no;
};

}  // namespace matside::app
