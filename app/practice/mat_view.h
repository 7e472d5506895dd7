#pragma once

#include "bridge/session_controller.h"
#include "figure/picture_view.h"
#include "practice/mat_plan.h"
#include "practice/practice_keys.h"

#include <QTimer>
#include <QWidget>

namespace matside::app {

class MatButton;

/// What can be read from the mat: one picture, name, side, time and one line, as large as the screen allows, with
/// buttons to pause and to say that it hurts. Dark whatever the theme; dims while a pose is held long.
class MatView : public QWidget {
  Q_OBJECT

 public:
  explicit MatView(PictureMaker& maker, QWidget* parent = nullptr);

  void showScene(const PracticeScene& scene);
  void showTime(const PracticeTime& time, Session::State state);
  /// Says something once, until another stage begins.
  void say(const QString& message);

  const MatPlan& plan() const { return m_plan; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;

 signals:
  void pressed();
  void wished(matside::app::PracticeWish wish);

 private:
  MatButton* addButton(const QString& text, PracticeWish wish);
  MatWords words() const;
  QRect arrangeButtons(double capital);
  void plan(MatWords words);
  QColor colorOf(MatRank rank) const;
  void arrange();
  void describe();

  PictureView* m_picture;
  MatButton* m_pause;
  MatButton* m_hurts;
  QTimer m_pointer;  ///< then it hides again
  PracticeScene m_scene;
  Session::State m_state = Session::State::Ready;
  QString m_time;
  QString m_line;
  QString m_message;
  MatWords m_planned;
  MatPlan m_plan;
  bool m_dimmed = false;
};

}  // namespace matside::app
