#include "golden_picture.h"
#include "illustration/illustrator.h"
#include "kinematics/settle.h"
#include "support/shipped_library.h"
#include "support/usual_surface.h"
#include "variation/varied_figure.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace matside {
namespace {

namespace fs = std::filesystem;

bool updating = false;

constexpr PictureSize goldenSize{160, 106};
constexpr double mostMillimetres = 8;

const Pose& poseAt(std::size_t index) {
  return std::next(shippedLibrary().poses().begin(), static_cast<long>(index))->second;
}

/// Places of the body in whole millimetres, by name.
using Places = std::map<std::string, glm::dvec3>;

Places placesOf(const PosedSkeleton& skeleton) {
  Places places{{"head", skeleton.head.origin}, {"pelvis", skeleton.pelvis.origin}};
  for (const BodySide side : bothBodySides) {
    const std::string name = side == BodySide::Left ? "left-" : "right-";
    places[name + "knee"] = skeleton.leg(side).shank.origin;
    places[name + "ankle"] = skeleton.leg(side).foot.origin;
    places[name + "shoulder"] = skeleton.arm(side).upperArm.origin;
    places[name + "elbow"] = skeleton.arm(side).forearm.origin;
    places[name + "wrist"] = skeleton.arm(side).hand.origin;
  }
  for (const PosedProp& prop : skeleton.props) {
    places[prop.name] = prop.frame.origin;
  }
  for (auto& [name, place] : places) {
    place = glm::round(place * 1000.0);
  }
  return places;
}

std::string lineOf(const std::string& figure, const std::string& name, glm::dvec3 place) {
  return fmt::format("{} | {} | {:.0f} {:.0f} {:.0f}", figure, name, place.x, place.y, place.z);
}

fs::path positionsFile(const Pose& pose) {
  return fs::path(MATSIDE_GOLDEN_DIR) / "positions" / (pose.id.text() + ".txt");
}

std::map<std::string, glm::dvec3> keptPlaces(const Pose& pose) {
  std::map<std::string, glm::dvec3> kept;
  std::ifstream file(positionsFile(pose));
  for (std::string line; std::getline(file, line);) {
    const std::size_t bar = line.rfind(" | ");
    glm::dvec3 place(0);
    std::istringstream(line.substr(bar + 3)) >> place.x >> place.y >> place.z;
    kept[line.substr(0, bar)] = place;
  }
  return kept;
}

std::map<std::string, glm::dvec3> presentPlaces(const Pose& pose) {
  std::map<std::string, glm::dvec3> places;
  for (const VariedFigure& figure : everyFigureOf(pose)) {
    const Settled settled = settle(figure.posture, shippedLibrary().props(), usualSurface());
    for (const auto& [name, place] : placesOf(settled.skeleton)) {
      places[nameOf(pose, figure) + " | " + name] = place;
    }
  }
  return places;
}

void keepPlaces(const Pose& pose, const std::map<std::string, glm::dvec3>& places) {
  fs::create_directories(positionsFile(pose).parent_path());
  std::ofstream file(positionsFile(pose));
  for (const auto& [key, place] : places) {
    const std::size_t bar = key.rfind(" | ");
    file << lineOf(key.substr(0, bar), key.substr(bar + 3), place) << '\n';
  }
}

class Golden : public testing::TestWithParam<std::size_t> {};

TEST_P(Golden, FiguresStandWhereTheyStood) {
  const Pose& pose = poseAt(GetParam());
  const auto present = presentPlaces(pose);
  if (updating) {
    keepPlaces(pose, present);
  }
  const auto kept = keptPlaces(pose);
  EXPECT_EQ(kept.size(), present.size()) << "golden_test --update-golden rewrites what is kept";
  for (const auto& [name, place] : present) {
    const auto found = kept.find(name);
    ASSERT_NE(found, kept.end()) << name << " is new; golden_test --update-golden keeps it";
    EXPECT_LE(glm::distance(place, found->second), mostMillimetres) << name;
  }
}

void comparePicture(const Pose& pose, const VariedFigure& figure, Illustrator& illustrator) {
  const std::string name = nameOf(pose, figure) + ".png";
  const fs::path file = fs::path(MATSIDE_GOLDEN_DIR) / "pictures" / name;
  const PosedSkeleton skeleton = settle(figure.posture, shippedLibrary().props(), usualSurface()).skeleton;
  const ViewPoint& view = figure.posture.view;
  const Bitmap now = illustrator.draw(skeleton, {view.azimuth, view.elevation}, goldenSize);
  if (updating) {
    ASSERT_TRUE(writePng(file, now)) << file;
  }
  const auto kept = readPng(file);
  ASSERT_TRUE(kept) << name << " is new; golden_test --update-golden keeps it";
  const Difference difference = differenceOf(*kept, now);
  if (difference.mean > 2.5 || difference.strikingly > 0.012) {
    const fs::path beside = fs::path(MATSIDE_GOLDEN_DIFFERENCES) / name;
    writePng(beside, sideBySide(*kept, now));
    ADD_FAILURE() << name << " looks different (mean " << difference.mean << ", strikingly "
                  << 100 * difference.strikingly << " %); see " << beside;
  }
}

TEST_P(Golden, PicturesLookAsTheyLooked) {
  const Pose& pose = poseAt(GetParam());
  Illustrator illustrator;
  for (const VariedFigure& figure : everyFigureOf(pose)) {
    // Of what several options do together the positions tell enough.
    if (variationId(pose, figure.variation).find('+') == std::string::npos) {
      comparePicture(pose, figure, illustrator);
    }
  }
}

INSTANTIATE_TEST_SUITE_P(OfEveryPose, Golden, testing::Range<std::size_t>(0, shippedLibrary().poses().size()),
                         [](const auto& of) {
                           std::string name = poseAt(of.param).id.text();
                           std::erase(name, '-');
                           return name;
                         });

TEST(GoldenComparison, SeesAChangeAndLetsSmoothingPass) {
  Bitmap kept{{4, 2}, std::vector<std::uint8_t>(32, 200)};
  Bitmap smoother = kept;
  smoother.pixels[0] = 190;
  Bitmap other = kept;
  std::fill_n(other.pixels.begin(), 8, std::uint8_t{0});
  std::fill_n(other.pixels.begin() + 16, 8, std::uint8_t{0});
  EXPECT_LT(differenceOf(kept, smoother).mean, 2.5);
  EXPECT_EQ(differenceOf(kept, smoother).strikingly, 0);
  EXPECT_EQ(differenceOf(kept, other).strikingly, 0.5);
}

}  // namespace
}  // namespace matside

int main(int count, char** words) {
  testing::InitGoogleTest(&count, words);
  for (int i = 1; i < count; ++i) {
    matside::updating = matside::updating || std::string(words[i]) == "--update-golden";
  }
  return RUN_ALL_TESTS();
}
