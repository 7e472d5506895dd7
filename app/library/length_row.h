#pragma once

#include <QWidget>

#include <vector>

namespace matside::app {

class Chip;
class FlowLayout;

/// "I have": the lengths of a routine, one chip each, of which one is chosen.
class LengthRow : public QWidget {
  Q_OBJECT

 public:
  explicit LengthRow(QWidget* parent = nullptr);

  struct Lengths {
    std::vector<int> minutes;
    int own = 0;     ///< the routine's own, one of them
    int chosen = 0;  ///< one of them, or else the own one is

    bool operator==(const Lengths&) const = default;
  };
  void show(const Lengths& lengths);

 signals:
  /// 0: the routine's own length.
  void chosen(int minutes);

 private:
  void rebuild();

  Lengths m_lengths;
  std::vector<Chip*> m_chips;
  FlowLayout* m_flow;
};

}  // namespace matside::app
