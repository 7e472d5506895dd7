#include "pose/pose.h"

#include "base/contract.h"

namespace matside {

Side opposite(Side side) {
  return side == Side::Left ? Side::Right : Side::Left;
}

std::string_view stageName(Stage stage) {
  switch (stage) {
    case Stage::SetUp:
      return "set-up";
    case Stage::GetIn:
      return "get-in";
    case Stage::Hold:
      return "hold";
    case Stage::ChangeSides:
      return "change-sides";
    case Stage::ComeOut:
      return "come-out";
    case Stage::Rest:
      return "rest";
  }
  contract(false, "every stage has a name");
  return {};
}

const std::string& Line::on(std::optional<Side> side) const {
  return side == Side::Right && !right.empty() ? right : left;
}

const Place* Pose::placeOf(const OptionId& wanted) const {
  for (const auto& place : places) {
    for (const auto& candidate : place.options) {
      if (candidate.id == wanted) {
        return &place;
      }
    }
  }
  return nullptr;
}

const Option* Pose::option(const OptionId& wanted) const {
  for (const auto& place : places) {
    for (const auto& candidate : place.options) {
      if (candidate.id == wanted) {
        return &candidate;
      }
    }
  }
  return nullptr;
}

}  // namespace matside
