#include "sheet/paragraph.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace matside {

namespace {

bool isSpace(char letter) {
  return letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
}

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> found;
  while (!text.empty()) {
    const auto length = static_cast<std::size_t>(std::ranges::find_if(text, isSpace) - text.begin());
    if (length > 0) {
      found.push_back(text.substr(0, length));
    }
    text.remove_prefix(std::min(length + 1, text.size()));
  }
  return found;
}

bool isContinuation(char byte) {
  return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Two bytes of UTF-8 as one number, for comparing.
constexpr unsigned pairOf(unsigned char lead, unsigned char next) {
  return unsigned{lead} << 8U | next;
}

/// U+0300 to U+036F, that IAST and most Latin spellings combine with, and the points of Hebrew and Arabic.
bool startsWithMark(std::string_view text) {
  if (text.size() < 2) {
    return false;
  }
  const unsigned pair = pairOf(static_cast<unsigned char>(text[0]), static_cast<unsigned char>(text[1]));
  const auto within = [pair](unsigned first, unsigned last) { return pair >= first && pair <= last; };
  return within(pairOf(0xCC, 0x80), pairOf(0xCD, 0xAF)) || within(pairOf(0xD6, 0x91), pairOf(0xD7, 0x87)) ||
         within(pairOf(0xD9, 0x8B), pairOf(0xD9, 0x9F));
}

/// Bytes of the first letter with its combining marks.
std::size_t letterLength(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (isContinuation(text[length]) || startsWithMark(text.substr(length)))) {
    ++length;
  }
  return length;
}

/// A letter of an alphabet that divides words with a hyphen: Latin, Greek, Cyrillic.
bool takesHyphen(std::string_view letter) {
  const auto lead = static_cast<unsigned char>(letter.empty() ? '\0' : letter[0]);
  const bool isAscii = (lead >= 'a' && lead <= 'z') || (lead >= 'A' && lead <= 'Z');
  constexpr unsigned char first = 0xC3;  // of U+00C0 to U+052F
  constexpr unsigned char last = 0xD4;
  const bool isExtended =
      letter.size() >= 3 && lead == 0xE1 && static_cast<unsigned char>(letter[1]) >= 0xB8;  // U+1E00
  return isAscii || (lead >= first && lead <= last) || isExtended;
}

constexpr std::string_view more = "…";

/// Where the last letter with its combining marks begins. The text is not empty.
std::size_t lastLetter(std::string_view text) {
  std::size_t at = 0;
  while (at + letterLength(text.substr(at)) < text.size()) {
    at += letterLength(text.substr(at));
  }
  return at;
}

class LineBreaker {
 public:
  LineBreaker(const TypeStyle& style, const LineRoom& room, const TextMeasure& measure)
      : m_style(style), m_room(room), m_measure(measure) {}

  void add(std::string_view word) {
    std::string longer = m_line.empty() ? std::string(word) : m_line + " " + std::string(word);
    if (fits(longer)) {
      m_line = std::move(longer);
      return;
    }
    if (!m_line.empty() || (m_lines.empty() && m_room.first < m_room.others)) {
      m_lines.push_back(std::exchange(m_line, {}));
    }
    if (fits(word)) {
      m_line = word;
    } else {
      addLetters(word);
    }
  }

  void endLine() {
    if (!m_line.empty()) {
      m_lines.push_back(std::exchange(m_line, {}));
    }
  }

  std::vector<std::string> take() {
    endLine();
    return std::move(m_lines);
  }

 private:
  bool fits(std::string_view text) const {
    return m_measure.width(text, m_style) <= (m_lines.empty() ? m_room.first : m_room.others);
  }

  void addLetters(std::string_view word) {
    std::string_view before;
    while (!word.empty()) {
      const std::string_view letter = word.substr(0, letterLength(word));
      word.remove_prefix(letter.size());
      const std::string_view after = word.substr(0, word.empty() ? 0 : letterLength(word));
      if (!m_line.empty() && !fits(m_line + std::string(letter) + hyphenBetween(letter, after))) {
        const std::string divided = m_line + hyphenBetween(before, letter);
        m_line = fits(divided) ? divided : m_line;
        endLine();
      }
      m_line += letter;
      before = letter;
    }
  }

  static std::string hyphenBetween(std::string_view before, std::string_view after) {
    return takesHyphen(before) && takesHyphen(after) ? "-" : "";
  }

  const TypeStyle& m_style;
  LineRoom m_room;
  const TextMeasure& m_measure;
  std::string m_line;
  std::vector<std::string> m_lines;
};

}  // namespace

std::vector<std::string> brokenLines(std::string_view text, const TypeStyle& style, const LineRoom& room,
                                     const TextMeasure& measure) {
  LineBreaker breaker(style, room, measure);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    for (const std::string_view word : words(text.substr(0, end))) {
      breaker.add(word);
    }
    breaker.endLine();
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return breaker.take();
}

std::vector<std::string> leadingLines(std::string_view text, std::size_t most, const TypeStyle& style, double width,
                                      const TextMeasure& measure) {
  std::vector<std::string> lines = brokenLines(text, style, {width, width}, measure);
  if (lines.size() <= most) {
    return lines;
  }
  lines.resize(most);
  std::string& last = lines.back();
  while (!last.empty() && measure.width(last + std::string(more), style) > width) {
    last.resize(lastLetter(last));
  }
  last += more;
  return lines;
}

}  // namespace matside
