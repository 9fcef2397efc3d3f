#include "core/results/series_quantities.h"

namespace vitrine {

namespace {

constexpr const char* yavari = "A. R. Yavari et al., Acta Mater. 53 (2005) 1611; J. Chem. Phys. 148 (2018) 204509";
constexpr const char* volumeEquation = "V/V_0 = (q_{1,0}/q_1)^{3}";

Result<const VolumeCurve*> curveOf(const SeriesResult& series) {
    if (!series.volume)
        return std::unexpected(Problem{});
    if (!*series.volume)
        return std::unexpected(series.volume->error());
    return &**series.volume;
}

Result<Measured> kink(const SeriesResult& series) {
    const auto curve = curveOf(series);
    if (!curve)
        return std::unexpected(curve.error());
    if (const auto why = notClaimed((*curve)->lines))
        return std::unexpected(*why);
    return (*curve)->lines.at;
}

/// A slope; that of the liquid only where there is a kink.
Result<Measured> slopeOf(const SeriesResult& series, Measured TwoLines::*slope) {
    if (const auto at = kink(series); !at)
        return at;
    return (**series.volume).lines.*slope;
}

QuantityList<SeriesResult> makeSeriesResults() {
    const Message slope =
        phrase("Definition", "The slope of V/V0 by the FSDP, volumetric. It is apparent: that of the distance which q1 "
                             "measures, found equal to dilatometry by some and not by others.");
    return {
        {{"series.structural_T_g_K", phrase("Definition", "Structural T_g"), "T_{g,str}", "K",
          phrase("Definition", "Where two straight lines through V/V0 over the temperature meet. It is claimed where they are "
                               "better than one line and than a parabola (F test); its interval is where χ² rises by what "
                               "the scatter, with its correlation, allows."),
          volumeEquation, yavari},
         {"two straight lines through V/V0", "T_g", "structural"},
         kink},
        {{"series.alpha_glass_per_K", phrase("Definition", "Expansion of the glass"), "α_{glass}", "1/K", slope,
          "α = d(V/V_0)/dT", yavari},
         {"apparent, volumetric", "alpha", "glass", {}, 4},
         [](const SeriesResult& series) { return slopeOf(series, &TwoLines::before); }},
        {{"series.alpha_liquid_per_K", phrase("Definition", "Expansion of the liquid"), "α_{liquid}", "1/K", slope,
          "α = d(V/V_0)/dT", yavari},
         {"apparent, volumetric", "alpha", "liquid", {}, 4},
         [](const SeriesResult& series) { return slopeOf(series, &TwoLines::after); }}};
}

Result<Measured> orNone(const Measured& slope) {
    return slope.error ? Result<Measured>(slope) : std::unexpected(Problem{});
}

QuantityList<MapField> makeMapResults() {
    const Message plane = phrase("Definition", "The slope of the plane of least squares through the places that are no outliers; "
                                               "its error with the correlation between neighbouring places.");
    return {{{"map.mean", phrase("Definition", "Mean over the map"), "⟨x⟩", "",
              phrase("Definition", "The mean over the places that are no outliers; its error with the correlation between "
                                   "neighbouring places, which are worth less than as many independent ones."),
              "⟨x⟩ ± √(ΣΣ C(d_{ij}))/n", ""},
             {nullptr, "mean"},
             [](const MapField& field) { return Result<Measured>(field.mean); }},
            {{"map.gradient_x_per_mm", phrase("Definition", "Gradient along x"), "∂/∂x", "1/mm", plane, "", ""},
             {nullptr, "gradient", "x"},
             [](const MapField& field) { return orNone(field.alongX); }},
            {{"map.gradient_y_per_mm", phrase("Definition", "Gradient along y"), "∂/∂y", "1/mm", plane, "", ""},
             {nullptr, "gradient", "y"},
             [](const MapField& field) { return orNone(field.alongY); }}};
}

} // namespace

const QuantityList<SeriesResult>& seriesResults() {
    static const auto list = makeSeriesResults();
    return list;
}

const QuantityList<MapField>& mapFieldResults() {
    static const auto list = makeMapResults();
    return list;
}

const char* nameInFiles(MapQuantity quantity) {
    switch (quantity) {
    case MapQuantity::Q1:
        return "q1_per_A";
    case MapQuantity::Fwhm:
        return "fwhm_per_A";
    case MapQuantity::Height:
        return "height";
    default:
        return "scale";
    }
}

} // namespace vitrine
