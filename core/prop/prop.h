#pragma once

#include "base/id.h"
#include "units/length.h"

#include <map>
#include <string>
#include <vector>

namespace matside {

using PropId = Id<struct PropTag>;
using PropFormId = Id<struct PropFormTag>;

/// What a prop is made of and looks like; says how it is drawn and how it gives under weight.
enum class PropShape {
  Block,      ///< cork block: a box with small rounded edges
  Cushion,    ///< rectangular bolster: a long box with soft, full edges
  Roll,       ///< a cylinder lying on its side: round bolster, rolled blanket
  Blanket,    ///< folded cloth in layers
  EyePillow,  ///< a small soft bag
  Strap,      ///< a flat band without a form of its own
  Chair,      ///< seat and back
  Wall,       ///< an upright plane
};

/// One way a prop can lie: a block low, middle or high; a blanket folded or rolled.
///
///        ____________
///      /            /|   height (up)
///     /____________/ |
///     |            | /   depth (across)
///     |____________|/
///        width (along)
///
/// A Roll has its length as width, and its diameter as depth and height.
struct PropForm {
  PropFormId id;
  std::string name;  ///< "lowest height", content text
  PropShape shape = PropShape::Block;
  Length width;
  Length depth;
  Length height;
};

/// A kind of prop: what it is called, what can stand in for it at home, and the forms it can take.
/// Always has at least one form; the first is the usual one.
struct PropKind {
  PropId id;
  std::string name;      ///< "block"
  std::string nameMany;  ///< "blocks"
  /// So many of it as a voice says it, one first: "a block", "two blocks"; may be shorter than `mostCount`.
  std::vector<std::string> counted;
  std::string standIn;  ///< "a thick hardback book or two, wrapped"
  int usualCount = 1;   ///< how many a person who has it usually has
  int mostCount = 4;    ///< the shelf offers no more
  std::vector<PropForm> forms;
};

/// How many of each prop; absent means none.
using PropCounts = std::map<PropId, int>;

/// What this person has within reach. Counts are 0 to 9.
class PropShelf {
 public:
  PropShelf() = default;
  explicit PropShelf(PropCounts counts);

  int count(const PropId& prop) const;
  void setCount(const PropId& prop, int count);
  bool holds(const PropCounts& needed) const;
  /// What is missing to have `needed`; empty when nothing is.
  PropCounts missingFor(const PropCounts& needed) const;
  const PropCounts& counts() const { return m_counts; }

  bool operator==(const PropShelf&) const = default;

 private:
  PropCounts m_counts;
};

/// The counts of both together.
PropCounts sum(PropCounts left, const PropCounts& right);
/// For each prop the larger count: what serves both, one after the other.
PropCounts larger(PropCounts left, const PropCounts& right);

}  // namespace matside
