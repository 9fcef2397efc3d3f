#include "core/normalization/solve_rows.h"

#include <Eigen/QR>
#include <algorithm>
#include <cmath>
#include <memory>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr double floorOfSlope = 0.02, floorOfS = 0.01;
constexpr double reachOfOrder = 10; // Å
constexpr Eigen::Index rowsOfBlock = 8;

/// Columns by which S − 1 depends on the unknowns, and what is left of it without them.
struct Columns {
    Eigen::MatrixXd basis;
    Eigen::VectorXd rest;
    std::vector<int> unknowns;
};

Columns columnsOf(const NormalizationTerms& t, const NormalizationChoices& c) {
    Columns columns{{}, -t.independent.array() - 1, {0}};
    std::vector<Eigen::VectorXd> basis{t.intensity};
    const Eigen::ArrayXd u = t.q.array() / t.axis.last();
    const auto add = [&](bool wanted, int which, const Eigen::VectorXd& column) {
        if (!wanted)
            return;
        columns.unknowns.push_back(which);
        basis.push_back(-column);
    };
    add(c.fitConstant, 1, t.squaredMean.cwiseInverse());
    add(c.fitQuadratic, 2, (u.square() / t.squaredMean.array()).matrix());
    add(c.refineBackground && t.background.size() > 0, 3, t.background);
    columns.basis.resize(t.q.size(), Eigen::Index(basis.size()));
    for (std::size_t i = 0; i < basis.size(); ++i)
        columns.basis.col(Eigen::Index(i)) = basis[i];
    return columns;
}

/// Rows that are alike for what noise does at low r.
struct Block {
    Eigen::Index first = 0, count = 0;
};

std::vector<Block> blocksBetween(Eigen::Index first, Eigen::Index end) {
    std::vector<Block> blocks;
    for (; first < end; first += rowsOfBlock)
        blocks.push_back({first, std::min(rowsOfBlock, end - first)});
    return blocks;
}

Eigen::Index firstOfHigh(const NormalizationTerms& t) {
    return std::ranges::upper_bound(t.q, 0.5 * t.axis.last()) - t.q.begin();
}

std::vector<Block> blocksOf(const NormalizationTerms& t) {
    auto blocks = blocksBetween(0, firstOfHigh(t));
    std::ranges::copy(blocksBetween(firstOfHigh(t), t.q.size()), std::back_inserter(blocks));
    return blocks;
}

Eigen::MatrixXd meansOfBlocks(const NormalizationTerms& t, const Eigen::MatrixXd& transform) {
    const auto blocks = blocksOf(t);
    Eigen::MatrixXd means(transform.rows(), Eigen::Index(blocks.size()));
    for (std::size_t b = 0; b < blocks.size(); ++b)
        means.col(Eigen::Index(b)) = transform.middleCols(blocks[b].first, blocks[b].count).rowwise().mean();
    return means;
}

/// G at the nodes of the columns, of what is left without them, and of blocks of rows.
struct AtLowR {
    Eigen::MatrixXd columns;
    Eigen::VectorXd rest;
    Eigen::MatrixXd ofBlocks;
};

AtLowR withLorch(const NormalizationTerms& t, const Columns& columns, const LowR& low) {
    const Eigen::MatrixXd transform = pairMatrix(low, t.axis, true);
    return {transform * columns.basis, transform * columns.rest, meansOfBlocks(t, transform)};
}

/// Only what the intensity changes is transformed anew.
AtLowR withoutWindow(const NormalizationTerms& t, const Columns& columns, const LowR& low) {
    const auto own = low.solve ? nullptr : std::make_shared<const SolveTransform>(solveTransform(t, low));
    const SolveTransform& plan = low.solve ? *low.solve : *own;
    AtLowR at{Eigen::MatrixXd(low.r.size(), columns.basis.cols()), plan.ofRest, plan.ofBlocks};
    for (Eigen::Index k = 0; k < columns.basis.cols(); ++k) {
        const int which = columns.unknowns[std::size_t(k)];
        at.columns.col(k) = which == 1   ? Eigen::VectorXd(-plan.ofConstant)
                            : which == 2 ? Eigen::VectorXd(-plan.ofQuadratic)
                                         : pairFunctionOf(low, t.axis, columns.basis.col(k));
    }
    return at;
}

void addNoise(SolveRows& rows, const NormalizationTerms& t, const Eigen::MatrixXd& ofBlocks) {
    const auto blocks = blocksOf(t);
    Eigen::VectorXd effective(ofBlocks.cols()), byDifferences(ofBlocks.cols());
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        effective[Eigen::Index(b)] = t.effective.segment(blocks[b].first, blocks[b].count).norm();
        byDifferences[Eigen::Index(b)] = t.noise.segment(blocks[b].first, blocks[b].count).norm();
    }
    rows.lowNoise = ofBlocks * effective.asDiagonal();
    const Eigen::MatrixXd factor = ofBlocks * byDifferences.asDiagonal();
    rows.lowCovariance = squareOf(factor);
}

