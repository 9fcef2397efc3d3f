#pragma once
#include "core/results/study_result.h"

namespace vitrine {

/// The figures of a study like that of Shen et al., Sci. Adv. 11 (2025) adz7406, as values to be edited: “fig1” the protocol and
/// thermograms in equilibrium under pressure and below T_g at 1 atm, with those at ambient pressure; “fig2” T_f, Kissinger
/// lines, E_a, master curve with its crossover; “fig3” T_f on T/T_g,P with its trends, the onset and three pairs of thermograms
/// of equal T/T_g,P; “fig4” S(q) and its peak, E_a, q1, FWHM, ratio of T_f; “fig5” G(r) from wide patterns with two ΔG and three
/// shells; “fig6” peaks against pressure, q1³ in situ and recovered with the equation of state, FWHM. 174 mm wide. Which samples
/// are hot, which belong together, which temperatures were compressed at several pressures, at which rate thermograms are
/// compared and where the peak and the shells lie comes from the results; where they do not say, a panel shows all.
std::vector<FigurePage> figureTemplates(const StudyResult&);

/// As one of them, by its name; nothing for another name.
std::optional<FigurePage> figureTemplate(const StudyResult&, const std::string& name);

} // namespace vitrine
