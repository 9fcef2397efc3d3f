#pragma once
#include "widgets/figures/content/figure_content.h"

#include <QCoreApplication>

#include <span>

namespace vitrine {

/// The texts of figures.
struct FigureTexts {
    Q_DECLARE_TR_FUNCTIONS(FigureTexts)
};

/// One curve of a panel before it has a colour.
struct FigureCurve {
    const Sample* sample = nullptr;
    std::span<const double> x, y;
    double factor = 1;                         ///< of y
    double heatingRate = 0;                    ///< K/s; 0: it is not of a scan
    std::string part = {};                     ///< id of the scan or pattern where the sample has several curves
    std::optional<double> pressure = {};       ///< GPa, while it was measured
    std::optional<std::size_t> likeCurve = {}; ///< dashed, with the colour and offset of this curve, counted as they are given
    std::optional<QColor> colour = {};         ///< of its own
    QString label = {};                        ///< in the legend; empty: made
};

/// Of many lines the first, the middle and the last.
void limitLegend(std::vector<PanelLine>& legend);

/// The curves by pressure, temperature and heating rate, each `offset` above the one before, coloured and named by what differs
/// among them or by what the panel asks for; the range of what lies within the panel's x.
FigureContent curvesOf(const PanelContext&, std::vector<FigureCurve>);

/// The offset that a curve of the content has.
QString keyOf(const FigureCurve&);

} // namespace vitrine
