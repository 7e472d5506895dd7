#include "settings/looks_json.h"

#include "bridge/strings.h"

#include <QJsonValue>

namespace matside::app {
namespace {

template <class Value, std::size_t count>
void read(const QJsonValue& json, const std::array<std::string_view, count>& names, Value& value) {
  value = namedIn<Value>(names, json.toString().toStdString()).value_or(value);
}

template <class Value, std::size_t count>
QString wordOf(const std::array<std::string_view, count>& names, Value value) {
  return toQString(std::string(names[static_cast<std::size_t>(value)]));
}

}  // namespace

Looks looksFromJson(const QJsonObject& json) {
  Looks looks;
  looks.build = json["build"].toDouble(looks.build);
  looks.legs = json["legs"].toDouble(looks.legs);
  looks.stature_cm = json["stature_cm"].toDouble(looks.stature_cm);
  read(json["skin"], skinToneNames, looks.skin);
  read(json["hair"], hairKindNames, looks.hair);
  read(json["hairColour"], hairColourNames, looks.hairColour);
  read(json["top"], clothColourNames, looks.top);
  read(json["leggings"], clothColourNames, looks.leggings);
  read(json["scarf"], clothColourNames, looks.scarf);
  read(json["mat"], clothColourNames, looks.mat);
  return limited(looks);
}

QJsonObject toJson(const Looks& looks) {
  return {{"build", looks.build},
          {"legs", looks.legs},
          {"stature_cm", looks.stature_cm},
          {"skin", wordOf(skinToneNames, looks.skin)},
          {"hair", wordOf(hairKindNames, looks.hair)},
          {"hairColour", wordOf(hairColourNames, looks.hairColour)},
          {"top", wordOf(clothColourNames, looks.top)},
          {"leggings", wordOf(clothColourNames, looks.leggings)},
          {"scarf", wordOf(clothColourNames, looks.scarf)},
          {"mat", wordOf(clothColourNames, looks.mat)}};
}

}  // namespace matside::app
