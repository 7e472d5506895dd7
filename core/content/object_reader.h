#pragma once

#include "content/node.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace matside {

/// The members of an object with a known set of keys. Ask for every key the format has, then call `rejectOthers`.
/// Of a value that is no object (a `wrong-type` problem) every member is absent, without further problems.
class ObjectReader {
 public:
  explicit ObjectReader(const Node& node);

  /// The member; when there is none, a `missing` problem.
  std::optional<Node> required(std::string_view key);
  /// The member, if there is one.
  std::optional<Node> optional(std::string_view key);
  /// An `unknown-key` problem for each member that was not asked for.
  void rejectOthers();

  const Node& node() const { return m_node; }

 private:
  Node m_node;
  std::vector<std::string> m_asked;
};

}  // namespace matside
