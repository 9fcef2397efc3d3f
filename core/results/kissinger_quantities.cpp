#include "core/results/kissinger_quantities.h"

namespace vitrine {

namespace {

constexpr const char* kissingerSource = "H. E. Kissinger, Anal. Chem. 29 (1957) 1702";
constexpr const char* kissingerEquation = "ln(Φ/T_p^{2}) = −E_a/(R T_p) + a";
constexpr const char* fitMethod = "T_p fitted on the rate, Student t";

Result<Measured> energyOverRTg(const KissingerFit& fit) {
    if (!fit.energyOverRTg)
        return ask(Question::ReferenceTg, phrase("Results", "There is no reference T_g to divide by."));
    return *fit.energyOverRTg;
}

/// The errors of the intercept and of the energy go together.
Result<Measured> frequencyFactor(const KissingerFit& fit) {
    if (fit.formula != KineticFormula::Kissinger)
        return std::unexpected(Problem{});
    const double relative = fit.energyOverR.error.value_or(0) / fit.energyOverR.value;
    return Measured{fit.intercept + std::log(fit.energyOverR.value), fit.interceptError + relative, {}};
}

QuantityList<KissingerFit> energies() {
    const Message meaning = phrase(
        "Definition", "The activation energy from the shift of the peak with the heating rate Φ. T_p is the noisy quantity, "
                      "so T_p is fitted on Φ; the interval is Student's t with the degrees of freedom in use: n − 2, or those "
                      "of the replicates where these give the variance. For an overshoot it is the relaxation energy only when "
                      "the ratio of cooling to heating rate is the same for all scans.");
    const Message reduced = phrase(
        "Definition", "The activation energy in units of R T_g, with the reference T_g that is set for the sample. T_p is fitted "
                      "on Φ; the interval is Student's t with the degrees of freedom in use. For an overshoot it is the "
                      "relaxation energy only when the ratio of cooling to heating rate is the same for all scans.");
    return {
        {{"kissinger.E_a_kJ_per_mol", phrase("Definition", "Activation energy"), "E_a", "kJ/mol", meaning, kissingerEquation,
          kissingerSource},
         {fitMethod, "E_a", "", {}, 4},
         [](const KissingerFit& fit) { return Result<Measured>(fit.energy); }},
        {{"kissinger.E_a_over_R_K", phrase("Definition", "Activation energy over R"), "E_a/R", "K", meaning, kissingerEquation,
          kissingerSource},
         {fitMethod, "E_a/R"},
         [](const KissingerFit& fit) { return Result<Measured>(fit.energyOverR); }},
        {{"kissinger.ln_A", phrase("Definition", "Frequency factor"), "ln A", "",
          phrase("Definition", "The logarithm of the frequency factor A in 1/s, from the intercept of Kissinger's own formula."),
          "ln A = a + ln(E_a/R)", kissingerSource},
         {fitMethod, "ln A", "", {}, 4},
         frequencyFactor},
        {{"kissinger.E_a_over_RTg", phrase("Definition", "Activation energy over RT_g"), "E_a/RT_g", "R T_g", reduced,
          kissingerEquation, kissingerSource},
         {fitMethod, "E_a/(R T_g)", "", {}, 4},
         energyOverRTg},
    };
}

QuantityList<SampleResult> means() {
    return {{{"sample.fictive_temperature_K", phrase("Definition", "Mean of the scans"), "T_f", "K",
              phrase("Definition", "The mean over the scans of the sample, with the standard error from their scatter."),
              "⟨T_f⟩ ± s/√n", ""},
             {"mean of the scans", "T_f", "mean of the scans"},
             &SampleResult::fictiveTemperature}};
}

} // namespace

const QuantityList<KissingerFit>& kissingerResults() {
    static const QuantityList<KissingerFit> list = energies();
    return list;
}

const Definition& kissingerIntercept() {
    static const Definition definition{
        "kissinger.intercept",
        phrase("Definition", "Intercept"),
        "a",
        "",
        phrase("Definition", "Where the fitted line meets 1/T_p = 0, with Φ in K/s and T_p in kelvin."),
        kissingerEquation,
        kissingerSource};
    return definition;
}

const Quantity<KissingerFit>& shownEnergyOf(const KissingerFit& fit) {
    return fit.energyOverRTg ? kissingerResults().back() : kissingerResults().front();
}

const QuantityList<SampleResult>& sampleResults() {
    static const QuantityList<SampleResult> list = means();
    return list;
}

} // namespace vitrine
