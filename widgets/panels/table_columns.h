#pragma once
#include <vector>

namespace vitrine {

/// A column that a table may show.
struct ColumnWish {
    int column = 0;
    int width = 0; ///< px that its contents need
};

/// Of columns in order of importance those that fit beside `first` px within `available` px; a column that does not fit is
/// left out, and all less important ones with it.
std::vector<int> columnsThatFit(int available, int first, const std::vector<ColumnWish>& wishes);

} // namespace vitrine
