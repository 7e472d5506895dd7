#pragma once

#include "sheet/block.h"
#include "sheet/sheet_text.h"

namespace matside {

// The parts of a sheet that stand around its poses, as wide as given.

/// Title, summary and form fields, closed by a heavy rule.
Block headerBlock(const SheetText& text, double width, const Typesetter& type);

/// Title and the first two fields in little height, for pages that are handed out by themselves.
Block stripBlock(const SheetText& text, double width, const Typesetter& type);

/// Form fields one below the other, their values in line.
Block fieldsBlock(const std::vector<SheetField>& fields, double width, const Typesetter& type);

/// In a frame of warning colour.
Block warningBox(const Block& words, double width);
/// On a card.
Block cardBox(const Block& words, double width);

/// A label and lines to write on, as many as `room` has and are of use. Without items when not even two fit.
Block notesLines(const SheetText& text, double width, double room, const Typesetter& type);
/// The height of two of them.
double leastNotes(const Typesetter& type);

/// Counts from 1.
struct PageNumber {
  int page = 1;
  int pages = 1;
};

/// The title at the left, the page's number at the right.
Block footerBlock(const SheetText& text, double width, const PageNumber& number, const Typesetter& type);
/// Between them the first two fields, so that a page that is torn off is known again.
Block namedFooterBlock(const SheetText& text, double width, const PageNumber& number, const Typesetter& type);

}  // namespace matside
