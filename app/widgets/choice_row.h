#pragma once

#include <QColor>
#include <QWidget>

#include <vector>

namespace matside::app {

class Chip;

/// A question with its answers as chips, of which one is chosen. For the keyboard the row is one stop: Tab goes to the
/// chosen chip and on to the next row, the arrows go from chip to chip, Space or Enter chooses.
class ChoiceRow : public QWidget {
  Q_OBJECT

 public:
  struct Answer {
    QString text;
    int value = 0;
    QColor swatch = {};  ///< valid: a spot of it stands before the text
  };

  ChoiceRow(const QString& question, const std::vector<Answer>& answers, QWidget* parent = nullptr);

  /// Shows this answer as chosen, or the nearest one; nothing is emitted.
  void choose(int value);

 signals:
  void chosen(int value);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  struct Choice {
    Chip* chip = nullptr;
    int value = 0;
  };
  void stopAt(const QObject* chip);
  bool moveFrom(const QObject* chip, int key);

  std::vector<Choice> m_choices;
};

}  // namespace matside::app
