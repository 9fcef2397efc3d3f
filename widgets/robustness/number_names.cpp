#include "widgets/robustness/number_names.h"

#include "core/evaluation/definitions.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace vitrine {

namespace {

struct NumberNames {
    Q_DECLARE_TR_FUNCTIONS(NumberNames)
};

/// The name of what follows across samples; empty for what does not.
QString acrossSamples(const std::string& key) {
    static constexpr std::pair<std::string_view, const char*> names[] = {
        {"reference_T_g_K", QT_TRANSLATE_NOOP("NumberNames", "T_g at ambient pressure")},
        {"glass_transition_under_pressure.T_g_K", QT_TRANSLATE_NOOP("NumberNames", "T_g under pressure, by the chosen way")},
        {"glass_transition_under_pressure.collapse_K", QT_TRANSLATE_NOOP("NumberNames", "T_g under pressure, by one curve")},
        {"glass_transition_under_pressure.onset_of_equilibrium_K",
         QT_TRANSLATE_NOOP("NumberNames", "Onset of equilibrium under pressure")},
        {"ambient.onset_of_equilibrium_K", QT_TRANSLATE_NOOP("NumberNames", "Onset of equilibrium at ambient pressure")},
        {"master_curve.E_beta_over_RTg", QT_TRANSLATE_NOOP("NumberNames", "E_β/RT_g of the master curve")},
        {"master_curve.E_alpha_over_RTg", QT_TRANSLATE_NOOP("NumberNames", "E_α/RT_g of the master curve")},
        {"master_curve.E_alpha_change_percent", QT_TRANSLATE_NOOP("NumberNames", "E_α against that at ambient pressure")},
        {"master_curve.crossover_low", QT_TRANSLATE_NOOP("NumberNames", "Low edge of the crossover, T/T_g")},
        {"master_curve.crossover_high", QT_TRANSLATE_NOOP("NumberNames", "High edge of the crossover, T/T_g")},
        {"master_curve.collapse_rms", QT_TRANSLATE_NOOP("NumberNames", "Deviation from one curve of T/T_g, rms")},
        {"master_curve.unscaled_rms", QT_TRANSLATE_NOOP("NumberNames", "Deviation from one curve of T, rms")},
        {"fictive_temperature.coupled_difference_K",
         QT_TRANSLATE_NOOP("NumberNames", "T_f against ambient pressure, below equilibrium")},
        {"fictive_temperature.equilibrium_difference_K",
         QT_TRANSLATE_NOOP("NumberNames", "T_f against ambient pressure, in equilibrium")},
        {"fictive_temperature.largest_at_K", QT_TRANSLATE_NOOP("NumberNames", "Where T_f differs most from ambient pressure")},
        {"fictive_temperature.onset_shift_K", QT_TRANSLATE_NOOP("NumberNames", "Onset against ambient pressure, in equilibrium")},
        {"slowdown", QT_TRANSLATE_NOOP("NumberNames", "Slowdown by pressure")},
        {"q1_slope_per_A_GPa", QT_TRANSLATE_NOOP("NumberNames", "Slope of q1 with pressure")},
        {"fwhm_slope_per_A_GPa", QT_TRANSLATE_NOOP("NumberNames", "Slope of the FWHM with pressure")},
        {"densification_percent", QT_TRANSLATE_NOOP("NumberNames", "Permanent densification")},
        {"equation_of_state.B0_GPa", QT_TRANSLATE_NOOP("NumberNames", "Bulk modulus B0")},
        {"equation_of_state.B_prime", QT_TRANSLATE_NOOP("NumberNames", "B′ of the bulk modulus")},
        {"structure.q1_per_A", QT_TRANSLATE_NOOP("NumberNames", "q1 of the recovered sample")},
        {"structure.fwhm_per_A", QT_TRANSLATE_NOOP("NumberNames", "FWHM of the recovered sample")},
        {"structure.densification_percent", QT_TRANSLATE_NOOP("NumberNames", "Densification of the recovered sample")},
        {"activation.E_a_over_RTg", QT_TRANSLATE_NOOP("NumberNames", "E_a in units of R T_g at ambient pressure")}};
    const auto found = std::ranges::find(names, key, &std::pair<std::string_view, const char*>::first);
    return found == std::end(names) ? QString() : NumberNames::tr(found->second);
}

/// The definition of a number; that of a peak or a line has its branch within the key.
const Definition* definitionFor(const std::string& key) {
    if (const Definition* whole = definitionOf(key))
        return whole;
    const std::size_t first = key.find('.'), last = key.rfind('.');
    return first < last ? definitionOf(key.substr(0, first) + key.substr(last)) : nullptr;
}

} // namespace

QString nameOf(const QuantityName& name) {
    if (const QString across = acrossSamples(name.key); !across.isEmpty())
        return across;
    const Definition* definition = definitionFor(name.key);
    return definition && !definition->name.text.empty() ? translated(definition->name) : QString::fromStdString(name.key);
}

} // namespace vitrine
