#include "widgets/inspector/explained_inputs.h"

#include "core/results/pattern_quantities.h"
#include "core/scattering/scattering_angle.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/text.h"
#include "widgets/views/kissinger/kissinger_lines.h"
#include "widgets/views/patterns/pattern_words.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

QString range(const Interval& interval) {
    constexpr int decimals = 1; // as the boxes of the windows have
    return tr("%1 … %2 K").arg(displayedFixed(interval.low, decimals), displayedFixed(interval.high, decimals));
}

using Inputs = std::vector<ExplainedInput>;

void addWindows(const ScanSubject& subject, Inputs& inputs) {
    if (!subject.result->windows)
        return;
    const auto origin = [](bool byHand) { return byHand ? tr("%1, set by hand") : tr("%1, found automatically"); };
    const Windows& windows = *subject.result->windows;
    inputs.push_back({tr("Glass window"), origin(subject.scan->glassWindow.has_value()).arg(range(windows.glass))});
    inputs.push_back({tr("Liquid window"), origin(subject.scan->liquidWindow.has_value()).arg(range(windows.liquid))});
    if (const Scan* lender = findScan(*subject.sample, subject.scan->glassReference))
        inputs.push_back({tr("Glass line of"), QString::fromStdString(lender->name)});
}

void addMeasurement(const ScanSubject& subject, Inputs& inputs) {
    inputs.push_back({tr("Heating rate"), shownRate(rateOf(*subject.scan, subject.result))});
    const auto mass = subject.scan->choices.mass;
    inputs.push_back({tr("Mass"), mass ? tr("%1 mg").arg(displayed(*mass * 1e3, 5)) : tr("unknown")});
    if (subject.scan->choices.lag)
        inputs.push_back({tr("Thermal lag"), tr("corrected with the file's own coefficients")});
}

void addArea(const ScanSubject& subject, Inputs& inputs) {
    if (!subject.result->fictiveTemperature)
        return;
    const FictiveTemperature& tf = **subject.result->fictiveTemperature;
    inputs.push_back({tr("Integrated over"), range(tf.limits)});
    const QString unit = subject.result->prepared ? signalUnit((*subject.result->prepared)->thermogram.kind) : QString();
    inputs.push_back({tr("Area above the glass line"), QStringLiteral("%1 %2 K").arg(displayed(tf.area, 5), unit)});
}

QString baselineText(const ScanSubject& subject) {
    const auto& baseline = subject.scan->baseline;
    if (!baseline || !baseline->holds())
        return automaticBaseline(*subject.result);
    QStringList anchors;
    for (const BaselineAnchor& anchor : baseline->anchors)
        anchors << displayed(anchor.temperature, 5);
    return tr("set by hand, %1; anchors at %2 K")
        .arg(translated(baselineName(baseline->kind)), anchors.join(QStringLiteral(", ")));
}

void addPeak(const ScanSubject& subject, std::size_t index, Inputs& inputs) {
    if (!subject.result->peaks || index >= (*subject.result->peaks)->size())
        return;
    const Peak& peak = (**subject.result->peaks)[index];
    inputs.push_back({tr("Taken over"), range(peak.limits)});
    if (peak.noise > 0)
        inputs.push_back({tr("Stands above the noise"), tr("%1 times").arg(displayed(peak.prominence / peak.noise, 3))});
    inputs.push_back({tr("Baseline"), baselineText(subject)});
    inputs.push_back({tr("Picked"), subject.scan->peaks ? tr("by hand") : tr("automatically")});
}

QString pointText(const RatePoint& point) {
    const Measured top{point.temperature, point.error > 0 ? std::optional(point.error) : std::nullopt};
    return displayed(top, QStringLiteral("K"));
}

const KissingerFit* kissingerOf(const SampleResult& result, std::size_t line) {
    return line < result.kissinger.size() && result.kissinger[line]->fit ? result.kissinger[line]->fit->get() : nullptr;
}

