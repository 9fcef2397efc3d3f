#pragma once
#include "core/quantity/measured.h"
#include "core/quantity/problem.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace vitrine {

/// What is read off one member of a series.
struct MemberPoint {
    std::size_t frame = 0;          ///< the first of its frames, counted from 0
    std::size_t frames = 1;         ///< how many it is the mean of
    double x = 0;                   ///< condition: K, GPa, s, mm or the number of the frame
    double y = 0;                   ///< mm, of a position
    Measured q1;                    ///< Å⁻¹
    Measured fwhm;                  ///< Å⁻¹
    Measured height;                ///< of S(q)
    Measured scale;                 ///< electron units per atom and unit of intensity
    std::optional<Problem> problem; ///< why there is nothing
    double width = 0;               ///< that its frames cover of x; 0 of a single one

    bool operator==(const MemberPoint&) const = default;
};

/// S(q) of some of the members, for drawing.
struct SeriesCurves {
    std::vector<double> q;           ///< Å⁻¹
    std::vector<std::size_t> points; ///< which members
    std::vector<float> s;            ///< s[curve · q.size() + k]

    bool operator==(const SeriesCurves&) const = default;
};

} // namespace vitrine
