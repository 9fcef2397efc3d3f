#include "core/figures/drawn_numbers.h"
#include "core/figures/template_numbers.h"
#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"
#include "widgets/words/words.h"

#include <algorithm>
#include <cmath>
#include <ranges>

namespace vitrine {

namespace {

constexpr double leastChange = 0.012, shortestArrow = 0.12; // of the height of the axes: a smaller change has no arrow
constexpr std::size_t markedShells = 3;

using Columns = std::pair<std::span<const double>, std::span<const double>>;

Columns structureFactor(const Structure& s) {
    return {s.q, s.s};
}

Columns pairFunction(const Structure& s) {
    return {s.r, s.g};
}

std::vector<FigureCurve> patternCurves(const PanelContext& context, Columns (*columns)(const Structure&), bool widest) {
    std::vector<FigureCurve> curves;
    std::string before;
    for (const TakenPattern& taken : patternsIn(context.panel, context.moment, widest)) {
        const auto [x, y] = columns(**taken.result->structure);
        if (x.empty() || y.empty())
            continue;
        FigureCurve curve{taken.sample, x, y};
        curve.pressure = taken.pattern->pressure;
        if (taken.sample->id == before)
            curve.part = taken.pattern->id;
        before = taken.sample->id;
        curves.push_back(curve);
    }
    return curves;
}

FigureContent titledContent(FigureContent content, const QString& x, const QString& y) {
    content.panel.xTitle = x;
    content.panel.yTitle = y;
    if (content.curves.empty())
        content.panel.empty = FigureTexts::tr("No sample has a diffraction pattern for this panel.");
    return content;
}

/// The points of a curve that the panel shows.
struct ShownPoints {
    std::vector<double> x, y;
};

ShownPoints shownPoints(const PanelContext& context, const Curve& curve) {
    ShownPoints points;
    for (const QCPGraphData& point : *curve.data)
        if (!context.panel.x || context.panel.x->contains(point.key)) {
            points.x.push_back(point.key);
            points.y.push_back(point.value);
        }
    return points;
}

/// A line through the highest points of the curves, with an arrow at the end of highest pressure.
void addPeakTrend(const PanelContext& context, FigureContent& content) {
    QPolygonF tops;
    for (const Curve& curve : content.curves) {
        const ShownPoints points = shownPoints(context, curve);
        if (const auto top = topOf(points.x, points.y))
            tops << QPointF(top->x, top->y);
    }
    if (tops.size() < 2)
        return;
    Stroke line{tops, context.theme.ink, 1, Qt::DashLine};
    line.series = QStringLiteral("peak_trend");
    content.drawing.strokes.push_back(line);
    const QPointF last = tops.back(), before = tops[tops.size() - 2];
    const QPointF on = last + 0.45 * (last - before);
    content.shapes.push_back({.kind = ShapeKind::Arrow, .x = last.x(), .y = last.y(), .x2 = on.x(), .y2 = on.y()});
    content.range.setHeight(std::max(content.range.height(), on.y() + 0.05 * content.range.height() - content.range.top()));
}

/// Vertical lines at the maxima of the first shells of the first curve's sample, of its widest pattern.
void addShells(const PanelContext& context, FigureContent& content) {
    if (content.curves.empty() || !context.moment.results->study)
        return;
    for (const StructurePoint& point : context.moment.results->study->structure)
        if (point.sample == content.curves.front().sample)
            for (const auto& shell :
                 shellsOf(point.wideShells.empty() ? point.shells : point.wideShells) | std::views::take(markedShells))
                for (const double r : shell)
                    content.shapes.push_back({.kind = ShapeKind::Vertical, .x = r, .width = 0.5, .dash = LineDash::Dashed});
}

/// From the first curve to each other one, in its colour, where it changed most.
void addChangeArrows(const PanelContext& context, FigureContent& content) {
    if (content.curves.size() < 2)
        return;
    const ShownPoints first = shownPoints(context, content.curves.front());
    double taken = -1e300;
    for (std::size_t i = 1; i < content.curves.size() && first.x.size() > 1; ++i) {
        QPointF from, to;
        const ShownPoints own = shownPoints(context, content.curves[i]);
        for (std::size_t k = 0; k < own.x.size(); ++k) {
            const QPointF point(own.x[k], own.y[k]), start(point.x(), ordinateAt(first.x, first.y, point.x()));
            const bool apart = std::abs(point.x() - taken) > 0.06 * content.range.width();
            if (apart && std::abs(point.y() - start.y()) > std::abs(to.y() - from.y())) {
                from = start;
                to = point;
            }
        }
        const double change = to.y() - from.y(), height = content.range.height();
        if (std::abs(change) < leastChange * height)
            continue;
        taken = to.x();
        to.setY(from.y() + std::copysign(std::max(std::abs(change), shortestArrow * height), change));
        content.shapes.push_back({.kind = ShapeKind::Arrow,
                                  .x = from.x(),
                                  .y = from.y(),
                                  .x2 = to.x(),
                                  .y2 = to.y(),
                                  .colour = content.curves[i].colour.name().toStdString()});
    }
}

/// Curves less the first one, on the abscissae of each.
class LessFirst {
  public:
    explicit LessFirst(const std::vector<FigureCurve>& curves) : curves_(curves) {
        for (std::size_t i = 1; i < curves.size(); ++i)
            ordinates_.push_back(lessCurve(curves[i].x, curves[i].y, curves.front().x, curves.front().y));
    }
    std::vector<FigureCurve> curves() const {
        std::vector<FigureCurve> out;
        for (std::size_t i = 1; i < curves_.size(); ++i) {
            out.push_back(curves_[i]);
            out.back().y = ordinates_[i - 1];
        }
        return out;
    }

