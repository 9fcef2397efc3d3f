#pragma once
#include "core/curve/shared.h"
#include "core/normalization/structure.h"
#include "core/scattering/diffraction_peak.h"
#include "core/series/conditions.h"
#include "core/series/map.h"
#include "core/series/transition.h"

#include <string>

namespace vitrine {

/// Everything that follows from the frames of one recording as a series.
struct SeriesResult {
    std::string id; ///< of the pattern
    SeriesAxis axis = SeriesAxis::Frame;
    StructureChoices used; ///< one plan for all
    PeakChoices peak;      ///< one window and one definition for all
    std::vector<MemberPoint> points;
    SeriesCurves curves;
    std::optional<Result<VolumeCurve>> volume; ///< over temperatures
    std::optional<Result<SeriesMap>> map;      ///< over positions
    std::vector<Message> notes;

    std::size_t failed() const {
        return std::size_t(std::ranges::count_if(points, [](const MemberPoint& p) { return p.problem.has_value(); }));
    }
};

} // namespace vitrine
