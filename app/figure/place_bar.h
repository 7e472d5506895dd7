#pragma once

#include "presentation/place_chips.h"

#include <QScrollArea>

#include <map>
#include <vector>

namespace matside::app {

class Chip;
class FlowLayout;

/// The choices of a pose, place by place, as chips. A choice whose prop is missing is dashed; while it is pointed at,
/// and once it is chosen, a line below says what does instead.
class PlaceBar : public QScrollArea {
  Q_OBJECT

 public:
  explicit PlaceBar(const Library& library, QWidget* parent = nullptr);

  void show(const std::vector<PlaceChips>& places);
  /// The height it takes at this width, never more than `most` nor less than one row; beyond that it scrolls, with
  /// whole rows to be seen.
  int heightFor(int width, int most);

 signals:
  void chosen(const matside::OptionId& option);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void rebuild();
  void refresh();
  void addPlace(const PlaceChips& place);
  int keepRoom(int width);
  const OptionChip* optionOf(const OptionId& id) const;
  QString standInsFor(const OptionChip& option) const;

  const Library& m_library;
  std::vector<PlaceChips> m_places;
  QString m_chosenStandIns;  ///< of what was chosen last in this pose
  QWidget* m_row = nullptr;  ///< of the chips
  class Label* m_note = nullptr;
  std::map<OptionId, Chip*> m_chips;
  QWidget* m_body = nullptr;
  FlowLayout* m_flow = nullptr;
};

}  // namespace matside::app
