#include "core/files/sample_layout.h"

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

std::string originalGroup(std::size_t index) {
    return numbered("original", index);
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
