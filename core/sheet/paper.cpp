#include "sheet/paper.h"

#include <algorithm>
#include <array>
#include <utility>

namespace matside {

namespace {

constexpr std::array paperNames = {std::pair<Paper, std::string_view>{Paper::A4, "a4"},
                                   std::pair<Paper, std::string_view>{Paper::Letter, "letter"}};

// Countries where Letter is what shops sell.
constexpr std::array<std::string_view, 13> letterCountries = {"US", "CA", "MX", "PH", "CL", "CO", "CR",
                                                              "GT", "NI", "PA", "SV", "VE", "PR"};

PaperSize uprightSize(Paper paper) {
  switch (paper) {
    case Paper::A4:
      return {210, 297};  // ISO 216
    case Paper::Letter:
      return {215.9, 279.4};  // 8.5 x 11 in
  }
  return {};
}

}  // namespace

PaperSize sizeOf(Paper paper, Orientation orientation) {
  const PaperSize upright = uprightSize(paper);
  return orientation == Orientation::Portrait ? upright : PaperSize{upright.height, upright.width};
}

std::string_view paperName(Paper paper) {
  return std::ranges::find(paperNames, paper, &std::pair<Paper, std::string_view>::first)->second;
}

std::optional<Paper> paperFromName(std::string_view name) {
  const auto* const found = std::ranges::find(paperNames, name, &std::pair<Paper, std::string_view>::second);
  return found == paperNames.end() ? std::nullopt : std::optional(found->first);
}

Paper usualPaper(std::string_view country) {
  return std::ranges::find(letterCountries, country) == letterCountries.end() ? Paper::A4 : Paper::Letter;
}

}  // namespace matside