QString degreesText(const KissingerFit& fit) {
    const QString degrees = displayed(static_cast<double>(fit.degreesOfFreedom), 3);
    return fit.pooledReplicates ? tr("%1, of the replicates").arg(degrees) : tr("%1, of the points about the line").arg(degrees);
}

void addKissinger(const SampleResult& result, std::size_t line, Inputs& inputs) {
    const KissingerFit* fit = kissingerOf(result, line);
    if (!fit)
        return;
    for (const RatePoint& point : fit->points)
        inputs.push_back({shownRate(point.heatingRate), pointText(point)});
    if (const auto interval = shownEnergy(*fit).ci95)
        inputs.push_back({tr("95 % interval"), tr("%1 … %2").arg(displayed(interval->low, 4), displayed(interval->high, 4))});
    inputs.push_back({tr("Degrees of freedom"), degreesText(*fit)});
    if (fit->referenceTg > 0)
        inputs.push_back({tr("T_g of R T_g"), tr("%1 K, the reference T_g of the sample").arg(displayed(fit->referenceTg, 5))});
    if (fit->startTemperature > 0)
        inputs.push_back({QStringLiteral("T_0"), tr("%1 K, where the heating begins").arg(displayed(fit->startTemperature, 5))});
    inputs.push_back({tr("Scatter of T_p"), tr("%1 K").arg(displayed(fit->scatter, 2))});
    if (fit->curvatureP)
        inputs.push_back({tr("p value of the curvature"), displayed(*fit->curvatureP, 2)});
}

void addSource(const ScanSubject& subject, Inputs& inputs) {
    const Source& source = subject.scan->source;
    inputs.push_back({tr("File"), QString::fromStdString(source.file)});
    inputs.push_back({tr("Curve"), QString::fromStdString(source.curve)});
    inputs.push_back({tr("Read as"), shownFormat(source.dialect)});
    if (!source.sha256.empty())
        inputs.push_back({tr("SHA-256"), QString::fromStdString(source.sha256.substr(0, 12)) + QStringLiteral("…")});
}

void addMean(const ScanSubject& subject, Inputs& inputs) {
    for (std::size_t i = 0; i < subject.sampleResult->scans.size(); ++i)
        if (const auto& tf = subject.sampleResult->scans[i]->fictiveTemperature)
            inputs.push_back(
                {QString::fromStdString(subject.sample->scans[i]->name), displayed((*tf)->value, QStringLiteral("K"))});
}

/// "Bulk": which number density, and who says so.
QString densityText(const PatternSubject& subject) {
    const auto density = subject.result->numberDensity;
    if (!density)
        return tr("unknown");
    const bool given = subject.pattern->choices.structure.normalization.numberDensity == density;
    return (given ? tr("%1 Å⁻³, given") : tr("%1 Å⁻³, refined")).arg(displayed(*density, 4));
}

QString qRangeText(const PatternSubject& subject) {
    const Structure& s = **subject.result->structure;
    const QString range = tr("%1 … %2 Å⁻¹").arg(displayed(s.q.front(), 4), displayed(s.q.back(), 4));
    const bool found = subject.pattern->choices.structure.normalization.qRange.high >= openQMax &&
                       subject.result->used.normalization.qRange.high < openQMax;
    return found ? tr("%1, up to where the noise of S(q) reaches its oscillation").arg(range) : range;
}

bool hasCurve(const PatternSubject& subject) {
    return subject.result->structure && !(*subject.result->structure)->q.empty();
}

