#pragma once
#include "core/files/patterns/axis_title.h"
#include "core/files/patterns/raw_pattern.h"
#include "core/files/text/rows.h"

namespace vitrine {

/// Which columns of a table make up a pattern.
struct PatternColumns {
    std::size_t abscissa = 0;
    std::size_t intensity = 1;
    std::optional<std::size_t> error;
    AxisMeaning meaning;
    PatternContent content = PatternContent::Intensity;
};

/// Chooses the columns by their titles; where there are none, by their places: abscissa, intensity, error.
/// Refuses a table of more than three columns of which no title is an abscissa, and a thermogram, unless a person said that
/// it is a pattern (`kindByHand`).
Result<PatternColumns> choosePatternColumns(const std::vector<Title>&, std::size_t fields,
                                            const std::string& where, bool kindByHand = false);

/// The columns with those that a person named in place of those that were found. Refuses columns that are not there, and
/// one column for two things; without an answer the choice is as it was.
Result<PatternColumns> withAnswers(const Result<PatternColumns>&, const std::vector<Title>&, std::size_t fields,
                                   const PatternReadOptions&, const std::string& where);

/// The columns as they were understood, for the preview.
std::vector<ColumnUnderstood> understood(const std::vector<Title>&, std::size_t fields,
                                         const PatternColumns&);

/// The rows that follow the present line of `lines`, their abscissa in the unit of its axis.
Result<RawPattern> patternRows(Lines& lines, const RowFormat&, std::size_t fields, const PatternColumns&,
                               const std::string& fileName);

/// The name of a file without its ending: the name of its only curve.
std::string curveNamed(const std::string& fileName);

} // namespace vitrine
