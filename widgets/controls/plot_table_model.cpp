#include "widgets/controls/plot_table_model.h"

#include "widgets/controls/copyable.h"
#include "widgets/plot/rich_label.h"
#include "widgets/words/words.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int tableDigits = 7;

std::optional<double> at(const std::vector<double>& values, std::size_t i) {
    return i < values.size() ? std::optional(values[i]) : std::nullopt;
}

bool isError(int column) {
    return column == PlotTableModel::ErrorX || column == PlotTableModel::ErrorY;
}

QString cellText(const Measured& m, bool error) {
    return displayed(m, {}, tableDigits).split(QStringLiteral(" ± ")).value(error ? 1 : 0);
}

} // namespace

void PlotTableModel::setTable(const PlotTable& table) {
    if (table == table_)
        return;
    beginResetModel();
    table_ = table;
    ends_.clear();
    std::size_t rows = 0;
    for (const PlotSeries& series : table_.series)
        ends_.push_back(rows += series.size());
    endResetModel();
}

PlotTableModel::Place PlotTableModel::placeOf(int row) const {
    const auto index = static_cast<std::size_t>(row);
    const auto end = std::ranges::upper_bound(ends_, index);
    const auto series = static_cast<std::size_t>(end - ends_.begin());
    return {&table_.series[series], index - (series > 0 ? ends_[series - 1] : 0)};
}

std::optional<double> PlotTableModel::number(const QModelIndex& index) const {
    const auto [series, point] = placeOf(index.row());
    const int column = index.column();
    return at(column == X || column == ErrorX ? series->x : series->y, point);
}

std::optional<double> PlotTableModel::errorOf(const QModelIndex& index) const {
    const auto [series, point] = placeOf(index.row());
    const int column = index.column();
    return at(column == X || column == ErrorX ? series->errorX : series->errorY, point);
}

QVariant PlotTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == Curve ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != copyRole)
        return {};
    if (index.column() == Curve)
        return plainLabel(placeOf(index.row()).series->name);
    const Measured value{number(index).value_or(0), errorOf(index)};
    if (role == Qt::DisplayRole)
        return cellText(value, isError(index.column()));
    const WrittenNumber written = writtenNumber(value, tableDigits);
    return isError(index.column()) ? written.error : written.value;
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((section == Curve ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical && (role == Qt::DisplayRole || role == Qt::EditRole))
        return section + 1;
    return FlatTable::headerData(section, orientation, role);
}

QString PlotTableModel::title(int column) const {
    const QString names[ColumnCount] = {tr("Curve"), table_.xTitle, QStringLiteral("±"), table_.yTitle, QStringLiteral("±")};
    return names[column];
}

} // namespace vitrine
