#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

/// The header of an integration, in lines ("# == pyFAI calibration ==") or as JSON ("# "poni_version": 2").
bool recognises(const SourceFile& file) {
    const std::string_view head = file.head();
    const auto says = [&](std::string_view words) { return head.find(words) != std::string_view::npos; };
    return head.starts_with('#') &&
           (says("pyFAI") || says("\"poni_version\"") || (says("# Wavelength") && says("PONI")) ||
            (says("Polarization factor") && says("Normalization factor")));
}

Result<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    return readPatternTable(file, options);
}

} // namespace

PatternReader pyfaiText() {
    return {"pyFAI", recognises, read};
}

} // namespace vitrine
