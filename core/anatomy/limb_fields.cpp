#include "anatomy/limb_fields.h"

#include "anatomy/distance.h"

#include <array>

namespace matside::limb {

namespace {

using Station = Loft::Station;

// Radii in metres at parts of the length: front, back, medial, lateral.
constexpr std::array<Station, 7> thighStations{{{0.00F, {0.078F, 0.080F, 0.070F, 0.080F}},
                                                {0.15F, {0.087F, 0.085F, 0.083F, 0.084F}},
                                                {0.35F, {0.085F, 0.077F, 0.078F, 0.076F}},
                                                {0.60F, {0.072F, 0.062F, 0.061F, 0.063F}},
                                                {0.80F, {0.058F, 0.050F, 0.049F, 0.050F}},
                                                {0.92F, {0.051F, 0.044F, 0.044F, 0.043F}},
                                                {1.00F, {0.045F, 0.040F, 0.041F, 0.040F}}}};

constexpr std::array<Station, 9> shinStations{{{0.00F, {0.044F, 0.039F, 0.041F, 0.040F}},
                                               {0.08F, {0.044F, 0.044F, 0.043F, 0.042F}},
                                               {0.18F, {0.039F, 0.059F, 0.050F, 0.048F}},
                                               {0.30F, {0.037F, 0.069F, 0.054F, 0.052F}},
                                               {0.40F, {0.036F, 0.066F, 0.051F, 0.051F}},
                                               {0.56F, {0.033F, 0.049F, 0.040F, 0.039F}},
                                               {0.75F, {0.029F, 0.032F, 0.030F, 0.029F}},
                                               {0.90F, {0.027F, 0.028F, 0.026F, 0.026F}},
                                               {1.00F, {0.028F, 0.030F, 0.030F, 0.030F}}}};

constexpr std::array<Station, 6> upperArmStations{{{0.00F, {0.042F, 0.044F, 0.036F, 0.044F}},
                                                   {0.18F, {0.044F, 0.045F, 0.038F, 0.046F}},
                                                   {0.40F, {0.040F, 0.041F, 0.036F, 0.037F}},
                                                   {0.70F, {0.034F, 0.036F, 0.032F, 0.032F}},
                                                   {0.90F, {0.031F, 0.032F, 0.032F, 0.032F}},
                                                   {1.00F, {0.029F, 0.031F, 0.032F, 0.032F}}}};

constexpr std::array<Station, 6> forearmStations{{{0.00F, {0.030F, 0.030F, 0.033F, 0.032F}},
                                                  {0.20F, {0.035F, 0.033F, 0.037F, 0.037F}},
                                                  {0.45F, {0.030F, 0.029F, 0.033F, 0.033F}},
                                                  {0.75F, {0.021F, 0.021F, 0.025F, 0.025F}},
                                                  {0.92F, {0.0175F, 0.0175F, 0.023F, 0.023F}},
                                                  {1.00F, {0.0175F, 0.0175F, 0.024F, 0.024F}}}};

constexpr std::array<Station, 4> palmStations{{{0.00F, {0.016F, 0.016F, 0.024F, 0.024F}},
                                               {0.30F, {0.016F, 0.014F, 0.031F, 0.032F}},
                                               {0.70F, {0.014F, 0.012F, 0.037F, 0.036F}},
                                               {1.00F, {0.011F, 0.010F, 0.038F, 0.037F}}}};

// From heel to the ball of the toes; "front" is the top of the foot, "back" the sole.
constexpr std::array<Station, 7> footStations{{{0.00F, {0.026F, 0.022F, 0.025F, 0.025F}},
                                               {0.15F, {0.044F, 0.022F, 0.030F, 0.030F}},
                                               {0.32F, {0.048F, 0.020F, 0.031F, 0.031F}},
                                               {0.52F, {0.034F, 0.019F, 0.032F, 0.035F}},
                                               {0.72F, {0.015F, 0.019F, 0.041F, 0.041F}},
                                               {0.88F, {0.003F, 0.020F, 0.047F, 0.043F}},
                                               {1.00F, {0.002F, 0.018F, 0.046F, 0.040F}}}};

constexpr float palmLength = 0.088F;
constexpr float footLength = 0.178F;

}  // namespace

const Loft& thigh() {
  static const Loft loft(thighLength, 0.06F, 0.044F, thighStations);
  return loft;
}

const Loft& shin() {
  static const Loft loft(shinLength, 0.042F, 0.03F, shinStations);
  return loft;
}

const Loft& upperArm() {
  static const Loft loft(upperArmLength, 0.040F, 0.032F, upperArmStations);
  return loft;
}

const Loft& forearm() {
  static const Loft loft(forearmLength, 0.030F, 0.02F, forearmStations);
  return loft;
}

const Loft& palm() {
  static const Loft loft(palmLength, 0.014F, 0.010F, palmStations);
  return loft;
}

const Loft& foot() {
  static const Loft loft(footLength, 0.020F, 0.016F, footStations);
  return loft;
}

float gluteDistance(glm::vec3 p) {
  return distance::ellipsoid(p - glm::vec3(0, -0.020F, -0.050F), {0.083F, 0.098F, 0.072F});
}

}  // namespace matside::limb