void addNormalization(const PatternSubject& subject, Inputs& inputs) {
    const NormalizationChoices& n = subject.result->used.normalization;
    const bool given = subject.pattern->choices.structure.normalization.rMin == n.rMin;
    inputs.push_back({tr("Composition"), QString::fromStdString(subject.sample->composition)});
    inputs.push_back({tr("Number density"), densityText(subject)});
    inputs.push_back({tr("Normalisation"), shownNormalization(n.method)});
    inputs.push_back(
        {QStringLiteral("r_min"), (given ? tr("%1 Å, set by hand") : tr("%1 Å, found automatically")).arg(displayed(n.rMin, 3))});
    if (n.lowRIterations > 0)
        inputs.push_back({tr("Low-r iterations"), displayed(static_cast<double>(n.lowRIterations), 3)});
    if (const ScatteringPattern* background = findPattern(*subject.sample, subject.pattern->choices.background))
        inputs.push_back({tr("Background"), QString::fromStdString(background->name)});
}

void addFirstPeak(const PatternSubject& subject, Inputs& inputs) {
    if (!subject.result->peaks || subject.result->peaks->empty())
        return;
    const DiffractionPeak& peak = *subject.result->peaks->front();
    const bool byHand = subject.pattern->choices.peak.search.width() > 0;
    inputs.push_back({tr("First sharp diffraction peak (FSDP)"), shownDefinition(peak.definition)});
    inputs.push_back({tr("Fitted over"), tr("%1 … %2 Å⁻¹").arg(displayed(peak.window.low, 4), displayed(peak.window.high, 4))});
    inputs.push_back({tr("Looked for"), byHand ? tr("in a window set by hand") : tr("around the first clear maximum")});
}

void addNeighbours(const PatternSubject& subject, Inputs& inputs) {
    inputs.push_back({tr("Number density"), densityText(subject)});
    if (subject.result->coordination && subject.result->coordination->limits.width() > 0) {
        const Interval limits = subject.result->coordination->limits;
        inputs.push_back({tr("Limits of the shell"), (subject.pattern->choices.firstShell ? tr("%1 … %2 Å, set by hand")
                                                                                          : tr("%1 … %2 Å, found automatically"))
                                                         .arg(displayed(limits.low, 3), displayed(limits.high, 3))});
    }
    inputs.push_back({tr("Window"), shownWindow(subject.pattern->choices.structure.window)});
}

void addSubPeaks(const PatternSubject& subject, Inputs& inputs) {
    if (!subject.result->subPeaks || !*subject.result->subPeaks)
        return;
    const SubPeakFit& fit = ***subject.result->subPeaks;
    inputs.push_back({tr("Sub-peaks fitted in"), tr("%1 … %2 Å").arg(displayed(fit.r.front(), 4), displayed(fit.r.back(), 4))});
    inputs.push_back({tr("Independent points there"), displayed(fit.independentPoints, 3)});
    inputs.push_back({tr("Number density"), densityText(subject)});
}

QString nameOf(const PatternSubject& subject, const std::string& pattern) {
    const ScatteringPattern* found = findPattern(*subject.sample, pattern);
    return found ? QString::fromStdString(found->name) : QString();
}

void addCompression(const PatternSubject& subject, Inputs& inputs) {
    if (!subject.sampleResult->compression)
        return;
    for (const CompressionPoint& point : subject.sampleResult->compression->points)
        inputs.push_back({nameOf(subject, point.pattern),
                          tr("%1 GPa: %2").arg(displayed(point.pressure, 4), displayed(point.q1, QStringLiteral("Å⁻¹")))});
    const CompressionChoices& choices = subject.sample->compression;
    inputs.push_back({tr("Equation"), QString::fromUtf8(equationName(choices.fit.equation))});
    if (choices.fit.equation == StateEquation::BirchMurnaghan)
        inputs.push_back({tr("Order"), displayed(static_cast<double>(choices.fit.order), 1)});
    inputs.push_back({tr("Compression"), tr("q_1 to the power %1").arg(displayed(choices.exponent, 3))});
    inputs.push_back({tr("Weights"), choices.fit.weighted ? tr("by the errors of the points") : tr("every point alike")});
}

