#pragma once
#include "core/quantity/measured.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine {

/// The course of a sample's mass over a scan: shares of the mass at its beginning, at about a hundred temperatures that go
/// upwards.
struct MassCourse {
    std::vector<double> temperature; ///< K
    std::vector<double> share;       ///< of the mass at the beginning of the scan
    bool operator==(const MassCourse&) const = default;
};

/// The course of measured masses (in any unit) over temperatures (K) of equal number, heating or cooling. Medians of stretches
/// of rows are kept, so that single rows do not count. Nothing where fewer than ten rows have a mass, or the mass at the
/// beginning is not positive.
std::optional<MassCourse> massCourse(std::span<const double> temperature, std::span<const double> mass);

/// How much of the mass at the beginning is lost (negative: gained) over a range of temperature (K), as a share; the ends
/// interpolated, 0 outside the course.
double massLost(const MassCourse&, Interval range);

/// The range of temperature (K) in which the middle nine tenths of the loss (or gain) of the whole course come about.
Interval lossRange(const MassCourse&);

} // namespace vitrine
