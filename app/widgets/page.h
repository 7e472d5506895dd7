#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace matside::app {

/// A page that scrolls when the window is too low for it; its column stays in the middle and is at most `widest` pixels
/// wide, and wider in larger letters.
class Page : public QScrollArea {
  Q_OBJECT

 public:
  explicit Page(int widest, QWidget* parent = nullptr);

  QVBoxLayout& column() { return *m_column; }

 protected:
  /// Scarce: every line counts, so that edges and gaps are smaller.
  enum class Edges { Ample, Scarce };
  void setEdges(Edges edges);
  void changeEvent(QEvent* event) override;

 private:
  void fit();

  int m_widest;
  QVBoxLayout* m_column = nullptr;
};

}  // namespace matside::app
