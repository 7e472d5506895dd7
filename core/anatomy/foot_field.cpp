#include "anatomy/foot_field.h"

#include "anatomy/distance.h"
#include "anatomy/limb_fields.h"

#include <array>

namespace matside {

namespace {

struct Toe {
  float x;
  float base;
  float tip;
  float radius;
};

// Big toe first.
constexpr std::array<Toe, 5> toes{{{-0.0310F, 0.138F, 0.190F, 0.0135F},
                                   {-0.0085F, 0.140F, 0.187F, 0.0095F},
                                   {0.0080F, 0.137F, 0.179F, 0.0090F},
                                   {0.0235F, 0.129F, 0.167F, 0.0085F},
                                   {0.0365F, 0.118F, 0.151F, 0.0085F}}};

float toeDistance(glm::vec3 p, const Toe& toe) {
  const glm::vec3 base(toe.x, -0.050F, toe.base);
  const glm::vec3 tip(toe.x * 0.97F, -0.0635F + toe.radius, toe.tip - toe.radius);
  return distance::cone(p, {base, tip, toe.radius * 1.08F, toe.radius});
}

float ankleAndHeel(float d, glm::vec3 p) {
  const float heel = distance::ellipsoid(p - glm::vec3(0, -0.046F, -0.034F), {0.029F, 0.024F, 0.030F});
  d = distance::join(d, heel, 0.016F);
  d = distance::join(d, distance::ball(p, {0.024F, -0.006F, -0.006F}, 0.012F), 0.018F);
  return distance::join(d, distance::ball(p, {-0.024F, 0.002F, 0.004F}, 0.012F), 0.018F);
}

}  // namespace

float footDistance(glm::vec3 p) {
  float d = limb::foot().distance({p.x, -(p.z + 0.038F), p.y + 0.044F});
  d = ankleAndHeel(d, p);
  const float arch = distance::ellipsoid(p - glm::vec3(-0.040F, -0.072F, 0.045F), {0.030F, 0.016F, 0.050F});
  d = distance::cut(d, -arch, 0.012F);
  if (p.z > 0.09F) {
    for (const Toe& toe : toes) {
      d = distance::join(d, toeDistance(p, toe), &toe == toes.data() ? 0.008F : 0.006F);
    }
  }
  return d;
}

}  // namespace matside
