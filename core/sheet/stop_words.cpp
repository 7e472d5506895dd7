#include "sheet/stop_words.h"

#include <algorithm>

namespace matside {

namespace {

constexpr double betweenTiers = 1.5;
constexpr double betweenColumns = 4;

Lettering headingOf(const SheetSigns& signs, const Look& look) {
  Lettering heading = look.strong;
  heading.tone = signs.weight == TypeWeight::Bold ? look.stop.tone : heading.tone;
  return heading;
}

Lettering letteringOf(const SheetSigns& signs, const Look& look) {
  return signs.weight == TypeWeight::Bold ? look.strong : look.body;
}

std::string runOn(const std::vector<std::string>& signs) {
  std::string text;
  for (const std::string& sign : signs) {
    text += (text.empty() ? "" : " · ") + sign;
  }
  return text;
}

Block column(std::span<const std::string> signs, const Lettering& lettering, double width, const Typesetter& type) {
  constexpr std::string_view bullet = "•";
  BlockBuilder list(width, type.measure);
  const double indent = 3.2 * type.look.size;
  for (const std::string& sign : signs) {
    list.joint();
    list.lineAt(0, list.bottom(), bullet, lettering);
    list.add({sign, lettering, indent});
  }
  return list.take();
}

Block columns(const SheetSigns& signs, std::size_t count, double width, const Typesetter& type) {
  const std::span<const std::string> all(signs.signs);
  const std::size_t each = (all.size() + count - 1) / count;
  const double columnWidth = (width - betweenColumns * static_cast<double>(count - 1)) / static_cast<double>(count);
  Block list{width, 0, {}, {}, {}};
  double x = 0;
  for (std::size_t first = 0; first < all.size(); first += each) {
    const Block part = column(all.subspan(first, std::min(each, all.size() - first)), letteringOf(signs, type.look),
                              columnWidth, type);
    put(part, x, 0, list);
    list.height = std::max(list.height, part.height);
    x += columnWidth + betweenColumns;
  }
  if (count > 1) {
    list.joints.clear();
  }
  return list;
}

Block listed(const SheetSigns& signs, double width, const Typesetter& type) {
  constexpr double leastColumn = 40;
  Block lowest = columns(signs, 1, width, type);
  for (const std::size_t count : {2U, 3U}) {
    if (width / static_cast<double>(count) < leastColumn * type.look.size) {
      break;
    }
    Block list = columns(signs, count, width, type);
    if (list.height < lowest.height - 0.1) {
      lowest = std::move(list);
    }
  }
  return lowest;
}

Block tier(const SheetSigns& signs, double width, const Typesetter& type, SignsForm form) {
  BlockBuilder heading(width, type.measure);
  heading.add({signs.heading, headingOf(signs, type.look)});
  if (form == SignsForm::RunOn) {
    const std::string text = runOn(signs.signs);
    heading.add({text, letteringOf(signs, type.look)});
    return heading.take();
  }
  Block block = heading.take();
  stack(block, 0.4, listed(signs, width, type));
  return block;
}

Block stacked(std::span<const SheetSigns> tiers, double width, const Typesetter& type, SignsForm form) {
  Block column{width, 0, {}, {}, {}};
  for (const SheetSigns& signs : tiers) {
    const double top = column.height;
    stack(column, betweenTiers, tier(signs, width, type, form));
    column.joints.push_back({top, Seam::Stages});
  }
  return column;
}

/// In two columns, split where they come out lowest.
Block sideBySide(std::span<const SheetSigns> tiers, double width, const Typesetter& type, SignsForm form) {
  const std::size_t half = (tiers.size() + 1) / 2;
  Block best;
  for (const double part : {0.5, 0.46, 0.42, 0.38, 0.54, 0.58, 0.62}) {
    const double first = (width - 2 * look::gap) * part;
    const double second = width - 2 * look::gap - first;
    const Block left = stacked(tiers.first(half), first, type, form);
    const Block right = stacked(tiers.subspan(half), second, type, form);
    const double height = std::max(left.height, right.height);
    if (best.items.empty() || height < best.height - 0.1) {
      best = {width, height, {}, {}, {}};
      put(left, 0, 0, best);
      put(right, width - second, 0, best);
    }
  }
  best.joints.clear();
  return best;
}

}  // namespace

Block signWords(std::span<const SheetSigns> tiers, double width, const Typesetter& type, SignsForm form) {
  Block below = stacked(tiers, width, type, form);
  std::ranges::sort(below.joints, {}, &Parting::at);
  if (tiers.size() < 2 || width < 1.5 * type.look.leastColumn) {
    return below;
  }
  Block beside = sideBySide(tiers, width, type, form);
  return beside.height <= below.height ? beside : below;
}

Block stopSentence(const std::string& stop, const std::string& more, double width, const Typesetter& type) {
  BlockBuilder words(width, type.measure);
  const double end = words.add({stop, type.look.stop}) + 2 * type.look.size;
  if (more.empty()) {
    return words.take();
  }
  if (end + words.widthOf(more, type.look.body.style) <= width) {
    const double top = words.bottom() - lineHeight(type.look.stop.style);
    words.lineOn(words.baselineOf(top, type.look.stop.style), end, more, type.look.body);
  } else {
    words.add({more, type.look.body});
  }
  return words.take();
}

Block stopWords(const SheetText& text, double width, const Typesetter& type, SignsForm form) {
  Block words = stopSentence(text.stop, {}, width, type);
  stack(words, 1, signWords(text.warning, width, type, form));
  return words;
}

}  // namespace matside
