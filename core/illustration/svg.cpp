#include "illustration/vector_picture.h"

#include <fmt/format.h>

#include <cmath>

namespace matside {

namespace {

// Path text in tenths of a unit, relative to the last point: short, and no error adds up because every step is the
// difference of two rounded places.
class PathText {
 public:
  void add(const PathStep& step) {
    switch (step.verb) {
      case PathVerb::Move:
        m_text += 'M';
        m_last = {};
        point(step.end());
        break;
      case PathVerb::Line:
        m_text += 'l';
        point(step.end());
        break;
      case PathVerb::Cubic:
        m_text += 'c';
        number(tenths(step.points[0].x) - m_last.x);
        number(tenths(step.points[0].y) - m_last.y);
        number(tenths(step.points[1].x) - m_last.x);
        number(tenths(step.points[1].y) - m_last.y);
        point(step.end());
        return;
      case PathVerb::Close:
        m_text += 'Z';
        break;
    }
  }

  const std::string& text() const { return m_text; }

 private:
  struct Tenths {
    long x = 0;
    long y = 0;
  };

  static long tenths(float value) { return std::lround(value * 10); }

  void point(glm::vec2 p) {
    const Tenths place{tenths(p.x), tenths(p.y)};
    number(place.x - m_last.x);
    number(place.y - m_last.y);
    m_last = place;
  }

  void number(long value) {
    const bool afterNumber = !m_text.empty() && m_text.back() >= '0' && m_text.back() <= '9';
    if (afterNumber && value >= 0) {
      m_text += ' ';
    }
    const long whole = std::labs(value) / 10;
    const long part = std::labs(value) % 10;
    m_text += value < 0 ? "-" : "";
    m_text += part == 0 ? fmt::format("{}", whole) : fmt::format("{}.{}", whole, part);
  }

  std::string m_text;
  Tenths m_last;
};

std::string pathOf(const VectorLayer& layer) {
  PathText path;
  for (const PathStep& step : layer.steps) {
    path.add(step);
  }
  return path.text();
}

unsigned part(float value) {
  return static_cast<unsigned>(std::lround(value));
}

}  // namespace

std::string svgOf(const VectorPicture& picture) {
  std::string out = fmt::format(
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0:g} {1:g}\" width=\"{0:g}\" height=\"{1:g}\">\n",
      picture.width, picture.height);
  for (const VectorLayer& layer : picture.layers) {
    const Colour& c = layer.colour;
    out += fmt::format("<path fill=\"#{:02X}{:02X}{:02X}\"", part(c.red), part(c.green), part(c.blue));
    if (layer.opacity < 1) {
      out += fmt::format(" fill-opacity=\"{:.2f}\"", layer.opacity);
    }
    out += fmt::format(" fill-rule=\"evenodd\" d=\"{}\"/>\n", pathOf(layer));
  }
  return out + "</svg>\n";
}

}  // namespace matside
