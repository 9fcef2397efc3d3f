#pragma once
#include "core/files/import_pattern.h"
#include "widgets/panels/import_choice.h"

#include <QString>

namespace vitrine {

/// A file of patterns as it was read, and what it is used as.
struct PatternImport {
    QString path;
    Result<ImportedPatterns> read;
    PatternRole role = PatternRole::Sample;
};

/// Background where the name says so ("empty_bkg.xy").
PatternRole proposedRole(const QString& path);

/// The patterns that could be read, in a new sample named after the first one that is no background, or for
/// the sample of the id `into`. Patterns without a background get the only background among them.
ImportChoice patternChoice(const std::vector<PatternImport>&, const std::string& into = {});

/// "pyFAI · 1600 points · q 0.5–20 Å⁻¹ · 68.5 keV", or why the file cannot be read.
QString understoodPatterns(const Result<ImportedPatterns>&);

/// Encoding, columns with what they were taken as, and what was done to the rows; a line each.
QString understoodInDetail(const Result<ImportedPatterns>&);

} // namespace vitrine