void addLow(SolveRows& rows, const NormalizationTerms& t, const Columns& columns, const LowR& low, double density,
            const RowChoices& how) {
    const Eigen::VectorXd root = (low.weight / low.weight.sum()).cwiseSqrt();
    const AtLowR at = how.lorch ? withLorch(t, columns, low) : withoutWindow(t, columns, low);
    rows.low.resize(low.r.size(), columns.basis.cols() + (how.densityFree ? 1 : 0));
    rows.low.leftCols(columns.basis.cols()) = root.asDiagonal() * at.columns;
    rows.lowTarget = -root.cwiseProduct(at.rest);
    if (low.meanOf > 0)
        rows.lowTarget -= root.cwiseProduct(low.fixed);
    if (how.densityFree)
        rows.low.rightCols(1) = 4 * pi * root.cwiseProduct(low.r);
    else
        rows.lowTarget -= 4 * pi * density * root.cwiseProduct(low.r);
    addNoise(rows, t, root.asDiagonal() * at.ofBlocks);
}

/// The upper triangle of [rows, target], by which least squares are the same.
void compress(SolveRows& rows) {
    const Eigen::Index k = rows.high.cols();
    Eigen::MatrixXd both(rows.high.rows(), k + 1);
    both << rows.high, rows.highTarget;
    const Eigen::MatrixXd triangle =
        Eigen::HouseholderQR<Eigen::MatrixXd>(both).matrixQR().topRows(k + 1).triangularView<Eigen::Upper>();
    rows.high = triangle.leftCols(k);
    rows.highTarget = triangle.col(k);
}

void addHigh(SolveRows& rows, const NormalizationTerms& t, const Columns& columns) {
    const Eigen::Index start = firstOfHigh(t), n = t.q.size() - start;
    const double root = 1 / std::sqrt(double(n));
    rows.high = Eigen::MatrixXd::Zero(n, rows.low.cols());
    rows.high.leftCols(columns.basis.cols()) = root * columns.basis.bottomRows(n);
    rows.highTarget = -root * columns.rest.tail(n);
    const auto blocks = blocksBetween(start, t.q.size());
    rows.highBlocks.resize(Eigen::Index(blocks.size()), rows.high.cols());
    rows.highNoise.resize(Eigen::Index(blocks.size()));
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        rows.highBlocks.row(Eigen::Index(b)) = rows.high.middleRows(blocks[b].first - start, blocks[b].count).colwise().mean();
        rows.highNoise[Eigen::Index(b)] = root * t.effective.segment(blocks[b].first, blocks[b].count).norm();
    }
    compress(rows);
}

} // namespace

Eigen::MatrixXd squareOf(const Eigen::MatrixXd& m) {
    Eigen::MatrixXd lower = Eigen::MatrixXd::Zero(m.rows(), m.rows());
    lower.selfadjointView<Eigen::Lower>().rankUpdate(m);
    return lower.selfadjointView<Eigen::Lower>();
}

SolveTransform solveTransform(const NormalizationTerms& t, const LowR& low) {
    const Eigen::ArrayXd u = t.q.array() / t.axis.last();
    return {meansOfBlocks(t, pairMatrix(low, t.axis)), pairFunctionOf(low, t.axis, t.squaredMean.cwiseInverse()),
            pairFunctionOf(low, t.axis, (u.square() / t.squaredMean.array()).matrix()),
            pairFunctionOf(low, t.axis, (-t.independent.array() - 1).matrix())};
}

SolveRows solveRows(const NormalizationTerms& t, const NormalizationChoices& c, const LowR& low, double density,
                    const RowChoices& how) {
    const Columns columns = columnsOf(t, c);
    SolveRows rows;
    rows.unknowns = columns.unknowns;
    if (how.densityFree)
        rows.unknowns.push_back(4);
    addLow(rows, t, columns, low, density, how);
    addHigh(rows, t, columns);
    const double points = c.rMin * t.axis.last() / pi;
    rows.lowPoints = std::max(2.0, points);
    rows.highPoints = std::max(2.0, how.lorch ? 0.5 * reachOfOrder * t.axis.last() / pi : 0.5 * points);
    rows.lowFloor = floorOfSlope * 4 * pi * density * c.rMin;
    rows.highFloor = floorOfS;
    return rows;
}

} // namespace vitrine
