#pragma once

#include "widgets/page.h"

#include <QString>

#include <vector>

class QCheckBox;
class QVBoxLayout;

namespace matside::app {

class ChoiceRow;
class JournalKeeper;
class LanguageRow;
class Narrator;
class SettingsStore;

/// Everything that can be set, each change at once.
class SettingsPage : public Page {
  Q_OBJECT

 public:
  /// `looks` is the card of how the person in the pictures looks.
  SettingsPage(SettingsStore& settings, Narrator& narrator, JournalKeeper& journal, QWidget* looks,
               const QString& file);

 signals:
  void soundCheckWanted();

 private:
  QVBoxLayout* addCard(const QString& title);
  void addLanguage(QVBoxLayout& card);
  void addLook();
  void addPace();
  void addWaits(QVBoxLayout& card);
  void addBreath(QVBoxLayout& card);
  void addSounds(Narrator& narrator);
  void addSafety();
  void refresh();

  SettingsStore& m_settings;
  LanguageRow* m_language = nullptr;
  ChoiceRow* m_appearance = nullptr;
  ChoiceRow* m_textSize = nullptr;
  ChoiceRow* m_gettingIn = nullptr;
  ChoiceRow* m_changingSides = nullptr;
  ChoiceRow* m_waits = nullptr;
  QCheckBox* m_breath = nullptr;
  QCheckBox* m_lessMotion = nullptr;
  ChoiceRow* m_check = nullptr;
};

}  // namespace matside::app
