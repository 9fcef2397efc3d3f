#pragma once
#include "core/quantity/problem.h"
#include "core/quantity/units.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// A cell of a table and what was typed or pasted into it.
struct CellEdit {
    int row = 0;
    int column = 0;
    QString text;
    bool operator==(const CellEdit&) const = default;
};

/// What a pasted text (rows on lines, cells parted by tabs) puts into a table whose first column names files. Rows that begin
/// with the name of a file (with or without its ending) go to that file in whatever order they are; else the text fills
/// downwards and to the right of `row` and `column`. A row of titles puts its cells under the titles of the same words. What
/// lies beyond the table, and the names themselves, are left out.
std::vector<CellEdit> pastedCells(const QString& text, const QStringList& files, const QStringList& titles, int row, int column);

/// The number in a cell in the internal unit of its dimension: "0.7", "0,7" and "700 MPa" are one pressure; a bare number is in
/// `unit`. Nothing for an empty cell. Refuses what is no number and a unit of another kind.
Result<std::optional<double>> cellQuantity(const QString& text, Dimension, const char* unit);

} // namespace vitrine
