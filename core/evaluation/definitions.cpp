#include "core/evaluation/definitions.h"

#include "core/evaluation/definitions_pattern.h"

namespace vitrine {

namespace {

constexpr const char* astm = "ASTM E1356; ISO 11357-2";
constexpr const char* halfStepSource = "ISO 11357-2 (half-step temperature)";
constexpr const char* isoPeaks = "ISO 11357-3";
constexpr const char* kissingerSource = "H. E. Kissinger, Anal. Chem. 29 (1957) 1702";

std::vector<Definition> transitionDefinitions() {
    return {
        {"glass_transition.onset_half_step_K", phrase("Definition", "Onset (half step)"), "T_{onset}", "K",
         phrase("Definition", "Where the tangent at the half step meets the glass line. It is not the onset of the "
                              "steepest tangent; the two can lie tens of kelvin apart."),
         "g(T) = y(T_{½}) + y′(T_{½}) (T − T_{½})", halfStepSource},
        {"glass_transition.onset_inflection_K", phrase("Definition", "Onset (steepest, ASTM)"), "T_{onset}", "K",
         phrase("Definition", "Where the tangent at the greatest slope meets the glass line."),
         "g(T) = y(T_{infl}) + y′(T_{infl}) (T − T_{infl})", astm},
        {"glass_transition.midpoint_half_step_K", phrase("Definition", "Midpoint (half step)"), "T_{½}", "K",
         phrase("Definition", "Where the curve has climbed half the way from the glass line g to the liquid line l."),
         "ξ = (y − g)/(l − g) = ½", halfStepSource},
        {"glass_transition.inflection_K", phrase("Definition", "Inflection"), "T_{infl}", "K",
         phrase("Definition", "The greatest slope between the onset and the first upward crossing of the liquid line. "
                              "The slope is that of a local parabola over a window in kelvin."),
         "y′(T_{infl}) = max", astm},
        {"glass_transition.endset_half_step_K", phrase("Definition", "Endset (half step)"), "T_{end}", "K",
         phrase("Definition", "Where the tangent at the half step meets the liquid line."),
         "l(T) = y(T_{½}) + y′(T_{½}) (T − T_{½})", halfStepSource},
        {"glass_transition.endset_inflection_K", phrase("Definition", "Endset (steepest)"), "T_{end}", "K",
         phrase("Definition", "Where the tangent at the greatest slope meets the liquid line."),
         "l(T) = y(T_{infl}) + y′(T_{infl}) (T − T_{infl})", astm},
        {"glass_transition.step_J_per_gK", phrase("Definition", "Step"), "ΔC_p", "",
         phrase("Definition", "The height of the liquid line above the glass line at the half step."),
         "ΔC_p = l(T_{½}) − g(T_{½})", astm},
    };
}

std::vector<Definition> fictiveDefinitions() {
    return {
        {"fictive_temperature_K", phrase("Definition", "Equal areas (Moynihan)"), "T_f", "K",
         phrase("Definition", "The temperature at which the liquid would have the enthalpy of the glass. The error holds "
                              "the noise and the spread over an ensemble of shifted windows."),
         "∫_{T_f}^{T_2} (l − g) dT = ∫_{T_1}^{T_2} (y − g) dT", "C. T. Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12"},
        {"fictive_temperature_K.noise", phrase("Definition", "Noise"), "σ", "K",
         phrase("Definition", "The scatter of T_f when the residuals of both lines are drawn again."),
         "σ^{2} = ⟨(T_f − ⟨T_f⟩)^{2}⟩", "B. Efron, Ann. Statist. 7 (1979) 1"},
        {"fictive_temperature_K.windows", phrase("Definition", "Spread over windows"), "σ", "K",
         phrase("Definition", "The scatter of T_f over windows moved and shortened by up to 15 % of their width."),
         "σ^{2} = ⟨(T_f − ⟨T_f⟩)^{2}⟩", "C. T. Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12"},
        {"sample.fictive_temperature_K", phrase("Definition", "Mean of the scans"), "T_f", "K",
         phrase("Definition", "The mean over the scans of the sample, with the standard error from their scatter."),
         "⟨T_f⟩ ± s/√n", "C. T. Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12"},
    };
}

std::vector<Definition> peakDefinitions() {
    return {
        {"peaks.T_p_K", phrase("Definition", "Peak temperature"), "T_p", "K",
         phrase("Definition", "The top of the curve less its base line, by a parabola over a window in kelvin."),
         "d(y − b)/dT = 0", isoPeaks},
        {"peaks.height", phrase("Definition", "Height"), "h", "",
         phrase("Definition", "The curve above its base line at the top."), "h = y(T_p) − b(T_p)", isoPeaks},
        {"peaks.area_J_per_g", phrase("Definition", "Area"), "ΔH", "J/g",
         phrase("Definition", "The area against the base line: the glass line, then the step, then the liquid line; or "
                              "straight between the feet of the peak where there is no glass transition; or as set by hand."),
         "ΔH = ∫ (C_p − b) dT", isoPeaks},
        {"peaks.onset_K", phrase("Definition", "Peak onset"), "T_{on}", "K",
         phrase("Definition", "Where the tangent to the leading flank meets the base line."),
         "b(T) = y(T_{infl}) + y′(T_{infl}) (T − T_{infl})", isoPeaks},
        {"peaks.fwhm_K", phrase("Definition", "Width at half height"), "FWHM", "K",
         phrase("Definition", "The distance of the two points at half the height above the base line."), "y(T) − b(T) = h/2",
         isoPeaks},
    };
}

std::vector<Definition> crystallisationDefinitions() {
    constexpr const char* isoCrystallisation = "ISO 11357-3; ISO 11357-5";
    const char* onset = "l(T_x) = y(T_i) + y′(T_i) (T_x − T_i)";
    return {
        {"crystallisation.onset_K", phrase("Definition", "Onset of crystallisation"), "T_x", "K",
         phrase("Definition",
                "Where the tangent at the steepest part of the first exotherm after T_g meets the liquid line (of a "
                "further exotherm: its base line). The curve alone does not tell crystallisation from decomposition."),
         onset, isoCrystallisation},
        {"crystallisation.T_p_K", phrase("Definition", "Peak of crystallisation"), "T_p", "K",
         phrase("Definition", "The top of the exotherm less its base line, by a parabola over a window in kelvin."),
         "d(y − b)/dT = 0", isoCrystallisation},
        {"crystallisation.area_J_per_g", phrase("Definition", "Enthalpy of crystallisation"), "ΔH_x", "J/g",
         phrase("Definition", "The area between the curve and a base line that goes from the liquid to the crystal in "
                              "proportion to the area passed; what is set free counts as positive."),
         "ΔH_x = ∫ (b − C_p) dT", isoCrystallisation},
        {"supercooled_region_K", phrase("Definition", "Supercooled liquid region"), "ΔT_x", "K",
         phrase("Definition", "From the half step of the glass transition to the onset of crystallisation."), "ΔT_x = T_x − T_g",
         "A. Inoue, Acta Mater. 48 (2000) 279"},
        {"melting.onset_K", phrase("Definition", "Onset of melting"), "T_m", "K",
         phrase("Definition", "Where the tangent at the steepest part of the first melting peak meets its base line."),
         "b(T_m) = y(T_i) + y′(T_i) (T_m − T_i)", isoPeaks},
        {"melting.T_p_K", phrase("Definition", "Peak of melting"), "T_p", "K",
         phrase("Definition", "The top of the highest melting peak less its base line."), "d(y − b)/dT = 0", isoPeaks},
        {"melting.liquidus_K", phrase("Definition", "Liquidus temperature"), "T_l", "K",
         phrase("Definition", "Where the tangent at the steepest part of the trailing flank of the last melting peak meets the "
                              "base line behind it. A scan with a lag reads it too high."),
         "b(T_l) = y(T_i) + y′(T_i) (T_l − T_i)", isoPeaks},
        {"melting.area_J_per_g", phrase("Definition", "Enthalpy of melting"), "ΔH_m", "J/g",
         phrase("Definition", "The area of all melting peaks against a base line that goes from the crystal to the liquid in "
                              "proportion to the area passed."),
         "ΔH_m = ∫ (C_p − b) dT", isoPeaks},
        {"melting.reduced_glass_temperature", phrase("Definition", "Reduced glass temperature"), "T_{rg}", "",
         phrase("Definition", "The half-step glass transition over the liquidus temperature of the same scan."),
         "T_{rg} = T_g/T_l", "D. Turnbull, Contemp. Phys. 10 (1969) 473"},
    };
}

std::vector<Definition> kissingerDefinitions() {
    const Message meaning = phrase(
        "Definition", "The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, "
                      "so T_p is fitted on Φ; the interval is Student's t with n − 2 degrees of freedom. For an "
                      "overshoot it is the relaxation energy only when cooling and heating rates match.");
    return {
        {"kissinger.E_a_kJ_per_mol", phrase("Definition", "Activation energy"), "E_a", "kJ/mol", meaning,
         "ln(Φ/T_p^{2}) = −E_a/(R T_p) + a", kissingerSource},
        {"kissinger.E_a_over_R_K", phrase("Definition", "Activation energy over R"), "E_a/R", "K", meaning,
         "ln(Φ/T_p^{2}) = −E_a/(R T_p) + a", kissingerSource},
        {"kissinger.intercept", phrase("Definition", "Intercept"), "a", "",
         phrase("Definition", "Where the fitted line meets 1/T_p = 0, with Φ in K/s and T_p in kelvin."),
         "ln(Φ/T_p^{2}) = −E_a/(R T_p) + a", kissingerSource},
        {"kissinger.E_a_over_RTg", phrase("Definition", "Activation energy over RT_g"), "E_a/RT_g", "RT_g", meaning,
         "ln(Φ/T_p^{2}) = −E_a/(R T_p) + a", kissingerSource},
    };
}

std::vector<Definition> scanDefinitions() {
    return {
        {"heating_rate_K_per_s", phrase("Definition", "Heating rate"), "Φ", "K/s",
         phrase("Definition", "As set by hand; else as the file states or as time and temperature give it."), "Φ = dT/dt", ""},
        {"sample_mass_g", phrase("Definition", "Sample mass"), "m", "g",
         phrase("Definition", "As set by hand; else as the file states."), "", ""},
    };
}

std::vector<Definition> all() {
    std::vector<Definition> out;
    for (auto part : {transitionDefinitions(), fictiveDefinitions(), peakDefinitions(), crystallisationDefinitions(),
                      kissingerDefinitions(), scanDefinitions(), patternDefinitions(), compressionDefinitions()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

} // namespace

std::span<const Definition> definitions() {
    static const std::vector<Definition> list = all();
    return list;
}

const Definition* definitionOf(std::string_view key) {
    const auto found = std::ranges::find(definitions(), key, &Definition::key);
    return found == definitions().end() ? nullptr : &*found;
}

} // namespace vitrine
