#pragma once
#include "core/files/tables/table.h"

namespace vitrine {

/// The rows of a table in the order of the frames, where a column of words names them: by the names of their files, with or
/// without a folder before and an ending behind. Rows of other files are left out, which is noted, and a column "frame" with
/// them. Of a table whose words name fewer than half of the frames the rows stay as they are. Refuses a frame that is named in no
/// row or in two. `bytes` are those that the table was read from.
Result<Table> rowsByNames(Table, std::span<const char> bytes, const std::vector<std::string>& frames,
                          const std::string& fileName);

} // namespace vitrine
