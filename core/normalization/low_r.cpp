#include "core/normalization/low_r.h"

#include "core/scattering/gauss_legendre.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr Eigen::Index chunk = 64; // columns of the sine matrix that stay in the first-level cache

/// sin(q r) along the axis by rotation, renewed every chunk so that rounding does not build up.
void fillSines(LowR& low, const EvenAxis& q) {
    const Eigen::ArrayXd turn = q.step * low.r.array(), cosTurn = turn.cos(), sinTurn = turn.sin();
    Eigen::ArrayXd sine, cosine, next;
    for (Eigen::Index k = 0; k < low.sines.cols(); ++k) {
        if (k % chunk == 0) {
            sine = (q.at(std::size_t(k)) * low.r.array()).sin();
            cosine = (q.at(std::size_t(k)) * low.r.array()).cos();
        }
        low.sines.col(k) = sine;
        next = sine * cosTurn + cosine * sinTurn;
        cosine = cosine * cosTurn - sine * sinTurn;
        sine.swap(next);
    }
}

/// G at the nodes of what lies below q_min: (2/π) ∫ q (S − 1) sin(qr) dq, which is linear in the mean of S − 1.
void addContinuation(LowR& low, const Continuation& c) {
    if (!c.exists())
        return;
    const Eigen::MatrixXd sines = (low.r * c.q.transpose()).array().sin();
    const Eigen::VectorXd weight = 2 / pi * c.weight.cwiseProduct(c.q);
    low.meanOf = c.rows;
    low.perMean = sines * weight.cwiseProduct(c.share);
    low.fixed = low.perMean - sines * weight;
}

Eigen::VectorXd continued(const LowR& low, const Eigen::Ref<const Eigen::VectorXd>& i) {
    return i.head(low.meanOf).mean() * low.perMean + low.fixed;
}

/// One correction, and in the same pass over the matrix the transform of the corrected i.
Eigen::VectorXd corrected(const LowR& low, const EvenAxis& q, const Eigen::ArrayXd& qs, Eigen::VectorXd& i,
                          Eigen::VectorXd& factor, const Eigen::VectorXd& weightedError) {
    Eigen::VectorXd sums = Eigen::VectorXd::Zero(low.r.size());
    Eigen::ArrayXd shrink(chunk);
    Eigen::VectorXd f(chunk);
    for (Eigen::Index k = 0; k < i.size(); k += chunk) {
        const Eigen::Index n = std::min(chunk, i.size() - k);
        const auto block = low.sines.middleCols(k, n);
        f.head(n).noalias() = block.transpose() * weightedError;
        shrink.head(n) = 1 - f.head(n).array() / qs.segment(k, n);
        factor.segment(k, n).array() *= shrink.head(n);
        i.segment(k, n).array() = (i.segment(k, n).array() + 1) * shrink.head(n) - 1;
        f.head(n) = i.segment(k, n).array() * qs.segment(k, n);
        sums.noalias() += block * f.head(n);
    }
    const Eigen::VectorXd g = 2 / pi * q.step * sums;
    return low.meanOf > 0 ? Eigen::VectorXd(g + continued(low, i)) : g;
}

} // namespace

LowR lowR(const EvenAxis& q, double rMin, BelowQMin below) {
    Quadrature rule = gaussLegendre(Eigen::Index(std::ceil(0.5 * q.last() * rMin)) + 10, rMin);
    LowR low{q, rMin, below, {}, {}, {}, 0, {}, {}};
    low.r = std::move(rule.node);
    low.weight = std::move(rule.weight);
    low.sines.resize(low.r.size(), Eigen::Index(q.count));
    fillSines(low, q);
    addContinuation(low, continuation(below, q, rMin));
    return low;
}

Eigen::VectorXd pairFunction(const LowR& low, const EvenAxis& q, const Eigen::Ref<const Eigen::VectorXd>& i) {
    const Eigen::ArrayXd qs = Eigen::ArrayXd::LinSpaced(i.size(), q.first, q.last());
    const Eigen::VectorXd g = 2 / pi * q.step * (low.sines * (qs * i.array()).matrix());
    return low.meanOf > 0 ? Eigen::VectorXd(g + continued(low, i)) : g;
}

Eigen::MatrixXd pairMatrix(const LowR& low, const EvenAxis& q, bool lorch) {
    Eigen::VectorXd qs = Eigen::VectorXd::LinSpaced(low.sines.cols(), q.first, q.last());
    for (Eigen::Index k = 0; lorch && k < qs.size(); ++k)
        qs[k] *= windowValue(TransformWindow::Lorch, qs[k], q.last());
    Eigen::MatrixXd m = 2 / pi * q.step * (low.sines * qs.asDiagonal());
    if (low.meanOf > 0)
        m.leftCols(low.meanOf).colwise() += low.perMean / double(low.meanOf);
    return m;
}

double lowRRms(const LowR& low, const Eigen::VectorXd& g, double density) {
    const Eigen::ArrayXd error = (g + 4 * pi * density * low.r).array();
    return std::sqrt((low.weight.array() * error.square()).sum() / low.weight.sum());
}

double lowRSlope(const LowR& low, const Eigen::VectorXd& g) {
    const Eigen::ArrayXd weighted = low.weight.array() * low.r.array();
    return (weighted * g.array()).sum() / (weighted * low.r.array()).sum();
}

Eigen::VectorXd iterateLowR(const LowR& low, const EvenAxis& q, Eigen::VectorXd& i, double density, int count) {
    const Eigen::ArrayXd qs = Eigen::ArrayXd::LinSpaced(i.size(), q.first, q.last()).max(1e-9);
    Eigen::VectorXd factor = Eigen::VectorXd::Ones(i.size());
    Eigen::VectorXd g = pairFunction(low, q, i);
    for (int round = 0; round < count; ++round) {
        const Eigen::VectorXd error = low.weight.cwiseProduct(g + 4 * pi * density * low.r);
        g = corrected(low, q, qs, i, factor, error);
    }
    return factor;
}

} // namespace vitrine
