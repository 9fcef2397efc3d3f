#pragma once
#include "core/quantity/problem.h"
#include "widgets/controls/text_table.h"

#include <functional>

class QAbstractItemView;
class QWidget;

namespace vitrine {

/// The text of a cell as it is copied: plain numbers, whatever the locale. Where a model has none, what it shows.
inline constexpr int copyRole = 0x0164; // beyond Qt::UserRole

/// What can be copied of a part of the window: the row that a person is in (empty: none), and all of it.
struct Copied {
    TextTable row, all;
};

/// Gives a widget the commands to copy its rows in hand (Ctrl+C) or its whole (Ctrl+Shift+C) as TSV, its whole as LaTeX, and to
/// write it to a CSV file, in its context menu.
void makeCopyable(QWidget*, std::function<Copied()> copied);

/// The same commands for a widget that has a context menu of its own.
void addCopyCommands(QWidget*, std::function<Copied()> copied);

/// Writes a table as CSV (asCsv()); refuses with words where the file cannot be written.
Result<void> writeCsv(const QString& path, const TextTable&);
/// Asks where, and does so.
void exportCsv(QWidget* parent, const TextTable&);

/// The visible cells of a table view: of the selected rows, and of all.
Copied copiedFrom(const QAbstractItemView&);

} // namespace vitrine
