#pragma once
#include "core/results/study_result.h"

namespace vitrine {

/// The figures of a study like that of Shen et al., Sci. Adv. 11 (2025) adz7406, as values to be edited: “fig1” thermograms
/// in two ranges of temperature; “fig2” T_f, Kissinger lines, E_a, master curve; “fig3” T_f on T/T_g,P and three pairs of
/// thermograms of equal T/T_g,P; “fig4” S(q) and its peak, E_a, q1, FWHM, ratio of T_f; “fig5” G(r) with ΔG and three
/// shells; “fig6” peaks against pressure, q1³ with the equation of state, FWHM. 174 mm wide. Which samples are
/// hot, which belong together, which temperatures were compressed at several pressures, at which rate thermograms are compared
/// and where the peak and the shells lie comes from the results; where they do not say, a panel shows all.
std::vector<FigurePage> figureTemplates(const StudyResult&);

/// As one of them, by its name; nothing for another name.
std::optional<FigurePage> figureTemplate(const StudyResult&, const std::string& name);

} // namespace vitrine
