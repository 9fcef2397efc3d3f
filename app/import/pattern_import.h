#pragma once
#include "core/files/import/import_pattern.h"
#include "widgets/import/import_choice.h"

#include <QString>

namespace vitrine {

/// What is known of the pressure and temperature of a file of patterns; absent: unknown.
struct PatternConditions {
    std::optional<double> pressure;             ///< GPa, while it was measured
    std::optional<double> temperature;          ///< K, while it was measured
    std::optional<double> treatmentPressure;    ///< GPa, of its sample before
    std::optional<double> treatmentTemperature; ///< K
    bool operator==(const PatternConditions&) const = default;
};

/// A file of patterns as it was read, and what it is used as.
struct PatternImport {
    QString path;
    Result<ImportedPatterns> read;
    PatternRole role = PatternRole::Sample;
    std::string sample = {}; ///< that a person said it belongs to; empty: the one that is named after the first file
    PatternConditions conditions = {};
};

/// What the names of the files say ("…_0.7GPa.xy", "…_583K.xy"): of files that differ in it, it is that of the measurement,
/// else that of the treatment of their sample. In the order of the files; nothing for backgrounds.
std::vector<PatternConditions> proposedConditions(const std::vector<PatternImport>&);

/// Background where the name says so ("empty_bkg.xy").
PatternRole proposedRole(const QString& path);

/// The patterns that could be read, in a new sample named after the first one that is no background, or for
/// the sample of the id `into`. Patterns without a background get the only background among them.
ImportChoice patternChoice(const std::vector<PatternImport>&, const std::string& into = {});

/// The same where a person named several samples; a background whose sample was not said belongs to each. A background of a
/// sample that no pattern has is kept in a sample of that name.
std::vector<ImportChoice> patternChoices(const std::vector<PatternImport>&, const std::string& into = {});

/// "pyFAI · 1600 points · q 0.5–20 Å⁻¹ · 68.5 keV", or why the file cannot be read.
QString understoodPatterns(const Result<ImportedPatterns>&);

/// Encoding, columns with what they were taken as, and what was done to the rows; a line each.
QString understoodInDetail(const Result<ImportedPatterns>&);

} // namespace vitrine
