#pragma once

#include "practice/practice_keys.h"
#include "presentation/progress.h"

#include <QWidget>

class QBoxLayout;

namespace matside::app {

class Button;
class SegmentedProgress;

/// The row of buttons under a practice, with the progress of the whole routine.
class PracticeControls : public QWidget {
  Q_OBJECT

 public:
  explicit PracticeControls(QWidget* parent = nullptr);

  void showState(Session::State state);
  /// What the button of pausing and going on says.
  static QString pauseText(Session::State state);
  void showProgress(std::vector<ProgressPart> parts);
  enum class Room { Wide, Tight, Narrow };  ///< Tight: without the keys
  void setRoom(Room room);

 signals:
  void wished(matside::app::PracticeWish wish);

 private:
  Button* add(const QString& text, const QString& key, PracticeWish wish);

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
