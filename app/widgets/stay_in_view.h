#pragma once

#include <QWidget>

class QScrollArea;

namespace matside::app {

/// A column for one widget of a fixed size, which stays in view while the page round it scrolls past.
class StayInView : public QWidget {
  Q_OBJECT

 public:
  explicit StayInView(QWidget* content, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void showEvent(QShowEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void place();

  QWidget* m_content;
  QScrollArea* m_page = nullptr;
};

}  // namespace matside::app
