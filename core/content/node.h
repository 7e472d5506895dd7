#pragma once

#include "base/problem.h"
#include "content/problem_list.h"
#include "units/duration.h"

#include <cstddef>
#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace matside {

/// The smallest and the largest value allowed, both included.
template <class T>
struct Range {
  T least{};
  T most{};
};

/// A word of the format and the value it stands for.
template <class T>
struct Word {
  std::string_view text;
  T value;
};

/// Lengths a text may have, in characters.
inline constexpr Range<std::size_t> anyLabel{1, 80};        ///< a name, a chip, a phrase
inline constexpr Range<std::size_t> anySentence{1, 300};    ///< one or two sentences
inline constexpr Range<std::size_t> anyParagraph{1, 1000};  ///< a credit, a summary

/// One value of a content file and where it stands. Reading never fails: what is wrong is added to the file's problems
/// and a harmless value comes back, so that one pass finds every problem; whoever reads a whole file uses the result
/// only when the problems are empty. Valid as long as its Document.
class Node {
 public:
  Node(const nlohmann::json& value, std::string pointer, ProblemList& problems)
      : m_value(&value), m_pointer(std::move(pointer)), m_problems(&problems) {}

  const std::string& pointer() const { return m_pointer; }
  bool isNull() const;
  bool isText() const;
  bool isObject() const;
  bool isArray() const;

  /// Words for a person: no control characters, not only blanks.
  std::string text(Range<std::size_t> length) const;
  /// Kebab-case.
  std::string idText() const;
  template <class TypedId>
  TypedId id() const {
    return TypedId(idText());
  }
  bool flag() const;
  double number(Range<double> range) const;
  int wholeNumber(Range<int> range) const;
  /// Seconds, exact to the millisecond.
  Duration seconds(Range<Duration> range) const;
  /// One of a few words; the first of them when it is none.
  template <class T, std::size_t count>
  T word(const Word<T> (&words)[count]) const;
  /// One of these ids.
  std::string oneOf(const std::vector<std::string>& known) const;

  std::vector<Node> items(Range<std::size_t> count) const;
  /// Of an object whose keys are names of the author's choosing.
  std::vector<std::pair<std::string, Node>> members() const;

  /// How many problems the whole file has so far: when reading some members adds none, they can be compared.
  std::size_t problemCount() const;

  /// Something a reader found wrong with this value.
  void report(ProblemCode code, std::string expected) const;
  void reportAt(const std::string& pointer, ProblemCode code, std::string_view found, std::string expected) const;
  void reportAt(const std::string& pointer, ProblemCode code, const Described& found, std::string expected) const;

 private:
  friend class ObjectReader;
  void wrongType(std::string_view expected) const;
  Described description() const;

  const nlohmann::json* m_value;
  std::string m_pointer;
  ProblemList* m_problems;
};

template <class T, std::size_t count>
T Node::word(const Word<T> (&words)[count]) const {
  std::vector<std::string> known;
  for (const Word<T>& word : words) {
    known.emplace_back(word.text);
  }
  const std::string chosen = oneOf(known);
  for (const Word<T>& word : words) {
    if (word.text == chosen) {
      return word.value;
    }
  }
  return words[0].value;
}

}  // namespace matside
