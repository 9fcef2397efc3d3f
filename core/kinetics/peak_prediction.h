#pragma once
#include "core/kinetics/kissinger.h"

namespace vitrine {

/// T_p of a Kissinger fit at any heating rate, with its error; what depends on the points alone is summed once.
///
/// With u = 1/T, s = dT/d ln Φ on the curve and weights w: σ(T) = s σ_slope √((u − ū)² + var u), where ū and var u are mean
/// and variance of u over the points under the weights w s².
class PeakPrediction {
  public:
    explicit PeakPrediction(const KissingerFit&);

    /// As predictedPeak().
    Measured at(double heatingRate) const;

  private:
    double stretch(double temperature) const;

    const KissingerFit* fit_;
    double slope_ = 0;               ///< K
    double mean_ = 0, variance_ = 0; ///< of 1/T, 1/K and 1/K²
};

} // namespace vitrine
