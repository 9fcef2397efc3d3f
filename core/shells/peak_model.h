#pragma once
#include "core/shells/sub_peaks.h"

namespace vitrine {

/// A normalised peak at the distance x from its centre with its derivatives by x and by its width.
struct PeakShapeValue {
    double value = 0, byX = 0, byWidth = 0;
};

/// exp(−x²/2w²)/(w √2π), or ∫ factor(q) exp(−q²w²/2) cos(qx) of a pair.
PeakShapeValue peakShapeAt(const std::optional<PairShape>&, double x, double width);

/// Σ A/r_i · shape(r − r_i; w_i) of parameters r, w, A for each start.
struct PeakModel {
    const std::vector<SubPeakStart>& starts;

    double part(const Eigen::VectorXd& p, std::size_t peak, double r) const;
    double value(const Eigen::VectorXd& p, double r) const;
    Eigen::RowVectorXd slopes(const Eigen::VectorXd& p, double r) const;
};

} // namespace vitrine
