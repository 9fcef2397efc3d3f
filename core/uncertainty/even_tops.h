#pragma once
#include "core/uncertainty/transform_noise.h"

#include <optional>

namespace vitrine {

/// A maximum of a curve on even abscissae.
struct EvenTop {
    double at = 0; ///< in steps from the first point
    double value = 0;
    double curvature = 0; ///< per step², below zero
    double error = 0; ///< of `at`, in steps: that of the slope over y″, times √(1 + 9 Var y″/y″²) because y″ is noisy, too
};

/// Finds maxima of G(r), or of it times something smooth, by parabolas over windows that are as wide as the noise asks for: from
/// one resolution on they grow by 2^¼ until the curvature stands four standard deviations above its noise, but not beyond what
/// the peak itself allows.
class EvenTops {
  public:
    /// `step` and `resolution` (π/q_max) in Å. An empty noise leaves the window at one resolution.
    EvenTops(const TransformNoise&, double step, double resolution);

    /// The top near index `from` of y; `scale` is what the noise is multiplied by there (its gain included). A window is at most
    /// √(2 `height`/|y″|) wide, with the curvature over that window itself; no height: there is no limit.
    EvenTop near(std::span<const double> y, std::size_t from, double scale, double height = 0) const;
    /// The same of a minimum, over a window that is as wide as `height` allows whatever the noise.
    EvenTop minimumNear(std::span<const double> y, std::size_t from, double scale, double height) const;
    double level() const { return level_; } ///< σ of G by independent rows

  private:
    struct Filter {
        std::ptrdiff_t half = 0;
        std::vector<double> value, slope, curvature;
    };
    /// What a filter makes of the noise.
    struct FilterNoise {
        double slope = 0, curvature = 0;
    };
    static Filter filterOf(std::ptrdiff_t half);
    FilterNoise noiseOf(std::size_t filter) const;
    /// What is looked for.
    struct Sought {
        std::size_t from = 0;
        double scale = 1, sign = 1, height = 0;
    };
    std::size_t widest(std::span<const double> y, const Sought&) const;
    EvenTop signedTop(std::span<const double> y, const Sought&) const;

    TransformNoise noise_;
    double step_ = 0;
    std::vector<Filter> filters_;
    mutable std::vector<std::optional<FilterNoise>> noises_; ///< of the filters that were needed; one thread at a time
    double level_ = 0;
};

} // namespace vitrine
