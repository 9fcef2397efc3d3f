#pragma once
#include "core/files/readers/curves.h"
#include "core/files/text/rows.h"

namespace vitrine {

/// Which columns of a table make up its curves.
struct ColumnChoice {
    std::optional<std::size_t> time;
    std::size_t temperature = 0;
    std::vector<std::size_t> signals; ///< one curve each
};

/// Chooses the columns by their titles: the preferred temperature and time, and the best signal, or all those
/// that are as good. A table without a heat flow is refused, its mass column named where it has one.
Result<ColumnChoice> chooseColumns(const std::vector<Title>&, const SourceFile&);

/// A choice with the columns that a person named in place of those that were found. Refuses columns that are not there, and
/// one column for two things; without an answer the choice is as it was.
Result<ColumnChoice> withAnswers(const Result<ColumnChoice>&, const std::vector<Title>&, const SourceFile&, const ReadOptions&);

/// The columns as they were understood, for the preview.
std::vector<ColumnUnderstood> understood(const std::vector<Title>&, const ColumnChoice&);

/// What readRows() has to keep for a choice: time (if any), temperature, then the signals.
RowsWanted rowsWanted(const ColumnChoice&, std::size_t fields, AfterRows);

/// The curves of a block read with rowsWanted(); numbers are moved out of it.
std::vector<RawCurve> curvesOf(NumberBlock&&, const std::vector<Title>&, const ColumnChoice&);

/// Titles from a row of names and, where there is one, a row of units.
std::vector<Title> titlesOf(const std::vector<std::string>& names,
                            const std::vector<std::string>& units = {});

/// Words set apart by two blanks or more, for tables of fixed width whose titles hold single blanks.
std::vector<std::string> wideFields(const SourceFile&, std::string_view line);

/// The fields of a header line in UTF-8.
std::vector<std::string> headerFields(const SourceFile&, std::string_view line, const RowFormat&);

} // namespace vitrine
