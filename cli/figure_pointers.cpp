#include "figure_pointers.h"

#include "content/text_file.h"

#include <fmt/format.h>

#include <string_view>

namespace matside::cli {
namespace {

using nlohmann::json;

std::vector<std::string> spellingsOf(const std::string& name) {
  for (const std::string_view side : {"left-", "right-"}) {
    if (name.starts_with(side)) {
      return {name, name.substr(side.size())};
    }
  }
  return {name};
}

const json* at(const json& root, const std::string& pointer) {
  const json::json_pointer path(pointer);
  return root.contains(path) ? &root.at(path) : nullptr;
}

}  // namespace

FigurePointers::FigurePointers(const Pose& pose, const std::filesystem::path& file) : m_pose(pose) {
  if (const auto text = readTextFile(file)) {
    m_json = json::parse(*text, nullptr, false);
  }
}

/// Pointers to all that makes the picture, what is applied last first.
std::vector<std::string> FigurePointers::figuresFor(const FigureKey& key, const Variation& variation) const {
  std::vector<std::string> figures;
  for (std::size_t place = m_pose.places.size(); place-- > 0;) {
    const auto& options = m_pose.places[place].options;
    for (std::size_t option = 0; option < options.size(); ++option) {
      if (variation.has(options[option].id)) {
        const std::string parent = fmt::format("/places/{}/options/{}/figures/", place, option);
        figures.push_back(parent + key.text());
        figures.push_back(parent + everyFigure);
      }
    }
  }
  std::string name = key.text();
  for (std::size_t step = 0; step <= m_pose.figures.size(); ++step) {
    figures.push_back("/figures/" + name);
    const json* from = at(m_json, figures.back() + "/from");
    if (from == nullptr || !from->is_string()) {
      break;
    }
    name = from->get<std::string>();
  }
  return figures;
}

std::string FigurePointers::of(const FigureKey& key, const Variation& variation, const std::string& part,
                               const std::string& name) const {
  for (const std::string& figure : figuresFor(key, variation)) {
    for (const std::string& spelling : spellingsOf(name)) {
      const std::string pointer = fmt::format("{}/{}/{}", figure, part, spelling);
      if (at(m_json, pointer) != nullptr) {
        return pointer;
      }
    }
  }
  return "/figures/" + key.text();
}

}  // namespace matside::cli
