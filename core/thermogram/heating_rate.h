#pragma once
#include "core/quantity/measured.h"
#include "core/thermogram/thermogram.h"

namespace vitrine {

/// dT/dt about a temperature (K, as corrected for the lag) of a recording with times, K/s: the slope of T(t) by least squares
/// over the rows within half of `width` (K) of it. The error follows from the scatter of the rows and how far they follow each
/// other. Nothing where the file has no times, or fewer than five rows lie there.
std::optional<Measured> heatingRateAt(const Recording&, const ThermogramChoices&, double temperature, double width);

/// The heating rate of a scan over what was analysed.
struct RateCourse {
    double mean = 0;      ///< K/s, (T2 − T1)/(t2 − t1)
    double variation = 0; ///< (greatest − least rate)/mean over tenths of the range
    bool operator==(const RateCourse&) const = default;
};

/// That of a recording between two temperatures (K). Nothing without times, or with fewer than fifty rows in between.
std::optional<RateCourse> rateCourse(const Recording&, const ThermogramChoices&, Interval);

} // namespace vitrine
