#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/drawing.h"
#include "widgets/plot/plot_table.h"

namespace vitrine {

/// One sample's Kissinger line of one branch with the look it has everywhere: colour and filling by pressure,
/// marker by branch.
struct KissingerLine {
    const Sample* sample = nullptr;
    Shared<KissingerResult> result;
    QColor colour;
    Marker marker = Marker::Circle;
    bool filled = false;
    QString number = {}; ///< where other samples look like it

    ScanPath path(const KissingerSource& source) const { return {sample->id, source.scan}; }
};

/// The lines of the selected samples (of all where nothing is selected) that share a formula, that of the
/// first.
struct KissingerPlot {
    KineticFormula formula = KineticFormula::Kissinger;
    double startTemperature = usualStartTemperature; ///< T_0 of Augis and Bennett's, K
    std::vector<KissingerLine> lines;
    std::size_t ofOtherFormulas = 0; ///< samples left out: their axis would be another
    std::size_t withoutPeaks = 0;    ///< samples with heating scans of which none has a clear peak
};
KissingerPlot kissingerPlot(const Moment&, const Selection&, const Theme&);

/// (1000/T, ln[Φ/(T − T_0)^s]): K⁻¹ and, for s = 2, ln(K⁻¹ s⁻¹). T_0 (K) only with Augis and Bennett's formula.
QPointF kissingerPoint(double heatingRate, double temperature, KineticFormula, double startTemperature = usualStartTemperature);

/// Points with error bars, fitted lines with their 95 % bands.
Drawing kissingerDrawing(const KissingerPlot&, const Selection&, const Theme&);

/// A row for each scan that gives a point to a line, and for each that was left out of it, with the reason.
FactTable kissingerFacts(const KissingerPlot&, const Analysts*);

/// "ln(Φ T_p^{−2} / K^{−1} s^{−1})" for the exponent of the formula.
QString kissingerAxis(KineticFormula);
/// "Φ T_p^{−2}", "Φ (T_p − T_0)^{−1}"
QString kissingerVariable(KineticFormula);
QString formulaName(KineticFormula);
/// "ln(Φ T_p^{−1.92}) = −1.0008 E_a/(R T_p) + a"
QString kissingerEquation(KineticFormula);

} // namespace vitrine
