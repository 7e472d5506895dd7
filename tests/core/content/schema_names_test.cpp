#include "figure/body_spot.h"
#include "figure/joint.h"
#include "support/content_files.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>
#include <set>

namespace matside {
namespace {

using Names = std::set<std::string>;

Names namesIn(const std::string& definition) {
  const auto schema =
      nlohmann::json::parse(textOf(std::string(MATSIDE_SOURCE_DIR) + "/resources/schema/pose.schema.json"));
  return schema.at("$defs").at(definition).at("enum").get<Names>();
}

void addBothSides(Names& names, std::string_view name) {
  names.insert("left-" + std::string(name));
  names.insert("right-" + std::string(name));
}

TEST(PoseSchema, NamesEveryJointOfTheBody) {
  Names joints;
  for (const JointRange& range : jointRanges()) {
    joints.insert(std::string(range.name));
    if (isPaired(range.joint)) {
      addBothSides(joints, range.name);
    }
  }
  EXPECT_EQ(namesIn("joint"), joints);
}

TEST(PoseSchema, NamesEverySpotOfTheBody) {
  Names spots;
  Names contacts;
  for (std::size_t i = 0; i < regionCount; ++i) {
    const Region region = static_cast<Region>(i);
    contacts.insert(std::string(regionName(region)));
    if (isPaired(region)) {
      addBothSides(spots, regionName(region));
      addBothSides(contacts, regionName(region));
    } else {
      spots.insert(std::string(regionName(region)));
    }
  }
  EXPECT_EQ(namesIn("spot"), spots);
  EXPECT_EQ(namesIn("contactSpot"), contacts);
}

}  // namespace
}  // namespace matside
