#pragma once

#include "presentation/place_chips.h"
#include "widgets/page.h"

class QSlider;
class QVBoxLayout;

namespace matside::app {

class Button;
class Label;

/// The last page before a routine: what to fetch, how to lie, how the bells sound.
class GatherPage : public Page {
  Q_OBJECT

 public:
  explicit GatherPage(QWidget* parent = nullptr);

  void show(const QString& routine, const std::vector<GatherItem>& items, int volume);
  /// One more thing to know before lying down.
  void note(const QString& text);

 signals:
  void beginWanted();
  void closed();
  void bellWanted();
  void volumeChosen(int volume);

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void showItems(const std::vector<GatherItem>& items);

  Label* m_routine;
  QWidget* m_items;
  QSlider* m_volume;
  Label* m_note;
  Button* m_begin;
};

}  // namespace matside::app
