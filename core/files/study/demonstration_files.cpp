#include "core/files/study/demonstration_files.h"

#include "core/files/hdf5/write.h"
#include "core/simulation/demonstration/demonstration.h"
#include "core/simulation/demonstration/heat_capacity_runs.h"
#include "core/simulation/demonstration/measured_stacks.h"
#include "core/simulation/demonstration/simulated_ruby.h"

namespace vitrine {

namespace {

constexpr const char* underPressure = "in-situ";
constexpr const char* relaxed = "p0-t643";
constexpr const char* weighedChip = "p0-t673"; // whose flash scans are in mW
constexpr const char* densified = "p7-t643";

/// What a column that belongs to the frames is, and its numbers.
struct OfFrames {
    hdf5::Meaning meaning;
    const std::vector<double>& values;
};

bool writeData(const hdf5::Handle& entry, const MeasuredStack& stack) {
    const hdf5::Handle data = hdf5::createGroup(entry, "data", "NXdata");
    const std::size_t points = stack.q.size();
    bool good = hdf5::setAttribute(data, "signal", std::string("I")) &&
                hdf5::setAttribute(data, "axes", std::vector<std::string>{".", "q"}) &&
                hdf5::writeColumn(data, {"q", "1/angstrom", "q"}, stack.q) &&
                hdf5::writeTable(data, {"I", "counts", "intensity"}, stack.counts, stack.counts.size() / points, points);
    for (const OfFrames& each : {OfFrames{{"temperature", "K", {}}, stack.temperature}, OfFrames{{"x", "mm", {}}, stack.x},
                                 OfFrames{{"y", "mm", {}}, stack.y}})
        good = good && (each.values.empty() || hdf5::writeColumn(data, each.meaning, each.values));
    return good;
}

bool writeInstrument(const hdf5::Handle& entry, const MeasuredStack& stack) {
    const hdf5::Handle instrument = hdf5::createGroup(entry, "instrument", "NXinstrument");
    const hdf5::Handle beam = hdf5::createGroup(instrument, "beam", "NXbeam");
    return hdf5::writeNumber(beam, {"incident_energy", "keV", {}}, stack.energy) &&
           hdf5::writeNumber(instrument, {"polarization_factor", "", {}}, 0.99);
}

bool writeEntry(const hdf5::Handle& file, const MeasuredStack& stack) {
    const hdf5::Handle entry = hdf5::createGroup(file, "entry", "NXentry");
    return hdf5::setAttribute(file, "default", std::string("entry")) &&
           hdf5::setAttribute(entry, "default", std::string("data")) &&
           hdf5::writeText(entry, "title", "SIMULATED: made by calculation, not measured") &&
           hdf5::writeText(entry, "sample_name", stack.sample + " (simulated)") && writeInstrument(entry, stack) &&
           writeData(entry, stack);
}

Result<DemonstrationFile> nexusFile(const Result<MeasuredStack>& stack) {
    if (!stack)
        return std::unexpected(stack.error());
    const auto turn = hdf5::turn();
    const hdf5::Silence silence;
    const hdf5::Handle file = hdf5::createFile();
    const bool written = writeEntry(file, *stack);
    std::vector<char> bytes = written ? hdf5::imageOf(file, 0) : std::vector<char>();
    if (bytes.empty())
        return refuse(phrase("Demonstration", "The file “%1” could not be made.").with(stack->file));
    return DemonstrationFile{stack->file, std::move(bytes), stack->kind, stack->sample};
}

std::vector<DemonstrationFile> rubySpectra(std::uint64_t seed) {
    std::vector<DemonstrationFile> files;
    for (const double pressure : pressuresOfCell())
        files.push_back(simulatedRuby(underPressure, pressure, seed + files.size()));
    return files;
}

} // namespace

Result<std::vector<DemonstrationFile>> demonstrationFiles(std::uint64_t seed) {
    std::vector<DemonstrationFile> files = rubySpectra(seed);
    for (DemonstrationFile& run : heatCapacityRuns(weighedChip, seed + 100))
        files.push_back(std::move(run));
    for (auto&& file : {nexusFile(heatingSeries(relaxed, seed + 200)), nexusFile(measuredMap(densified, seed + 300))}) {
        if (!file)
            return std::unexpected(file.error());
        files.push_back(*file);
    }
    return files;
}

} // namespace vitrine
