#pragma once

#include <optional>
#include <string_view>

namespace matside {

enum class Paper { A4, Letter };
enum class Orientation { Portrait, Landscape };

/// Millimetres.
struct PaperSize {
  double width = 0;
  double height = 0;
};

PaperSize sizeOf(Paper paper, Orientation orientation);

/// "a4", "letter": what the command line takes and settings keep.
std::string_view paperName(Paper paper);
std::optional<Paper> paperFromName(std::string_view name);

/// The paper people have in their printer in this country (ISO 3166, two capitals); A4 when it is not known.
Paper usualPaper(std::string_view country);

}  // namespace matside
