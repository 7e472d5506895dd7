#pragma once

#include <QPushButton>

namespace matside::app {

/// A large answer in the colours of the mat view, with the digit that chooses it. Its words wrap.
class MatButton : public QPushButton {
  Q_OBJECT

 public:
  MatButton(int digit, const QString& text, QWidget* parent = nullptr);

  /// Capital letters of its words stand this high, in pixels.
  void setCapital(double pixels);
  int heightForWidth(int width) const override;
  /// Whether its longest word fits a button this wide.
  bool fits(int width) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int digitRoom() const;
  QRect textRect(int width) const;

  int m_digit;
  QFont m_font;
};

}  // namespace matside::app
