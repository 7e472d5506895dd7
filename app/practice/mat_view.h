#pragma once

#include "bridge/session_controller.h"
#include "figure/picture_view.h"

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

  /// Capital letters of name, side and line stand at least this high on the screen's own scale.
  static constexpr double leastCapitalMillimetres = 12;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;

 signals:
  void pressed();

 private:
  struct Row {
    QString text;
    QFont font;
    QColor color;
    int height = 0;
  };
  QList<Row> rows(double scale) const;
  QRect textRoom() const;
  double fittingScale() const;
  QFont fontWithCapital(double pixels, QFont::Weight weight) const;
  double capital() const;
  void describe();

  PictureView* m_picture;
  PracticeScene m_scene;
  QString m_time;
  QString m_line;
  bool m_dimmed = false;
};

}  // namespace matside::app
