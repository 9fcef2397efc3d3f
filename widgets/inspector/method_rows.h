#pragma once
#include "widgets/controls/result_rows.h"
#include "widgets/inspector/explanation.h"

namespace vitrine {

/// What a spectrum of ruby says: pressure, R1, λ0; `index` is its place among those of its sample.
ResultSection rubySection(const RubyAnswer&, std::size_t index);

/// The step of the heat capacity by three runs, and where it is.
ResultSection heatCapacitySection(const HeatCapacityAnswer&);

/// The sample whose spectra and runs are shown: that of the first selected item, and where nothing is selected the first that has
/// any; null where it has none.
const Sample* sampleWithMethods(const Scene&);

/// Explains a result of that sample by the key of its definition; `index` counts its spectra of ruby. Nothing for other keys.
std::optional<Explanation> explainMethods(const Scene&, const std::string& key, std::size_t index);

} // namespace vitrine
