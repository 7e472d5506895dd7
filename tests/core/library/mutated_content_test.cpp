#include "library/check_content.h"
#include "support/content_files.h"
#include "support/temporary_folder.h"
#include "variation/variation.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

namespace matside {
namespace {

using nlohmann::json;

const std::vector<std::string> files = {"poses/childs-pose.json", "poses/knee-to-chest.json", "poses/lying-twist.json",
                                        "poses/supported-savasana.json", "routines/ease-your-lower-back.json"};

/// Pointers to every value in it.
void collect(const json& value, const json::json_pointer& at, std::vector<json::json_pointer>& all) {
  all.push_back(at);
  if (value.is_object()) {
    for (const auto& [key, member] : value.items()) {
      collect(member, at / key, all);
    }
  } else if (value.is_array()) {
    for (std::size_t item = 0; item < value.size(); ++item) {
      collect(value[item], at / item, all);
    }
  }
}

json anyValue() {
  static const std::vector<json> values = {json(),
                                           json(true),
                                           json(-1),
                                           json(1e300),
                                           json(""),
                                           json("no-such-id"),
                                           json("a\nb"),
                                           json("\u202e"),
                                           json(std::string(5000, 'a')),
                                           json::array(),
                                           json::object(),
                                           json::array({1, "two"}),
                                           json{{"prop", "block"}, {"on", "block"}}};
  return values[*rc::gen::inRange<std::size_t>(0, values.size())];
}

/// One thing an author gets wrong.
void harm(json& document) {
  std::vector<json::json_pointer> places;
  collect(document, json::json_pointer(), places);
  const json::json_pointer at = places[*rc::gen::inRange<std::size_t>(1, places.size())];
  json& parent = document.at(at.parent_pointer());
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      document.at(at) = anyValue();
      return;
    case 1:
      if (parent.is_object()) {
        parent.erase(at.back());
      }
      return;
    case 2:
      if (parent.is_object()) {
        parent["x" + at.back()] = parent.at(at.back());
      }
      return;
    default:
      document.at(at) = document.at(places[*rc::gen::inRange<std::size_t>(1, places.size())]);
  }
}

/// The shipped content with one file in place of its own.
CheckedContent checked(const TemporaryFolder& folder, const std::string& file, const std::string& text) {
  const auto path = folder.write(file, text);
  return checkContent({path}, {MATSIDE_CONTENT_DIR, {}});
}

bool pointsSomewhere(const json& document, const Problem& problem) {
  const json::json_pointer at(problem.pointer);
  return document.contains(at) || (problem.code == ProblemCode::Missing && document.contains(at.parent_pointer()));
}

RC_GTEST_PROP(MutatedContent, IsRefusedWithProblemsThatPointIntoTheFileOrIsWhole, ()) {
  const TemporaryFolder folder;
  const std::string file = *rc::gen::elementOf(files);
  json document = json::parse(shippedText(file));
  const int harms = *rc::gen::inRange(1, 5);
  for (int i = 0; i < harms; ++i) {
    harm(document);
  }
  const CheckedContent content = checked(folder, file, document.dump());
  for (const Problem& problem : content.problems) {
    RC_LOG() << codeName(problem.code) << " " << problem.pointer << " " << problem.found << std::endl;
    RC_ASSERT(problem.file == (folder.path() / file).string());
    RC_ASSERT(!problem.expected.empty());
    RC_ASSERT(problem.found.size() <= 80U);
    RC_ASSERT(pointsSomewhere(document, problem));
  }
  const auto again = checked(folder, file, document.dump());
  RC_ASSERT(again.problems == content.problems);
  if (content.problems.empty()) {
    for (const auto& [id, pose] : content.library.poses()) {
      RC_ASSERT(!allVariations(pose).empty());
    }
  }
}

RC_GTEST_PROP(MutatedContent, CutShortOrWithABrokenByteIsAProblemAndNoCrash, ()) {
  const TemporaryFolder folder;
  const std::string file = *rc::gen::elementOf(files);
  std::string text = shippedText(file);
  const auto at = *rc::gen::inRange<std::size_t>(0, text.size() - 2);
  if (*rc::gen::arbitrary<bool>()) {
    text.resize(at);
  } else {
    text[at] = '\xFF';
  }
  const CheckedContent content = checked(folder, file, text);
  RC_ASSERT(!content.problems.empty());
  RC_ASSERT(content.problems.front().file == (folder.path() / file).string());
}

}  // namespace
}  // namespace matside
