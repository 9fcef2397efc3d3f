#pragma once
#include "core/document/edit.h"

namespace vitrine {

// What a study may hold. Each answers nothing, or why the value cannot be taken.

Edited validName(const std::string&);            ///< not blank
Edited validWindow(Interval);                    ///< K; finite, 0 < low < high
Edited validHeatingRate(double);                 ///< K/s; finite and positive
Edited validMass(double);                        ///< g; finite and positive
Edited validTreatment(const SampleTreatment&);   ///< P ≥ 0, T > 0, hold ≥ 0, cooling rate > 0; all finite
Edited validKissinger(const KissingerChoices&);  ///< reference T_g finite, ≥ 0
Edited validPeaks(const std::vector<PeakPick>&); ///< each with a valid window
/// Anchors above 0 K in order, at temperatures of their own; levels finite.
Edited validBaseline(const PeakBaselineChoice&);
Edited newSample(const Study&, const Shared<Sample>&);              ///< with an id and a name that the study does not have yet
Edited newScan(const Sample&, const Shared<Scan>&);                 ///< with a recording, and not yet in the sample
Edited newPattern(const Sample&, const Shared<ScatteringPattern>&); ///< with a recording, and not yet in the sample
/// Finite; ranges not upside down; wavelength, density and steps positive; the background a pattern of that role.
Edited validPatternChoices(const Sample&, const ScatteringPattern&, const PatternChoices&);
Edited validSeries(const ScatteringPattern&); ///< of a stack; conditions that were given are one a frame
Edited validConditions(std::optional<double> pressure, std::optional<double> temperature); ///< P ≥ 0, T > 0
Edited validCompression(const CompressionChoices&); ///< order 2 or 3, exponent finite and not zero
/// Temperatures and pressures positive, errors not negative, a known relaxation preset. Samples that are named need not
/// be there.
Edited validCrossSample(const CrossSampleChoices&);
Edited validFigure(const FigurePage&); ///< a name; sizes positive; panels with an id, a content and ranges
/// Keys that are there once; a number has a range that is not empty and holds the study's own, a list two options or more, all
/// different.
Edited validChoiceSpace(const ChoiceSpace&);
/// A reference is another scan of the sample that uses its own glass line; empty: none.
Edited validReference(const Sample&, const Scan&, const std::string& reference);

} // namespace vitrine
