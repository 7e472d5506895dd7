#include "sheet/paper.h"

#include "sheet/name_list.h"

namespace matside {

namespace {

constexpr NameList<Paper, 3> papers = {{{Paper::A4, "a4"}, {Paper::Letter, "letter"}, {Paper::A5, "a5"}}};
constexpr NameList<Orientation, 2> orientations = {
    {{Orientation::Portrait, "portrait"}, {Orientation::Landscape, "landscape"}}};

// Countries where Letter is what shops sell.
constexpr std::array<std::string_view, 13> letterCountries = {"US", "CA", "MX", "PH", "CL", "CO", "CR",
                                                              "GT", "NI", "PA", "SV", "VE", "PR"};

PaperSize uprightSize(Paper paper) {
  switch (paper) {
    case Paper::A4:
      return {210, 297};  // ISO 216
    case Paper::Letter:
      return {215.9, 279.4};  // 8.5 x 11 in
    case Paper::A5:
      return {148, 210};  // ISO 216
  }
  return {};
}

}  // namespace

PaperSize sizeOf(const PaperChoice& choice) {
  const PaperSize upright = uprightSize(choice.paper);
  return choice.orientation == Orientation::Portrait ? upright : PaperSize{upright.height, upright.width};
}

Paper usualPaper(std::string_view country) {
  return std::ranges::find(letterCountries, country) == letterCountries.end() ? Paper::A4 : Paper::Letter;
}

std::string_view nameOf(Paper paper) {
  return nameIn(papers, paper);
}

std::string_view nameOf(Orientation orientation) {
  return nameIn(orientations, orientation);
}

std::optional<Paper> paperNamed(std::string_view name) {
  return choiceIn(papers, name);
}

std::optional<Orientation> orientationNamed(std::string_view name) {
  return choiceIn(orientations, name);
}

}  // namespace matside
