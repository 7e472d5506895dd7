#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace matside::app {

class Button;
class Label;

/// A strip that says one thing until it is closed. It takes no focus and stops nobody.
class MessageBar : public QWidget {
  Q_OBJECT

 public:
  enum class Form { Strip, Card };  ///< Strip: from edge to edge
  explicit MessageBar(Form form = Form::Strip, QWidget* parent = nullptr);

  /// Something to be told, and what can be done about it; an empty `action` offers nothing.
  struct Notice {
    QString text;
    QString action;
    std::function<void()> wanted;           ///< called when `action` is pressed
    std::function<bool()> holds = nullptr;  ///< whether it is still so; without it, always
  };

  /// At once, in place of what is said.
  void say(const Notice& notice);
  /// When everything told before has been closed.
  void tell(const Notice& notice);
  /// Takes down what holds no longer.
  void review();

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  void showNext();

  Form m_form;
  QList<Notice> m_untold;
  Notice m_told;
  Label* m_text;
  Button* m_action;
};

}  // namespace matside::app
