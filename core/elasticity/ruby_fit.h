#pragma once
#include "core/elasticity/ruby_rows.h"
#include "core/fit/least_squares.h"

namespace vitrine {

/// The rows of a spectrum, and how each counts.
struct RubyRows {
    const RubySpectrum& spectrum;
    double center = 0;
    std::vector<bool> leftOut;
    std::vector<double> sigma;  ///< of each row
    std::vector<double> weight; ///< 1, less for one that stands out, 0 for one that is left out
    std::vector<double> leverage;

    std::size_t size() const { return spectrum.counts.size(); }
    double residual(const Eigen::VectorXd& p, std::size_t i) const {
        return spectrum.counts[i] - rubyModel(p, center, spectrum.wavelength[i]);
    }
};

/// A fit whose weights came to rest.
struct RubySettledFit {
    Eigen::VectorXd p;
    LeastSquaresFit fit;
    int struck = 0; ///< rows that were left out as struck by cosmic rays
};

/// The doublet, or one line alone, by weighted least squares from a start, with what is known of R1 and R2 beforehand.
Result<LeastSquaresFit> rubyFit(const RubyRows&, const Eigen::VectorXd& start, bool single = false);

/// The doublet with the weights that its own residuals give, renewed from fit to fit; rows that stand out alone are left out.
Result<RubySettledFit> rubyFitSettled(RubyRows&);

} // namespace vitrine
