#pragma once

#include <QWidget>

#include <vector>

namespace matside::app {

class Chip;

/// A question with its answers as chips, of which one is chosen.
class ChoiceRow : public QWidget {
  Q_OBJECT

 public:
  struct Answer {
    QString text;
    int value = 0;
  };

  ChoiceRow(const QString& question, const std::vector<Answer>& answers, QWidget* parent = nullptr);

  /// Shows this answer as chosen, or the nearest one; nothing is emitted.
  void choose(int value);

 signals:
  void chosen(int value);

 private:
  struct Choice {
    Chip* chip = nullptr;
    int value = 0;
  };
  std::vector<Choice> m_choices;
};

}  // namespace matside::app
