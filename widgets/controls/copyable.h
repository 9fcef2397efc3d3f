#pragma once
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

/// Gives a widget the commands to copy its row or its whole as TSV (Ctrl+C, Ctrl+Shift+C) or LaTeX, in its context menu.
void makeCopyable(QWidget*, std::function<Copied()> copied);

/// The visible cells of a table view: of the selected rows, and of all.
Copied copiedFrom(const QAbstractItemView&);

} // namespace vitrine
