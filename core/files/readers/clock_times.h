#pragma once
#include "core/files/readers/reader.h"

namespace vitrine {

/// A table whose times were written as a clock shows them.
struct ClockTable {
    SourceFile file;                  ///< with seconds in their places; lines keep their numbers
    std::vector<std::size_t> columns; ///< in which they stood
};

/// The seconds of "0:01:30", "1:30" (minutes and seconds, or hours and minutes where `hours`) and "0:01:30.5", as text; empty
/// where a field is none of these.
std::string clockSeconds(std::string_view field, bool hours);

/// The table with seconds in place of clock times, in rows that hold another number beside them; nothing where there are none.
std::optional<ClockTable> withClockSeconds(const SourceFile&);

} // namespace vitrine
