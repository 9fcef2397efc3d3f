#include "widgets/panels/explanation.h"

#include "core/scattering/scattering_angle.h"
#include "core/study/definitions.h"
#include "widgets/panels/pattern_rows.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/result_rows.h"
#include "widgets/views/pattern_words.h"
#include "widgets/words.h"

#include <QCoreApplication>

namespace vitrine {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("vitrine", text); }

QString range(const Interval& interval) {
    return tr("%1 … %2 K").arg(displayed(interval.low, 5), displayed(interval.high, 5));
}

/// What the current scan of a scene is.
struct Subject {
    const Sample* sample = nullptr;
    const Scan* scan = nullptr;
    const ScanResult* result = nullptr;
    const SampleResult* sampleResult = nullptr;
};

std::optional<Subject> subjectOf(const Scene& scene) {
    const ScanPath* path = scene.selection.current();
    if (!path)
        return std::nullopt;
    const Subject subject{findSample(scene.now.study, path->sample), findScan(scene.now.study, *path),
                          findResult(*scene.now.results, *path), findResult(*scene.now.results, path->sample)};
    const bool whole = subject.sample && subject.scan && subject.result && subject.sampleResult;
    return whole ? std::optional(subject) : std::nullopt;
}

std::vector<ResultRow> allRows(const Subject& subject) {
    std::vector<ResultRow> rows;
    const auto add = [&](const ResultSection& section) { std::ranges::copy(section.rows, std::back_inserter(rows)); };
    add(transitionSection(*subject.result));
    add(fictiveSection(*subject.result));
    std::ranges::for_each(peakSections(*subject.result), add);
    add(sampleSection(*subject.sampleResult));
    return rows;
}

QString valueOf(const Subject& subject, const std::string& key, std::size_t peak) {
    const auto rows = allRows(subject);
    const auto row = std::ranges::find_if(rows, [&](const ResultRow& r) { return r.key == key && r.peak == peak; });
    return row == rows.end() ? QString() : QStringLiteral("%1 %2").arg(row->value, row->unit).trimmed();
}

using Inputs = std::vector<ExplainedInput>;

void addWindows(const Subject& subject, Inputs& inputs) {
    if (!subject.result->windows)
        return;
    const auto origin = [](bool byHand) { return byHand ? tr("%1, set by hand") : tr("%1, found automatically"); };
    const Windows& windows = *subject.result->windows;
    inputs.push_back({tr("Glass window"), origin(subject.scan->glassWindow.has_value()).arg(range(windows.glass))});
    inputs.push_back({tr("Liquid window"), origin(subject.scan->liquidWindow.has_value()).arg(range(windows.liquid))});
    if (const Scan* lender = findScan(*subject.sample, subject.scan->glassReference))
        inputs.push_back({tr("Glass line of"), QString::fromStdString(lender->name)});
}

void addMeasurement(const Subject& subject, Inputs& inputs) {
    inputs.push_back({tr("Heating rate"), shownRate(rateOf(*subject.scan, subject.result))});
    const auto mass = subject.scan->choices.mass;
    inputs.push_back({tr("Mass"), mass ? tr("%1 mg").arg(displayed(*mass * 1e3, 5)) : tr("unknown")});
    if (subject.scan->choices.lag)
        inputs.push_back({tr("Thermal lag"), tr("corrected with the file's own coefficients")});
}

void addArea(const Subject& subject, Inputs& inputs) {
    if (!subject.result->fictiveTemperature)
        return;
    const FictiveTemperature& tf = **subject.result->fictiveTemperature;
    inputs.push_back({tr("Integrated over"), range(tf.limits)});
    const QString unit = subject.result->prepared ? signalUnit((*subject.result->prepared)->thermogram.kind) : QString();
    inputs.push_back({tr("Area above the glass line"), QStringLiteral("%1 %2 K").arg(displayed(tf.area, 5), unit)});
}

void addPeak(const Subject& subject, std::size_t index, Inputs& inputs) {
    if (!subject.result->peaks || index >= (*subject.result->peaks)->size())
        return;
    const Peak& peak = (**subject.result->peaks)[index];
    inputs.push_back({tr("Taken over"), range(peak.limits)});
    if (peak.noise > 0)
        inputs.push_back({tr("Stands above the noise"), tr("%1 times").arg(displayed(peak.prominence / peak.noise, 3))});
    inputs.push_back({tr("Picked"), subject.scan->peaks ? tr("by hand") : tr("automatically")});
}

QString pointText(const RatePoint& point) {
    const Measured top{point.temperature, point.error > 0 ? std::optional(point.error) : std::nullopt};
    return displayed(top, QStringLiteral("K"));
}

