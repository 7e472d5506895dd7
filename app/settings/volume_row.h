#pragma once

#include <QWidget>

class QSlider;

namespace matside::app {

/// How loud something is, with a button that lets it be heard.
class VolumeRow : public QWidget {
  Q_OBJECT

 public:
  struct Words {
    QString name;  ///< "Volume of the bells", for those who do not see the row
    QString test;  ///< "Ring a bell"
    QString icon;
  };

  explicit VolumeRow(const Words& words, QWidget* parent = nullptr);

  /// 0 to 100; nothing is emitted.
  void show(int percent);

 signals:
  void chosen(int percent);
  void testWanted();

 private:
  QSlider* m_slider;
};

}  // namespace matside::app
