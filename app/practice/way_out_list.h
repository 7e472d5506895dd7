#pragma once

#include "presentation/pose_card.h"

#include <QWidget>

namespace matside::app {

class PictureMaker;
class TileGrid;

/// The steps out of a pose side by side, each a picture with its words.
class WayOutList : public QWidget {
  Q_OBJECT

 public:
  explicit WayOutList(PictureMaker& pictures, QWidget* parent = nullptr);

  void show(const std::vector<CardStep>& steps);

 private:
  PictureMaker& m_pictures;
  TileGrid* m_grid;
};

}  // namespace matside::app
