#include "widgets/panels/explanation.h"

#include "core/study/definitions.h"
#include "widgets/panels/quantities.h"
#include "widgets/panels/result_rows.h"
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

} // namespace

std::optional<Explanation> explain(const Scene& scene, const std::string& key, std::size_t peak) {
    const auto subject = subjectOf(scene);
    const Definition* definition = definitionOf(key);
    if (!subject || !definition)
        return std::nullopt;
    return Explanation{.name = translated(definition->name),
                       .symbol = QString::fromStdString(definition->symbol),
                       .value = valueOf(*subject, key, peak),
                       .meaning = translated(definition->meaning),
                       .equation = QString::fromStdString(definition->equation),
                       .inputs = inputsOf(*subject, key, peak),
                       .source = QString::fromStdString(definition->source)};
}

} // namespace vitrine
