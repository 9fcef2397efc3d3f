#pragma once
#include "core/results/results.h"
#include "core/robustness/error_of_choices.h"

#include <QString>

namespace vitrine {

// The numbers of a sample in its row; ± is noise and choices where ⊕ marks it. A dash where there is none.

/// The activation energy of the first line that could be fitted, in R T_g or kJ/mol.
QString energyText(const SampleResult*, const SpreadPlace&);
/// The mean fictive temperature of the scans, K.
QString fictiveText(const SampleResult*, const SpreadPlace&);

/// Why a sample has no activation energy, or the unit and branch of the one it has.
QString energyToolTip(const SampleResult*, const SpreadPlace&);
QString fictiveToolTip(const SampleResult*, const SpreadPlace&);

} // namespace vitrine
