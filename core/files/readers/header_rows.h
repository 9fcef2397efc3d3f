#pragma once
#include "core/files/readers/reader.h"
#include "core/files/text/row.h"
#include "core/files/text/titles.h"

namespace vitrine {

/// Titles from a row of names and, where there is one, a row of units.
std::vector<Title> titlesOf(const std::vector<std::string>& names, const std::vector<std::string>& units = {});

/// The units of a row of units, one for each name: those of the same place, unless one of them contradicts its name or their
/// number differs; then they are placed in their order where they fit the names. Nothing for names whose unit cannot be told;
/// no value where every order contradicts a name.
std::optional<std::vector<std::string>> unitsFor(const std::vector<std::string>& names, const std::vector<std::string>& units);

/// The first column whose title has another unit than the row of units.
std::optional<std::size_t> unitsDisagree(const std::vector<std::string>& names, const std::vector<std::string>& units);

/// Words set apart by two blanks or more, for tables of fixed width whose titles hold single blanks.
std::vector<std::string> wideFields(const SourceFile&, std::string_view line);

/// The fields of a header line in UTF-8.
std::vector<std::string> headerFields(const SourceFile&, std::string_view line, const RowFormat&);

} // namespace vitrine
