#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/drawing.h"
#include "widgets/plot/panel.h"
#include "widgets/views/view_type.h"

namespace vitrine {

/// A symbol that stands for a sample.
struct SampleSymbol {
    std::string sample; ///< id
    QPointF at;
    std::string pattern = {};              ///< id, where it stands for a frame of it alone
    std::optional<std::size_t> point = {}; ///< of its series: that frame, or the mean of those frames
};

/// A range of the axis that has a name: cold compression, crossover, equilibrium.
struct Band {
    Interval x;
    QColor colour;
    QString name;
};

/// One quantity of many samples on one axis: a value made from what follows from a study.
struct SeriesPicture {
    Panel panel;
    Drawing drawing;
    std::vector<SampleSymbol> points;
    std::vector<Band> bands;
    QString value;                      ///< "T %1 K · T_f %2 K": what stands under the cursor
    std::optional<PatternPath> of = {}; ///< the stack of frames that it shows, if it shows one
};

/// What is drawn across samples: its name in figures, its view, its title, and how.
struct SeriesKind {
    const char* content; ///< in FigurePanel::content
    ViewType type;
    QString title;
    SeriesPicture (*picture)(const Moment&, const Selection&, const Theme&);
};

/// All of them: a new one is one function and one line here.
std::vector<SeriesKind> seriesKinds();

SeriesPicture activationPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture masterCurvePicture(const Moment&, const Selection&, const Theme&);
SeriesPicture fictiveTemperaturePicture(const Moment&, const Selection&, const Theme&);
SeriesPicture scaledFictiveTemperaturePicture(const Moment&, const Selection&, const Theme&);
SeriesPicture fictiveRatioPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture recoveredPeakPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture recoveredWidthPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture widthByPressurePicture(const Moment&, const Selection&, const Theme&);
SeriesPicture slowdownPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture seriesVolumePicture(const Moment&, const Selection&, const Theme&);
SeriesPicture seriesPeakPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture seriesWidthPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture seriesCurvesPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture mapPeakPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture mapWidthPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture mapHeightPicture(const Moment&, const Selection&, const Theme&);
SeriesPicture mapScalePicture(const Moment&, const Selection&, const Theme&);

/// What marks and lines cover, in the units of the axes, with some room around it; null where there are none.
QRectF rangeOf(const Drawing&);

/// The drawing with its bands behind it, as high as the range and far beyond.
Drawing withBands(const SeriesPicture&, const QRectF& range);

} // namespace vitrine
