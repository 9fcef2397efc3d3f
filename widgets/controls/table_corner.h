#pragma once
#include <QAbstractButton>
#include <QTableView>

namespace vitrine {

/// Names the button in a table's corner, which Qt leaves without a name for screen readers.
inline void nameCorner(const QTableView& table, const QString& name) {
    for (auto* corner : table.findChildren<QAbstractButton*>())
        corner->setAccessibleName(name);
}

} // namespace vitrine
