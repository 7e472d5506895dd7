#include "kinematics/normal_equations.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace matside::settling {
namespace {

using Matrix = std::vector<std::vector<double>>;

// Solves a symmetric positive definite system by Cholesky's square root; overwrites both.
void solve(Matrix& a, std::vector<double>& b) {
  const std::size_t n = b.size();
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      double sum = a[i][j];
      for (std::size_t k = 0; k < j; ++k) {
        sum -= a[i][k] * a[j][k];
      }
      a[i][j] = i == j ? std::sqrt(std::max(sum, 1e-9)) : sum / a[j][j];
    }
  }
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t k = 0; k < i; ++k) {
      b[i] -= a[i][k] * b[k];
    }
    b[i] /= a[i][i];
  }
  for (std::size_t i = n; i-- > 0;) {
    for (std::size_t k = i + 1; k < n; ++k) {
      b[i] -= a[k][i] * b[k];
    }
    b[i] /= a[i][i];
  }
}

bool pushesOut(double value, const Variable& variable, double direction) {
  constexpr double atBound = 1e-9;
  return (value <= variable.lowest + atBound && direction < 0) ||
         (value >= variable.highest - atBound && direction > 0);
}

}  // namespace

void NormalEquations::add(const Row& derivative, double residual) {
  for (std::size_t i = 0; i < count; ++i) {
    if (derivative[i] == 0) {
      continue;
    }
    for (std::size_t j = 0; j <= i; ++j) {
      m_matrix[i][j] += derivative[i] * derivative[j];
    }
    m_gradient[i] += derivative[i] * residual;
  }
}

void NormalEquations::add(std::size_t variable, double derivative, double residual) {
  m_matrix[variable][variable] += derivative * derivative;
  m_gradient[variable] += derivative * residual;
}

Values NormalEquations::step(const Values& at, double damping) const {
  std::vector<std::size_t> free;
  for (std::size_t i = 0; i < count; ++i) {
    if (!pushesOut(at[i], variables()[i], -m_gradient[i])) {
      free.push_back(i);
    }
  }
  Matrix matrix(free.size(), std::vector<double>(free.size()));
  std::vector<double> right(free.size());
  for (std::size_t i = 0; i < free.size(); ++i) {
    for (std::size_t j = 0; j <= i; ++j) {
      matrix[i][j] = m_matrix[free[i]][free[j]];
    }
    matrix[i][i] *= 1 + damping;
    right[i] = -m_gradient[free[i]];
  }
  solve(matrix, right);
  Values step{};
  for (std::size_t i = 0; i < free.size(); ++i) {
    const Variable& variable = variables()[free[i]];
    const double target = std::clamp(at[free[i]] + right[i], variable.lowest, variable.highest);
    step[free[i]] = target - at[free[i]];
  }
  return step;
}

}  // namespace matside::settling
