#include "core/results/peak_quantities.h"

namespace vitrine {

namespace {

constexpr const char* isoPeaks = "ISO 11357-3";

Result<Measured> fullWidth(const Peak& peak) {
    if (!peak.width)
        return refuse(phrase("Results", "The peak does not fall to half its height on both sides."));
    return *peak.width;
}

QuantityList<Peak> extents() {
    return {
        {{"peaks.T_p_K", phrase("Definition", "Peak temperature"), "T_p", "K",
          phrase("Definition", "The maximum of the curve less its baseline, by a local quartic over a window in kelvin; with "
                               "hardly any noise, by a "
                               "spline through the rows."),
          "d(y − b)/dT = 0", isoPeaks},
         {"maximum of a local quartic on the curve less its baseline", "T_p"},
         [](const Peak& peak) { return Result<Measured>(peak.temperature); }},
        {{"peaks.height", phrase("Definition", "Height"), "h", "",
          phrase("Definition", "The curve above its baseline at the maximum."), "h = y(T_p) − b(T_p)", isoPeaks},
         {nullptr, "peak height"},
         [](const Peak& peak) { return Result<Measured>(peak.height); },
         SignalScale::AsMeasured},
        {{"peaks.area_J_per_g", phrase("Definition", "Area"), "ΔH", "J/g",
          phrase("Definition",
                 "The area against the baseline: the glass line, then the step, then the liquid line; or "
                 "straight from the onset to the end of the peak where there is no glass transition; or as set by hand."),
          "ΔH = ∫ (C_p − b) dT", isoPeaks},
         {"against the base line", "peak area"},
         [](const Peak& peak) { return areaOrProblem(peak.area); }},
    };
}

QuantityList<Peak> flanks() {
    return {
        {{"peaks.onset_K", phrase("Definition", "Peak onset"), "T_{on}", "K",
          phrase("Definition", "Where the tangent to the leading flank meets the baseline."),
          "b(T) = y(T_{infl}) + y′(T_{infl}) (T − T_{infl})", isoPeaks},
         {nullptr, "peak onset"},
         [](const Peak& peak) { return onsetOrProblem(peak.onset); }},
        {{"peaks.fwhm_K", phrase("Definition", "Width at half height"), "FWHM", "K",
          phrase("Definition", "The distance of the two points at half the height above the baseline."), "y(T) − b(T) = h/2",
          isoPeaks},
         {nullptr, "peak width at half height"},
         fullWidth},
        {{"peaks.heating_rate_K_per_s", phrase("Definition", "Heating rate at the peak"), "Φ", "K/s",
          phrase("Definition", "The slope of the temperature against time about the peak, over a third of its width and at least "
                               "6 K. A furnace does not follow its program exactly."),
          "Φ = dT/dt(T_p)", "ISO 11357-1"},
         {"slope of T(t) about the peak"},
         [](const Peak& peak) { return peak.heatingRate ? Result<Measured>(*peak.heatingRate) : std::unexpected(Problem{}); }},
    };
}

QuantityList<Peak> all() {
    QuantityList<Peak> list = extents();
    std::ranges::move(flanks(), std::back_inserter(list));
    return list;
}

} // namespace

Result<Measured> areaOrProblem(const std::optional<Measured>& area) {
    if (!area)
        return refuse(phrase("Results", "The area in J/g needs the heating rate and the mass."),
                      phrase("Results", "Give the rate and the mass of the scan."));
    return *area;
}

Result<Measured> onsetOrProblem(const std::optional<Measured>& onset) {
    if (!onset)
        return refuse(phrase("Results", "The leading flank is not complete."));
    return *onset;
}

const QuantityList<Peak>& peakResults() {
    static const QuantityList<Peak> list = all();
    return list;
}

} // namespace vitrine
