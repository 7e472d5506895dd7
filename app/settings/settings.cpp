#include "settings/settings.h"

#include "bridge/strings.h"
#include "settings/looks_json.h"

#include <QJsonValue>

#include <algorithm>
#include <array>
#include <utility>

namespace matside::app {
namespace {

template <class Value>
using Words = std::vector<std::pair<Value, QString>>;

const Words<Appearance>& appearanceWords() {
  static const Words<Appearance> words = {{Appearance::System, "system"},
                                          {Appearance::Light, "light"},
                                          {Appearance::Dark, "dark"},
                                          {Appearance::HighContrast, "high-contrast"}};
  return words;
}

const Words<WarningCheck>& checkWords() {
  static const Words<WarningCheck> words = {{WarningCheck::BeforeEveryRoutine, "every-routine"},
                                            {WarningCheck::OnceADay, "once-a-day"}};
  return words;
}

const Words<Waits>& waitsWords() {
  static const Words<Waits> words = {
      {Waits::WhereAsked, "where-asked"}, {Waits::AtChanges, "at-changes"}, {Waits::AtEveryStep, "at-every-step"}};
  return words;
}

template <class Value>
QString wordOf(const Words<Value>& words, Value value) {
  const auto found = std::ranges::find(words, value, &std::pair<Value, QString>::first);
  return found == words.end() ? QString() : found->second;
}

template <class Value>
void readWord(const QJsonValue& json, const Words<Value>& words, Value& value) {
  const auto found = std::ranges::find(words, json.toString(), &std::pair<Value, QString>::second);
  if (found != words.end()) {
    value = found->first;
  }
}

PropShelf shelfFrom(const QJsonObject& json) {
  PropShelf shelf;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    const int count = std::clamp(entry.value().toInt(0), 0, 9);
    if (count > 0 && isKebabCase(entry.key().toStdString())) {
      shelf.setCount(PropId(entry.key().toStdString()), count);
    }
  }
  return shelf;
}

QJsonObject fromShelf(const PropShelf& shelf) {
  QJsonObject json;
  for (const auto& [prop, count] : shelf.counts()) {
    json[toQString(prop.text())] = count;
  }
  return json;
}

Choices choicesFrom(const QJsonObject& json) {
  Choices choices;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    choices[PlaceId(entry.key().toStdString())] = OptionId(entry.value().toString().toStdString());
  }
  return choices;
}

QJsonObject fromChoices(const Choices& choices) {
  QJsonObject json;
  for (const auto& [place, option] : choices) {
    json[toQString(place.text())] = toQString(option.text());
  }
  return json;
}

template <class Choice>
void readNamed(const QJsonValue& json, std::optional<Choice> (*named)(std::string_view), Choice& choice) {
  choice = named(json.toString().toStdString()).value_or(choice);
}

SheetHabits sheetFrom(const QJsonObject& json) {
  SheetHabits habits;
  readNamed(json["layout"], layoutNamed, habits.form.layout);
  readNamed(json["orientation"], orientationNamed, habits.form.paper.orientation);
  readNamed(json["style"], styleNamed, habits.form.style);
  habits.form.textPercent = std::clamp(json["textPercent"].toInt(100), 100, 200);
  habits.paper = paperNamed(json["paper"].toString().toStdString());
  habits.byWhom = json["byWhom"].toString();
  habits.howOften = json["howOften"].toString();
  habits.language = json["language"].toString();
  return habits;
}

QString named(std::string_view name) {
  return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
}

QJsonObject fromSheet(const SheetHabits& habits) {
  return {{"layout", named(nameOf(habits.form.layout))},
          {"orientation", named(nameOf(habits.form.paper.orientation))},
          {"style", named(nameOf(habits.form.style))},
          {"textPercent", habits.form.textPercent},
          {"paper", habits.paper ? named(nameOf(*habits.paper)) : QString()},
          {"byWhom", habits.byWhom},
          {"howOften", habits.howOften},
          {"language", habits.language}};
}

std::map<Bell, int> levelsFrom(const QJsonObject& json) {
  std::map<Bell, int> levels;
  for (auto entry = json.begin(); entry != json.end(); ++entry) {
    if (const auto bell = bellNamed(entry.key().toStdString())) {
      levels[*bell] = std::clamp(entry.value().toInt(100), 0, 100);
    }
  }
  return levels;
}

QJsonObject fromLevels(const std::map<Bell, int>& levels) {
  QJsonObject json;
  for (const auto& [bell, level] : levels) {
    json[QString::fromUtf8(bellName(bell).data())] = level;
  }
  return json;
}

double paceFrom(const QJsonValue& json) {
  return std::clamp(json.toDouble(1.0), 0.5, 3.0);
}

