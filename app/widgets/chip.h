#pragma once

#include <QPushButton>

namespace matside::app {

/// A small round choice; checked means chosen. Dashed says: something for it is missing.
class Chip : public QPushButton {
  Q_OBJECT

 public:
  explicit Chip(const QString& text, QWidget* parent = nullptr);

  enum class Outline { Solid, Dashed };
  void setOutline(Outline outline);
  void setIconName(const QString& name);
  /// A spot of this colour before the text.
  void setSwatch(const QColor& color);
  /// Keeps room for this text too, so that its neighbours stay where they are when it comes.
  void reserveFor(const QString& text);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  int iconSide() const;
  int iconRoom() const;  ///< with the gap before the text
  QFont textFont() const;
  void paintMark(QPainter& painter, const QRectF& square, const QColor& text) const;

  Outline m_outline = Outline::Solid;
  QString m_iconName;
  QString m_reserved;
  QColor m_swatch;
};

}  // namespace matside::app
