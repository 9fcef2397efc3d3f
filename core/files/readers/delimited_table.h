#pragma once
#include "core/files/readers/columns.h"

namespace vitrine {

/// What a dialect that is a plain delimited table knows better than the table says.
struct TableCustoms {
    std::optional<ExoDirection> exo;
    /// Changes titles that only this dialect understands, or refuses them.
    std::optional<Problem> (*adapt)(std::vector<Title>&, const SourceFile&, const ReadOptions&) = nullptr;
    /// Columns whose fields are seconds, whatever their titles say: they were written as clock times.
    std::vector<std::size_t> secondColumns = {};
};

/// Reads a delimited table: layout, titles and units from the text; what is missing is asked for.
Attempt<Reading> readDelimited(const SourceFile&, const ReadOptions&, const TableCustoms& = {});

} // namespace vitrine
