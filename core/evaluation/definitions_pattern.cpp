#include "core/evaluation/definitions_pattern.h"

namespace vitrine {

namespace {

constexpr const char* fitSource = "D. W. Marquardt, J. Soc. Ind. Appl. Math. 11 (1963) 431";
constexpr const char* voigtSource = "G. K. Wertheim et al., Rev. Sci. Instrum. 45 (1974) 1369";
constexpr const char* normSource = "J. Krogh-Moe, Acta Cryst. 9 (1956) 951; N. Norman, Acta Cryst. 10 (1957) 370";
constexpr const char* fourierSource = "B. E. Warren, X-Ray Diffraction (Addison-Wesley, 1969), ch. 10";
constexpr const char* coordinationSource = "P. G. Mikolaj and C. J. Pings, Phys. Chem. Liq. 1 (1968) 93";
constexpr const char* birchSource = "F. Birch, Phys. Rev. 71 (1947) 809; P. Vinet et al., J. Geophys. Res. 92 (1987) 9319";

std::vector<Definition> firstPeakDefinitions() {
    const Message name = phrase("Definition", "First sharp peak");
    return {
        {"pattern.q1_per_A", name, "q_1", "Å⁻¹",
         phrase("Definition", "The position of the first sharp peak of S(q), by the definition named with it. Definitions "
                              "differ by as much as gigapascals do, so that a series needs one definition and one window."),
         "dS/dq = 0", ""},
        {"pattern.q1_per_A.local-quadratic", name, "q_1", "Å⁻¹",
         phrase("Definition", "The top of a parabola fitted to S(q) close to its maximum."), "S = S_1 − a (q − q_1)^{2}", ""},
        {"pattern.q1_per_A.lorentzian-0.25", name, "q_1", "Å⁻¹",
         phrase("Definition", "The centre of a Lorentzian and a constant within ±0.25 Å⁻¹ of the maximum of S(q)."),
         "S = A/[1 + ((q − q_1)/w)^{2}] + c", fitSource},
        {"pattern.q1_per_A.lorentzian-0.40", name, "q_1", "Å⁻¹",
         phrase("Definition", "The centre of a Lorentzian and a constant within ±0.40 Å⁻¹ of the maximum of S(q)."),
         "S = A/[1 + ((q − q_1)/w)^{2}] + c", fitSource},
        {"pattern.q1_per_A.lorentzian", name, "q_1", "Å⁻¹",
         phrase("Definition", "The centre of a Lorentzian and a constant within a window of its own around the maximum of S(q)."),
         "S = A/[1 + ((q − q_1)/w)^{2}] + c", fitSource},
        {"pattern.q1_per_A.pseudo-voigt", name, "q_1", "Å⁻¹",
         phrase("Definition", "The centre of a pseudo-Voigt and a constant around the maximum of S(q)."),
         "S = A [η L + (1 − η) G] + c", voigtSource},
        {"pattern.q1_per_A.half-height", name, "q_1", "Å⁻¹",
         phrase("Definition", "The middle between the two points where S(q) has half its height."), "q_1 = (q_{−} + q_{+})/2",
         ""},
        {"pattern.peak.height", phrase("Definition", "Height of the first sharp peak"), "S_1", "",
         phrase("Definition", "S(q) at the top of what was fitted."), "S_1 = S(q_1)", ""},
        {"pattern.peak.amplitude", phrase("Definition", "Height of the profile"), "A", "",
         phrase("Definition", "The height of the fitted profile above its constant."), "S = A [η L + (1 − η) G] + c",
         voigtSource},
        {"pattern.peak.constant", phrase("Definition", "Constant below the profile"), "c", "",
         phrase("Definition", "The level that the fitted profile stands on."), "S = A [η L + (1 − η) G] + c", voigtSource},
        {"pattern.peak.eta", phrase("Definition", "Lorentzian part of the profile"), "η", "",
         phrase("Definition", "How much of the pseudo-Voigt is Lorentzian: 0 is a Gaussian, 1 a Lorentzian."),
         "S = A [η L + (1 − η) G] + c", voigtSource},
        {"pattern.fwhm_per_A", phrase("Definition", "Width of the first sharp peak"), "FWHM", "Å⁻¹",
         phrase("Definition", "The full width at half height of the fitted profile, or of S(q) itself where no profile is "
                              "fitted."),
         "FWHM = q_{+} − q_{−}", voigtSource},
    };
}

std::vector<Definition> normalizationDefinitions() {
    return {
        {"pattern.normalization.scale", phrase("Definition", "Scale"), "α", "",
         phrase("Definition", "What brings the measured intensity to electron units per atom: with it S(q) tends to 1 at high "
                              "q and G(r) to −4πρr below the first distance."),
         "α I(q) = ⟨f⟩^{2} [S(q) − 1] + ⟨f^{2}⟩ + C(q) + β + γ u^{2}", normSource},
        {"pattern.normalization.constant", phrase("Definition", "Constant"), "β", "e.u.",
         phrase("Definition", "The level background in electron units per atom, such as fluorescence."),
         "α I(q) = ⟨f⟩^{2} [S(q) − 1] + ⟨f^{2}⟩ + C(q) + β + γ u^{2}", normSource},
        {"pattern.normalization.quadratic", phrase("Definition", "Quadratic term"), "γ", "e.u.",
         phrase("Definition", "A slow background in electron units per atom at the greatest q."), "u = q/q_{max}", ""},
        {"pattern.normalization.background_scale", phrase("Definition", "Background scale"), "b", "",
         phrase("Definition", "What the background is multiplied by before it is subtracted, as given or as found by the fit."),
         "I = I_{sample} − b I_{background}", normSource},
        {"pattern.normalization.low_r_rms", phrase("Definition", "Ripple at low r"), "rms", "Å⁻²",
         phrase("Definition", "How far G(r) is from a straight line below r_min, where no two atoms are."),
         "rms = √⟨[G(r) + 4πρr]^{2}⟩", "J. H. Eggert et al., Phys. Rev. B 65 (2002) 174105"},
        {"pattern.normalization.high_q_mean", phrase("Definition", "Mean of S(q) at high q"), "⟨S⟩", "",
         phrase("Definition", "The mean of S(q) over the last 30 % of q; a sound normalisation gives 1 ± 0.02."), "⟨S⟩ → 1", ""},
        {"pattern.density_per_A3", phrase("Definition", "Number density"), "ρ", "Å⁻³",
         phrase("Definition", "Atoms per volume, as given or as found where G(r) is closest to −4πρr at low r."),
         "χ^{2}(ρ) = ∫_{0}^{r_{min}} [G + 4πρr]^{2} dr", "J. H. Eggert et al., Phys. Rev. B 65 (2002) 174105"},
    };
}

std::vector<Definition> distanceDefinitions() {
    const Message name = phrase("Definition", "First coordination number");
    return {
        {"pattern.coordination.first_shell", name, "N", "",
         phrase("Definition", "The number of atoms around an atom between the limits of the first shell, given or found."),
         "N = ∫ R(r) dr, R = r G(r) + 4πρr^{2}", fourierSource},
        {"pattern.coordination.to_first_minimum", name, "N", "",
         phrase("Definition", "The number of atoms around an atom up to the first minimum of r² g(r)."),
         "N = ∫_{r_0}^{r_{min}} 4πρr^{2} g(r) dr", coordinationSource},
        {"pattern.coordination.to_maximum_of_r_g", name, "N", "",
         phrase("Definition", "Twice the number of atoms up to the maximum of r g(r), as if the shell were symmetric there."),
         "N = 2 ∫_{r_0}^{max r g} 4πρr^{2} g(r) dr", coordinationSource},
        {"pattern.coordination.to_maximum_of_r2_g", name, "N", "",
         phrase("Definition", "Twice the number of atoms up to the maximum of r² g(r), as if the shell were symmetric there."),
         "N = 2 ∫_{r_0}^{max r^{2} g} 4πρr^{2} g(r) dr", coordinationSource},
        {"pattern.shells.r_A", phrase("Definition", "Distance of a shell"), "r", "Å",
         phrase("Definition", "A maximum of G(r), by a parabola over one resolution π/q_max."),
         "G(r) = (2/π) ∫ q [S(q) − 1] sin(qr) dq", fourierSource},
    };
}

std::vector<Definition> subPeakDefinitions() {
    const char* const equation = "G(r) + 4πρr = Σ N_i/(r_i w_i √(2π)) exp[−(r − r_i)^{2}/(2 w_i^{2})]";
    return {
        {"pattern.sub_peaks.r_A", phrase("Definition", "Distance of a sub-peak"), "r_i", "Å",
         phrase("Definition", "The centre of one of the Gaussians that a split shell is taken apart into. Points closer than the "
                              "resolution π/q_max count as one."),
         equation, fitSource},
        {"pattern.sub_peaks.width_A", phrase("Definition", "Width of a sub-peak"), "w_i", "Å",
         phrase("Definition", "The standard deviation of the Gaussian, with the broadening by q_max in it."), equation,
         fitSource},
        {"pattern.sub_peaks.coordination", phrase("Definition", "Neighbours in a sub-peak"), "N_i", "",
         phrase("Definition", "The area of the Gaussian in R(r): atoms around an atom at this distance."), equation, fitSource},
    };
}

} // namespace

std::vector<Definition> patternDefinitions() {
    std::vector<Definition> out;
    for (auto part : {firstPeakDefinitions(), normalizationDefinitions(), distanceDefinitions(), subPeakDefinitions()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

std::vector<Definition> compressionDefinitions() {
    const char* const equation = "P = (3/2) B_0 (x^{7/3} − x^{5/3}) [1 + (3/4)(B′ − 4)(x^{2/3} − 1)] (Birch–Murnaghan), or P = 3 "
                                 "B_0 (1 − η)/η^{2} exp[(3/2)(B′ − 1)(1 − η)], η = "
                                 "x^{−1/3} (Vinet), x = (q_1/q_{1,0})^{n}";
    return {
        {"equation_of_state.q1_0_per_A", phrase("Definition", "First sharp peak without pressure"), "q_{1,0}", "Å⁻¹",
         phrase("Definition", "Where the fitted equation of state has no pressure."), equation, birchSource},
        {"equation_of_state.B0_GPa", phrase("Definition", "Bulk modulus"), "B_0", "GPa",
         phrase("Definition", "The bulk modulus without pressure, from the first sharp peaks of the patterns measured under "
                              "pressure. It takes the compression to be that of q1 to the power n."),
         equation, birchSource},
        {"equation_of_state.B_prime", phrase("Definition", "Pressure derivative of the bulk modulus"), "B′", "",
         phrase("Definition", "How the bulk modulus grows with pressure; strongly correlated with B0, and 4 in an equation of "
                              "second order."),
         equation, birchSource},
        {"equation_of_state.q1_slope_per_A_GPa", phrase("Definition", "Slope of the first sharp peak"), "dq_{1}/dP", "Å⁻¹/GPa",
         phrase("Definition", "The slope of a straight line of q1 against pressure, weighted where every error is known."),
         "q_1 = q_{1,0} + (dq_{1}/dP) P", ""},
    };
}

} // namespace vitrine
