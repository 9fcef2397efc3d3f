#include "widgets/figures/content/series_content.h"

#include "core/across_samples/transition_stage.h"
#include "core/figures/drawn_numbers.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double bandOpacity = 0.13;
constexpr double trendPart = 0.7, trendLift = 0.1; // of the range in x, and of the height
constexpr double boxMarginX = 0.011, boxMarginY = 0.05;

/// The crossover on the axis of the panel: T/T_g,P, or T under the highest pressure.
std::optional<Interval> crossoverOf(const PanelContext& context, bool reduced) {
    const auto& across = context.moment.results->study;
    if (!across || !across->master.curve)
        return {};
    const MasterCurve& curve = *across->master.curve;
    const PressureTransition* hardest = hardestTransition(across->transitions);
    if (!reduced && !hardest)
        return {};
    const double scale = reduced ? 1 : hardest->tg->value;
    return Interval{curve.low.value * scale, curve.high.value * scale};
}

void addBand(FigureContent& content, Interval x, const Theme& theme) {
    const QRectF& range = content.range;
    const double low = range.top() - 10 * range.height(), high = range.bottom() + 10 * range.height();
    QColor pale = theme.accent;
    pale.setAlphaF(static_cast<float>(bandOpacity));
    Fill fill{QPolygonF{{x.low, low}, {x.high, low}, {x.high, high}, {x.low, high}}, pale};
    fill.series = QStringLiteral("crossover");
    content.drawing.fills.insert(content.drawing.fills.begin(), fill);
}

/// The ordinate of the line named "fit …" nearest above a place, or of the symbols around it.
double heightAt(const FigureContent& content, double x) {
    double best = content.range.top();
    for (const Stroke& stroke : content.drawing.strokes)
        for (const QPointF& point : stroke.points)
            if (std::abs(point.x() - x) < 0.01 * content.range.width())
                best = std::max(best, point.y());
    for (const Mark& mark : content.drawing.marks)
        if (std::abs(mark.at.x() - x) < 0.04 * content.range.width())
            best = std::max(best, mark.at.y() + mark.reach().y());
    return best;
}

void addCrossoverArrow(FigureContent& content, Interval x) {
    const double middle = (x.low + x.high) / 2, tip = heightAt(content, middle) + 0.05 * content.range.height();
    const double from = tip + 0.22 * content.range.height();
    content.shapes.push_back({.kind = ShapeKind::Arrow, .x = middle, .y = from, .x2 = middle, .y2 = tip, .width = 0.9});
    content.range.setHeight(std::max(content.range.height(), from + 0.04 * content.range.height() - content.range.top()));
}

std::vector<CurvePoint> placesOf(const std::vector<Mark>& marks) {
    std::vector<CurvePoint> places;
    for (const Mark& mark : marks)
        places.push_back({mark.at.x(), mark.at.y()});
    return places;
}

/// Where the symbols go within each of two ranges, drawn clear of them.
void addTrends(FigureContent& content, double onset) {
    const QRectF range = content.range;
    const std::vector<CurvePoint> places = placesOf(content.drawing.marks);
    const double lift = trendLift * range.height();
    double highest = range.bottom();
    for (const Interval part : {Interval{range.left(), onset}, Interval{onset, range.right()}}) {
        const Trend t = trendOf(places, part);
        if (t.count < 3 || t.range.width() <= 0)
            continue;
        const double inside = (1 - trendPart) / 2 * t.range.width();
        const double from = t.range.low + inside, to = t.range.high - inside;
        double clear = 0;
        for (const Mark& mark : content.drawing.marks)
            if (mark.at.x() > from && mark.at.x() < to)
                clear = std::max(clear, mark.at.y() + mark.reach().y() - t.at(mark.at.x()));
        const double start = t.at(from) + clear + lift, end = t.at(to) + clear + lift;
        content.shapes.push_back({.kind = ShapeKind::Arrow, .x = from, .y = start, .x2 = to, .y2 = end, .width = 0.9});
        content.avoided.push_back({{{from, start}, {to, end}}});
        highest = std::max({highest, start, end});
    }
    content.range.setHeight(std::max(range.height(), highest + 0.05 * range.height() - range.top()));
}

/// Around the symbols of the samples that another panel of the page compares, its letter beside it.
void addPairBox(FigureContent& content, const FigurePanel& other) {
    QRectF box;
    for (const Mark& mark : content.drawing.marks)
        if (std::ranges::find(other.samples, mark.sample) != other.samples.end()) {
            const QRectF one(mark.at - QPointF(0, mark.reach().y()), mark.at + QPointF(1e-9, mark.reach().y() + 1e-9));
            box = box.isNull() ? one : box | one;
        }
    if (box.isNull())
        return;
    box.adjust(-boxMarginX * content.range.width(), -boxMarginY * content.range.height(), boxMarginX * content.range.width(),
               boxMarginY * content.range.height());
    content.shapes.push_back({.kind = ShapeKind::Box,
                              .x = box.left(),
                              .y = box.top(),
                              .x2 = box.right(),
                              .y2 = box.bottom(),
                              .width = 0.6,
                              .label = other.letter});
}

} // namespace

void addSeriesElements(FigureContent& content, const PanelContext& context, bool reduced) {
    const FigurePanel& panel = context.panel;
    if (isShown(panel, "pair_boxes"))
        for (const FigurePanel& other : context.page.panels)
            if (other.content == "thermograms" && other.samples.size() == 2)
                addPairBox(content, other);
    const auto crossover = crossoverOf(context, reduced);
    if (!crossover)
        return;
    if (isShown(panel, "trend_arrows"))
        addTrends(content, crossover->low);
    if (isShown(panel, "crossover_band"))
        addBand(content, *crossover, context.theme);
    if (isShown(panel, "onset_line"))
        content.shapes.push_back({.kind = ShapeKind::Vertical, .x = crossover->low, .colour = "#000000", .width = 0.8});
    if (isShown(panel, "crossover_arrow"))
        addCrossoverArrow(content, *crossover);
}

} // namespace vitrine
