#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

Problem thermogram(const std::string& dialect, const std::string& fileName) {
    return {phrase("Pattern", "The file is a thermogram (%1) and no pattern.").with(dialect),
            phrase("Pattern", "Import it as a scan."), fileName, Question::Kind};
}

Result<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    if (const std::string dialect = thermogramDialectOf(file); !dialect.empty() && !options.kindByHand)
        return std::unexpected(thermogram(dialect, file.name));
    return readPatternTable(file, options);
}

} // namespace

PatternReader plainPatternTable() {
    return {"Delimited table", [](const SourceFile&) { return true; }, read};
}

} // namespace vitrine
