#pragma once

#include "practice/mat_text.h"

#include <QPushButton>

namespace matside::app {

/// A large button in the colours of the mat view. Its words wrap; a digit that chooses it stands before them.
class MatButton : public QPushButton {
  Q_OBJECT

 public:
  explicit MatButton(const QString& text, QWidget* parent = nullptr);

  void setDigit(int digit);
  enum class Role { Plain, Danger };
  void setRole(Role role);
  enum class Light { Full, Dimmed };
  void setLight(Light light);
  /// Capital letters of its words stand this high, in pixels.
  void setCapital(double pixels);
  const QFont& letters() const { return m_font; }

  int heightForWidth(int width) const override;
  /// The width its words need in one line.
  int widthOfLine() const;
  /// Whether its longest word fits a button this wide.
  bool fits(int width) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  int digitRoom() const;
  MatLines lines(int width) const;

  int m_digit = 0;  ///< 0: none
  Role m_role = Role::Plain;
  Light m_light = Light::Full;
  QFont m_font;
};

}  // namespace matside::app
