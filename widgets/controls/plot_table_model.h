#pragma once
#include "widgets/controls/flat_table.h"
#include "widgets/plot/plot_table.h"

namespace vitrine {

/// What a plot draws as a table: a row a point, with the name of its curve; or the facts that its view gives. Cells are made when
/// they are asked for, so that a million points cost nothing.
class PlotTableModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Curve, X, ErrorX, TotalX, Y, ErrorY, TotalY, ColumnCount };
    explicit PlotTableModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}

    void setTable(const PlotTable&);
    const PlotTable& table() const { return table_; }

    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;

  private:
    int rows() const override;
    int columns() const override;
    QString title(int column) const override;
    struct Place {
        const PlotSeries* series;
        std::size_t point;
    };
    Place placeOf(int row) const;
    Measured number(const QModelIndex&) const;
    QVariant pointData(const QModelIndex&, int role) const;
    QVariant factData(const QModelIndex&, int role) const;
    bool isText(int column) const;

    PlotTable table_;
    std::vector<std::size_t> ends_; ///< rows up to the end of each series
};

} // namespace vitrine
