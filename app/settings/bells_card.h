#pragma once

#include "chime/bell.h"
#include "widgets/card.h"

#include <map>

class QCheckBox;
class QVBoxLayout;

namespace matside::app {

class ChoiceRow;
class Narrator;
class SettingsStore;
class VolumeRow;

/// What is set about the bells: all of them, and each moment for itself. What is chosen is heard at once.
class BellsCard : public Card {
  Q_OBJECT

 public:
  BellsCard(SettingsStore& settings, Narrator& narrator, QWidget* parent = nullptr);

 signals:
  void soundCheckWanted();

 private:
  void addMoment(QVBoxLayout& column, Bell bell, const QString& name);
  void addEndings(QVBoxLayout& column);
  void refresh();

  SettingsStore& m_settings;
  Narrator& m_narrator;
  QCheckBox* m_bells;
  VolumeRow* m_volume;
  std::map<Bell, ChoiceRow*> m_moments;
  QCheckBox* m_silent;
  QCheckBox* m_breath;
};

}  // namespace matside::app
