#pragma once

#include "presentation/place_chips.h"

#include <QWidget>

namespace matside::app {

/// What is within reach, one chip a prop. Pressing a chip counts up to what the poses can use, then back to none.
class ShelfRow : public QWidget {
  Q_OBJECT

 public:
  explicit ShelfRow(QWidget* parent = nullptr);

  void show(const std::vector<ShelfEntry>& entries);

 signals:
  void counted(const matside::PropId& prop, int count);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void rebuild(const std::vector<ShelfEntry>& entries);
  void keepRoom();

  std::vector<ShelfEntry> m_entries;
  std::vector<class Chip*> m_chips;
  class FlowLayout* m_flow;
  class Label* m_note = nullptr;
};

}  // namespace matside::app
