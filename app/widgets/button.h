#pragma once

#include <QPushButton>

namespace matside::app {

/// A push button with an optional icon and the key that does the same.
class Button : public QPushButton {
  Q_OBJECT

 public:
  enum class Role { Primary, Plain, Quiet, Danger, Notice };  ///< Notice: something to read is behind it
  enum class Size { Regular, Large };

  explicit Button(const QString& text, Role role = Role::Plain, QWidget* parent = nullptr);

  void setRole(Role role);
  void setSize(Size size);
  void setIconName(const QString& name);
  /// The key that does the same, as shown on it ("→", "E"); a screen reader is told its name.
  void setKeyHint(const QString& shown, Qt::Key key);
  enum class KeyHint { Shown, Hidden };
  /// Hidden, it is in the tool tip.
  void showKeyHint(KeyHint shown);
  /// Keeps room for any of these texts, so that changing from one to the other moves nothing.
  void reserveFor(const QStringList& texts);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  struct Look;
  Look look() const;
  QFont textFont() const;
  QFont keyFont() const;
  int iconSide() const;
  int keyWidth() const;
  int textWidth() const;
  int padding() const;
  void paintContent(QPainter& painter, const Look& look) const;
  void paintKey(QPainter& painter, const QRectF& rect, const Look& look) const;

  Role m_role;
  Size m_size = Size::Regular;
  QString m_iconName;
  QString m_keyHint;
  QStringList m_reserved;
  KeyHint m_keyHintShown = KeyHint::Shown;
};

}  // namespace matside::app
