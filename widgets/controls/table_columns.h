#pragma once
#include <vector>

namespace vitrine {

/// A column that a table may show.
struct ColumnWish {
    int column = 0;
    int width = 0; ///< px that its contents need
};

/// Of columns in order of importance those that fit beside `first` px within `available` px; where one does not fit, a less
/// important one that is narrower may.
std::vector<int> columnsThatFit(int available, int first, const std::vector<ColumnWish>& wishes);

} // namespace vitrine
