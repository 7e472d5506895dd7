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

/// U+0300 to U+036F: the marks that IAST and most Latin spellings combine with.
bool startsWithMark(std::string_view text) {
  if (text.size() < 2) {
    return false;
  }
  const auto lead = static_cast<unsigned char>(text[0]);
  const auto next = static_cast<unsigned char>(text[1]);
  return lead == 0xCC || (lead == 0xCD && next <= 0xAF);
}

/// Bytes of the first letter with its combining marks.
std::size_t letterLength(std::string_view text) {
  std::size_t length = 1;
  while (length < text.size() && (isContinuation(text[length]) || startsWithMark(text.substr(length)))) {
    ++length;
  }
  return length;
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

  std::vector<std::string> take() {
    endLine();
    return std::move(m_lines);
  }

 private:
  bool fits(std::string_view text) const {
    return m_measure.width(text, m_style) <= (m_lines.empty() ? m_room.first : m_room.others);
  }

  void addLetters(std::string_view word) {
    while (!word.empty()) {
      const std::string_view letter = word.substr(0, letterLength(word));
      if (!m_line.empty() && !fits(m_line + std::string(letter))) {
        endLine();
      }
      m_line += letter;
      word.remove_prefix(letter.size());
    }
  }

  void endLine() {
    if (!m_line.empty()) {
      m_lines.push_back(std::exchange(m_line, {}));
    }
  }

  const TypeStyle& m_style;
  LineRoom m_room;
  const TextMeasure& m_measure;
  std::string m_line;
  std::vector<std::string> m_lines;
};

std::vector<std::string> greedyLines(std::string_view text, const TypeStyle& style, const LineRoom& room,
                                     const TextMeasure& measure) {
  LineBreaker breaker(style, room, measure);
  for (const std::string_view word : words(text)) {
    breaker.add(word);
  }
  return breaker.take();
}

}  // namespace

std::vector<std::string> brokenLines(std::string_view text, const TypeStyle& style, const LineRoom& room,
                                     const TextMeasure& measure) {
  constexpr double shortLine = 0.3;     // of the room: a last line shorter than this looks lost
  constexpr double mostNarrowed = 0.3;  // of the room: what the lines above give up for it at most
  constexpr double step = 0.04;
  std::vector<std::string> lines = greedyLines(text, style, room, measure);
  const auto isLost = [&] { return lines.size() > 1 && measure.width(lines.back(), style) < shortLine * room.others; };
  for (double narrowed = step; isLost() && narrowed <= mostNarrowed; narrowed += step) {
    const double less = narrowed * room.others;
    auto narrower = greedyLines(text, style, {room.first - less, room.others - less}, measure);
    if (narrower.size() > lines.size() || narrower.front().empty() != lines.front().empty()) {
      break;
    }
    lines = std::move(narrower);
  }
  return lines;
}

}  // namespace matside
