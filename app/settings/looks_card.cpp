#include "settings/looks_card.h"

#include "figure/picture_view.h"
#include "illustration/palette.h"
#include "library/library.h"
#include "settings/settings_store.h"
#include "theme/theme.h"
#include "variation/variation.h"
#include "widgets/button.h"
#include "widgets/choice_row.h"
#include "widgets/label.h"
#include "widgets/stay_in_view.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace matside::app {
namespace {

constexpr double percent = 100;

int asValue(auto choice) {
  return static_cast<int>(choice);
}

/// The colour a material gets from these looks.
QColor swatch(const Looks& looks, Material material) {
  const Colour base = paletteOf(PictureStyle::Colour, looks)[material].base;
  return QColor(qRound(base.red), qRound(base.green), qRound(base.blue));
}

ChoiceRow::Answer cloth(const QString& name, ClothColour colour) {
  Looks looks;
  looks.top = colour;
  return {name, asValue(colour), swatch(looks, Material::Top)};
}

ChoiceRow::Answer hair(const QString& name, HairColour colour) {
  Looks looks;
  looks.hairColour = colour;
  return {name, asValue(colour), swatch(looks, Material::Hair)};
}

ChoiceRow::Answer skin(const QString& name, SkinTone tone) {
  Looks looks;
  looks.skin = tone;
  return {name, asValue(tone), swatch(looks, Material::Skin)};
}

std::vector<ChoiceRow::Answer> cloths() {
  return {cloth(LooksCard::tr("Terracotta"), ClothColour::Terracotta),
          cloth(LooksCard::tr("Navy"), ClothColour::Navy),
          cloth(LooksCard::tr("Sage"), ClothColour::Sage),
          cloth(LooksCard::tr("Mustard"), ClothColour::Mustard),
          cloth(LooksCard::tr("Plum"), ClothColour::Plum),
          cloth(LooksCard::tr("Teal"), ClothColour::Teal),
          cloth(LooksCard::tr("Rose"), ClothColour::Rose),
          cloth(LooksCard::tr("Sand"), ClothColour::Sand),
          cloth(LooksCard::tr("Slate"), ClothColour::Slate),
          cloth(LooksCard::tr("Black"), ClothColour::Black)};
}

std::vector<ChoiceRow::Answer> hairColours() {
  return {hair(LooksCard::tr("Black", "hair"), HairColour::Black),
          hair(LooksCard::tr("Dark brown", "hair"), HairColour::DarkBrown),
          hair(LooksCard::tr("Brown", "hair"), HairColour::Brown),
          hair(LooksCard::tr("Blond", "hair"), HairColour::Blond),
          hair(LooksCard::tr("Red", "hair"), HairColour::Red),
          hair(LooksCard::tr("Grey", "hair"), HairColour::Grey),
          hair(LooksCard::tr("White", "hair"), HairColour::White)};
}

}  // namespace

LooksCard::LooksCard(SettingsStore& settings, PictureMaker& pictures, const Library& library)
    : m_settings(settings), m_halves(new QHBoxLayout) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(theme::space(5), theme::space(5), theme::space(5), theme::space(5));
  column->setSpacing(theme::space(4));
  column->addWidget(paragraph(TextRank::Heading, tr("You in the pictures")));
  column->addLayout(m_halves);
  m_halves->setSpacing(theme::space(6));
  addPreview(pictures, library);
  m_halves->addLayout(makeRows(), 1);
  connect(&m_settings, &SettingsStore::changed, this, &LooksCard::refresh);
  refresh();
}

QVBoxLayout* LooksCard::makeRows() {
  auto* column = new QVBoxLayout;
  column->setSpacing(theme::space(4));
  addBody(*column);
  addHead(*column);
  addColours(*column);
  auto* usual = new Button(tr("As it was drawn first"));
  connect(usual, &Button::clicked, this, [this] { m_settings.change([](Settings& now) { now.looks = Looks(); }); });
  column->addWidget(usual, 0, Qt::AlignLeft);
  return column;
}

void LooksCard::addPreview(PictureMaker& pictures, const Library& library) {
  if (library.poses().empty()) {
    return;
  }
  const Pose* knee = library.pose(PoseId("knee-to-chest"));
  const Pose& pose = knee != nullptr ? *knee : library.poses().begin()->second;
  const Variation plain = plainVariation(pose);
  m_picture = new PictureView(pictures);
  m_picture->show(
      {pose.id, plain, pose.sides ? std::optional(pose.sides->first) : std::nullopt, holdFigure(pose, plain)},
      tr("The pictures with your choices"));
  m_frame = new StayInView(m_picture);
  m_halves->addWidget(m_frame);
}

/// The picture beside the choices, where it stays in view while they are made; above them where there is no room.
void LooksCard::fit() {
  if (m_picture == nullptr) {
    return;
  }
  const bool beside = width() > 30 * theme::lineHeight();
  const int room = width() - 2 * theme::space(5);
  const int wide = beside ? room * 2 / 5 : std::min(room, theme::space(105));
  m_halves->setDirection(beside ? QBoxLayout::RightToLeft : QBoxLayout::TopToBottom);
  m_picture->setFixedSize(wide, wide * 3 / 4);
  m_frame->updateGeometry();
}

void LooksCard::resizeEvent(QResizeEvent* event) {
  Card::resizeEvent(event);
  fit();
}

void LooksCard::changeEvent(QEvent* event) {
  Card::changeEvent(event);
  if (event->type() == QEvent::FontChange) {
    fit();
  }
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
  addChoice(
      column,
      new ChoiceRow(tr("Skin"), {skin(tr("Light", "skin"), SkinTone::Light), skin(tr("Warm", "skin"), SkinTone::Warm),
                                 skin(tr("Tan", "skin"), SkinTone::Tan), skin(tr("Brown", "skin"), SkinTone::Brown),
                                 skin(tr("Dark", "skin"), SkinTone::Dark), skin(tr("Deep", "skin"), SkinTone::Deep)}),
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
