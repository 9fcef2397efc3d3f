#pragma once
#include "core/results/results.h"
#include "widgets/controls/scene.h"

#include <QString>

namespace vitrine {

/// "500 K/s", or "10 K/min" below 1 K/s; "rate unknown" without one. In K/s.
QString shownRate(std::optional<double> rate);

/// "1 atm" near one atmosphere, else in GPa; empty where unknown.
QString shownPressure(std::optional<double> gigapascal);

/// "annealed"; empty where unknown.
QString treatmentName(TreatmentKind);

/// "583 K, 7 GPa, 10 min": what was done to a sample, as far as known.
QString shownTreatment(const SampleTreatment&);

/// The heating rate that is in force for a scan, K/s: by hand, else as measured.
std::optional<double> rateOf(const Scan&, const ScanResult*);

/// The first Kissinger line that could be fitted.
const KissingerFit* fittedKissinger(const SampleResult&);

/// E_a over R T_g where a reference T_g was given, else in kJ/mol.
Measured shownEnergy(const KissingerFit&);

QString branchName(PeakBranch);

/// "by hand: windows, peaks": what of a scan is not automatic; empty where everything is.
QString byHandText(const Scan&);

/// What the baseline under the peaks is made of where none was set by hand.
QString automaticBaseline(const ScanResult&);

/// "polyline": what a kind of baseline is called in a sentence.
Message baselineName(BaselineKind);

/// "J/(g·K)", "W/g" or "W": the unit of a signal.
QString signalUnit(SignalKind);

} // namespace vitrine
