#pragma once
#include "core/scattering/even_axis.h"

#include <Eigen/Core>

namespace vitrine {

/// Chebyshev nodes that stand for the rows of an even axis where what is looked at changes little from row to row: blocks of
/// rows, each with the same nodes. Sums over rows, Σ_k w_k φ(q_k), are sums over nodes, and what is known at the nodes is known
/// at the rows, both as far as φ is a polynomial of degree below the number of nodes within a block.
struct RowBlocks {
    Eigen::Index rows = 0;
    Eigen::Index rowsPerBlock = 0, nodesPerBlock = 0, blocks = 0;
    Eigen::MatrixXd atRows;       ///< values at the rows of a block from those at its nodes, one column a node
    Eigen::MatrixXd coefficients; ///< Chebyshev coefficients from the values at the nodes, one row a coefficient
    Eigen::VectorXd q;            ///< all nodes, Å⁻¹; those of the last block may lie beyond the axis

    bool areRows() const { return nodesPerBlock == 1; }
    Eigen::Index nodes() const { return blocks * nodesPerBlock; }
    /// The weights of the nodes for weights of the first rows; the others weigh nothing.
    Eigen::VectorXd weightsOf(const Eigen::Ref<const Eigen::VectorXd>& ofRows) const;
    Eigen::VectorXd valuesAtRows(const Eigen::VectorXd& atNodes) const;
    /// The greatest of the last coefficients of any block: what is not resolved is of that size; 0 where the rows are nodes.
    double unresolved(const Eigen::VectorXd& atNodes) const;
};

/// Blocks in which functions of q with the conjugate distance `reach` (Å) and several times it are resolved to rounding. Where
/// the rows are so far apart that the nodes would not be much fewer, the rows themselves are the nodes.
RowBlocks rowBlocks(const EvenAxis& q, double reach, Eigen::Index nodesOfBlock = 20);

/// Every row a node.
RowBlocks rowsAsNodes(const EvenAxis& q);

} // namespace vitrine