void readSounds(const QJsonObject& json, Settings& settings) {
  settings.bells = json["bells"].toBool(true);
  settings.volume = std::clamp(json["volume"].toInt(60), 0, 100);
  settings.bellLevels = levelsFrom(json["bellLevels"].toObject());
  settings.silentEnding = json["silentEnding"].toBool(false);
  settings.voice = json["voice"].toBool(true);
  settings.voiceNamesOnly = json["voiceNamesOnly"].toBool(false);
  settings.voiceLanguage = json["voiceLanguage"].toString();
  settings.voiceName = json["voiceName"].toString();
  settings.voiceRate = std::clamp(json["voiceRate"].toInt(0), -50, 50);
  settings.voiceVolume = std::clamp(json["voiceVolume"].toInt(70), 0, 100);
  settings.breathSound = json["breathSound"].toBool(false);
  settings.mediaKeys = json["mediaKeys"].toBool(true);
  settings.soundChecked = json["soundChecked"].toBool(false);
}

void writeSounds(const Settings& settings, QJsonObject& json) {
  json["bells"] = settings.bells;
  json["volume"] = settings.volume;
  json["bellLevels"] = fromLevels(settings.bellLevels);
  json["silentEnding"] = settings.silentEnding;
  json["voice"] = settings.voice;
  json["voiceNamesOnly"] = settings.voiceNamesOnly;
  json["voiceLanguage"] = settings.voiceLanguage;
  json["voiceName"] = settings.voiceName;
  json["voiceRate"] = settings.voiceRate;
  json["voiceVolume"] = settings.voiceVolume;
  json["breathSound"] = settings.breathSound;
  json["mediaKeys"] = settings.mediaKeys;
  json["soundChecked"] = settings.soundChecked;
}

}  // namespace

VoiceAmount Settings::voiceAmount() const {
  if (!voice) {
    return VoiceAmount::Off;
  }
  return voiceNamesOnly ? VoiceAmount::NamesOnly : VoiceAmount::Full;
}

int Settings::levelOf(Bell bell) const {
  const auto found = bellLevels.find(bell);
  return found == bellLevels.end() ? 100 : found->second;
}

int Settings::volumeOf(Bell bell) const {
  const int percent = volume * levelOf(bell) / 100;
  return percent == 0 && volume > 0 && levelOf(bell) > 0 ? 1 : percent;
}

Settings settingsFromJson(const QJsonObject& json) {
  Settings settings;
  settings.language = json["language"].toString();
  readWord(json["appearance"], appearanceWords(), settings.appearance);
  settings.textPercent = std::clamp(json["textPercent"].toInt(100), 100, 200);
  settings.pace = {paceFrom(json["paceGettingIn"]), paceFrom(json["paceChangingSides"])};
  readSounds(json, settings);
  settings.minutes = std::clamp(json["minutes"].toInt(0), 0, 240);
  readWord(json["waits"], waitsWords(), settings.waits);
  settings.lessMotion = json["lessMotion"].toBool(false);
  settings.breathGuide = json["breathGuide"].toBool(true);
  readWord(json["warningCheck"], checkWords(), settings.warningCheck);
  settings.looks = looksFromJson(json["looks"].toObject());
  settings.noticeAccepted = std::max(0, json["noticeAccepted"].toInt(0));
  settings.warningsLastRead = QDate::fromString(json["warningsLastRead"].toString(), Qt::ISODate);
  settings.shelf = shelfFrom(json["shelf"].toObject());
  const QJsonObject choices = json["choices"].toObject();
  for (auto pose = choices.begin(); pose != choices.end(); ++pose) {
    settings.choices[PoseId(pose.key().toStdString())] = choicesFrom(pose.value().toObject());
  }
  settings.sheet = sheetFrom(json["sheet"].toObject());
  settings.windowGeometry = QByteArray::fromBase64(json["window"].toString().toLatin1());
  return settings;
}

QJsonObject toJson(const Settings& settings) {
  QJsonObject choices;
  for (const auto& [pose, places] : settings.choices) {
    choices[toQString(pose.text())] = fromChoices(places);
  }
  QJsonObject json = {{"language", settings.language},
                      {"appearance", wordOf(appearanceWords(), settings.appearance)},
                      {"textPercent", settings.textPercent},
                      {"paceGettingIn", settings.pace.gettingIn},
                      {"paceChangingSides", settings.pace.changingSides},
                      {"minutes", settings.minutes},
                      {"waits", wordOf(waitsWords(), settings.waits)},
                      {"lessMotion", settings.lessMotion},
                      {"breathGuide", settings.breathGuide},
                      {"warningCheck", wordOf(checkWords(), settings.warningCheck)},
                      {"looks", toJson(settings.looks)},
                      {"noticeAccepted", settings.noticeAccepted},
                      {"warningsLastRead", settings.warningsLastRead.toString(Qt::ISODate)},
                      {"shelf", fromShelf(settings.shelf)},
                      {"choices", choices},
                      {"sheet", fromSheet(settings.sheet)},
                      {"window", QString::fromLatin1(settings.windowGeometry.toBase64())}};
  writeSounds(settings, json);
  return json;
}

}  // namespace matside::app
