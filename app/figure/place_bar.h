#pragma once

#include "presentation/place_chips.h"

#include <QScrollArea>

#include <map>
#include <vector>

namespace matside::app {

class Chip;
class FlowLayout;

/// The choices of a pose, place by place, as chips. A choice whose prop is missing is dashed.
class PlaceBar : public QScrollArea {
  Q_OBJECT

 public:
  explicit PlaceBar(QWidget* parent = nullptr);

  void show(const std::vector<PlaceChips>& places);
  /// The height it takes at this width, never more than `most`; beyond that it scrolls.
  int heightFor(int width, int most) const;

 signals:
  void chosen(const matside::OptionId& option);

 private:
  void rebuild();
  void refresh();
  void addPlace(const PlaceChips& place);

  std::vector<PlaceChips> m_places;
  std::map<OptionId, Chip*> m_chips;
  QWidget* m_body = nullptr;
  FlowLayout* m_flow = nullptr;
};

}  // namespace matside::app
