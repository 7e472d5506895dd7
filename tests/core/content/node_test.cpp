#include "content/node.h"

#include "content/document.h"
#include "content/object_reader.h"
#include "core/content/problem_printing.h"

#include <gtest/gtest.h>

#include <chrono>

namespace matside {
namespace {

using namespace std::chrono_literals;
using Briefs = std::vector<std::string>;

/// A text, parsed, and what reading it found.
class Reading {
 public:
  explicit Reading(std::string_view text) : m_document(Document::parse(text, m_problems)) {}

  Node root() { return Node(m_document->root(), "", m_problems); }
  Briefs briefs() { return brief(m_problems.take()); }
  std::vector<Problem> problems() { return m_problems.take(); }

 private:
  ProblemList m_problems{"x.json"};
  std::optional<Document> m_document;
};

TEST(Node, ReadsWords) {
  Reading good("\"Śavāsana\"");
  EXPECT_EQ(good.root().text(anyLabel), "Śavāsana");
  EXPECT_EQ(good.briefs(), Briefs{});

  const std::pair<std::string, std::string> cases[] = {{"7", "wrong-type "},       {"null", "wrong-type "},
                                                       {"\"\"", "out-of-range "},  {"\"   \"", "out-of-range "},
                                                       {"\"a\\nb\"", "bad-text "}, {"\"\\u0000\"", "bad-text "}};
  for (const auto& [text, problem] : cases) {
    Reading bad(text);
    bad.root().text(anyLabel);
    EXPECT_EQ(bad.briefs(), Briefs{problem}) << text;
  }
  Reading tooLong("\"" + std::string(81, 'a') + "\"");
  tooLong.root().text(anyLabel);
  const auto problems = tooLong.problems();
  ASSERT_EQ(problems.size(), 1U);
  EXPECT_EQ(problems[0].found.size(), 80U);
  EXPECT_EQ(problems[0].expected, "1 to 80 characters");
}

TEST(Node, ReadsIdsInKebabCaseOnly) {
  Reading good("\"knee-to-chest\"");
  EXPECT_EQ(good.root().idText(), "knee-to-chest");
  EXPECT_EQ(good.briefs(), Briefs{});
  for (const std::string text : {"\"Knee\"", "\"a--b\"", "\"-a\"", "\"\"", "\"../a\"", "\"1a\""}) {
    Reading bad(text);
    EXPECT_EQ(bad.root().idText(), "");
    EXPECT_EQ(bad.briefs(), Briefs{"bad-text "}) << text;
  }
}

TEST(Node, ReadsTimesWithinTheirRange) {
  Reading good("2.5");
  EXPECT_EQ(good.root().seconds({1s, 10s}), 2500ms);
  EXPECT_EQ(good.briefs(), Briefs{});
  for (const std::string text : {"-1", "0.999", "10.001", "1e300", "-1e300"}) {
    Reading bad(text);
    EXPECT_EQ(bad.root().seconds({1s, 10s}), 1s);
    const auto problems = bad.problems();
    EXPECT_EQ(brief(problems), Briefs{"out-of-range "}) << text;
    EXPECT_EQ(problems[0].expected, "1 to 10 seconds");
  }
  Reading text("\"5 s\"");
  text.root().seconds({1s, 10s});
  EXPECT_EQ(text.briefs(), Briefs{"wrong-type "});
}

TEST(Node, ReadsWholeNumbersOnly) {
  for (const std::string text : {"3", "3.0"}) {
    Reading good(text);
    EXPECT_EQ(good.root().wholeNumber({1, 9}), 3);
    EXPECT_EQ(good.briefs(), Briefs{});
  }
  for (const std::string text : {"0", "10", "-3", "2.5", "1e18", "18446744073709551615"}) {
    Reading bad(text);
    EXPECT_EQ(bad.root().wholeNumber({1, 9}), 1);
    EXPECT_EQ(bad.briefs(), Briefs{"out-of-range "}) << text;
  }
}

TEST(Node, ReadsOneOfAFewWordsAndNamesTheNearest) {
  enum class Colour { Red, Green };
  static constexpr Word<Colour> colours[] = {{"red", Colour::Red}, {"green", Colour::Green}};
  Reading good("\"green\"");
  EXPECT_EQ(good.root().word(colours), Colour::Green);
  Reading bad("\"gren\"");
  bad.root().word(colours);
  const auto problems = bad.problems();
  ASSERT_EQ(brief(problems), Briefs{"unknown-id "});
  EXPECT_EQ(problems[0].found, "gren");
  EXPECT_EQ(problems[0].expected, "green");
}

TEST(Node, KnowsWhereItsItemsStand) {
  Reading reading(R"({"a": [1, "x", 3]})");
  ObjectReader object(reading.root());
  for (const Node& item : object.required("a")->items({1, 3})) {
    item.flag();
  }
  EXPECT_EQ(reading.briefs(), (Briefs{"wrong-type /a/0", "wrong-type /a/1", "wrong-type /a/2"}));
  Reading tooMany("[1, 2, 3, 4]");
  EXPECT_TRUE(tooMany.root().items({1, 3}).empty());
  EXPECT_EQ(tooMany.briefs(), Briefs{"out-of-range "});
}

TEST(ObjectReader, ReportsMissingAndUnknownMembers) {
  Reading reading(R"({"holdd": 1, "a/b~c": 2, "id": "x"})");
  ObjectReader object(reading.root());
  EXPECT_TRUE(object.required("id").has_value());
  EXPECT_FALSE(object.required("hold").has_value());
  EXPECT_FALSE(object.optional("easier").has_value());
  object.rejectOthers();
  const auto problems = reading.problems();
  EXPECT_EQ(brief(problems), (Briefs{"missing /hold", "unknown-key /a~1b~0c", "unknown-key /holdd"}));
  EXPECT_EQ(problems[0].expected, "hold");
  EXPECT_EQ(problems[2].expected, "hold");
}

TEST(ObjectReader, SaysOnceThatAValueIsNoObject) {
  Reading reading("[]");
  ObjectReader object(reading.root());
  EXPECT_FALSE(object.required("id").has_value());
  object.rejectOthers();
  EXPECT_EQ(reading.briefs(), Briefs{"wrong-type "});
}

}  // namespace
}  // namespace matside
