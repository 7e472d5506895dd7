#pragma once

#include "widgets/page.h"

namespace matside::app {

class Button;
class Label;
class Narrator;
class SettingsStore;
class VolumeRow;

/// Before the first routine: the bells and the voice are heard from the mat, and made loud enough. Done or passed over,
/// it does not come by itself again.
class SoundCheckPage : public Page {
  Q_OBJECT

 public:
  SoundCheckPage(SettingsStore& settings, Narrator& narrator, QWidget* parent = nullptr);

 signals:
  void done();

 protected:
  void showEvent(QShowEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;

 private:
  void addAnswers();
  void refresh();
  void finish();

  SettingsStore& m_settings;
  Narrator& m_narrator;
  VolumeRow* m_bells;
  VolumeRow* m_voice;
  Label* m_missing;
  Label* m_silent;
  Button* m_done;
};

}  // namespace matside::app
