#include "core/results/study_quantities.h"

namespace vitrine {

namespace {

std::string gigapascals(double pressure) {
    return figureText(pressure, 4) + " GPa";
}

/// "overshoots of 4 samples".
std::string branchText(const CommonActivation& common) {
    const std::string branch = common.branch == PeakBranch::Shadow      ? "shadow endotherms"
                               : common.branch == PeakBranch::Overshoot ? "overshoots"
                                                                        : "endotherms";
    return branch + " of " + std::to_string(common.samples.size()) + " samples";
}

/// A result across samples: its key, symbol and unit, how it is told in files, and where it is. It explains itself in the text
/// for a methods section.
template<class T, class Read>
Quantity<T> across(const char* key, const char* symbol, const char* unit, const Telling& told, Read value) {
    return {{key, {}, symbol, unit, {}, {}, {}}, told, value};
}

Telling listed(const char* method, const char* definition) {
    return {method, "", definition};
}

QuantityList<FictiveComparison> fictiveComparison() {
    using C = FictiveComparison;
    return {
        across<C>("coupled_difference_K", "ΔT_{f}", "K",
                  listed("mean up to where equilibrium begins", "mean up to where equilibrium begins"), &C::coupled),
        across<C>("equilibrium_difference_K", "ΔT_{f}", "K", listed("mean where both are in equilibrium", "mean in equilibrium"),
                  &C::equilibrium),
        across<C>("largest_at_K", "T(ΔT_{f,max})", "K", listed(nullptr, "largest difference at one temperature"),
                  [](const C& c) { return partOf(c.byTemperature, &SeriesComparison::largestAt); }),
        across<C>("onset_shift_K", "ΔT_{onset}", "K",
                  listed("half-step onset at the same rate, both in equilibrium", "half step, same rate, in equilibrium"),
                  &C::onsetShift),
        across<C>("largest_difference_K", "ΔT_{f,max}", "K", {},
                  [](const C& c) { return partOf(c.byTemperature, &SeriesComparison::largestDifference); }),
        across<C>("largest_at_T_over_T_gP", "(T/T_{g,P})(ΔT_{f,max})", "", {},
                  [](const C& c) { return partOf(c.scaled, &SeriesComparison::largestAt); }),
    };
}

constexpr const char* onsetKey = "onset_of_equilibrium_K";

QuantityList<CommonActivation> commonActivation() {
    using C = CommonActivation;
    const char* const source = "H. E. Kissinger, Anal. Chem. 29 (1957) 1702; F test of a common slope";
    const char* const equation = "ln(Φ/T_p^{2}) = −E_a/(R T_p) + a_i, one E_a for all samples i";
    return {
        {{"common_activation.E_a_kJ_per_mol", phrase("Definition", "Common activation energy"), "E_{a}", "kJ/mol",
          phrase("Definition", "One activation energy for the Kissinger lines of all samples whose endotherms are of this "
                               "branch; each line keeps its own intercept. Its interval is Student's t."),
          equation, source},
         listed("one slope for the lines of several samples", "one slope for all samples"),
         &C::energy},
        {{"common_activation.E_a_over_RTg", phrase("Definition", "Common activation energy over RT_g"), "E_{a}/(R T_{g})", "",
          phrase("Definition", "The common activation energy in units of R T_g at ambient pressure."), equation, source},
         listed("one slope for the lines of several samples", "one slope for all samples"),
         &C::energyOverRTg},
        {{"common_activation.p_one_slope", phrase("Definition", "Chance of one slope"), "p", "",
          phrase("Definition", "How likely lines of one slope differ as much as these do: the p value of an F test of one slope "
                               "for all against one each. Small values speak against a common energy."),
          "F = [(S_{common} − S_{each})/(n − 1)]/[S_{each}/(N − 2n)]", source},
         listed("F test of one slope against one each", "F test of one slope"),
         &C::chance},
        {{"common_activation.steepness_index", phrase("Definition", "Steepness"), "m", "",
          phrase("Definition", "The steepness that an Arrhenius process of the common energy has at T_g. It is the fragility "
                               "only where that energy is the one of the equilibrium liquid at T_g."),
          "m = E_{a}/(ln 10 R T_{g})", "R. Böhmer et al., J. Chem. Phys. 99 (1993) 4201"},
         listed("of the common slope; the fragility only of an equilibrium liquid", "steepness of the common slope"),
         &C::steepness},
    };
}

QuantityList<CooledGlasses> cooledGlass() {
    using C = CooledGlasses;
    const char* const source = "C. T. Moynihan et al., J. Phys. Chem. 78 (1974) 2673";
    const char* const equation = "d ln(q/T_{f}^{2})/d(1/T_{f}) = −Δh*/R";
    return {
        {{"cooled_glasses.activation_over_RTg", phrase("Definition", "Relaxation energy over RT_g"), "Δh*/(R T_{g})", "",
          phrase("Definition", "The relaxation energy of the liquid from the fictive temperatures of samples that were cooled "
                               "from it at different rates q; the heating rate does not matter."),
          equation, source},
         listed("T_f against the rate of cooling", "T_f against the rate of cooling"),
         &C::energyOverRTg},
        {{"cooled_glasses.fragility", phrase("Definition", "Fragility"), "m", "",
          phrase("Definition", "The fragility that follows from this relaxation energy at T_g."), "m = Δh*/(ln 10 R T_{g})",
          "R. Böhmer et al., J. Chem. Phys. 99 (1993) 4201"},
         listed("T_f against the rate of cooling", "T_f against the rate of cooling"),
         &C::fragility},
    };
}

/// Those of a list that stand in the table of a study; the ones without a definition do not.
template<class T>
void add(std::vector<StudyQuantity>& out, const QuantityList<T>& list, const T& from, const std::string& of,
         const std::string& within) {
    for (const Quantity<T>& each : list)
        if (*each.told.definition)
            out.push_back({each.definition.symbol, of, each.told.definition, each.value(from), each.definition.unit,
                           within + each.definition.key, each.definition.keyWithin() == onsetKey});
}

void addMaster(std::vector<StudyQuantity>& out, const MasterCurveResult& master) {
    const auto& curve = master.curve;
    const auto addPart = [&](const Quantity<MasterCurve>& each) {
        const auto value = curve ? each.value(*curve) : std::unexpected(curve.error());
        out.push_back({each.definition.symbol, "", each.told.definition, value, each.definition.unit,
                       "master_curve." + each.definition.key});
    };
    addPart(masterCurveResults()[0]);
    for (std::size_t g = 0; curve && g < master.pressures.size(); ++g)
        out.push_back({"E_{α}/(R T_{g})", gigapascals(master.pressures[g]), "master curve", curve->alpha[g], "",
                       "master_curve.E_alpha_over_RTg"});
    for (std::size_t g = 1; curve && g < master.alphaChange.size(); ++g)
        out.push_back({"ΔE_{α}/E_{α}", gigapascals(master.pressures[g]), "against ambient pressure", master.alphaChange[g], "%",
                       "master_curve.E_alpha_change_percent"});
    addPart(masterCurveResults()[1]);
    addPart(masterCurveResults()[2]);
    out.push_back({"rms/(R T_{g})", "", "about the curve on T/T_g,P",
                   partOf(curve, [](const MasterCurve& c) { return Measured{c.rms}; }), "", "master_curve.collapse_rms"});
    out.push_back({"rms/(R T_{g})", "", "about the curve on T/T_g at ambient pressure",
                   partOf(master.unscaledRms, [](double rms) { return Measured{rms}; }), "", "master_curve.unscaled_rms"});
}

void addStructure(std::vector<StudyQuantity>& out, const StudyResult& study) {
    for (const CompressionSlope& slope : study.slopes) {
        const std::string at = figureText(slope.temperature, 5) + " K";
        out.push_back({"dq_{1}/dP", at, "straight line", slope.q1, "1/(Å GPa)", "q1_slope_per_A_GPa"});
        out.push_back({"dFWHM/dP", at, "straight line", slope.fwhm, "1/(Å GPa)", "fwhm_slope_per_A_GPa"});
    }
    out.push_back({"densification", "", "compressed hardest, in equilibrium, against the reference", study.densification, "%",
                   "densification_percent"});
    for (const StateCurve& state : study.states)
        if (state.fit) {
            out.push_back({"B_{0}", state.sample, equationName((*state.fit)->equation), (*state.fit)->b0, "GPa",
                           "equation_of_state.B0_GPa"});
            out.push_back({"B′", state.sample, equationName((*state.fit)->equation), (*state.fit)->bPrime, "",
                           "equation_of_state.B_prime"});
        }
}

} // namespace

const QuantityList<ActivationPoint>& activationResults() {
    using P = ActivationPoint;
    static const QuantityList<P> list{
        across<P>("E_a_kJ_per_mol", "E_{a}", "kJ/mol", {}, &P::energy),
        across<P>("E_a_over_RTg", "E_{a}/(R T_{g})", "", {}, &P::energyOverRTg),
        across<P>("fictive_temperature_K", "T_{f}", "K", {"mean of the scans"}, &P::fictiveTemperature)};
    return list;
}

const QuantityList<PressureTransition>& transitionUnderPressureResults() {
    using T = PressureTransition;
    static const QuantityList<T> list{
        across<T>("T_g_K", "T_{g,P}", "K", listed(nullptr, "chosen"), &T::tg),
        across<T>("collapse_K", "T_{g,P}", "K", listed("least chi2 of one curve", "collapse of the activation energies"),
                  [](const T& each) { return partOf(each.collapse, &Collapse::tg); }),
        across<T>(onsetKey, "T_{g,P}", "K", listed("middle and half width of the bracket", "onset of equilibrium"), &T::onset)};
    return list;
}

const QuantityList<StudyResult>& ambientResults() {
    static const QuantityList<StudyResult> list{
        across<StudyResult>(onsetKey, "T_{g}", "K", listed("middle and half width of the bracket", "onset of equilibrium"),
                            &StudyResult::ambientOnset)};
    return list;
}

const QuantityList<MasterCurve>& masterCurveResults() {
    using C = MasterCurve;
    static const QuantityList<C> list{
        across<C>("E_beta_over_RTg", "E_{β}/(R T_{g})", "", listed(nullptr, "master curve"), &C::beta),
        across<C>("crossover_low", "(T/T_{g,P})_{low}", "", listed(nullptr, "low edge of the crossover"), &C::low),
        across<C>("crossover_high", "(T/T_{g,P})_{high}", "", listed(nullptr, "high edge of the crossover"), &C::high),
        across<C>("E_alpha_over_RTg", "E_{α}/(R T_{g})", "", {}, [](const C& c) { return Result<Measured>(c.alpha.front()); })};
    return list;
}

const QuantityList<CommonActivation>& commonActivationResults() {
    static const QuantityList<CommonActivation> list = commonActivation();
    return list;
}

const QuantityList<CooledGlasses>& cooledGlassResults() {
    static const QuantityList<CooledGlasses> list = cooledGlass();
    return list;
}

const QuantityList<FictiveComparison>& fictiveComparisonResults() {
    static const QuantityList<FictiveComparison> list = fictiveComparison();
    return list;
}

const QuantityList<StructurePoint>& structurePointResults() {
    using P = StructurePoint;
    static const QuantityList<P> list{across<P>("q1_per_A", "q_{1}", "Å⁻¹", {}, &P::q1),
                                      across<P>("fwhm_per_A", "FWHM", "Å⁻¹", {}, &P::fwhm),
                                      across<P>("densification_percent", "densification", "%", {}, &P::densification)};
    return list;
}

std::vector<StudyQuantity> studyQuantities(const StudyResult& study) {
    std::vector<StudyQuantity> out;
    out.push_back({"T_{g}", gigapascals(0), "chosen", partOf(study.referenceTg, [](double tg) { return Measured{tg}; }), "K",
                   "reference_T_g_K"});
    for (const PressureTransition& each : study.transitions)
        add(out, transitionUnderPressureResults(), each, gigapascals(each.pressure), "glass_transition_under_pressure.");
    add(out, ambientResults(), study, gigapascals(0), "ambient.");
    for (const CommonActivation& each : study.common)
        add(out, commonActivationResults(), each, branchText(each), "");
    if (study.cooled)
        add(out, cooledGlassResults(), *study.cooled, "", "");
    addMaster(out, study.master);
    for (const FictiveComparison& each : study.fictive)
        add(out, fictiveComparisonResults(), each, gigapascals(each.pressure), "fictive_temperature.");
    if (study.slowdown)
        out.push_back({"τ_{P}/τ", figureText(study.slowdown->at, 5) + " K", "law " + study.slowdown->preset + ", rigid shift",
                       study.slowdown->value, "", "slowdown"});
    addStructure(out, study);
    return out;
}

} // namespace vitrine
