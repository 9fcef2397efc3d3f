#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

/// The header of an integration, in lines ("# == pyFAI calibration ==") or as JSON ("# "poni_version": 2").
Certainty claims(const SourceFile& file) {
    const std::string_view head = file.head();
    const auto says = [&](std::string_view words) { return head.find(words) != std::string_view::npos; };
    const bool keys =
        head.starts_with('#') && (says("pyFAI") || says("\"poni_version\"") || (says("# Wavelength") && says("PONI")) ||
                                  (says("Polarization factor") && says("Normalization factor")));
    return keys ? Certainty::Marker : Certainty::None;
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    return readPatternTable(file, options);
}

} // namespace

PatternReader pyfaiText() {
    return {"pyFAI", claims, read};
}

} // namespace vitrine
