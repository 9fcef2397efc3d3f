#pragma once
#include "widgets/plot/plot_table.h"

#include <QAbstractTableModel>

namespace vitrine {

/// What a plot draws as a table: a row a point, with the name of its curve. Cells are made when they are asked for, so that a
/// million points cost nothing.
class PlotTableModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Curve, X, ErrorX, Y, ErrorY, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const PlotTable&);
    const PlotTable& table() const { return table_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

  private:
    struct Place {
        const PlotSeries* series;
        std::size_t point;
    };
    Place placeOf(int row) const;
    std::optional<double> number(const QModelIndex&) const;
    std::optional<double> errorOf(const QModelIndex&) const;

    PlotTable table_;
    std::vector<std::size_t> ends_; ///< rows up to the end of each series
};

} // namespace vitrine
