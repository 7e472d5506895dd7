#pragma once

#include "widgets/card.h"

class QCheckBox;
class QComboBox;

namespace matside::app {

class ChoiceRow;
class Label;
class Narrator;
class SettingsStore;
class LanguageRow;
class VolumeRow;

/// What is set about the voice, and about who else may control a practice. The voice can be heard at once.
class VoiceCard : public Card {
  Q_OBJECT

 public:
  VoiceCard(SettingsStore& settings, Narrator& narrator, QWidget* parent = nullptr);

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void connectChoices();
  void showVoices(const QStringList& names);
  void refresh();

  SettingsStore& m_settings;
  Narrator& m_narrator;
  ChoiceRow* m_amount;
  ChoiceRow* m_rate;
  LanguageRow* m_language;
  Label* m_voiceName;
  QComboBox* m_voices;
  VolumeRow* m_volume;
  Label* m_missing;
  QCheckBox* m_mediaKeys;
};

}  // namespace matside::app
