#pragma once

#include "practice/practice_keys.h"
#include "presentation/progress.h"
#include "widgets/button.h"

#include <QWidget>

class QBoxLayout;

namespace matside::app {

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
  enum class Room { Wide, Narrow };  ///< Narrow: the progress stands above the buttons
  void setRoom(Room room);

 signals:
  void wished(matside::app::PracticeWish wish);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fitKeys();
  void showKeys(Button::KeyHint shown);
  Button* add(const QString& text, const QString& key, PracticeWish wish);

  Room m_room = Room::Wide;
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
