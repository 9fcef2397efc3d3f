#include "core/normalization/normalization_terms.h"

#include <Eigen/QR>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;

/// Number of points with q above `fraction` of q_max.
Eigen::Index tailCount(const NormalizationTerms& t, double fraction) {
    return t.q.size() - Eigen::Index(std::ranges::lower_bound(t.q, fraction * t.axis.last()) - t.q.begin());
}

/// F less the best q P(q) of total degree `degree`, in Chebyshev polynomials for the sake of conditioning.
Eigen::VectorXd withoutPolynomial(const Eigen::VectorXd& q, const Eigen::VectorXd& f, int degree) {
    Eigen::MatrixXd basis(q.size(), std::max(degree, 1));
    const Eigen::ArrayXd x = 2 * (q.array() - q[0]) / (q[q.size() - 1] - q[0]) - 1;
    for (Eigen::Index j = 0; j < basis.cols(); ++j)
        basis.col(j) = q.array() * (j == 0 ? Eigen::ArrayXd::Ones(q.size()).eval() : (double(j) * x.acos()).cos().eval());
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(basis);
    return f - basis * qr.solve(f);
}

} // namespace

ScaleAndTerms kroghMoeNorman(const NormalizationTerms& t, double density) {
    const Eigen::ArrayXd q2 = t.q.array().square();
    Eigen::ArrayXd trapezoid = Eigen::ArrayXd::Constant(t.q.size(), t.axis.step);
    trapezoid[0] = trapezoid[t.q.size() - 1] = 0.5 * t.axis.step;
    const double expected = (trapezoid * q2 * (t.independent.array() + 1)).sum() - 2 * pi * pi * density;
    return {expected / (trapezoid * q2 * t.intensity.array()).sum(), 0, 0, 1, {}, {}};
}

ScaleAndTerms highQRatio(const NormalizationTerms& t) {
    const Eigen::Index n = tailCount(t, 0.6);
    return {(t.independent.tail(n).array() + 1).sum() / t.intensity.tail(n).sum(), 0, 0, 1, {}, {}};
}

Result<Eigen::VectorXd> adHoc(const NormalizationTerms& t, const Eigen::VectorXd& laue, double rPoly) {
    const double degree = rPoly * t.axis.last() / pi;
    if (!(degree >= 1) || degree > 60)
        return refuse(
            phrase("Scattering", "The polynomial of the ad hoc normalisation would have degree %1.").with(Figure{degree, 3}),
            phrase("Scattering", "Choose an r_poly between 0.7 and 2 Å."));
    const Eigen::Index n = tailCount(t, 0.6);
    const double scale = (laue.tail(n).array() + 1).sum() / t.intensity.tail(n).sum();
    const Eigen::VectorXd f = t.q.array() * (scale * t.intensity - laue).array() - t.q.array();
    const double part = degree - std::floor(degree);
    Eigen::VectorXd mixed = (1 - part) * withoutPolynomial(t.q, f, int(degree));
    if (part > 0)
        mixed += part * withoutPolynomial(t.q, f, int(degree) + 1);
    return Eigen::VectorXd(mixed.array() / t.q.array() + 1);
}

} // namespace vitrine
