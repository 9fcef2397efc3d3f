#pragma once
#include "core/scattering/even_axis.h"

#include <memory>
#include <span>

namespace vitrine {

/// Σ_k f_k sin(x_k y_j) and Σ_k f_k cos(x_k y_j) between any two even axes in O((n + m) log(n + m)): the
/// chirp form of the Fourier sum (L. I. Bluestein, IEEE Trans. Audio Electroacoust. 18 (1970) 451) with its
/// chirps and FFT plans made once. A value: copies share the tables; calls from several threads at once are
/// allowed.
class SineTransform {
  public:
    SineTransform() = default;
    SineTransform(EvenAxis from, EvenAxis to);

    /// The transform between `from` and twice `to`, by the tables of this one.
    SineTransform atTwice() const;

    const EvenAxis& from() const;
    const EvenAxis& to() const;
    /// `f` on the axis `from`; as many sums as `to` has points.
    std::vector<double> sine(std::span<const double> f) const;
    std::vector<double> cosine(std::span<const double> f) const;

  private:
    struct Tables;
    std::shared_ptr<const Tables> tables_;
};

} // namespace vitrine
