#pragma once

#include "variation/variation.h"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace matside::cli {

/// Finds the place in a pose's file that says what a picture of a variation has. Of a file that cannot be read again
/// it knows only the figure.
class FigurePointers {
 public:
  FigurePointers(const Pose& pose, const std::filesystem::path& file);

  /// Where `part` ("contacts") of the figure gets the member `name`, which stands there with or without its side: in
  /// the last option that has it, else in the figure, else in the one it starts from.
  std::string of(const FigureKey& key, const Variation& variation, const std::string& part,
                 const std::string& name) const;

 private:
  std::vector<std::string> figuresFor(const FigureKey& key, const Variation& variation) const;
  void addChanges(const FigureKey& key, const Variation& variation, std::vector<std::string>& figures) const;

  const Pose& m_pose;
  nlohmann::json m_json;
};

}  // namespace matside::cli
