#include "core/normalization/low_r.h"

#include "core/normalization/node_pass.h"
#include "core/scattering/gauss_legendre.h"

#include <cmath>
#include <numbers>
#include <optional>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr double resolvedTo = 1e-12;
constexpr Eigen::Index chunk = 64; // columns after which a rotation is renewed
constexpr Eigen::Index moreNodes = 28;
constexpr int lookedAtEvery = 4; // rounds

/// sin(q r) along the axis by rotation, renewed every chunk so that rounding does not build up.
Eigen::MatrixXd sinesAtRows(const LowR& low, const EvenAxis& q) {
    Eigen::MatrixXd sines(low.r.size(), Eigen::Index(q.count));
    const Eigen::ArrayXd turn = q.step * low.r.array(), cosTurn = turn.cos(), sinTurn = turn.sin();
    Eigen::ArrayXd sine, cosine, next;
    for (Eigen::Index k = 0; k < sines.cols(); ++k) {
        if (k % chunk == 0) {
            sine = (q.at(std::size_t(k)) * low.r.array()).sin();
            cosine = (q.at(std::size_t(k)) * low.r.array()).cos();
        }
        sines.col(k) = sine;
        next = sine * cosTurn + cosine * sinTurn;
        cosine = cosine * cosTurn - sine * sinTurn;
        sine.swap(next);
    }
    return sines;
}

/// sin((a + b) r) from those of the middles a of the blocks and of the ways b to their nodes.
Eigen::MatrixXd sinesAtNodes(const Eigen::VectorXd& r, const RowBlocks& blocks) {
    const Eigen::Index n = blocks.nodesPerBlock;
    const double middle = 0.5 * (blocks.q[0] + blocks.q[n - 1]), width = blocks.blocks > 1 ? blocks.q[n] - blocks.q[0] : 0;
    const Eigen::ArrayXXd way = (r * (blocks.q.head(n).array() - middle).matrix().transpose()).array();
    const Eigen::ArrayXXd sine = way.sin(), cosine = way.cos();
    const Eigen::ArrayXd turn = width * r.array(), cosineTurn = turn.cos(), sineTurn = turn.sin();
    Eigen::ArrayXd sineTo = (middle * r.array()).sin(), cosineTo = (middle * r.array()).cos(), next;
    Eigen::MatrixXd sines(r.size(), blocks.nodes());
    for (Eigen::Index k = 0; k < blocks.blocks; ++k) {
        sines.middleCols(k * n, n) = (sine.colwise() * cosineTo + cosine.colwise() * sineTo).matrix();
        next = sineTo * cosineTurn + cosineTo * sineTurn;
        cosineTo = cosineTo * cosineTurn - sineTo * sineTurn;
        sineTo.swap(next);
    }
    return sines;
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

Eigen::ArrayXd axisOf(const EvenAxis& q) {
    return Eigen::ArrayXd::LinSpaced(Eigen::Index(q.count), q.first, q.last());
}

/// The sums over rows that the iteration needs, as sums over nodes of the factor F by which S has been multiplied:
/// G = (2/π) Δq Σ q (S F − 1) sin(qr) and the mean of S F − 1 that the continuation starts from.
struct NodeSums {
    Eigen::VectorXd weight;   ///< (2/π) Δq q S
    Eigen::VectorXd mean;     ///< S/rows over the rows of the continuation
    Eigen::VectorXd constant; ///< what does not change with F

    /// What is added to Σ weight F sin(qr).
    Eigen::VectorXd besides(const LowR& low, const Eigen::VectorXd& factor) const {
        return low.meanOf > 0 ? Eigen::VectorXd(constant + mean.dot(factor) * low.perMean) : constant;
    }
};

NodeSums nodeSums(const LowR& low, const EvenAxis& q, const Eigen::VectorXd& i) {
    const Eigen::VectorXd weight = 2 / pi * q.step * axisOf(q);
    NodeSums sums{low.blocks.weightsOf(weight.array() * (i.array() + 1)), {}, -(low.sines * low.blocks.weightsOf(weight))};
    if (low.meanOf > 0) {
        sums.mean = low.blocks.weightsOf((i.head(low.meanOf).array() + 1) / double(low.meanOf));
        sums.constant += low.fixed - low.perMean;
    }
    return sums;
}

/// Whether the nodes resolve the factor times the quickest sine.
bool isResolved(const LowR& low, const Eigen::VectorXd& factor) {
    const double least = resolvedTo * factor.cwiseAbs().maxCoeff();
    return low.blocks.unresolved(factor) < least &&
           low.blocks.unresolved(factor.cwiseProduct(low.sines.bottomRows(1).transpose())) < least;
}

LowR lowRWith(RowBlocks blocks, const EvenAxis& q, double rMin, BelowQMin below) {
    Quadrature rule = gaussLegendre(Eigen::Index(std::ceil(0.5 * q.last() * rMin)) + 10, rMin);
    LowR low{q, rMin, below, {}, {}, {}, {}, 0, {}, {}};
    low.r = std::move(rule.node);
    low.weight = std::move(rule.weight);
    low.blocks = std::move(blocks);
    low.sines = low.blocks.areRows() ? sinesAtRows(low, q) : sinesAtNodes(low.r, low.blocks);
    addContinuation(low, continuation(below, q, rMin));
    return low;
}

/// More nodes; after that every row.
LowR finerThan(const LowR& low) {
    const bool more = low.blocks.nodesPerBlock < moreNodes;
    return lowRWith(more ? rowBlocks(low.axis, low.rMin, moreNodes) : rowsAsNodes(low.axis), low.axis, low.rMin, low.below);
}

/// The factor after some rounds at the nodes; nothing where they do not resolve it.
std::optional<Eigen::VectorXd> factorAtNodes(const LowR& low, const EvenAxis& q, const Eigen::VectorXd& i, double density,
                                             int count) {
    const NodeSums sums = nodeSums(low, q, i);
    const Eigen::VectorXd qs = low.blocks.q.cwiseMax(1e-9), wanted = 4 * pi * density * low.r;
    Eigen::VectorXd factor = Eigen::VectorXd::Ones(qs.size()), g = low.sines * sums.weight, error;
    for (int round = 1; round <= count; ++round) {
        error = low.weight.cwiseProduct(g + sums.besides(low, factor) + wanted);
        nodePass(low.sines, error, qs, sums.weight, factor, g);
        const bool looked = round % lookedAtEvery == 0 || round == count;
        if (looked && !low.blocks.areRows() && !isResolved(low, factor))
            return {};
    }
    return factor;
}

} // namespace

