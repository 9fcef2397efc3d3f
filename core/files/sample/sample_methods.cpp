#include "core/files/sample/sample_methods.h"

#include "core/files/content/sample_layout.h"
#include "core/files/sample/sample_patterns.h"

namespace vitrine {

namespace {

using namespace hdf5;

template<class Part>
bool writeSource(const Handle& group, const Part& part) {
    return writeTitle(group, part.name) && writeText(group, "source_file", part.source.file) &&
           writeText(group, "source_sha256", part.source.sha256);
}

bool writeRuby(const Handle& entry, const RubyMeasurement& ruby, std::size_t index) {
    const Handle group = createGroup(entry, layout::rubyGroup(index), "NXdata");
    return group && setAttribute(group, "signal", "counts") && setAttribute(group, "axes", "wavelength") &&
           writeColumn(group, {"wavelength", "nm", "wavelength in air (nm)"}, ruby.recording->wavelength) &&
           writeColumn(group, {"counts", "", "counts"}, ruby.recording->counts) && writeSource(group, ruby);
}

bool writeHeatRun(const Handle& entry, const HeatRun& run, std::size_t index) {
    const Handle group = createGroup(entry, layout::heatRunGroup(index), "NXdata");
    const Recording& r = run.recording->recording;
    const std::string unit = layout::signalUnit(r.kind);
    const IndexRange ramp = run.recording->ramp;
    return group && setAttribute(group, "signal", "signal") && setAttribute(group, "axes", "temperature") &&
           writeColumn(group, {"temperature", "K", "temperature (K)"}, r.temperature) &&
           writeColumn(group, {"signal", unit, "heat flow (" + unit + ")"}, r.signal) &&
           (r.time.empty() || writeColumn(group, {"time", "s", "time (s)"}, r.time)) &&
           writeColumn(group, {"ramp_rows", "", "first row of the ramp, and the one behind it"},
                       std::vector{static_cast<double>(ramp.first), static_cast<double>(ramp.last)}) &&
           writeSource(group, run);
}

std::unexpected<Problem> unreadableCurve(const std::string& group) {
    return contradiction(phrase("SampleFile", "The curve “%1” cannot be read.").with(group));
}

std::unexpected<Problem> unevenCurve(const std::string& group) {
    return contradiction(phrase("SampleFile", "The columns of the curve “%1” differ in length.").with(group));
}

Result<RubySpectrum> readSpectrum(const OpenFile& file, const std::string& group) {
    auto wavelength = readColumn(file, group + "/wavelength");
    auto counts = readColumn(file, group + "/counts");
    if (!wavelength || !counts)
        return unreadableCurve(group);
    RubySpectrum spectrum{std::move(*wavelength), std::move(*counts)};
    if (!hasEvenColumns(spectrum))
        return unevenCurve(group);
    return spectrum;
}

/// Rows of a ramp as they stand in a file, where they are some.
std::optional<IndexRange> rampOf(const std::vector<double>& rows, std::size_t count) {
    if (rows.size() != 2 || !(rows[0] >= 0) || !(rows[1] >= rows[0]) || !(rows[1] <= static_cast<double>(count)))
        return {};
    return IndexRange{static_cast<std::size_t>(rows[0]), static_cast<std::size_t>(rows[1])};
}

/// `kind`: of the signal, by its outline.
Result<HeatFlowRun> readHeatRun(const OpenFile& file, const std::string& group, SignalKind kind) {
    auto temperature = readColumn(file, group + "/temperature");
    auto signal = readColumn(file, group + "/signal");
    auto time = has(file, group + "/time") ? readColumn(file, group + "/time") : std::vector<double>();
    const auto rows = readColumn(file, group + "/ramp_rows");
    if (!temperature || !signal || !time || !rows)
        return unreadableCurve(group);
    const auto ramp = rampOf(*rows, signal->size());
    if (!ramp)
        return unreadableCurve(group);
    HeatFlowRun run{{std::move(*time), std::move(*temperature), std::move(*signal), kind}, *ramp};
    if (!hasEvenColumns(run))
        return unevenCurve(group);
    return run;
}

} // namespace

bool hasEvenColumns(const RubySpectrum& spectrum) {
    return spectrum.wavelength.size() == spectrum.counts.size();
}

bool hasEvenColumns(const HeatFlowRun& run) {
    const Recording& r = run.recording;
    return r.temperature.size() == r.signal.size() && (r.time.empty() || r.time.size() == r.temperature.size());
}

bool writeMethods(const Handle& entry, const Sample& sample) {
    for (std::size_t i = 0; i < sample.rubies.size(); ++i)
        if (!writeRuby(entry, *sample.rubies[i], i))
            return false;
    for (std::size_t i = 0; i < sample.heatRuns.size(); ++i)
        if (!writeHeatRun(entry, *sample.heatRuns[i], i))
            return false;
    return true;
}

Edited readMethods(const OpenFile& file, const SampleOutline& outline, Sample& sample) {
    for (std::size_t i = 0; i < outline.rubies.size(); ++i) {
        auto spectrum = readSpectrum(file, "/entry/" + layout::rubyGroup(i));
        if (!spectrum)
            return std::unexpected(spectrum.error());
        RubyMeasurement ruby = outline.rubies[i];
        ruby.recording = std::move(*spectrum);
        sample.rubies.push_back(std::move(ruby));
    }
    for (std::size_t i = 0; i < outline.heatRuns.size(); ++i) {
        auto recording = readHeatRun(file, "/entry/" + layout::heatRunGroup(i), outline.heatRuns[i].recording->recording.kind);
        if (!recording)
            return std::unexpected(recording.error());
        HeatRun run = outline.heatRuns[i];
        run.recording = std::move(*recording);
        sample.heatRuns.push_back(std::move(run));
    }
    return {};
}

} // namespace vitrine
