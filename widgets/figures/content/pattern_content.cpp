#include "core/figures/template_numbers.h"
#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"
#include "widgets/words/words.h"

#include <Eigen/Dense>

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
QPolygonF shownPoints(const PanelContext& context, const Curve& curve) {
    QPolygonF points;
    for (const QCPGraphData& point : *curve.data)
        if (!context.panel.x || context.panel.x->contains(point.key))
            points << QPointF(point.key, point.value);
    return points;
}

double valueAt(const QPolygonF& points, double x) {
    const auto after = std::ranges::lower_bound(points, x, {}, [](const QPointF& p) { return p.x(); });
    if (after == points.begin() || after == points.end())
        return after == points.end() ? points.back().y() : after->y();
    const QPointF a = *std::prev(after), b = *after;
    return a.y() + (x - a.x()) / (b.x() - a.x()) * (b.y() - a.y());
}

/// The top of a curve: of the parabola through what lies within a tenth of its height below its highest point, which noise
/// moves little; that point itself where the parabola has no top there.
QPointF topOf(const QPolygonF& points) {
    constexpr double part = 0.1;
    const auto [lowest, highest] = std::ranges::minmax_element(points, {}, [](const QPointF& p) { return p.y(); });
    const double least = highest->y() - part * (highest->y() - lowest->y()), middle = highest->x();
    Eigen::Matrix3d normal = Eigen::Matrix3d::Zero();
    Eigen::Vector3d right = Eigen::Vector3d::Zero();
    for (const QPointF& point : points)
        if (const double x = point.x() - middle; point.y() >= least) {
            const Eigen::Vector3d row(1, x, x * x);
            normal += row * row.transpose();
            right += point.y() * row;
        }
    const Eigen::Vector3d c = normal.ldlt().solve(right);
    const double top = middle - c[1] / (2 * c[2]);
    const bool inside = c[2] < 0 && top > points.front().x() && top < points.back().x();
    return inside ? QPointF(top, valueAt(points, top)) : *highest;
}

/// A line through the highest points of the curves, with an arrow at the end of highest pressure.
void addPeakTrend(const PanelContext& context, FigureContent& content) {
    QPolygonF tops;
    for (const Curve& curve : content.curves)
        if (const QPolygonF points = shownPoints(context, curve); !points.isEmpty())
            tops << topOf(points);
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
    const QPolygonF first = shownPoints(context, content.curves.front());
    double taken = -1e300;
    for (std::size_t i = 1; i < content.curves.size() && first.size() > 1; ++i) {
        QPointF from, to;
        for (const QPointF& point : shownPoints(context, content.curves[i])) {
            const QPointF start(point.x(), valueAt(first, point.x()));
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
            ordinates_.push_back(lessFirst(curves[i]));
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
    std::vector<double> lessFirst(const FigureCurve& curve) const {
        QPolygonF first;
        for (std::size_t i = 0; i < curves_.front().x.size(); ++i)
            first << QPointF(curves_.front().x[i], curves_.front().y[i]);
        std::vector<double> y;
        for (std::size_t i = 0; i < curve.x.size(); ++i)
            y.push_back(curve.y[i] - valueAt(first, curve.x[i]));
        return y;
    }

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
