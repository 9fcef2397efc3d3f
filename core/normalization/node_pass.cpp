#include "core/normalization/node_pass.h"

namespace vitrine {
namespace {

/// What a pass works on; all matrices by columns.
struct NodePassData {
    const double* sines;
    const double* error;
    const double* q;
    const double* weight;
    double* factor;
    double* sums;
    long rows, columns;
};

namespace plain {
#include "core/normalization/node_pass_kernel.inc"
}

#if defined(__x86_64__) && defined(__GNUC__) && !defined(__clang__)

#pragma GCC push_options
#pragma GCC target("avx2,fma")
namespace wide {
#include "core/normalization/node_pass_kernel.inc"
}
#pragma GCC pop_options

bool isWide() {
    return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

#else

namespace wide = plain;

bool isWide() {
    return false;
}

#endif

} // namespace

void nodePass(const Eigen::MatrixXd& sines, const Eigen::VectorXd& error, const Eigen::VectorXd& q, const Eigen::VectorXd& weight,
              Eigen::VectorXd& factor, Eigen::VectorXd& sums) {
    sums.setZero(sines.rows());
    const NodePassData pass{sines.data(),  error.data(), q.data(),           weight.data(),
                            factor.data(), sums.data(),  long(sines.rows()), long(sines.cols())};
    isWide() ? wide::passAll(pass) : plain::passAll(pass);
}

} // namespace vitrine
