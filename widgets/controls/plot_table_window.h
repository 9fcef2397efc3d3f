#pragma once
#include "widgets/plot/plot_table.h"

#include <QDialog>

class QLabel;
class QTableView;
class QVBoxLayout;

namespace vitrine {

class PlotTableModel;

/// What a plot draws, as a table beside it: it stays open and follows the plot.
class PlotTableWindow : public QDialog {
    Q_OBJECT
  public:
    explicit PlotTableWindow(QWidget* parent = nullptr);

    void setTable(const PlotTable&);

  private:
    void buildButtons(QVBoxLayout*);
    void hideEmptyColumns(const PlotTable&);

    PlotTableModel* model_;
    QTableView* view_;
    QLabel* count_;
};

} // namespace vitrine
