#include "widgets/panels/table_columns.h"

namespace vitrine {

std::vector<int> columnsThatFit(int available, int first, const std::vector<ColumnWish>& wishes) {
    std::vector<int> columns;
    int used = first;
    for (const ColumnWish& wish : wishes) {
        used += wish.width;
        if (used > available)
            break;
        columns.push_back(wish.column);
    }
    return columns;
}

} // namespace vitrine
