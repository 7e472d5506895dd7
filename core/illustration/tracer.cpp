#include "illustration/tracer.h"

#include <potracelib.h>

#include <memory>
#include <type_traits>

namespace matside {

namespace {

static_assert(std::is_same_v<Mask::Word, potrace_word>);

class PathCollector {
 public:
  PathCollector(const Mask& mask, float scale) : m_corner(mask.corner()), m_height(mask.size().y), m_scale(scale) {}

  void add(const potrace_curve_t& curve) {
    if (curve.n <= 0) {
      return;
    }
    m_steps.push_back({PathVerb::Move, {glm::vec2(0), glm::vec2(0), place(curve.c[curve.n - 1][2])}});
    for (int i = 0; i < curve.n; ++i) {
      const potrace_dpoint_t* c = curve.c[i];
      if (curve.tag[i] == POTRACE_CORNER) {
        m_steps.push_back({PathVerb::Line, {glm::vec2(0), glm::vec2(0), place(c[1])}});
        m_steps.push_back({PathVerb::Line, {glm::vec2(0), glm::vec2(0), place(c[2])}});
      } else {
        m_steps.push_back({PathVerb::Cubic, {place(c[0]), place(c[1]), place(c[2])}});
      }
    }
    m_steps.push_back({PathVerb::Close, {}});
  }

  std::vector<PathStep> take() { return std::move(m_steps); }

 private:
  glm::vec2 place(potrace_dpoint_t p) const {
    const glm::dvec2 cells(m_corner.x + p.x, m_corner.y + m_height - p.y);
    return glm::vec2(cells) * m_scale;
  }

  glm::ivec2 m_corner;
  int m_height;
  float m_scale;
  std::vector<PathStep> m_steps;
};

struct FreeParameters {
  void operator()(potrace_param_t* p) const { potrace_param_free(p); }
};

struct FreeState {
  void operator()(potrace_state_t* s) const { potrace_state_free(s); }
};

}  // namespace

std::vector<PathStep> traced(const Mask& mask, const TraceLimits& limits) {
  if (mask.isEmpty()) {
    return {};
  }
  const std::unique_ptr<potrace_param_t, FreeParameters> parameters(potrace_param_default());
  if (!parameters) {
    return {};
  }
  parameters->turdsize = limits.smallest;
  parameters->alphamax = limits.smoothness;
  parameters->opttolerance = limits.tolerance;
  // The library takes a changeable bitmap and works on a copy of it.
  const potrace_bitmap_t bitmap{mask.size().x, mask.size().y, mask.wordsPerRow(),
                                const_cast<potrace_word*>(mask.words().data())};
  const std::unique_ptr<potrace_state_t, FreeState> state(potrace_trace(parameters.get(), &bitmap));
  if (!state || state->status != POTRACE_STATUS_OK) {
    return {};
  }
  PathCollector paths(mask, limits.scale);
  for (const potrace_path_t* path = state->plist; path != nullptr; path = path->next) {
    paths.add(path->curve);
  }
  return paths.take();
}

}  // namespace matside