void addPatternSource(const PatternSubject& subject, Inputs& inputs) {
    const ScatteringPattern& pattern = *subject.pattern;
    if (pattern.choices.wavelength)
        inputs.push_back({tr("Beam"), tr("%1 keV").arg(displayed(energyOf(*pattern.choices.wavelength), 5))});
    if (hasCurve(subject))
        inputs.push_back({tr("Range of q"), qRangeText(subject)});
    inputs.push_back({tr("File"), QString::fromStdString(pattern.source.file)});
    inputs.push_back({tr("Read as"), shownFormat(pattern.source.dialect)});
}

const char* sourceOf(KineticFormula formula) {
    switch (formula) {
    case KineticFormula::Kissinger:
        return "H. E. Kissinger, Anal. Chem. 29 (1957) 1702";
    case KineticFormula::Starink:
        return "M. J. Starink, Thermochim. Acta 404 (2003) 163";
    case KineticFormula::AugisBennett:
        return "J. A. Augis and J. E. Bennett, J. Therm. Anal. 13 (1978) 283";
    case KineticFormula::Ozawa:
        return "T. Ozawa, Bull. Chem. Soc. Jpn. 38 (1965) 1881; J. H. Flynn and L. A. Wall, J. Polym. Sci. B 4 (1966) 323";
    case KineticFormula::Moynihan:
        return "C. T. Moynihan et al., J. Phys. Chem. 78 (1974) 2673";
    case KineticFormula::Boswell:
        return "P. G. Boswell, J. Therm. Anal. 18 (1980) 353";
    }
    return "";
}

const char* sourceOf(StateEquation equation) {
    return equation == StateEquation::Vinet ? "P. Vinet et al., J. Geophys. Res. 92 (1987) 9319"
                                            : "F. Birch, Phys. Rev. 71 (1947) 809";
}

} // namespace

Inputs inputsOf(const ScanSubject& subject, const std::string& key, std::size_t index) {
    Inputs inputs;
    if (key.starts_with("kissinger"))
        addKissinger(*subject.sampleResult, index, inputs);
    else if (key.starts_with("sample."))
        addMean(subject, inputs);
    else if (key.starts_with("peaks"))
        addPeak(subject, index, inputs);
    else
        addWindows(subject, inputs);
    if (key == "fictive_temperature_K")
        addArea(subject, inputs);
    if (!key.starts_with("kissinger") && !key.starts_with("sample.")) {
        addMeasurement(subject, inputs);
        addSource(subject, inputs);
    }
    return inputs;
}

Inputs inputsOf(const PatternSubject& subject, const std::string& key, std::size_t) {
    Inputs inputs;
    if (key.starts_with("equation_of_state")) {
        addCompression(subject, inputs);
        return inputs;
    }
    if (key.starts_with("pattern.normalization") || key.starts_with("pattern.density"))
        addNormalization(subject, inputs);
    else if (key.starts_with("pattern.coordination") || key.starts_with("pattern.shells"))
        addNeighbours(subject, inputs);
    else if (key.starts_with("pattern.sub_peaks"))
        addSubPeaks(subject, inputs);
    else
        addFirstPeak(subject, inputs);
    addPatternSource(subject, inputs);
    return inputs;
}

void explainFormula(const ScanSubject& subject, const std::string& key, std::size_t line, Explanation& why) {
    const KissingerFit* fit = key.starts_with("kissinger") ? kissingerOf(*subject.sampleResult, line) : nullptr;
    if (!fit)
        return;
    why.equation = kissingerEquation(fit->formula);
    why.source = QString::fromUtf8(sourceOf(fit->formula));
}

void explainMethod(const PatternSubject& subject, const std::string& key, Explanation& why) {
    if (key == "pattern.normalization.scale")
        why.source = QString::fromUtf8(normalizationSource(subject.result->used.normalization.method));
    if (key.starts_with("equation_of_state.") && why.source.contains(QLatin1String("Vinet")))
        why.source = QString::fromUtf8(sourceOf(subject.sample->compression.fit.equation));
}

} // namespace vitrine
