#pragma once

#include "bridge/session_controller.h"
#include "figure/picture_view.h"
#include "practice/mat_plan.h"

#include <QWidget>

namespace matside::app {

/// What can be read from the mat: one picture, name, side, time and one line, as large as the screen allows. Dark
/// whatever the theme; dims while a pose is held long.
class MatView : public QWidget {
  Q_OBJECT

 public:
  explicit MatView(PictureMaker& maker, QWidget* parent = nullptr);

  void showScene(const PracticeScene& scene);
  void showTime(const PracticeTime& time, Session::State state);
  /// Says something once, until the next scene.
  void say(const QString& message);

  const MatPlan& plan() const { return m_plan; }

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 signals:
  void pressed();

 private:
  MatWords words() const;
  QColor colorOf(MatRank rank) const;
  void arrange();
  void describe();

  PictureView* m_picture;
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
