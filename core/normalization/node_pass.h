#pragma once
#include <Eigen/Core>

namespace vitrine {

/// For every column c of `sines`: factor[c] ← factor[c] (1 − sines_c · error/q[c]), and `sums` ← Σ_c sines_c weight[c] factor[c]:
/// one low-r correction and the transform of what it leaves, in one pass.
/// Uses the vector instructions of the machine (AVX2 with FMA where it has them): results differ between machines by rounding,
/// and never between runs or threads.
void nodePass(const Eigen::MatrixXd& sines, const Eigen::VectorXd& error, const Eigen::VectorXd& q, const Eigen::VectorXd& weight,
              Eigen::VectorXd& factor, Eigen::VectorXd& sums);

} // namespace vitrine
