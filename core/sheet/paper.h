#pragma once

#include <optional>
#include <string_view>

namespace matside {

enum class Paper { A4, Letter, A5 };
enum class Orientation { Portrait, Landscape };

/// Millimetres.
struct PaperSize {
  double width = 0;
  double height = 0;
};

/// The paper to compose for.
struct PaperChoice {
  Paper paper = Paper::A4;
  Orientation orientation = Orientation::Portrait;

  bool operator==(const PaperChoice&) const = default;
};

PaperSize sizeOf(const PaperChoice& choice);

/// The paper people have in their printer in this country (ISO 3166, two capitals); A4 when it is not known.
Paper usualPaper(std::string_view country);

// What the command line takes and settings keep: "a4", "letter", "a5"; "portrait", "landscape".
std::string_view nameOf(Paper paper);
std::string_view nameOf(Orientation orientation);
std::optional<Paper> paperNamed(std::string_view name);
std::optional<Orientation> orientationNamed(std::string_view name);

}  // namespace matside
