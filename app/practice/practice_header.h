#pragma once

#include <QWidget>

class QSlider;

namespace matside::app {

class Button;
class Chip;
class Label;

/// The strip over a practice: end, which routine and pose, bells and their volume, mat view.
class PracticeHeader : public QWidget {
  Q_OBJECT

 public:
  explicit PracticeHeader(QWidget* parent = nullptr);

  void show(const QString& routine, std::size_t number, std::size_t count);
  enum class Bells { On, Off };
  void showBells(Bells bells, int volume);
  enum class Voice { On, Off, Missing };
  void showVoice(Voice voice);
  enum class Room { Wide, Narrow };
  void setRoom(Room room);

 signals:
  void endWanted();
  void bellsToggled();
  void voiceToggled();
  void volumeChosen(int volume);
  void matViewWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void fit();

  Button* m_end;
  Label* m_routine;
  Label* m_number;
  Chip* m_bells;
  Chip* m_voice;
  QSlider* m_volume;
  Button* m_matView;
};

}  // namespace matside::app
