#pragma once
#include "core/quantity/quantity.h"
#include "core/results/study_result.h"

namespace vitrine {

/// The energies and T_f of a sample among the others.
const QuantityList<ActivationPoint>& activationResults();
/// T_g under one pressure: the chosen one first, then by every way.
const QuantityList<PressureTransition>& transitionUnderPressureResults();
/// The onset of equilibrium at ambient pressure.
const QuantityList<StudyResult>& ambientResults();
/// Plateaus and crossover of the master curve.
const QuantityList<MasterCurve>& masterCurveResults();
/// One activation energy for the lines of several samples.
const QuantityList<CommonActivation>& commonActivationResults();
/// The relaxation energy and the fragility from glasses cooled at different rates.
const QuantityList<CooledGlasses>& cooledGlassResults();
/// T_f of one pressure against that of ambient pressure.
const QuantityList<FictiveComparison>& fictiveComparisonResults();
/// The first sharp peak of a recovered sample.
const QuantityList<StructurePoint>& structurePointResults();

/// One quantity of a study with its unit; the value, or why there is none.
struct StudyQuantity {
    std::string symbol;     ///< with marks for sub- and superscripts: "T_{g,P}"
    std::string of;         ///< "7 GPa", "643 K"; may be empty
    std::string definition; ///< how it was made, in English
    Result<Measured> value;
    std::string unit;     ///< empty for a pure number
    std::string key;      ///< as in the results' JSON: "master_curve.crossover_low"
    bool bracket = false; ///< its error is half the distance of two temperatures between which it lies, not a standard error
};

/// Every single result across samples, in the order of a reader.
std::vector<StudyQuantity> studyQuantities(const StudyResult&);

} // namespace vitrine
