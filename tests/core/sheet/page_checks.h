#pragma once

#include "sheet/page.h"
#include "sheet/pose_words.h"
#include "sheet/sheet_text.h"

#include <map>
#include <string>
#include <vector>

namespace matside {

// Reads composed pages back as geometry and words.

bool inside(const PageRect& inner, const PageRect& outer);
bool overlap(const PageRect& one, const PageRect& other);
bool anyOverlap(const std::vector<PageRect>& areas);

/// Everything with ink of its own; cards and boxes are the ground it stands on.
std::vector<PageRect> inked(const ComposedPage& page);
std::vector<PageRect> boxes(const ComposedPage& page);

/// The text inside an area in the order it is set, without spaces and hyphens.
std::string textIn(const ComposedPage& page, const PageRect& area);
/// The text of a page, of all pages.
std::string textOf(const ComposedPage& page);
std::string textOf(const Sheet& sheet);
std::string withoutSpaces(const std::string& text);

/// Whether a run of text on this page is exactly this.
bool says(const ComposedPage& page, const std::string& text);

/// Pictures inside an area.
std::size_t picturesIn(const ComposedPage& page, const PageRect& area);

/// All that is to be said of a pose, in the order of a card; without spaces.
std::string everyWord(const SheetPose& pose, Cautions cautions = Cautions::AfterSteps);

/// Where the cautions of each pose are to be: a pose in several parts has them in the first.
std::map<std::size_t, Cautions> cautionsIn(const Sheet& sheet);

/// Everything is inside the printable area, which keeps to what printers reach; nothing touches anything else.
void expectNothingCutOrOverlapped(const Sheet& sheet);

}  // namespace matside
