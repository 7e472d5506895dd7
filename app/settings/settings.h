#pragma once

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

  bool operator==(const SheetHabits&) const = default;
};

/// What a person chose and what the program remembers for them. Every value is in range at any time.
struct Settings {
  QString language;  ///< code of a translation, "de"; empty: that of the system
  Appearance appearance = Appearance::System;
  int textPercent = 100;  ///< 100 to 200
  Pace pace;
  bool bells = true;
  int volume = 60;  ///< 0 to 100
  bool halfwayBell = true;
  bool silentEnding = false;
  WarningCheck warningCheck = WarningCheck::BeforeEveryRoutine;

  int noticeAccepted = 0;  ///< version of the first-start notice; 0: none
  QDate warningsLastRead;  ///< invalid: never
  PropShelf shelf;
  std::map<PoseId, Choices> choices;
  QByteArray windowGeometry;
  SheetHabits sheet;

  Practitioner practitioner() const { return {shelf, choices, pace}; }
};

/// Values that are missing or out of range become the usual ones.
Settings settingsFromJson(const QJsonObject& json);
QJsonObject toJson(const Settings& settings);

}  // namespace matside::app
