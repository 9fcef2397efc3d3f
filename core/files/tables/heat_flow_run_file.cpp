#include "core/files/tables/heat_flow_run_file.h"

namespace vitrine {

namespace {

std::vector<std::size_t> heatingRamps(const std::vector<ReadScan>& scans) {
    std::vector<std::size_t> ramps;
    for (std::size_t i = 0; i < scans.size(); ++i)
        if (scans[i].direction == RampDirection::Heating)
            ramps.push_back(i);
    return ramps;
}

bool isIsotherm(const ReadScan& scan) {
    return scan.direction == RampDirection::Isothermal && !scan.recording->time.empty();
}

/// Whether `b` goes on where `a` ends: curves of a file that stand side by side begin anew.
bool follows(const ReadScan& a, const ReadScan& b) {
    return !a.recording->time.empty() && !b.recording->time.empty() && a.recording->time.back() <= b.recording->time.front() &&
           a.recording->kind == b.recording->kind;
}

void append(Recording& to, const Recording& from) {
    to.time.insert(to.time.end(), from.time.begin(), from.time.end());
    to.temperature.insert(to.temperature.end(), from.temperature.begin(), from.temperature.end());
    to.signal.insert(to.signal.end(), from.signal.begin(), from.signal.end());
}

HeatFlowRun joined(const std::vector<ReadScan>& scans, std::size_t ramp) {
    HeatFlowRun run;
    run.recording.kind = scans[ramp].recording->kind;
    if (ramp > 0 && isIsotherm(scans[ramp - 1]) && follows(scans[ramp - 1], scans[ramp]))
        append(run.recording, *scans[ramp - 1].recording);
    run.ramp.first = run.recording.signal.size();
    append(run.recording, *scans[ramp].recording);
    run.ramp.last = run.recording.signal.size();
    if (ramp + 1 < scans.size() && isIsotherm(scans[ramp + 1]) && follows(scans[ramp], scans[ramp + 1]))
        append(run.recording, *scans[ramp + 1].recording);
    return run;
}

/// Runs that go into one quotient have one sign: endotherms up, where the file says which way its exotherms point.
void turnUp(HeatFlowRun& run, const ReadScan& scan) {
    const bool told = scan.exoBasis == ExoBasis::Stated || scan.exoBasis == ExoBasis::Customary;
    if (!told || scan.exo == ExoDirection::Down)
        return;
    for (double& signal : run.recording.signal)
        signal = -signal;
}

} // namespace

Result<HeatFlowRunFile> heatFlowRunOf(const std::vector<ReadScan>& scans, const std::string& fileName,
                                      std::optional<std::size_t> ramp) {
    const auto ramps = heatingRamps(scans);
    if (ramps.empty())
        return refuse(phrase("HeatCapacity", "The file has no heating ramp."), {}, fileName);
    if (ramp && (*ramp < 1 || *ramp > ramps.size()))
        return refuse(phrases("HeatCapacity", "The file has only %n heating ramp(s).").count(static_cast<int>(ramps.size())), {},
                      fileName);
    const std::size_t chosen = ramps[ramp.value_or(1) - 1];
    HeatFlowRunFile file{joined(scans, chosen), scans[chosen].mass, {}, scans[chosen].curve, {}};
    turnUp(file.run, scans[chosen]);
    if (!ramp && ramps.size() > 1)
        file.notes.push_back(phrases("HeatCapacity", "The file has %n heating ramp(s); the first one was taken.")
                                 .count(static_cast<int>(ramps.size())));
    return file;
}

Result<HeatFlowRunFile> readHeatFlowRun(std::span<const char> bytes, const std::string& fileName, const ReadOptions& options,
                                        std::optional<std::size_t> ramp) {
    const auto reading = readThermogramFile(bytes, fileName, options, ExoQuestion::Later);
    if (!reading)
        return std::unexpected(reading.error());
    auto file = heatFlowRunOf(reading->scans, fileName, ramp);
    if (file)
        file->dialect = reading->dialect;
    return file;
}

} // namespace vitrine