  private:
    const std::vector<FigureCurve>& curves_;
    std::vector<std::vector<double>> ordinates_;
};

/// The panel's samples in the order that it names them.
std::vector<FigureCurve> inOrderNamed(const PanelContext& context, std::vector<FigureCurve> curves) {
    const std::vector<std::string>& names = context.panel.samples;
    std::ranges::stable_sort(curves, {},
                             [&](const FigureCurve& c) { return std::ranges::find(names, c.sample->id) - names.begin(); });
    return curves;
}

/// The colour that a sample has in the panel that this one lies in.
std::optional<QColor> colourAround(const PanelContext& context, const Sample& sample) {
    const auto outer = std::ranges::find(context.page.panels, context.panel.insetOf, &FigurePanel::id);
    if (outer == context.page.panels.end() || context.panel.insetOf.empty())
        return {};
    const PanelContext around{context.page, *outer, context.moment, context.theme};
    for (const Curve& curve : curvesOf(around, patternCurves(around, pairFunction, true)).curves)
        if (curve.sample == sample.id)
            return curve.colour;
    return {};
}

} // namespace

FigureContent structureFactorContent(const PanelContext& context) {
    FigureContent content = titledContent(curvesOf(context, patternCurves(context, structureFactor, false)),
                                          QStringLiteral("*q* / Å⁻¹"), QStringLiteral("*S*(*q*)"));
    if (isShown(context.panel, "peak_trend"))
        addPeakTrend(context, content);
    return content;
}

FigureContent pairFunctionContent(const PanelContext& context) {
    FigureContent content = titledContent(curvesOf(context, patternCurves(context, pairFunction, true)),
                                          QStringLiteral("*r* / Å"), QStringLiteral("*G*(*r*) / Å⁻²"));
    if (isShown(context.panel, "shells"))
        addShells(context, content);
    if (isShown(context.panel, "change_arrows"))
        addChangeArrows(context, content);
    return content;
}

/// Against the first of the samples that the panel names; where it names none, against the references of the patterns.
FigureContent differenceContent(const PanelContext& context) {
    const auto finished = [](FigureContent content) {
        return titledContent(std::move(content), QStringLiteral("*r* / Å"), QStringLiteral("Δ*G*(*r*) / Å⁻²"));
    };
    if (context.panel.samples.size() > 1) {
        const std::vector<FigureCurve> all = inOrderNamed(context, patternCurves(context, pairFunction, true));
        if (all.empty())
            return finished({});
        const LessFirst differences(all);
        std::vector<FigureCurve> curves = differences.curves();
        for (FigureCurve& curve : curves)
            curve.colour = colourAround(context, *curve.sample);
        return finished(curvesOf(context, curves));
    }
    std::vector<FigureCurve> curves;
    for (const PatternDifference& each : context.moment.results->differences) {
        const Sample* sample = findSample(context.moment.study, each.pattern.sample);
        if (sample && isIn(context.panel, *sample) && each.curve)
            curves.push_back({sample, (*each.curve)->r, (*each.curve)->delta});
    }
    FigureContent content = finished(curvesOf(context, curves));
    content.panel.legend.clear();
    return content;
}

} // namespace vitrine
