#pragma once

#include "figure/picture_view.h"
#include "presentation/place_chips.h"

#include <QWidget>

namespace matside::app {

class Chip;
class PlaceBar;

/// The picture of a pose, which moves and can be turned, with the choices of props lying on its foot.
class PoseStage : public QWidget {
  Q_OBJECT

 public:
  PoseStage(PictureMaker& maker, const Library& library, QWidget* parent = nullptr);

  void show(const PictureOf& picture, const QString& description, const std::vector<PlaceChips>& places);

  QSize minimumSizeHint() const override { return {240, 200}; }
  QSize sizeHint() const override { return {740, 576}; }

  /// What the figure does while its picture stays.
  void setLife(const std::optional<FigureLife>& life) { m_picture->setLife(life); }

 signals:
  void chosen(const matside::OptionId& option);
  /// A click on the picture.
  void clicked();

 protected:
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void arrange();
  void showTurn();

  Side m_reaches = Side::Right;
  PictureView* m_picture;
  Chip* m_turn;  // before the chips, for Tab
  PlaceBar* m_places;
};

}  // namespace matside::app
