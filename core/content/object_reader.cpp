#include "content/object_reader.h"

#include "content/document.h"
#include "content/nearest.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace matside {

ObjectReader::ObjectReader(const Node& node) : m_node(node) {
  if (!node.isObject()) {
    node.wrongType("an object");
  }
}

std::optional<Node> ObjectReader::required(std::string_view key) {
  std::optional<Node> member = optional(key);
  if (!member && m_node.isObject()) {
    m_node.reportAt(memberPointer(m_node.pointer(), key), ProblemCode::Missing, "", std::string(key));
  }
  return member;
}

std::optional<Node> ObjectReader::optional(std::string_view key) {
  m_asked.emplace_back(key);
  if (!m_node.isObject()) {
    return std::nullopt;
  }
  const auto& members = m_node.m_value->get_ref<const nlohmann::json::object_t&>();
  const auto member = members.find(std::string(key));
  if (member == members.end()) {
    return std::nullopt;
  }
  return Node(member->second, memberPointer(m_node.pointer(), key), *m_node.m_problems);
}

void ObjectReader::rejectOthers() {
  if (!m_node.isObject()) {
    return;
  }
  for (const auto& [key, value] : m_node.members()) {
    if (std::find(m_asked.begin(), m_asked.end(), key) == m_asked.end()) {
      m_node.reportAt(value.pointer(), ProblemCode::UnknownKey, key, nearestOrAll(key, m_asked));
    }
  }
}

}  // namespace matside
