#include "core/results/pattern_quantities.h"

#include "core/results/shell_definitions.h"

namespace vitrine {

namespace {

constexpr const char* fitSource = "D. W. Marquardt, J. Soc. Ind. Appl. Math. 11 (1963) 431";
constexpr const char* linearSource = "this program's own";
constexpr const char* normEquation = "α I(q) = ⟨f⟩^{2} [S(q) − 1] + ⟨f^{2}⟩ + C(q) + β + γ u^{2}";
constexpr const char* eggertSource = "J. H. Eggert et al., Phys. Rev. B 65 (2002) 174105";
constexpr const char* coordinationSource = "P. G. Mikolaj and C. J. Pings, Phys. Chem. Liq. 1 (1968) 93";

/// A field that is always there.
template<class T>
auto field(Measured T::*part) {
    return [part](const T& from) { return Result<Measured>(from.*part); };
}

/// A number without an error; where it is absent, that needs no words.
template<class T>
auto plainNumber(std::optional<double> T::*part) {
    return [part](const T& from) { return from.*part ? Result<Measured>(Measured{*(from.*part)}) : std::unexpected(Problem{}); };
}

/// A symbol with its unit, the same in every language.
Message plain(const char* symbol) {
    return {{}, symbol, {}, {}};
}

/// A width that a definition does not give is not a number.
Result<Measured> widthOf(const DiffractionPeak& peak) {
    if (!std::isfinite(peak.fwhm.value))
        return refuse(phrase("Results", "The peak does not fall to half its height on both sides."));
    return peak.fwhm;
}

QuantityList<DiffractionPeak> firstPeak() {
    return {
        {{"pattern.q1_per_A", phrase("Definition", "First sharp diffraction peak (FSDP)"), "q_1", "Å⁻¹",
          phrase("Definition",
                 "The position of the first sharp diffraction peak (FSDP) of S(q), by the definition named with it. Definitions "
                 "differ by as much as gigapascals do, so that a series needs one definition and one window. Every row "
                 "weighs the same, whether its error is known or not, those at the ends of the window by the share "
                 "within it; errors follow from the noise of the rows and how far it reaches from row to row."),
          "dS/dq = 0", ""},
         {nullptr, "q1", "", plain("q1 (Å⁻¹)"), 6, plain("q_1")},
         field(&DiffractionPeak::q1)},
        {{"pattern.fwhm_per_A", phrase("Definition", "Width of the FSDP"), "FWHM", "Å⁻¹",
          phrase("Definition", "The full width at half height of the fitted profile, or of S(q) itself where no profile is "
                               "fitted."),
          "FWHM = q_{+} − q_{−}", ""},
         {nullptr, "width of the first sharp peak", "", phrase("Cli", "FWHM (Å⁻¹)"), 4, phrase("PatternRows", "FWHM")},
         widthOf},
        {{"pattern.peak.height", phrase("Definition", "Height of the FSDP"), "S_1", "",
          phrase("Definition", "S(q) at the maximum of what was fitted."), "S_1 = S(q_1)", ""},
         {nullptr, "", "", phrase("Cli", "Height"), 4, phrase("PatternRows", "S at the maximum")},
         field(&DiffractionPeak::height)},
    };
}

/// One source a method: the definition does not know which was chosen.
std::string normalizationSources() {
    return std::string("linear solve: ") + linearSource +
           "; Krogh-Moe–Norman: " + normalizationSource(NormalizationMethod::KroghMoeNorman) +
           "; ad hoc: " + normalizationSource(NormalizationMethod::AdHoc);
}

QuantityList<Normalization> normalizationTerms() {
    using N = Normalization;
    return {
        {{"pattern.normalization.scale", phrase("Definition", "Scale"), "α", "",
          phrase("Definition", "What brings the measured intensity to electron units per atom, in these per unit of the "
                               "intensity: with it S(q) tends to 1 at high q and G(r) to −4πρr below the first distance. Where "
                               "no q_max is given, the range ends where the noise of S(q) reaches its oscillation."),
          normEquation, normalizationSources()},
         {nullptr, "scale", "", phrase("Cli", "Scale"), 6, phrase("PatternRows", "Scale")},
         field(&N::scale)},
        {{"pattern.normalization.constant", phrase("Definition", "Constant"), "β", "e.u.",
          phrase("Definition", "The level background in electron units per atom, such as fluorescence."), normEquation,
          linearSource},
         {nullptr, "constant", "", {}, 6, phrase("PatternRows", "Constant")},
         field(&N::constant)},
        {{"pattern.normalization.quadratic", phrase("Definition", "Quadratic term"), "γ", "e.u.",
          phrase("Definition", "A slow background in electron units per atom at the greatest q."), "u = q/q_{max}", linearSource},
         {nullptr, "quadratic term"},
         field(&N::quadratic)},
        {{"pattern.normalization.background_scale", phrase("Definition", "Background scale"), "b", "",
          phrase("Definition", "What the background is multiplied by before it is subtracted, as given or as found by the fit."),
          "I = I_{sample} − b I_{background}", linearSource},
         {nullptr, "", "", phrase("Cli", "Background scale"), 6},
         field(&N::backgroundScale)},
    };
}

QuantityList<Normalization> normalization() {
    using N = Normalization;
    QuantityList<N> list = normalizationTerms();
    list.push_back(
        {{"pattern.normalization.low_r_rms", phrase("Definition", "RMS deviation at low r"), "rms", "Å⁻²",
          phrase("Definition",
                 "The root mean square deviation of G(r), without a window, from −4πρr below r_min, where no two atoms are."),
          "rms = √⟨[G(r) + 4πρr]^{2}⟩", eggertSource},
         {nullptr, "rms of G(r) + 4 pi rho r below r_min", "", phrase("Cli", "RMS below r_min (Å⁻²)"), 5,
          phrase("PatternRows", "RMS deviation below r_min")},
         plainNumber(&N::lowRRms)});
    list.push_back(
        {{"pattern.normalization.high_q_mean", phrase("Definition", "Mean of S(q) at high q"), "⟨S⟩", "",
          phrase("Definition", "The mean of S(q) over the last 30 % of q; a sound normalisation gives 1 ± 0.02."), "⟨S⟩ → 1", ""},
         {nullptr, "mean of S(q) at high q", "", phrase("Cli", "Mean of S at high q"), 5,
          phrase("PatternRows", "Mean of S at high q")},
         [](const N& n) { return Result<Measured>(Measured{n.highQMean}); }});
    return list;
}

Result<Measured> densityOf(const PatternResult& result) {
    if (!result.numberDensity)
        return ask(Question::Density, phrase("Results", "The density is not known."));
    return Measured{*result.numberDensity, result.numberDensityError, {}};
}

Quantity<PatternResult> density() {
    return {
        {"pattern.density_per_A3", phrase("Definition", "Number density"), "ρ", "Å⁻³",
         phrase("Definition",
                "Atoms per volume, as given or as found, with scale and background, where G(r) is closest to −4πρr at low r."),
         "χ^{2}(ρ) = ∫_{0}^{r_{min}} [G + 4πρr]^{2} dr", eggertSource},
        {nullptr, "density", "", phrase("Cli", "Density (Å⁻³)"), 5, phrase("PatternRows", "Number density")},
        densityOf};
}

QuantityList<SubPeak> subPeaks() {
    const char* const equation = "G(r) + 4πρr = Σ N_i/(r_i w_i √(2π)) exp[−(r − r_i)^{2}/(2 w_i^{2})]";
    return {
        {{"pattern.sub_peaks.r_A", phrase("Definition", "Distance of a sub-peak"), "r_i", "Å",
          phrase("Definition",
                 "The centre of one of the Gaussians that a split shell is taken apart into. Points closer than the "
                 "resolution π/q_max count as one."),
          equation, fitSource},
         {nullptr, "sub-peak", "Gaussian in G(r) + 4 pi rho r", plain("r (Å)"), 5, phrase("PatternRows", "Distance %1")},
         field(&SubPeak::r)},
        {{"pattern.sub_peaks.width_A", phrase("Definition", "Width of a sub-peak"), "w_i", "Å",
          phrase("Definition", "The standard deviation of the Gaussian, with the broadening by q_max in it."), equation,
          fitSource},
         {nullptr, "width of the sub-peak", "standard deviation", phrase("Cli", "Width (Å)"), 4,
          phrase("PatternRows", "Width %1")},
         field(&SubPeak::width)},
        {{"pattern.sub_peaks.coordination", phrase("Definition", "Partial coordination number, weighted"), "N_i", "",
          phrase(
              "Definition",
              "The area of the Gaussian in R(r): the partial coordination number of its pair times w_ij/c_j, where w_ij is the "
              "weight of the pair in the scattering (w_ii/c_i for like atoms)."),
          equation, fitSource},
         {nullptr, "neighbours in the sub-peak", "area of the Gaussian", phrase("Cli", "Neighbours"), 4,
          phrase("PatternRows", "Neighbours %1")},
         field(&SubPeak::coordination)},
    };
}

QuantityList<Coordination> coordination() {
    const Message name = phrase("Definition", "First coordination number");
    return {
        {{"pattern.coordination.to_first_minimum", name, "N", "",
          phrase("Definition", "The number of atoms around an atom up to the first minimum of r² g(r) that stands out of the "
                               "noise. Its error is the scatter over curves with such noise, limits found anew in each."),
          "N = ∫_{r_0}^{r_{min}} 4πρr^{2} g(r) dr", coordinationSource},
         {nullptr, "neighbours", "to the first minimum", phrase("Cli", "Neighbours to the first minimum, %1"), 4,
          phrase("PatternRows", "To the first minimum")},
         field(&Coordination::toFirstMinimum)},
        {{"pattern.coordination.to_maximum_of_r_g", name, "N", "",
          phrase("Definition", "Twice the number of atoms up to the maximum of r g(r), as if the shell were symmetric there."),
          "N = 2 ∫_{r_0}^{max r g} 4πρr^{2} g(r) dr", coordinationSource},
         {nullptr, "neighbours", "to the maximum of r g(r)", phrase("Cli", "Neighbours, twice to the maximum of r g"), 4,
          phrase("PatternRows", "Twice to the maximum of r g")},
         toMaximumOfRg},
        {{"pattern.coordination.to_maximum_of_r2_g", name, "N", "",
          phrase("Definition", "Twice the number of atoms up to the maximum of r² g(r), as if the shell were symmetric there."),
          "N = 2 ∫_{r_0}^{max r^{2} g} 4πρr^{2} g(r) dr", coordinationSource},
         {nullptr, "neighbours", "to the maximum of r2 g(r)", phrase("Cli", "Neighbours, twice to the maximum of r² g"), 4,
          phrase("PatternRows", "Twice to the maximum of r²g")},
         field(&Coordination::toMaximumOfR2g)},
    };
}

QuantityList<EquationOfState> stateEquation() {
    const char* const source = "F. Birch, Phys. Rev. 71 (1947) 809; P. Vinet et al., J. Geophys. Res. 92 (1987) 9319";
    const char* const equation = "P = (3/2) B_0 (x^{7/3} − x^{5/3}) [1 + (3/4)(B′ − 4)(x^{2/3} − 1)] (Birch–Murnaghan), or P = 3 "
                                 "B_0 (1 − η)/η^{2} exp[(3/2)(B′ − 1)(1 − η)], η = "
                                 "x^{−1/3} (Vinet), x = (q_1/q_{1,0})^{n}";
    return {
        {{"equation_of_state.q1_0_per_A", phrase("Definition", "FSDP at zero pressure"), "q_{1,0}", "Å⁻¹",
          phrase("Definition",
                 "q_1 at the reference pressure, which is zero where none was chosen, by the fitted equation of state."),
          equation, source},
         {nullptr, "q1 at no pressure", "", plain("q1,0"), 5, plain("q_1 at P = 0")},
         field(&EquationOfState::value0)},
        {{"equation_of_state.B0_GPa", phrase("Definition", "Bulk modulus"), "B_0", "GPa",
          phrase("Definition",
                 "The bulk modulus at zero pressure, from the FSDP of the patterns measured under pressure. It takes "
                 "V_0/V to be (q_1/q_{1,0})^{n}; n = 3 holds for affine compression, and metallic glasses show less. "
                 "Where errors are given and the points scatter more than these say, its error is √χ²_ν times as large."),
          equation, source},
         {nullptr, "B0", "", plain("B0"), 4, plain("B_0")},
         field(&EquationOfState::b0)},
        {{"equation_of_state.B_prime", phrase("Definition", "Pressure derivative of the bulk modulus"), "B′", "",
          phrase("Definition", "How the bulk modulus grows with pressure; strongly correlated with B0, and 4 in an equation of "
                               "second order."),
          equation, source},
         {nullptr, "B'", "", plain("B′"), 4, plain("B′")},
         field(&EquationOfState::bPrime)},
        {{"equation_of_state.B0_at_reference_GPa", phrase("Definition", "Bulk modulus at the reference pressure"), "B", "GPa",
          phrase("Definition", "The bulk modulus x dP/dx at the pressure to which q_1 of the equation belongs, where that is not "
                               "zero; its error is that of B_0 and B′ together."),
          equation, source},
         {nullptr, "B at the reference pressure", "", plain("B"), 4, phrase("PatternRows", "B at the reference pressure")},
         [](const EquationOfState& eos) {
             return eos.b0AtReference ? Result<Measured>(*eos.b0AtReference) : std::unexpected(Problem{});
         }},
    };
}

} // namespace

const char* normalizationSource(NormalizationMethod method) {
    switch (method) {
    case NormalizationMethod::LinearSolve:
        return linearSource;
    case NormalizationMethod::KroghMoeNorman:
        return "J. Krogh-Moe, Acta Cryst. 9 (1956) 951; N. Norman, Acta Cryst. 10 (1957) 370";
    case NormalizationMethod::HighQ:
        return "S(q) averages to 1 over the last 40 % of q";
    case NormalizationMethod::AdHoc:
        return "P. Juhás et al., J. Appl. Cryst. 46 (2013) 560";
    }
    return "";
}

const QuantityList<DiffractionPeak>& firstPeakResults() {
    static const QuantityList<DiffractionPeak> list = firstPeak();
    return list;
}

const QuantityList<Normalization>& normalizationResults() {
    static const QuantityList<Normalization> list = normalization();
    return list;
}

const Quantity<PatternResult>& densityResult() {
    static const Quantity<PatternResult> quantity = density();
    return quantity;
}

const QuantityList<SubPeak>& subPeakResults() {
    static const QuantityList<SubPeak> list = subPeaks();
    return list;
}

const QuantityList<Shell>& shellResults() {
    static const QuantityList<Shell> list{
        {{"pattern.shells.r_A", phrase("Definition", "Distance of a shell"), "r", "Å",
          phrase("Definition", "A maximum of G(r), by a parabola over one resolution π/q_max, or over as much more as the noise "
                               "asks for and the width of the maximum allows."),
          "G(r) = (2/π) ∫ q [S(q) − 1] sin(qr) dq", "B. E. Warren, X-Ray Diffraction (Addison-Wesley, 1969), ch. 10"},
         {nullptr, "shell", "maximum of G(r)"},
         field(&Shell::r)}};
    return list;
}

const QuantityList<Coordination>& coordinationResults() {
    static const QuantityList<Coordination> list = coordination();
    return list;
}

const QuantityList<EquationOfState>& equationOfStateResults() {
    static const QuantityList<EquationOfState> list = stateEquation();
    return list;
}

const QuantityList<CompressionResult>& compressionSlopeResults() {
    static const QuantityList<CompressionResult> list{
        {{"equation_of_state.q1_slope_per_A_GPa", phrase("Definition", "Slope of the FSDP"), "dq_{1}/dP", "Å⁻¹/GPa",
          phrase("Definition", "The slope of a straight line of q1 against pressure, weighted where every error is known."),
          "q_1 = q_{1,0} + (dq_{1}/dP) P", ""},
         {"straight line", "dq1/dP", "straight line", plain("dq1/dP"), 4, plain("dq_{1}/dP")},
         &CompressionResult::q1Slope}};
    return list;
}

} // namespace vitrine
