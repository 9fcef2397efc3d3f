#pragma once
#include "core/fit/gauss_newton.h"
#include "core/simulation/simulator/fit_scan.h"

namespace vitrine {

/// A fit of a scan on its way down.
struct ScanDescent {
    std::vector<Parameter> parameters;
    ScanModel model;
    ScanCells cells;
    FitControl control;
    Eigen::VectorXd position = {}, residuals = {};
    double damping = 1e-3;

    /// Model less signal; empty where the model cannot be run.
    Eigen::VectorXd residualsAt(const Eigen::VectorXd&);
    /// The nearest position within the bounds.
    Eigen::VectorXd within(Eigen::VectorXd) const;
    bool varies(Eigen::Index) const;
    double rms() const;
};

/// Moves T_g, where it varies, so that the highest cell of the model is the measured one, with the lines that
/// fit best.
void alignTops(ScanDescent&);

/// The linear problem at the end of a descent, in the parameters that could still move.
struct DescentEnd {
    std::vector<Eigen::Index> free;
    GaussNewton linear;
};

/// Levenberg–Marquardt steps until the gradient vanishes within a small part of the confidence region.
/// Refuses where it was stopped, where the scan does not determine the parameters, and where it does not come
/// to an end.
Result<DescentEnd> descend(ScanDescent&);

} // namespace vitrine
