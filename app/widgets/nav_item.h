#pragma once

#include <QPushButton>

namespace matside::app {

/// An entry of the side bar; wraps its text when the letters are large.
class NavItem : public QPushButton {
  Q_OBJECT

 public:
  enum class Rank { Main, Aside };
  NavItem(const QString& text, Rank rank, QWidget* parent = nullptr);

  void setRank(Rank rank) { m_rank = rank; }

  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;
  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  QFont textFont() const;
  QString brokenText(int width) const;

  Rank m_rank;
};

}  // namespace matside::app
