#include "content/document.h"

#include "core/content/problem_printing.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace matside {
namespace {

using namespace std::string_view_literals;

std::vector<Problem> problemsOf(std::string_view text) {
  ProblemList problems("x.json");
  const std::optional<Document> document = Document::parse(text, problems);
  const bool readable = document.has_value();
  std::vector<Problem> all = problems.take();
  EXPECT_TRUE(readable || !all.empty()) << "a text that is no tree has a problem";
  return all;
}

TEST(Document, KeepsTheTreeAsWritten) {
  ProblemList problems("x.json");
  const auto document = Document::parse(R"({"a": [1, -2, 2.5, "ā", true, null, {}], "b": {"c": []}})", problems);
  ASSERT_TRUE(document.has_value());
  EXPECT_TRUE(problems.empty());
  EXPECT_EQ(document->root(), nlohmann::json::parse(R"({"a": [1, -2, 2.5, "ā", true, null, {}], "b": {"c": []}})"));
}

TEST(Document, SaysWhereTheTextStopsBeingJson) {
  const std::pair<std::string_view, std::string> cases[] = {{"{"sv, "line 1, column 2"},
                                                            {"{\n  \"a\": 1,\n}"sv, "line 3, column 1"},
                                                            {"{\"a\": nope}"sv, "line 1, column 8"},
                                                            {"[1, 2"sv, "line 1, column 6"},
                                                            {"{} {}"sv, "line 1, column 4"},
                                                            {"// no\n{}"sv, "line 1, column 1"},
                                                            {"{\"a\": NaN}"sv, "line 1, column 7"}};
  for (const auto& [text, place] : cases) {
    const Problem expected{ProblemCode::NotJson, "x.json", "", std::string(place), "JSON", Found::Description};
    EXPECT_EQ(problemsOf(text), std::vector{expected}) << text;
  }
}

TEST(Document, FindsNothingInAnEmptyText) {
  const Problem expected{ProblemCode::NotJson, "x.json", "", "", "JSON", Found::Description};
  for (const std::string_view text : {"", " \r\n\t\n"}) {
    EXPECT_EQ(problemsOf(text), std::vector{expected}) << text.size();
  }
}

TEST(Document, RefusesBytesThatAreNoText) {
  const Problem expected{.code = ProblemCode::BadText,
                         .file = "x.json",
                         .pointer = "",
                         .found = "byte 0xff at offset 2",
                         .expected = "UTF-8",
                         .foundIs = Found::Description};
  EXPECT_EQ(problemsOf("{\"\xFF\": 1}"), std::vector{expected});
}

TEST(Document, RefusesWhatFollowsANulByte) {
  const Problem expected{.code = ProblemCode::BadText,
                         .file = "x.json",
                         .pointer = "",
                         .found = "byte 0x00 at offset 2",
                         .expected = "text without NUL",
                         .foundIs = Found::Description};
  EXPECT_EQ(problemsOf(std::string("{}\0{{{garbage", 13)), std::vector{expected});
}

TEST(Document, RefusesNestingWithoutFollowingIt) {
  const std::string open(1'000'000, '[');
  EXPECT_EQ(brief(problemsOf(open)), std::vector<std::string>{"too-deep "});
  std::string objects;
  for (int i = 0; i < 100'000; ++i) {
    objects += "{\"a\":";
  }
  EXPECT_EQ(brief(problemsOf(objects)), std::vector<std::string>{"too-deep "});
  const std::string allowed = std::string(deepestNesting, '[') + std::string(deepestNesting, ']');
  EXPECT_EQ(brief(problemsOf(allowed)), std::vector<std::string>{});
  EXPECT_EQ(brief(problemsOf("[" + allowed + "]")), std::vector<std::string>{"too-deep "});
}

TEST(Document, ReportsAKeyGivenTwiceAndKeepsTheFirst) {
  ProblemList problems("x.json");
  const auto document = Document::parse(
      R"({"a": {"b": 1, "b": {"c": [1], "c": [2], "d": {"e": 1}}}, "a": 2, "f/g": 1, "f/g": 2})", problems);
  ASSERT_TRUE(document.has_value());
  EXPECT_EQ(document->root(), nlohmann::json::parse(R"({"a": {"b": 1}, "f/g": 1})"));
  EXPECT_EQ(brief(problems.take()), (std::vector<std::string>{"duplicate-id /a/b", "duplicate-id /a/b/c",
                                                              "duplicate-id /a", "duplicate-id /f~1g"}));
}

TEST(Document, ReportsANumberBeyondEveryRange) {
  const auto problems = problemsOf(R"({"a": [0, 1e999]})");
  EXPECT_EQ(brief(problems), std::vector<std::string>{"out-of-range /a/1"});
  EXPECT_EQ(problems.front().found, "1e999");
}

}  // namespace
}  // namespace matside
