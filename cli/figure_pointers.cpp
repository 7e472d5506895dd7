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
  FigureKey each = key;
  for (auto start = m_pose.derived.find(each); start != m_pose.derived.end(); start = m_pose.derived.find(each)) {
    addChanges(each, variation, figures);
    figures.push_back("/figures/" + each.text());
    each = start->second.from;
  }
  addChanges(each, variation, figures);
  addChanges(FigureKey(everyFigure), variation, figures);
  figures.push_back("/figures/" + each.text());
  return figures;
}

/// Pointers to what the chosen options change in a figure.
void FigurePointers::addChanges(const FigureKey& key, const Variation& variation,
                                std::vector<std::string>& figures) const {
  for (std::size_t place = m_pose.places.size(); place-- > 0;) {
    const auto& options = m_pose.places[place].options;
    for (std::size_t option = 0; option < options.size(); ++option) {
      if (variation.has(options[option].id)) {
        figures.push_back(fmt::format("/places/{}/options/{}/figures/{}", place, option, key.text()));
      }
    }
  }
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