LowR lowR(const EvenAxis& q, double rMin, BelowQMin below) {
    return lowRWith(rowBlocks(q, rMin), q, rMin, below);
}

LowR withFinerNodes(LowR low) {
    if (!low.blocks.areRows())
        low.finer = std::make_shared<const LowR>(withFinerNodes(finerThan(low)));
    return low;
}

Eigen::VectorXd pairFunctionOf(const LowR& low, const EvenAxis& q, const Eigen::Ref<const Eigen::VectorXd>& i) {
    const Eigen::VectorXd weighted = 2 / pi * q.step * axisOf(q) * i.array();
    const Eigen::VectorXd g = low.sines * low.blocks.weightsOf(weighted);
    return low.meanOf > 0 ? Eigen::VectorXd(g + i.head(low.meanOf).mean() * low.perMean) : g;
}

Eigen::VectorXd pairFunction(const LowR& low, const EvenAxis& q, const Eigen::Ref<const Eigen::VectorXd>& i) {
    const Eigen::VectorXd g = pairFunctionOf(low, q, i);
    return low.meanOf > 0 ? Eigen::VectorXd(g + low.fixed) : g;
}

Eigen::MatrixXd pairMatrix(const LowR& low, const EvenAxis& q, bool lorch) {
    Eigen::VectorXd qs = axisOf(q);
    for (Eigen::Index k = 0; lorch && k < qs.size(); ++k)
        qs[k] *= windowValue(TransformWindow::Lorch, qs[k], q.last());
    Eigen::MatrixXd m = 2 / pi * q.step * (sinesAtRows(low, q) * qs.asDiagonal());
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
    const auto factor = factorAtNodes(low, q, i, density, count);
    if (!factor)
        return low.finer ? iterateLowR(*low.finer, q, i, density, count) : iterateLowR(finerThan(low), q, i, density, count);
    const Eigen::VectorXd atRows = low.blocks.valuesAtRows(*factor);
    i.array() = (i.array() + 1) * atRows.array() - 1;
    return atRows;
}

Eigen::VectorXd iterateAtRows(const LowR& low, const EvenAxis& q, Eigen::VectorXd& i, double density, int count) {
    return iterateLowR(lowRWith(rowsAsNodes(q), q, low.rMin, low.below), q, i, density, count);
}

} // namespace vitrine
