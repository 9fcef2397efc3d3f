#include "widgets/robustness/number_names.h"

#include "core/evaluation/definitions.h"
#include "widgets/words/words.h"

#include <QCoreApplication>

#include <map>

namespace vitrine {

namespace {

struct NumberNames {
    Q_DECLARE_TR_FUNCTIONS(NumberNames)
};

/// The names of what follows across samples.
std::map<std::string, QString> acrossSamples() {
    return {{"reference_T_g_K", NumberNames::tr("T_g at ambient pressure")},
            {"glass_transition_under_pressure.T_g_K", NumberNames::tr("T_g under pressure, by the chosen way")},
            {"glass_transition_under_pressure.collapse_K", NumberNames::tr("T_g under pressure, by one curve")},
            {"glass_transition_under_pressure.onset_of_equilibrium_K", NumberNames::tr("Onset of equilibrium under pressure")},
            {"ambient.onset_of_equilibrium_K", NumberNames::tr("Onset of equilibrium at ambient pressure")},
            {"master_curve.E_beta_over_RTg", NumberNames::tr("E_β/RT_g of the master curve")},
            {"master_curve.E_alpha_over_RTg", NumberNames::tr("E_α/RT_g of the master curve")},
            {"master_curve.E_alpha_change_percent", NumberNames::tr("E_α against that at ambient pressure")},
            {"master_curve.crossover_low", NumberNames::tr("Low edge of the crossover, T/T_g")},
            {"master_curve.crossover_high", NumberNames::tr("High edge of the crossover, T/T_g")},
            {"master_curve.collapse_rms", NumberNames::tr("Deviation from one curve of T/T_g, rms")},
            {"master_curve.unscaled_rms", NumberNames::tr("Deviation from one curve of T, rms")},
            {"fictive_temperature.coupled_difference_K", NumberNames::tr("T_f against ambient pressure, below equilibrium")},
            {"fictive_temperature.equilibrium_difference_K", NumberNames::tr("T_f against ambient pressure, in equilibrium")},
            {"fictive_temperature.largest_at_K", NumberNames::tr("Where T_f differs most from ambient pressure")},
            {"fictive_temperature.onset_shift_K", NumberNames::tr("Onset against ambient pressure, in equilibrium")},
            {"slowdown", NumberNames::tr("Slowdown by pressure")},
            {"q1_slope_per_A_GPa", NumberNames::tr("Slope of q1 with pressure")},
            {"fwhm_slope_per_A_GPa", NumberNames::tr("Slope of the FWHM with pressure")},
            {"densification_percent", NumberNames::tr("Permanent densification")},
            {"equation_of_state.B0_GPa", NumberNames::tr("Bulk modulus B0")},
            {"equation_of_state.B_prime", NumberNames::tr("B′ of the bulk modulus")},
            {"structure.q1_per_A", NumberNames::tr("q1 of the recovered sample")},
            {"structure.fwhm_per_A", NumberNames::tr("FWHM of the recovered sample")},
            {"structure.densification_percent", NumberNames::tr("Densification of the recovered sample")}};
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
    const auto names = acrossSamples();
    if (const auto found = names.find(name.key); found != names.end())
        return found->second;
    const Definition* definition = definitionFor(name.key);
    return definition && !definition->name.text.empty() ? translated(definition->name) : QString::fromStdString(name.key);
}

} // namespace vitrine
