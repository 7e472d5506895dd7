#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace matside::app {

/// A page that scrolls when the window is too low for it; its column is at most `widest` wide and stays in the middle.
class Page : public QScrollArea {
  Q_OBJECT

 public:
  explicit Page(int widest, QWidget* parent = nullptr);

  QVBoxLayout& column() { return *m_column; }

 private:
  QVBoxLayout* m_column = nullptr;
};

}  // namespace matside::app
