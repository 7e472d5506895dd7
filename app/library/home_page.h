#pragma once

#include "library/library.h"
#include "presentation/pose_card.h"
#include "widgets/page.h"

#include <vector>

class QSpacerItem;

namespace matside::app {

class ChoiceRow;
class PictureMaker;
class PoseTile;
class RoutineHero;
class SettingsStore;
class ShelfRow;

/// Where everything starts: the routine, what is within reach, the poses.
class HomePage : public Page {
  Q_OBJECT

 public:
  /// The library must have at least one routine.
  HomePage(const Library& library, PictureMaker& pictures, SettingsStore& settings, QWidget* parent = nullptr);

  const RoutineId& routine() const { return m_routine; }
  /// Shows this one of the library's, which may have come since.
  void choose(const RoutineId& routine);
  void refresh();
  void focusBegin();

 signals:
  void beginWanted(const matside::RoutineId& routine);
  void lookThroughWanted(const matside::RoutineId& routine);
  void poseWanted(const matside::RoutineId& routine, std::size_t pose);
  /// Its button is there as soon as somebody listens.
  void sheetWanted(const matside::RoutineId& routine);

 protected:
  void connectNotify(const QMetaMethod& signal) override;
  void resizeEvent(QResizeEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void offerRoutines();
  void showTiles(const std::vector<PoseCard>& cards);
  void expectProps();
  void fit();
  void wear(Edges edges);
  int freeBelow() const;

  const Library& m_library;
  PictureMaker& m_pictures;
  SettingsStore& m_settings;
  RoutineId m_routine;
  ChoiceRow* m_choice = nullptr;  ///< where there is more than one routine
  std::vector<RoutineId> m_offered;
  RoutineHero* m_hero;
  ShelfRow* m_shelf;
  class TileGrid* m_grid;
  std::vector<PoseTile*> m_tiles;
  QSpacerItem* m_foot;  ///< into which the tiles grow
};

}  // namespace matside::app
