#include "widgets/controls/table_columns.h"

namespace vitrine {

std::vector<int> columnsThatFit(int available, int first, const std::vector<ColumnWish>& wishes) {
    std::vector<int> columns;
    int used = first;
    for (const ColumnWish& wish : wishes) {
        if (used + wish.width > available)
            continue;
        used += wish.width;
        columns.push_back(wish.column);
    }
    return columns;
}

} // namespace vitrine
