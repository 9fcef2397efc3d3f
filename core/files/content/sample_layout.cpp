#include "core/files/content/sample_layout.h"

#include <cstdio>

namespace vitrine::layout {

namespace {

std::string numbered(const char* word, std::size_t index) {
    char buffer[48];
    std::snprintf(buffer, sizeof buffer, "%s_%04zu", word, index + 1);
    return buffer;
}

} // namespace

std::string scanGroup(std::size_t index) {
    return numbered("scan", index);
}

std::string patternGroup(std::size_t index) {
    return numbered("pattern", index);
}

std::string rubyGroup(std::size_t index) {
    return numbered("ruby", index);
}

std::string heatRunGroup(std::size_t index) {
    return numbered("heat_run", index);
}

std::string originalGroup(std::size_t index) {
    return numbered("original", index);
}

PatternColumns patternColumns(PatternContent content) {
    switch (content) {
    case PatternContent::StructureFactor:
        return {"q", "1/angstrom", "structure_factor", "1"};
    case PatternContent::ReducedStructure:
        return {"q", "1/angstrom", "reduced_structure", "1/angstrom"};
    case PatternContent::PairFunction:
        return {"r", "angstrom", "pair_function", "1/angstrom^2"};
    case PatternContent::PairDistribution:
        return {"r", "angstrom", "pair_distribution", "1"};
    case PatternContent::Intensity:
        break;
    }
    return {"q", "1/angstrom", "intensity", "arbitrary units"};
}

std::string errorsOf(const PatternColumns& columns) {
    return std::string(columns.signal) + "_errors";
}

const char* signalUnit(SignalKind kind) {
    switch (kind) {
    case SignalKind::Power:
        return "W";
    case SignalKind::SpecificPower:
        return "W/g";
    case SignalKind::HeatCapacity:
        break;
    }
    return "J/(g K)";
}

} // namespace vitrine::layout
