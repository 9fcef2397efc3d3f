#include "core/scattering/low_r.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr Eigen::Index chunk = 64; // columns of the sine matrix that stay in the first-level cache

/// Nodes and weights of Gauss–Legendre quadrature on −1 … 1, by Newton's method on the Legendre polynomial.
void gaussLegendre(Eigen::VectorXd& node, Eigen::VectorXd& weight) {
    const Eigen::Index n = node.size();
    for (Eigen::Index i = 0; i < n; ++i) {
        double x = std::cos(pi * (double(i) + 0.75) / (double(n) + 0.5)), slope = 1;
        for (int step = 0; step < 8; ++step) {
            double p = 1, before = 0;
            for (Eigen::Index k = 1; k <= n; ++k)
                before = std::exchange(p, ((2 * double(k) - 1) * x * p - (double(k) - 1) * before) / double(k));
            slope = double(n) * (x * p - before) / (x * x - 1);
            x -= p / slope;
        }
        node[n - 1 - i] = x;
        weight[n - 1 - i] = 2 / ((1 - x * x) * slope * slope);
    }
}

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
    return 2 / pi * q.step * sums;
}

} // namespace

LowR lowR(const EvenAxis& q, double rMin) {
    const auto nodes = Eigen::Index(std::ceil(0.5 * q.last() * rMin)) + 10;
    LowR low{Eigen::VectorXd(nodes), Eigen::VectorXd(nodes), Eigen::MatrixXd(nodes, Eigen::Index(q.count))};
    gaussLegendre(low.r, low.weight);
    low.r = (0.5 * rMin * (low.r.array() + 1)).matrix();
    low.weight *= 0.5 * rMin;
    fillSines(low, q);
    return low;
}

Eigen::VectorXd transformed(const LowR& low, const EvenAxis& q, const Eigen::Ref<const Eigen::VectorXd>& f) {
    return 2 / pi * q.step * (low.sines * f);
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
    Eigen::VectorXd g = transformed(low, q, (i.array() * qs).matrix());
    for (int round = 0; round < count; ++round) {
        const Eigen::VectorXd error = low.weight.cwiseProduct(g + 4 * pi * density * low.r);
        g = corrected(low, q, qs, i, factor, error);
    }
    return factor;
}

} // namespace vitrine
