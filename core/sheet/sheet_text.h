#pragma once

#include "presentation/pose_card.h"
#include "sheet/page.h"

#include <functional>
#include <string>
#include <vector>

namespace matside {

// Everything a sheet says, in the words and the language it is printed in. The front writes it from a `Handout`.

/// A short form line: "For ______".
struct SheetField {
  std::string label;
  std::string value;  ///< empty: a line to write on
};

/// "1." and what to do.
struct SheetStep {
  std::string number;
  std::string text;
  PictureOf picture = {};
};

/// Steps that belong together: getting in, coming out. The heading runs into the first step, of which there is
/// one at least: "Come out. Roll to one side."
struct SheetStage {
  std::string heading;
  std::vector<SheetStep> steps;
};

struct SheetPose {
  std::string number;
  std::string name;
  std::string otherName;           ///< Sanskrit; may be empty
  std::string dosage;              ///< how long, which sides, on which props
  std::vector<std::string> props;  ///< one sentence a prop, with what can stand in for it
  std::vector<SheetStage> stages;
  std::vector<std::string> cautions;  ///< one sentence each
  std::string continued;              ///< stands above the rest of a pose too long for one page
  PictureOf picture;
};

/// A heading and what belongs under it.
struct SheetSigns {
  std::string heading;
  std::vector<std::string> signs;
  TypeWeight weight = TypeWeight::Regular;  ///< bold: an emergency
};

/// Pages from one to another, counted from 1.
struct PageSpan {
  int first = 1;
  int last = 1;

  bool operator==(const PageSpan&) const = default;
};

struct SheetText {
  std::string title;
  std::vector<std::string> summary;  ///< lines under the title: poses, time, what to fetch
  std::vector<SheetField> fields;
  std::vector<SheetPose> poses;
  std::string notes;                ///< label of the notes
  std::string notesText;            ///< empty: lines to write on
  std::string stop;                 ///< what the stop box says first
  std::string stopShort;            ///< the same on a card, where there is no room for more
  std::vector<SheetSigns> warning;  ///< the most urgent first
  std::function<std::string(const PageSpan& pages)> signsElsewhere;  ///< where the others stand, on a page without
  std::function<std::string(int page, int pages)> pageNumber;
  Reading reading = Reading::LeftToRight;
};

}  // namespace matside
