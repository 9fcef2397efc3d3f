#pragma once
#include "app/cli/given.h"
#include "core/files/content/pattern_reading.h"
#include "core/files/pattern_formats/pattern_files.h"
#include "core/files/readers/thermogram_files.h"

#include <map>

namespace vitrine::cli {

/// A column by its number, counted from 1, or by its title.
using ColumnName = std::string;

/// What the options say about the form of files, in the words of the command line.
struct ReadingOptions {
    std::optional<char> decimal, separator;
    std::string dialect, encoding; ///< as thermogramDialects(), patternDialects() and textEncodings() have them
    std::map<std::string, ColumnName>
        columns; ///< by their role: "time", "temperature", "signal", "abscissa", "intensity", "error"
};

/// --columns, --separator, --decimal, --encoding and --dialect, as the parser declares them.
QList<QCommandLineOption> readingOptionList();

/// What was given; what is wrong with it becomes the complaint.
ReadingOptions readingOptions(const Given&);

/// The answers with what was given about the form; columns that were named by their titles are found among `columns`, those
/// of the file. Refuses a title that no column has.
Result<ReadOptions> withForm(ReadOptions, const ReadingOptions&, const std::vector<ColumnUnderstood>& columns,
                             const std::string& file);
Result<PatternReadOptions> withForm(PatternReadOptions, const ReadingOptions&, const std::vector<ColumnUnderstood>& columns,
                                    const std::string& file);

/// Whether a column was named by its title, so that the columns of each file have to be known.
bool namesTitles(const ReadingOptions&);

} // namespace vitrine::cli
