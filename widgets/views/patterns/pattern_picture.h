#pragma once
#include "core/document/action.h"
#include "widgets/plot/drawing.h"
#include "widgets/plot/panel.h"
#include "widgets/plot/plot_table.h"
#include "widgets/plot/regions.h"
#include "widgets/views/patterns/pattern_bundle.h"
#include "widgets/views/view_type.h"

#include <functional>

namespace vitrine {

/// Which columns of a result are drawn as a curve.
enum class CurveKind {
    Intensity,         ///< I(q) as measured
    Corrected,         ///< α·a·I, electron units per atom
    StructureFactor,   ///< S(q)
    PairFunction,      ///< G(r)
    PairDensity,       ///< g(r)
    RadialDistribution ///< R(r)
};

struct PictureCurve {
    PatternPath path;
    CurveKind kind = CurveKind::StructureFactor;
    Shared<PatternResult> result;
    QColor colour;
};

/// A window that a hand can move, and what that does to the choices of the current pattern.
struct PictureHandle {
    Region region;
    std::function<PatternChoices(PatternChoices, const Interval&)> moved = {};
    PatternChoices (*automatic)(PatternChoices) = nullptr; ///< back to what is found; null where that is already so
};

/// A symbol that stands for a pattern.
struct PicturePoint {
    PatternPath path;
    QPointF at;
};

/// All that a view of patterns shows: a value made from a scene.
struct PatternPicture {
    Panel panel;
    std::vector<PictureCurve> curves;
    Drawing drawing;
    std::vector<PictureHandle> handles; ///< of the current pattern
    std::vector<PicturePoint> points;
    std::optional<PatternPath> current;
    QString value;                       ///< "q %1 Å⁻¹ · S %2": what stands under the cursor
    double above = 0, below = 0;         ///< further room for words over and under the curves, parts of their height
    std::optional<Interval> xRange;      ///< that is shown first; absent: what the curves cover
    std::optional<FactTable> facts = {}; ///< what its table says where that is more than its points
};

/// A view of patterns: which, its title, and what it shows.
struct PatternViewKind {
    ViewType type;
    QString title;
    PatternPicture (*picture)(const Moment&, const Selection&, const Theme&);
};

/// All of them: a new view of patterns is one function and one line here.
std::vector<PatternViewKind> patternViews();

PatternPicture intensityPicture(const Moment&, const Selection&, const Theme&);
PatternPicture structureFactorPicture(const Moment&, const Selection&, const Theme&);
PatternPicture pairFunctionPicture(const Moment&, const Selection&, const Theme&);
PatternPicture pairDensityPicture(const Moment&, const Selection&, const Theme&);
PatternPicture radialDistributionPicture(const Moment&, const Selection&, const Theme&);
PatternPicture pairWeightsPicture(const Moment&, const Selection&, const Theme&);
PatternPicture firstPeakPicture(const Moment&, const Selection&, const Theme&);
PatternPicture peakWidthPicture(const Moment&, const Selection&, const Theme&);
PatternPicture compressionPicture(const Moment&, const Selection&, const Theme&);
PatternPicture strainPicture(const Moment&, const Selection&, const Theme&);
PatternPicture bulkModulusPicture(const Moment&, const Selection&, const Theme&);

/// The abscissae and ordinates that a curve is drawn from; empty where the result lacks them.
std::pair<std::span<const double>, std::span<const double>> columnsOf(const PictureCurve&);

/// "Give the composition …": why the current pattern has no curve here, or that there is no pattern at all.
QString whyNoPattern(const PatternBundle&);
/// Legend of the patterns; a long one is shortened to its first, middle and last.
std::vector<PanelLine> legendOf(const PatternBundle&);

} // namespace vitrine
