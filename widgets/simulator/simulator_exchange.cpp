#include "widgets/simulator/simulator_exchange.h"

#include "core/files/export/simulated_file.h"
#include "core/files/import/import.h"

namespace vitrine {

Result<SimulatorOverlay> overlayOf(const Scene& scene) {
    const ScanPath* current = scene.selection.current();
    const Scan* scan = current ? findScan(scene.now.study, *current) : nullptr;
    const ScanResult* result = scan && scene.now.results ? findResult(*scene.now.results, *current) : nullptr;
    if (!result)
        return refuse(phrase("Simulator", "Select a scan of the study to lay it over and to fit the model to it."));
    if (!result->prepared)
        return std::unexpected(result->prepared.error());
    Thermogram thermogram = (*result->prepared)->thermogram;
    const auto factor = toHeatCapacity(thermogram);
    if (!factor)
        return std::unexpected(factor.error());
    for (double& value : thermogram.signal)
        value *= *factor;
    thermogram.kind = SignalKind::HeatCapacity;
    return SimulatorOverlay{QString::fromStdString(scan->name), std::move(thermogram)};
}

const void* preparedOf(const Scene& scene) {
    const ScanPath* current = scene.selection.current();
    const ScanResult* result = current && scene.now.results ? findResult(*scene.now.results, *current) : nullptr;
    return result && result->prepared ? result->prepared->get() : nullptr;
}

Result<Sample> simulatedSample(const Simulation& experiment, const SimulatedRun& run, const QString& name) {
    const std::string text = simulatedCsv(experiment, run);
    const auto file = importThermogram({text.begin(), text.end()}, "simulated.csv");
    if (!file)
        return std::unexpected(file.error());
    Sample sample;
    sample.id = "simulated-" + file->original->sha256.substr(0, 12);
    sample.name = name.toStdString();
    sample.simulated = true;
    sample.kissinger.referenceTg = glassTransitionOf(experiment.glass.law);
    sample.originals = {file->original};
    sample.scans = file->scans;
    return sample;
}

} // namespace vitrine
