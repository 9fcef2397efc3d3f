#include "core/normalization/row_blocks.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr Eigen::Index looked = 2;
constexpr double worthwhile = 2;  // rows a node
constexpr double halfWidth = 1.5; // of a block, in units of 1/reach

/// T_0 … T_{count − 1} at x, one column a polynomial.
Eigen::MatrixXd chebyshev(const Eigen::ArrayXd& x, Eigen::Index count) {
    Eigen::MatrixXd t(x.size(), count);
    t.col(0).setOnes();
    t.col(1) = x;
    for (Eigen::Index m = 2; m < count; ++m)
        t.col(m) = 2 * x * t.col(m - 1).array() - t.col(m - 2).array();
    return t;
}

} // namespace

Eigen::VectorXd RowBlocks::weightsOf(const Eigen::Ref<const Eigen::VectorXd>& ofRows) const {
    Eigen::VectorXd weights = Eigen::VectorXd::Zero(nodes());
    const Eigen::Index whole = ofRows.size() / rowsPerBlock, rest = ofRows.size() - whole * rowsPerBlock;
    Eigen::Map<Eigen::MatrixXd> columns(weights.data(), nodesPerBlock, blocks);
    const Eigen::Map<const Eigen::MatrixXd> given(ofRows.data(), rowsPerBlock, whole);
    columns.leftCols(whole).noalias() = atRows.transpose() * given;
    if (rest > 0)
        columns.col(whole).noalias() = atRows.topRows(rest).transpose() * ofRows.tail(rest);
    return weights;
}

Eigen::VectorXd RowBlocks::valuesAtRows(const Eigen::VectorXd& atNodes) const {
    Eigen::MatrixXd values = atRows * Eigen::Map<const Eigen::MatrixXd>(atNodes.data(), nodesPerBlock, blocks);
    return values.reshaped().head(rows);
}

double RowBlocks::unresolved(const Eigen::VectorXd& atNodes) const {
    if (areRows())
        return 0;
    const Eigen::Map<const Eigen::MatrixXd> values(atNodes.data(), nodesPerBlock, blocks);
    return (coefficients.bottomRows(looked) * values).cwiseAbs().maxCoeff();
}

RowBlocks rowsAsNodes(const EvenAxis& q) {
    const auto rows = Eigen::Index(q.count);
    return {rows, 1, 1, rows, Eigen::MatrixXd::Ones(1, 1), {}, Eigen::ArrayXd::LinSpaced(rows, q.first, q.last())};
}

RowBlocks rowBlocks(const EvenAxis& q, double reach, Eigen::Index nodesOfBlock) {
    const auto rows = Eigen::Index(q.count);
    const double fitting = std::min(2 * halfWidth / (reach * q.step), double(q.count));
    if (!(fitting > worthwhile * double(nodesOfBlock)))
        return rowsAsNodes(q);
    RowBlocks b{rows, Eigen::Index(fitting), nodesOfBlock, 0, {}, {}, {}};
    b.blocks = (rows + b.rowsPerBlock - 1) / b.rowsPerBlock;
    const Eigen::ArrayXd turn = Eigen::ArrayXd::LinSpaced(nodesOfBlock, 0.5, double(nodesOfBlock) - 0.5);
    const Eigen::ArrayXd x = -(turn * (std::numbers::pi / double(nodesOfBlock))).cos();
    b.coefficients = 2 / double(nodesOfBlock) * chebyshev(x, nodesOfBlock).transpose();
    b.coefficients.row(0) *= 0.5;
    b.atRows = chebyshev(Eigen::ArrayXd::LinSpaced(b.rowsPerBlock, -1, 1), nodesOfBlock) * b.coefficients;
    const double width = q.step * double(b.rowsPerBlock), half = 0.5 * (width - q.step);
    b.q.resize(b.nodes());
    for (Eigen::Index k = 0; k < b.blocks; ++k)
        b.q.segment(k * nodesOfBlock, nodesOfBlock) = q.first + width * double(k) + half * (x + 1);
    return b;
}

} // namespace vitrine
