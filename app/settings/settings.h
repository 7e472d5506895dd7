#pragma once

#include "chime/bell.h"
#include "cue/cue.h"
#include "figure/looks.h"
#include "sheet/sheet_form.h"
#include "timeline/timeline.h"

#include <QByteArray>
#include <QDate>
#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>

namespace matside::app {

enum class Appearance { System, Light, Dark, HighContrast };
enum class WarningCheck { BeforeEveryRoutine, OnceADay };

/// What was last chosen about printed sheets.
struct SheetHabits {
  SheetForm form;              ///< all but its paper
  std::optional<Paper> paper;  ///< none: the usual one of the country
  QString byWhom;
  QString howOften;
  QString language;  ///< code of a translation; empty: that of the program

  bool operator==(const SheetHabits&) const = default;
};

/// What a person chose and what the program remembers for them. Every value is in range at any time.
struct Settings {
  QString language;  ///< code of a translation, "de"; empty: that of the system
  Appearance appearance = Appearance::System;
  int textPercent = 100;    ///< 100 to 200
  bool lessMotion = false;  ///< even where the system asks for none less
  Pace pace;
  int minutes = 0;  ///< what there is time for; 0: as long as the routine is
  bool breathGuide = true;
  Waits waits = Waits::WhereAsked;
  bool bells = true;
  int volume = 60;                 ///< 0 to 100
  std::map<Bell, int> bellLevels;  ///< percent of the volume, 0 to 100; not there: 100
  bool silentEnding = false;
  bool voice = true;
  bool voiceNamesOnly = false;
  QString voiceLanguage;  ///< as `language`; empty: that of the program
  QString voiceName;      ///< empty: what suits the language best
  int voiceRate = 0;      ///< -50 to 50; 0 is the usual pace of the voice
  int voiceVolume = 70;   ///< 0 to 100
  bool breathSound = false;
  bool mediaKeys = true;
  WarningCheck warningCheck = WarningCheck::BeforeEveryRoutine;
  Looks looks;  ///< of the person in the pictures

  bool soundChecked = false;  ///< the sound check before the first routine was done or passed over
  int noticeAccepted = 0;     ///< version of the first-start notice; 0: none
  QDate warningsLastRead;     ///< invalid: never
  PropShelf shelf;
  std::map<PoseId, Choices> choices;
  QByteArray windowGeometry;
  SheetHabits sheet;

  Practitioner practitioner() const { return {shelf, choices, pace, waits}; }
  VoiceAmount voiceAmount() const;
  int levelOf(Bell bell) const;   ///< percent of the volume
  int volumeOf(Bell bell) const;  ///< 0 to 100
};

/// Values that are missing or out of range become the usual ones.
Settings settingsFromJson(const QJsonObject& json);
QJsonObject toJson(const Settings& settings);

}  // namespace matside::app
