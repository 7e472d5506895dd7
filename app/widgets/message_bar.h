#pragma once

#include <QWidget>

namespace matside::app {

class Button;
class Label;

/// A strip that says one thing until it is closed. It takes no focus and stops nobody.
class MessageBar : public QWidget {
  Q_OBJECT

 public:
  explicit MessageBar(QWidget* parent = nullptr);

  /// An empty `action` offers none.
  void say(const QString& text, const QString& action = {});

 signals:
  void actionWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Label* m_text;
  Button* m_action;
};

}  // namespace matside::app
