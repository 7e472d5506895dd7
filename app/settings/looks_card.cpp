#include "settings/looks_card.h"

#include "figure/picture_view.h"
#include "library/library.h"
#include "settings/settings_store.h"
#include "theme/theme.h"
#include "variation/variation.h"
#include "widgets/button.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"

#include <QVBoxLayout>

#include <cmath>

namespace matside::app {
namespace {

constexpr double percent = 100;

int asValue(auto choice) {
  return static_cast<int>(choice);
}

std::vector<ChoiceRow::Answer> cloths() {
  return {{LooksCard::tr("Terracotta"), asValue(ClothColour::Terracotta)},
          {LooksCard::tr("Navy"), asValue(ClothColour::Navy)},
          {LooksCard::tr("Sage"), asValue(ClothColour::Sage)},
          {LooksCard::tr("Mustard"), asValue(ClothColour::Mustard)},
          {LooksCard::tr("Plum"), asValue(ClothColour::Plum)},
          {LooksCard::tr("Teal"), asValue(ClothColour::Teal)},
          {LooksCard::tr("Rose"), asValue(ClothColour::Rose)},
          {LooksCard::tr("Sand"), asValue(ClothColour::Sand)},
          {LooksCard::tr("Slate"), asValue(ClothColour::Slate)},
          {LooksCard::tr("Black"), asValue(ClothColour::Black)}};
}

std::vector<ChoiceRow::Answer> hairColours() {
  return {{LooksCard::tr("Black", "hair"), asValue(HairColour::Black)},
          {LooksCard::tr("Dark brown", "hair"), asValue(HairColour::DarkBrown)},
          {LooksCard::tr("Brown", "hair"), asValue(HairColour::Brown)},
          {LooksCard::tr("Blond", "hair"), asValue(HairColour::Blond)},
          {LooksCard::tr("Red", "hair"), asValue(HairColour::Red)},
          {LooksCard::tr("Grey", "hair"), asValue(HairColour::Grey)},
          {LooksCard::tr("White", "hair"), asValue(HairColour::White)}};
}

}  // namespace

LooksCard::LooksCard(SettingsStore& settings, PictureMaker& pictures, const Library& library) : m_settings(settings) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(4));
  column->addWidget(paragraph(TextRank::Heading, tr("You in the pictures")));
  addPreview(*column, pictures, library);
  addBody(*column);
  addHead(*column);
  addColours(*column);
  auto* usual = new Button(tr("As it was drawn first"));
  connect(usual, &Button::clicked, this, [this] { m_settings.change([](Settings& now) { now.looks = Looks(); }); });
  column->addWidget(usual, 0, Qt::AlignLeft);
  connect(&m_settings, &SettingsStore::changed, this, &LooksCard::refresh);
  refresh();
}

void LooksCard::addPreview(QVBoxLayout& column, PictureMaker& pictures, const Library& library) {
  if (library.poses().empty()) {
    return;
  }
  const Pose* knee = library.pose(PoseId("knee-to-chest"));
  const Pose& pose = knee != nullptr ? *knee : library.poses().begin()->second;
  const Variation plain = plainVariation(pose);
  auto* view = new PictureView(pictures);
  view->setFixedSize(theme::space(105), theme::space(70));
  view->show({pose.id, plain, pose.sides ? std::optional(pose.sides->first) : std::nullopt, holdFigure(pose, plain)},
             tr("The pictures with your choices"));
  column.addWidget(view, 0, Qt::AlignHCenter);
}

void LooksCard::addBody(QVBoxLayout& column) {
  addNumber(column,
            new ChoiceRow(
                tr("Build"),
                {{tr("Narrow"), -100}, {tr("Slender"), -50}, {tr("Usual"), 0}, {tr("Fuller"), 50}, {tr("Broad"), 100}}),
            &Looks::build, percent);
  addNumber(column, new ChoiceRow(tr("Legs"), {{tr("Shorter"), -100}, {tr("Usual", "legs"), 0}, {tr("Longer"), 100}}),
            &Looks::legs, percent);
  addNumber(column,
            new ChoiceRow(tr("Height"), {{tr("150 cm"), 150},
                                         {tr("160 cm"), 160},
                                         {tr("168 cm"), 168},
                                         {tr("175 cm"), 175},
                                         {tr("185 cm"), 185},
                                         {tr("195 cm"), 195}}),
            &Looks::stature_cm, 1);
}

void LooksCard::addHead(QVBoxLayout& column) {
  addChoice(column,
            new ChoiceRow(tr("Skin"), {{tr("Light", "skin"), asValue(SkinTone::Light)},
                                       {tr("Warm", "skin"), asValue(SkinTone::Warm)},
                                       {tr("Tan", "skin"), asValue(SkinTone::Tan)},
                                       {tr("Brown", "skin"), asValue(SkinTone::Brown)},
                                       {tr("Dark", "skin"), asValue(SkinTone::Dark)},
                                       {tr("Deep", "skin"), asValue(SkinTone::Deep)}}),
            &Looks::skin);
  addChoice(column,
            new ChoiceRow(tr("Hair"), {{tr("In a bun"), asValue(HairKind::Bun)},
                                       {tr("Short"), asValue(HairKind::Short)},
                                       {tr("Curly"), asValue(HairKind::Curly)},
                                       {tr("Shaven"), asValue(HairKind::Shaven)},
                                       {tr("Covered"), asValue(HairKind::Covered)}}),
            &Looks::hair);
  m_hairColour = new ChoiceRow(tr("Hair colour"), hairColours());
  addChoice(column, m_hairColour, &Looks::hairColour);
  m_scarf = new ChoiceRow(tr("Headscarf"), cloths());
  addChoice(column, m_scarf, &Looks::scarf);
}

void LooksCard::addColours(QVBoxLayout& column) {
  addChoice(column, new ChoiceRow(tr("Top"), cloths()), &Looks::top);
  addChoice(column, new ChoiceRow(tr("Leggings"), cloths()), &Looks::leggings);
  addChoice(column, new ChoiceRow(tr("Mat"), cloths()), &Looks::mat);
}

void LooksCard::addNumber(QVBoxLayout& column, ChoiceRow* row, double Looks::* value, double perStep) {
  column.addWidget(row);
  m_rows.push_back(
      {row, [value, perStep](const Looks& looks) { return static_cast<int>(std::lround(looks.*value * perStep)); }});
  connect(row, &ChoiceRow::chosen, this, [this, value, perStep](int chosen) {
    m_settings.change([&](Settings& now) { now.looks.*value = chosen / perStep; });
  });
}

template <class Value>
void LooksCard::addChoice(QVBoxLayout& column, ChoiceRow* row, Value Looks::* value) {
  column.addWidget(row);
  m_rows.push_back({row, [value](const Looks& looks) { return asValue(looks.*value); }});
  connect(row, &ChoiceRow::chosen, this, [this, value](int chosen) {
    m_settings.change([&](Settings& now) { now.looks.*value = static_cast<Value>(chosen); });
  });
}

void LooksCard::refresh() {
  const Looks& looks = m_settings.now().looks;
  for (const Row& row : m_rows) {
    row.row->choose(row.shown(looks));
  }
  m_scarf->setVisible(looks.hair == HairKind::Covered);
  m_hairColour->setVisible(looks.hair != HairKind::Covered && looks.hair != HairKind::Shaven);
}

}  // namespace matside::app
