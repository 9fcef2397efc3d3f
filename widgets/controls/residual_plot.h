#pragma once
#include "core/evaluation/fit_table.h"
#include "widgets/plot/drawing.h"
#include "widgets/plot/panel.h"

#include <QWidget>

namespace vitrine {

class PlotCanvas;

/// The residuals of a fit over the axis of its view, with the band of ±2σ, as a value that can be painted.
struct ResidualPicture {
    Panel panel;
    Drawing drawing;
};
ResidualPicture residualPicture(const FitTable&, const Theme&);

/// A small plot of the residuals of a fit.
class ResidualPlot : public QWidget {
    Q_OBJECT
  public:
    explicit ResidualPlot(QWidget* parent = nullptr);

    void setTable(const FitTable&);
    const PlotCanvas& canvas() const { return *canvas_; }

  protected:
    void changeEvent(QEvent*) override;

  private:
    void draw();

    PlotCanvas* canvas_;
    FitTable table_;
};

} // namespace vitrine
