#pragma once
#include "widgets/plot/panel.h"
#include "widgets/views/kissinger/kissinger_lines.h"

namespace vitrine {

/// What a Kissinger plot says: E_a with its interval and n for each line, why a line has none, where cooling
/// and heating rates differ, which scans are left out and why.
std::vector<PanelLine> kissingerWords(const KissingerPlot&, const Analysts*, const Theme&);

/// One entry for each line.
std::vector<PanelLine> kissingerLegend(const KissingerPlot&);

/// "ln(Φ T_p⁻²) against 1000/T_p · branch: overshoot" in its own words.
QString kissingerCaption(const KissingerPlot&);

} // namespace vitrine
