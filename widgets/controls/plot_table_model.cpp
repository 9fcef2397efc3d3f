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

using Columns = std::vector<double> PlotSeries::*;

/// The numbers of a column and, in a column of errors, these errors; in a column of values the errors that round them.
struct ColumnOf {
    Columns values, errors;
    bool isError = false;
};

ColumnOf columnOf(int column) {
    switch (column) {
    case PlotTableModel::X:
        return {&PlotSeries::x, &PlotSeries::errorX};
    case PlotTableModel::ErrorX:
        return {&PlotSeries::x, &PlotSeries::errorX, true};
    case PlotTableModel::TotalX:
        return {&PlotSeries::x, &PlotSeries::totalX, true};
    case PlotTableModel::ErrorY:
        return {&PlotSeries::y, &PlotSeries::errorY, true};
    case PlotTableModel::TotalY:
        return {&PlotSeries::y, &PlotSeries::totalY, true};
    default:
        return {&PlotSeries::y, &PlotSeries::errorY};
    }
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

/// What a cell tells: a value with the error that it is rounded by.
Measured PlotTableModel::number(const QModelIndex& index) const {
    const auto [series, point] = placeOf(index.row());
    const ColumnOf column = columnOf(index.column());
    auto error = at(series->*column.errors, point);
    if (column.isError && error == 0.0)
        error.reset(); // none is known
    return {at(series->*column.values, point).value_or(0), error};
}

int PlotTableModel::rows() const {
    if (table_.facts)
        return static_cast<int>(table_.facts->rows.size());
    return ends_.empty() ? 0 : static_cast<int>(ends_.back());
}

int PlotTableModel::columns() const {
    return table_.facts ? static_cast<int>(table_.facts->titles.size()) : static_cast<int>(ColumnCount);
}

/// Words begin at the left, and so do columns that hold none yet.
bool PlotTableModel::isText(int column) const {
    if (!table_.facts)
        return column == Curve;
    const auto at = static_cast<std::size_t>(column);
    return std::ranges::none_of(table_.facts->rows, [at](const auto& row) { return row[at].number.has_value(); });
}

QVariant PlotTableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != copyRole)
        return {};
    return table_.facts ? factData(index, role) : pointData(index, role);
}

QVariant PlotTableModel::factData(const QModelIndex& index, int role) const {
    const FactCell& cell = table_.facts->rows[static_cast<std::size_t>(index.row())][static_cast<std::size_t>(index.column())];
    if (!cell.number)
        return plainLabel(cell.words);
    if (role == Qt::DisplayRole)
        return cellText(*cell.number, cell.isError);
    const WrittenNumber written = writtenNumber(*cell.number, tableDigits);
    return cell.isError ? written.error : written.value;
}

QVariant PlotTableModel::pointData(const QModelIndex& index, int role) const {
    if (index.column() == Curve)
        return plainLabel(placeOf(index.row()).series->name);
    const bool isError = columnOf(index.column()).isError;
    const Measured value = number(index);
    if (role == Qt::DisplayRole)
        return cellText(value, isError);
    const WrittenNumber written = writtenNumber(value, tableDigits);
    return isError ? written.error : written.value;
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return int((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (orientation == Qt::Vertical && (role == Qt::DisplayRole || role == Qt::EditRole))
        return section + 1;
    return FlatTable::headerData(section, orientation, role);
}

QString PlotTableModel::title(int column) const {
    if (table_.facts)
        return table_.facts->titles.value(column);
    const QString noise = QStringLiteral("±"), both = tr("± with choices");
    const QString names[ColumnCount] = {tr("Curve"), table_.xTitle, noise, both, table_.yTitle, noise, both};
    return names[column];
}

} // namespace vitrine
