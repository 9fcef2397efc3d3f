#pragma once
#include "core/files/patterns/axis_title.h"
#include "core/files/patterns/raw_pattern.h"
#include "core/files/text/rows.h"

namespace vitrine {

/// Which columns of a table make up one pattern.
struct PatternColumns {
    std::size_t abscissa = 0;
    std::size_t intensity = 1;
    std::optional<std::size_t> error;
    AxisMeaning meaning;
    OrdinateMeaning ordinate;
    std::string name; ///< of the curve; empty: the file holds no other
    std::string abscissaTitle;
    bool untitledErrors = false;
    ErrorKind errorKind = ErrorKind::Deviation;
    std::string errorTitle = {};
};

/// The titles of a table and which of its fields are columns: one that is empty in every row is none.
struct ColumnTitles {
    std::vector<Title> titles;       ///< one a field; empty where the columns are not named
    std::vector<std::size_t> fields; ///< the columns, as places in a row
    std::size_t width = 0;           ///< fields of a row
};

/// All fields are columns.
ColumnTitles allColumns(std::vector<Title> titles, std::size_t width);

/// Chooses the columns of every pattern by their titles: each intensity is a pattern, on the nearest abscissa to its left,
/// with the error that stands next after it (or in its place among as many errors); of several abscissae side by side q goes
/// before 2θ and d. Where no title is an intensity, all that are neither abscissa nor error nor a companion are, and where
/// none is left, a calculated curve. Without titles the places
/// count: abscissa, intensity, error. Refuses a table of more than three columns of which no title is an abscissa, and a
/// thermogram, unless a person said that it is a pattern (`kindByHand`).
Result<std::vector<PatternColumns>> choosePatternColumns(const ColumnTitles&, const std::string& where, bool kindByHand = false);

/// The columns with those that a person named in place of those that were found: one pattern where the intensity is
/// answered. Refuses columns that are not there, and one column for two things; without an answer all is as it was.
Result<std::vector<PatternColumns>> withAnswers(const Result<std::vector<PatternColumns>>&, const ColumnTitles&,
                                                const PatternReadOptions&, const std::string& where);

/// The columns as they were understood, for the preview.
std::vector<ColumnUnderstood> understood(const ColumnTitles&, const std::vector<PatternColumns>&);

/// A note that names each column that is in no pattern.
std::vector<Message> unusedColumns(const std::vector<ColumnUnderstood>&);

/// The rows that follow the present line of `lines` as one pattern for each set of columns, their abscissa in the unit of
/// its axis. Where the abscissa starts again after a line of `breaks` (counted as lines are), a new pattern begins.
Result<std::vector<RawPattern>> patternRows(Lines& lines, const RowFormat&, std::size_t fields,
                                            const std::vector<PatternColumns>&, const std::string& fileName,
                                            const std::vector<std::size_t>& breaks = {});

/// The standard deviations of errors that stand in per cent of the intensity, or as variances, with a note.
void settleErrors(RawPattern&, const PatternColumns&);

/// What the numbers of a pattern are by the title of their column, where that fits the axis, in Å⁻² for G(r) and in Å⁻¹ for F(q);
/// "S(q) − 1" becomes S(q). A function of r that is neither G(r) nor g(r) is asked for.
void takeOrdinate(RawPattern&, const AxisMeaning&, const OrdinateMeaning&);

/// Asks what an i(Q) is that tends to zero from below.
void doubtOrdinate(RawPattern&, const PatternColumns&);

/// Names that occur twice get a number; a single pattern has the name `alone`.
void nameCurves(std::vector<RawPattern>&, const std::string& alone);

/// The name of a file without its ending: the name of its only curve.
std::string curveNamed(const std::string& fileName);

} // namespace vitrine
