#include "sheet/sheet_form.h"

#include "sheet/name_list.h"

namespace matside {

namespace {

constexpr NameList<SheetLayout, 4> layouts = {{{SheetLayout::Overview, "overview"},
                                               {SheetLayout::Poses, "poses"},
                                               {SheetLayout::Cards, "cards"},
                                               {SheetLayout::Large, "large"}}};
constexpr NameList<SheetStyle, 2> styles = {{{SheetStyle::Colour, "colour"}, {SheetStyle::Line, "line"}}};

}  // namespace

std::string_view nameOf(SheetLayout layout) {
  return nameIn(layouts, layout);
}

std::string_view nameOf(SheetStyle style) {
  return nameIn(styles, style);
}

std::optional<SheetLayout> layoutNamed(std::string_view name) {
  return choiceIn(layouts, name);
}

std::optional<SheetStyle> styleNamed(std::string_view name) {
  return choiceIn(styles, name);
}

}  // namespace matside
