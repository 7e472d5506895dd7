#pragma once

#include <QWidget>

class QVBoxLayout;

namespace matside::app {

/// The strip at the left of the window: the name, entries at the top, entries at the foot.
class SideBar : public QWidget {
  Q_OBJECT

 public:
  explicit SideBar(QWidget* parent = nullptr);

  QVBoxLayout& top() { return *m_top; }
  QVBoxLayout& foot() { return *m_foot; }

  QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void showEvent(QShowEvent* event) override;

 private:
  void fit();

  QVBoxLayout* m_top;
  QVBoxLayout* m_foot;
};

}  // namespace matside::app
