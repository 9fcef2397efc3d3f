#pragma once
#include "core/files/content/file_content.h"

namespace vitrine {

/// One column of numbers with its name and unit.
struct CsvColumn {
    std::string name;
    std::string unit;
    std::vector<double> values;
};

/// A number as text that reads back as the same double; empty for one that is not finite.
std::string exactText(double);

/// A cell of a CSV file, in quotes where it needs them.
std::string csvCell(const std::string&);

/// Comment lines ("# …"), a header row "name [unit]" and the columns side by side (all of one length).
std::string csvTable(const std::vector<std::string>& comments, const std::vector<CsvColumn>&);

} // namespace vitrine
