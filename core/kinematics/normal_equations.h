#pragma once

#include "kinematics/settling_variables.h"

#include <array>

namespace matside::settling {

/// Damped least squares over the settling variables: collects the rows of a linear system and finds the step that
/// makes the sum of squared residuals smallest, within the bounds of the variables.
class NormalEquations {
 public:
  using Row = std::array<double, count>;  ///< derivative of a residual by each variable

  void add(const Row& derivative, double residual);
  /// A residual that depends on one variable only.
  void add(std::size_t variable, double derivative, double residual);

  /// The step from `at`, damped by `damping` times the diagonal. Variables at a bound that would cross it stay.
  Values step(const Values& at, double damping) const;

 private:
  std::array<Row, count> m_matrix{};
  Values m_gradient{};
};

}  // namespace matside::settling
