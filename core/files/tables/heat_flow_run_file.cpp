#include "core/files/tables/heat_flow_run_file.h"

#include "core/files/readers/rates.h"
#include "core/files/text/encoding.h"
#include "core/files/text/titles.h"

#include <algorithm>

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
void turnUp(HeatFlowRunFile& file, const ReadScan& scan) {
    const bool told = scan.exoBasis == ExoBasis::Stated || scan.exoBasis == ExoBasis::Customary;
    if (!told)
        file.notes.push_back(phrase("HeatCapacity",
                                    "The file does not say which way exotherms point, and was taken as it is; they "
                                    "have to point the same way in all three runs."));
    if (!told || scan.exo == ExoDirection::Down)
        return;
    for (double& signal : file.run.recording.signal)
        signal = -signal;
}

constexpr std::size_t headOfFile = 16384; // bytes in which a mass is looked for

/// The mass (g) of a line like “# mass: 10.24 mg” or “sample mass = 10.24 mg”; without a unit it is none.
std::optional<double> massOfLine(std::string_view line) {
    constexpr std::string_view signs = "#;%!\"' \t:=,";
    const auto bare = [&](std::string_view text) {
        const std::size_t first = text.find_first_not_of(signs);
        return first == std::string_view::npos ? std::string_view() : text.substr(first);
    };
    line = bare(line);
    const std::string words = lowerCase(line.substr(0, 40));
    for (const std::string_view key : {"sample mass", "sapphire mass", "mass"})
        if (words.starts_with(key) && line.size() > key.size() && signs.find(line[key.size()]) != std::string_view::npos) {
            const std::string_view value = bare(line.substr(key.size()));
            return massIn(value.substr(0, value.find_last_not_of("\"' \t\r,;") + 1));
        }
    return {};
}

/// The first mass that the lines at the head of a text state.
std::optional<double> massInHead(std::span<const char> bytes, const std::string& fileName) {
    const auto text = fileText(bytes, fileName);
    if (!text)
        return {};
    std::string_view head = text->text().substr(0, headOfFile);
    while (!head.empty()) {
        const std::size_t end = std::min(head.find('\n'), head.size());
        if (const auto mass = massOfLine(text->decoded(head.substr(0, end))))
            return mass;
        head.remove_prefix(std::min(end + 1, head.size()));
    }
    return {};
}

void takeMass(HeatFlowRunFile& file, std::span<const char> bytes, const std::string& fileName) {
    if (!file.mass)
        file.mass = massInHead(bytes, fileName);
    if (file.mass)
        file.notes.push_back(phrase("HeatCapacity", "The file states a mass of %1 mg.").with(Figure{1e3 * *file.mass, 6}));
}

/// What two readings of a file have in all their scans.
template<class Part>
bool alikeIn(const Reading& a, const Reading& b, Part part) {
    return std::ranges::equal(a.scans, b.scans,
                              [&](const ReadScan& x, const ReadScan& y) { return part(*x.recording) == part(*y.recording); });
}

/// An answer about a unit where the file says another. A file that is read without the answer states it.
template<class Part>
std::optional<Problem> contradiction(std::span<const char> bytes, const std::string& fileName, const ReadOptions& options,
                                     const Reading& reading, std::string ReadOptions::*answer, Part part) {
    if ((options.*answer).empty())
        return {};
    ReadOptions silent = options;
    (silent.*answer).clear();
    const auto stated = readThermogramFile(bytes, fileName, silent, ExoQuestion::Later);
    if (!stated || alikeIn(*stated, reading, part))
        return {};
    return Problem{
        phrase("HeatCapacity", "The file states another unit than the one that was given, %1.").with(options.*answer),
        phrase("HeatCapacity", "Leave the unit out: it is for files that state none. If the file is wrong, mend its title."),
        fileName};
}

std::optional<Problem> unitFault(std::span<const char> bytes, const std::string& fileName, const ReadOptions& options,
                                 const Reading& reading) {
    const auto temperatures = [](const Recording& r) -> const std::vector<double>& { return r.temperature; };
    const auto signals = [](const Recording& r) { return std::pair(r.kind, r.signal); };
    if (auto fault = contradiction(bytes, fileName, options, reading, &ReadOptions::temperatureUnit, temperatures))
        return fault;
    return contradiction(bytes, fileName, options, reading, &ReadOptions::signalUnit, signals);
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
    turnUp(file, scans[chosen]);
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
    if (auto fault = unitFault(bytes, fileName, options, *reading))
        return std::unexpected(std::move(*fault));
    auto file = heatFlowRunOf(reading->scans, fileName, ramp);
    if (!file)
        return file;
    file->dialect = reading->dialect;
    if (!options.mass)
        takeMass(*file, bytes, fileName);
    return file;
}

} // namespace vitrine
