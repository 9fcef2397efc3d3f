#pragma once
#include "core/calorimetry/peak_baseline.h"
#include "core/calorimetry/peaks.h"
#include "core/curve/tops.h"

namespace vitrine {

/// A curve as the measurement of a peak sees it: the peak upwards, and its baseline at zero.
struct PeakScene {
    const Thermogram& thermogram;
    const PeakBaseline& base;
    std::span<const double> z; ///< sign · (signal − base), at every point of the DSC curve
    double sign = 1;           ///< −1 for an exotherm
    Noise noise;
    double baseError = 0; ///< standard error of the baseline at the peak, unit of the signal
};

/// T_p, height, area, onset, width and baseline of the peak at `top`, with the area taken from onset to end
/// top.left … top.right.
Peak measuredPeak(const PeakScene&, const Top& top, const PeakOptions&);

/// The top with its area taken out to where its tails are negligible: beyond the half height on either side by 4.5 times the way
/// from there to 15 % of the height (0.2 % of the height on an exponential tail, 10⁻⁵ on a Gaussian one). Cut short where the
/// base line is one with the curve no longer (the curve leaves it by a tenth of the height), and at the ends of the scan.
Top withTails(const PeakScene&, const Top&);

/// The points next to the top, on either side, where z has come down to `level` (or the valleys).
Top withFeetAt(std::span<const double> z, const Top& top, double level);

} // namespace vitrine
