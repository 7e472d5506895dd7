#pragma once

#include "practice/practice_keys.h"
#include "presentation/progress.h"
#include "widgets/button.h"

#include <QWidget>

class QBoxLayout;

namespace matside::app {

class SegmentedProgress;

/// The row of buttons under a practice, with the progress of the whole routine: between them where that leaves it a
/// length that says something, else above them. Where room is scarcer still the signs and then the keys on the buttons
/// give way.
class PracticeControls : public QWidget {
  Q_OBJECT

 public:
  explicit PracticeControls(QWidget* parent = nullptr);

  void showState(Session::State state);
  /// What the button of pausing and going on says.
  static QString pauseText(Session::State state);
  void showProgress(std::vector<ProgressPart> parts);

 signals:
  void wished(matside::app::PracticeWish wish);

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  struct Dress;
  Button* add(const QString& text, PracticeWish wish);
  void hintAtKeys();
  void fit();
  void wear(const Dress& dress);
  int neededBy(const Dress& dress) const;

  QBoxLayout* m_column;
  QBoxLayout* m_row;
  Button* m_back;
  Button* m_pause;
  Button* m_next;
  Button* m_extend;
  SegmentedProgress* m_progress;
  Button* m_easier;
  Button* m_hurts;
};

}  // namespace matside::app