void addKissinger(const Subject& subject, Inputs& inputs) {
    const KissingerFit* fit = fittedKissinger(*subject.sampleResult);
    if (!fit)
        return;
    for (const RatePoint& point : fit->points)
        inputs.push_back({shownRate(point.heatingRate), pointText(point)});
    if (const auto interval = shownEnergy(*fit).ci95)
        inputs.push_back({tr("95 % interval"), tr("%1 … %2").arg(displayed(interval->low, 4), displayed(interval->high, 4))});
    inputs.push_back({tr("Scatter of T_p"), tr("%1 K").arg(displayed(fit->scatter, 2))});
    if (fit->curvatureP)
        inputs.push_back({tr("Curvature by chance"), displayed(*fit->curvatureP, 2)});
}

void addSource(const Subject& subject, Inputs& inputs) {
    const Source& source = subject.scan->source;
    inputs.push_back({tr("File"), QString::fromStdString(source.file)});
    inputs.push_back({tr("Curve"), QString::fromStdString(source.curve)});
    inputs.push_back({tr("Read as"), QString::fromStdString(source.dialect)});
    if (!source.sha256.empty())
        inputs.push_back({tr("SHA-256"), QString::fromStdString(source.sha256.substr(0, 12)) + QStringLiteral("…")});
}

Inputs inputsOf(const Subject& subject, const std::string& key, std::size_t peak) {
    Inputs inputs;
    if (key.starts_with("kissinger"))
        addKissinger(subject, inputs);
    else if (key.starts_with("peaks"))
        addPeak(subject, peak, inputs);
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

/// The value as the inspector shows it.
QString patternValue(const Scene& scene, const PatternPath& path, const std::string& key, std::size_t peak) {
    auto sections = patternSections(*findResult(*scene.now.results, path));
    sections.push_back(compressionSection(*findResult(*scene.now.results, path.sample)));
    for (const ResultSection& section : sections)
        for (const ResultRow& row : section.rows)
            if (row.key == key && row.peak == peak)
                return QStringLiteral("%1 %2").arg(row.value, row.unit);
    return {};
}

Inputs patternInputs(const ScatteringPattern& pattern, const PatternResult& result) {
    const PatternChoices& choices = pattern.choices;
    Inputs inputs;
    if (choices.wavelength)
        inputs.push_back({tr("Beam"), tr("%1 keV").arg(displayed(energyOf(*choices.wavelength), 5))});
    if (result.structure && !(*result.structure)->q.empty())
        inputs.push_back({tr("Range of q"), tr("%1 … %2 Å⁻¹").arg(displayed((*result.structure)->q.front(), 4),
                                                                  displayed((*result.structure)->q.back(), 4))});
    inputs.push_back({tr("Normalisation"), shownNormalization(result.used.normalization.method)});
    inputs.push_back({tr("Window"), shownWindow(choices.structure.window)});
    if (result.peaks && !result.peaks->empty())
        inputs.push_back({tr("First sharp peak"), shownDefinition(result.peaks->front()->definition)});
    if (result.subPeaks && *result.subPeaks) {
        const SubPeakFit& fit = ***result.subPeaks;
        inputs.push_back({tr("Sub-peaks fitted in"), tr("%1 … %2 Å").arg(displayed(fit.r.front(), 4), displayed(fit.r.back(), 4))});
        inputs.push_back({tr("Independent points there"), displayed(fit.independentPoints, 3)});
    }
    inputs.push_back({tr("File"), QString::fromStdString(pattern.source.file)});
    inputs.push_back({tr("Read as"), QString::fromStdString(pattern.source.dialect)});
    return inputs;
}

} // namespace

std::optional<Explanation> explain(const Scene& scene, const std::string& key, std::size_t peak) {
    const Definition* definition = definitionOf(key);
    if (!definition)
        return std::nullopt;
    Explanation explanation{.name = translated(definition->name),
                            .symbol = QString::fromStdString(definition->symbol),
                            .value = {},
                            .meaning = translated(definition->meaning),
                            .equation = QString::fromStdString(definition->equation),
                            .inputs = {},
                            .source = QString::fromStdString(definition->source)};
    if (const auto subject = subjectOf(scene)) {
        explanation.value = valueOf(*subject, key, peak);
        explanation.inputs = inputsOf(*subject, key, peak);
    } else if (const PatternPath* path = scene.selection.currentPattern(); path && findPattern(scene.now.study, *path)) {
        explanation.value = patternValue(scene, *path, key, peak);
        explanation.inputs = patternInputs(*findPattern(scene.now.study, *path), *findResult(*scene.now.results, *path));
    } else {
        return std::nullopt;
    }
    return explanation;
}

} // namespace vitrine
