#pragma once
#include "core/files/readers/curves.h"
#include "core/files/text/rows.h"

namespace vitrine {

/// The columns of one curve.
struct CurveColumns {
    std::optional<std::size_t> time;
    std::size_t temperature = 0;
    std::size_t signal = 0;
    std::optional<std::size_t> mass;
    bool operator==(const CurveColumns&) const = default;
};

/// Which columns of a table make up its curves.
struct ColumnChoice {
    std::vector<CurveColumns> curves;
    std::size_t blocks = 1; ///< groups of columns with a temperature of their own
    bool inOrder = false;   ///< several temperatures and as many signals stand in groups, paired by their order
    bool operator==(const ColumnChoice&) const = default;
};

/// Chooses the columns by their titles. A table is one block of columns, or several beside each other (“T, Q, T, Q”): a new
/// one begins with a temperature (and the time before it) behind a signal and before another one, so each signal has the
/// nearest temperature and time to its left. (Where every temperature stands behind its signal, to its right.) A block of
/// several equal temperatures and as many signals pairs them in their order, with which numbers and rates in the titles must
/// agree; what does not fit is asked. Of other blocks
/// the preferred temperature, time and mass are taken, and the best signal, or all those that are as good. A table without
/// a heat flow is refused, its mass column named where it has one.
Result<ColumnChoice> chooseColumns(const std::vector<Title>&, const SourceFile&);

/// A choice with the columns that a person named in place of those that were found. Refuses columns that are not there, and
/// one column for two things; without an answer the choice is as it was.
Result<ColumnChoice> withAnswers(const Result<ColumnChoice>&, const std::vector<Title>&, const SourceFile&, const ReadOptions&);

/// The columns as they were understood, for the preview.
std::vector<ColumnUnderstood> understood(const std::vector<Title>&, const ColumnChoice&);

/// What readRows() has to keep for a choice: time (if any), temperature, signal and mass (if any) of the curves in order, each
/// column once.
RowsWanted rowsWanted(const ColumnChoice&, std::size_t fields, AfterRows);

/// The curves of a block read with rowsWanted(); numbers are moved out of it.
std::vector<RawCurve> curvesOf(NumberBlock&&, const std::vector<Title>&, const ColumnChoice&);

} // namespace vitrine
