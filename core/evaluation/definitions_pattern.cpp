#include "core/evaluation/definitions_pattern.h"

namespace vitrine {

namespace {

constexpr const char* fitSource = "D. W. Marquardt, J. Soc. Ind. Appl. Math. 11 (1963) 431";
constexpr const char* voigtSource = "G. K. Wertheim et al., Rev. Sci. Instrum. 45 (1974) 1369";
constexpr const char* fourierSource = "B. E. Warren, X-Ray Diffraction (Addison-Wesley, 1969), ch. 10";

std::vector<Definition> firstPeakDefinitions() {
    const Message name = phrase("Definition", "First sharp diffraction peak (FSDP)");
    return {
        {"pattern.q1_per_A.local-quadratic", name, "q_1", "Å⁻¹",
         phrase("Definition", "The maximum of a parabola fitted to S(q) close to its highest point."),
         "S = S_1 − a (q − q_1)^{2}", ""},
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
        {"pattern.peak.amplitude", phrase("Definition", "Height of the profile"), "A", "",
         phrase("Definition", "The height of the fitted profile above its constant."), "S = A [η L + (1 − η) G] + c",
         voigtSource},
        {"pattern.peak.constant", phrase("Definition", "Constant below the profile"), "c", "",
         phrase("Definition", "The level that the fitted profile stands on."), "S = A [η L + (1 − η) G] + c", voigtSource},
        {"pattern.peak.eta", phrase("Definition", "Lorentzian part of the profile"), "η", "",
         phrase("Definition", "How much of the pseudo-Voigt is Lorentzian: 0 is a Gaussian, 1 a Lorentzian."),
         "S = A [η L + (1 − η) G] + c", voigtSource},
    };
}

std::vector<Definition> distanceDefinitions() {
    const Message name = phrase("Definition", "First coordination number");
    return {
        {"pattern.coordination.first_shell", name, "N", "",
         phrase("Definition", "The number of atoms around an atom between the limits of the first shell, given or found."),
         "N = ∫ R(r) dr, R = r G(r) + 4πρr^{2}", fourierSource},
        {"pattern.pairs.weight", phrase("Definition", "Weight of a pair"), "w_{ij}", "",
         phrase("Definition",
                "How much a pair of elements counts in S(q): the mean over the q of the transform, with its window. The "
                "weights of all pairs add up to 1."),
         "w_{ij}(q) = (2 − δ_{ij}) c_i c_j f_i f_j/⟨f⟩^{2}", "T. E. Faber and J. M. Ziman, Philos. Mag. 11 (1965) 153"},
        {"pattern.sub_peaks.pair_coordination", phrase("Definition", "Neighbours of a pair"), "N_{ij}", "",
         phrase("Definition",
                "Atoms of the second element around one of the first, where the sub-peak is of this pair alone. Of "
                "several pairs at one distance it is what their sum would be of this one. The numbers of neighbouring "
                "sub-peaks are strongly correlated: what one gains the other loses."),
         "N_{ij} = A c_j/w_{ij}, w_{ij}(q) = (2 − δ_{ij}) c_i c_j f_i f_j/⟨f⟩^{2}",
         "B. E. Warren, H. Krutter and O. Morningstar, J. Am. Ceram. Soc. 19 (1936) 202"},
    };
}

} // namespace

std::vector<Definition> patternDefinitions() {
    std::vector<Definition> out;
    for (auto part : {firstPeakDefinitions(), distanceDefinitions()})
        std::ranges::move(part, std::back_inserter(out));
    return out;
}

} // namespace vitrine
