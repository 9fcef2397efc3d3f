#pragma once
#include "widgets/samples/sample_fields.h"

namespace vitrine {

/// Where a text without titles goes: downwards from a row, and to the right over columns.
struct PasteTarget {
    std::vector<std::string> samples; ///< of the rows as they are shown
    std::size_t first = 0;            ///< the row in hand
    std::vector<SampleField> fields;  ///< of the columns that are shown, beginning with the one in hand
};

/// What a pasted text does to the samples of a study.
struct SamplePaste {
    std::vector<Action> actions;  ///< together one step; each is taken by the study
    int samples = 0;              ///< that they change
    std::vector<Message> refused; ///< what could not be taken, a sentence each, in the order of the text: the first few
    int moreRefused = 0;          ///< beyond those
};

inline constexpr std::size_t mostRefusedTold = 6;

/// A text out of a spreadsheet: rows on lines, cells between tabs, those with line ends or quotes in quotes. A first row of
/// titles says what the columns are and in which unit; a column of samples' names says which row is whose. Without titles, rows
/// that all begin with the name of a sample go to that sample, and others fill the samples from the row in hand on. Empty cells
/// change nothing.
SamplePaste pastedInto(const Study&, const QString& text, const PasteTarget&);

/// What was refused as one problem, for a person; `refused` is not empty.
Problem refusedPaste(const SamplePaste&);

} // namespace vitrine
