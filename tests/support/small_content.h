#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace matside {

/// The smallest pose that can be read: six words a stage, no choices.
inline nlohmann::json smallPose(const std::string& id) {
  const auto stage = [](const std::string& step, int seconds) {
    return nlohmann::json{
        {"sight", "screen"},
        {"hand", "free"},
        {"steps",
         {{{"id", step}, {"shown", "Show it."}, {"spoken", "Say it."}, {"figure", "hold"}, {"time_s", seconds}}}}};
  };
  return {{"id", id},
          {"names", {{"english", "Small pose"}}},
          {"position", "supine"},
          {"hold", {{"usual_s", 60}, {"shortest_s", 30}, {"longest_s", 120}}},
          {"breath", {{"where", "into the belly"}}},
          {"stages",
           {{"set-up", stage("sit", 5)},
            {"get-in", stage("lie", 5)},
            {"hold", stage("breathe", 0)},
            {"come-out", stage("roll", 5)},
            {"rest", stage("settle", 5)}}},
          {"figures", {{"hold", nlohmann::json::object()}}}};
}

/// A place with nothing, or one block.
inline nlohmann::json smallPlace() {
  return {{"id", "head"},
          {"label", "Under the head"},
          {"options",
           {{{"id", "head-on-mat"}, {"label", "Nothing"}, {"helps", "Most people."}},
            {{"id", "block-under-head"},
             {"label", "Block"},
             {"phrase", "block under the head"},
             {"helps", "Some people."},
             {"needs", {{"block", 1}}}}}}};
}

inline nlohmann::json smallRoutine(const std::string& id, const std::vector<std::string>& poses) {
  nlohmann::json items = nlohmann::json::array();
  for (const std::string& pose : poses) {
    items.push_back({{"pose", pose}});
  }
  return {{"id", id}, {"title", "Small routine"}, {"items", items}};
}

inline nlohmann::json smallProps(const std::string& id) {
  return {{"props",
           {{{"id", id},
             {"name", id},
             {"nameMany", id + "s"},
             {"standIn", "a thick book"},
             {"usualCount", 1},
             {"mostCount", 2},
             {"forms",
              {{{"id", "low"},
                {"name", "low"},
                {"shape", "block"},
                {"width_cm", 23},
                {"depth_cm", 15},
                {"height_cm", 10}}}}}}}};
}

}  // namespace matside
