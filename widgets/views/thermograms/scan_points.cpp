#include "widgets/views/thermograms/scan_points.h"

#include "core/curve/smoothing.h"
#include "widgets/views/thermograms/signal_axis.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t pointsOfOutline = 500;
constexpr double leastHeight = 1e-12;

using Axis = ShownSignal::Axis;

QSharedPointer<QCPGraphDataContainer> containerOf(const Thermogram& t, const std::vector<double>& signal,
                                                  const Heights& heights) {
    QVector<QCPGraphData> points;
    points.reserve(static_cast<qsizetype>(t.temperature.size()));
    for (std::size_t i = 0; i < t.temperature.size(); ++i)
        points.append({t.temperature[i], heights.drawn(signal[i])});
    auto container = QSharedPointer<QCPGraphDataContainer>::create();
    container->set(points, true);
    return container;
}

QRectF measuredExtent(const Thermogram& t) {
    const auto [low, high] = std::ranges::minmax(t.signal);
    return {QPointF(t.temperature.front(), low), QPointF(t.temperature.back(), high)};
}

QPolygonF scanOutline(const Thermogram& t, const Heights& heights) {
    QPolygonF points;
    const std::size_t stride = 1 + t.temperature.size() / pointsOfOutline;
    for (std::size_t i = 0; i < t.temperature.size(); i += stride)
        points << QPointF(t.temperature[i], heights.drawn(t.signal[i]));
    return points;
}

QRectF extentDrawn(const Heights& heights, const QRectF& extent) {
    const double a = heights.drawn(extent.top()), b = heights.drawn(extent.bottom());
    return {QPointF(extent.left(), std::min(a, b)), QPointF(extent.right(), std::max(a, b))};
}

/// What the curves at an axis cover in its unit.
std::optional<QRectF> extentAt(Axis axis, const Bundle& bundle, const BundlePoints& points) {
    std::optional<QRectF> all;
    for (const BundleCurve& curve : bundle.curves)
        if (curve.shown.axis == axis) {
            const QRectF own = extentDrawn({curve.shown.factor, 0}, points.scans.at(curve.path).measured);
            all = all ? *all | own : own;
        }
    return all;
}

double largest(const QRectF& extent) {
    return std::max(std::abs(extent.top()), std::abs(extent.bottom()));
}

SecondAxis secondAxis(const QRectF& left, const QRectF& right, SignalKind kind) {
    const double factor = std::max(left.height(), leastHeight) / std::max(right.height(), leastHeight);
    return {{factor, left.top() - factor * right.top()}, signalAxis(kind, largest(right)).factor};
}

/// The first curve stands where it is.
void setShift(const Bundle& bundle, const ForTheEye& eye, BundlePoints& points) {
    points.step = eye.shift * points.extent.height();
    const auto above = static_cast<double>(bundle.curves.size()) - 1;
    points.extent.setBottom(points.extent.bottom() + std::max(0.0, above) * points.step); // the highest value
}

void setAxes(const Bundle& bundle, BundlePoints& points) {
    const auto left = extentAt(Axis::Left, bundle, points), right = extentAt(Axis::Right, bundle, points);
    if (!left)
        return;
    points.extent = *left;
    points.largestLeft = largest(*left);
    if (!right || !bundle.right)
        return;
    points.second = secondAxis(*left, *right, *bundle.right);
    points.largestRight = largest(*right);
    points.extent |= extentDrawn(points.second->heights, *right);
}

Heights heightsOf(const BundleCurve& curve, const BundlePoints& points, std::size_t place) {
    const bool right = curve.shown.axis == Axis::Right && points.second;
    const Heights own{curve.shown.factor, 0};
    return (right ? own.then(points.second->heights) : own).then({1, static_cast<double>(place) * points.step});
}

void setPoints(const BundleCurve& curve, const Heights& heights, double smoothing, ScanPoints& points) {
    if (points.data && heights == points.heights && smoothing == points.smoothing)
        return;
    const Thermogram& t = curve.prepared->thermogram;
    points.heights = heights;
    points.smoothing = smoothing;
    points.data =
        smoothing > 0 ? containerOf(t, smoothed(t.temperature, t.signal, smoothing), heights) : containerOf(t, t.signal, heights);
    points.outline = scanOutline(t, heights);
}

} // namespace

Heights BundlePoints::heightsOf(const ScanPath& path) const {
    const auto found = scans.find(path);
    return found == scans.end() ? Heights{} : found->second.heights;
}

BundlePoints pointsOf(const Bundle& bundle, const BundlePoints& before, const ForTheEye& eye) {
    BundlePoints points;
    for (const BundleCurve& curve : bundle.curves) {
        const auto old = before.scans.find(curve.path);
        if (old != before.scans.end() && old->second.prepared == curve.prepared)
            points.scans.insert(*old);
        else
            points.scans.emplace(curve.path, ScanPoints{curve.prepared, measuredExtent(curve.prepared->thermogram), {}});
    }
    setAxes(bundle, points);
    setShift(bundle, eye, points);
    for (std::size_t i = 0; i < bundle.curves.size(); ++i) {
        const BundleCurve& curve = bundle.curves[i];
        setPoints(curve, heightsOf(curve, points, i), eye.smoothing, points.scans.at(curve.path));
    }
    return points;
}

} // namespace vitrine
