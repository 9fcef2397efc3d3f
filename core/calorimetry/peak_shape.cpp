#include "core/calorimetry/peak_shape.h"

#include "core/curve/smoothing.h"

#include <gsl/gsl_spline.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace vitrine {

namespace {

using Values = std::span<const double>;

/// Where z passes `level` on the way down from the top, by linear interpolation; `towards` is −1 or +1.
std::optional<double> passage(const PeakScene& s, const Top& top, double level, int towards) {
    const Values x = s.thermogram.temperature;
    const std::size_t end = towards < 0 ? top.left : top.right;
    for (std::size_t i = top.top; i != end; i += static_cast<std::size_t>(towards)) {
        const std::size_t next = i + static_cast<std::size_t>(towards);
        if (s.z[next] <= level)
            return x[i] + (x[next] - x[i]) * (s.z[i] - level) / (s.z[i] - s.z[next]);
    }
    return std::nullopt;
}

std::optional<double> widthAtHalf(const PeakScene& s, const Top& top) {
    const double half = 0.5 * s.z[top.top];
    const auto left = passage(s, top, half, -1), right = passage(s, top, half, 1);
    return left && right ? std::optional(*right - *left) : std::nullopt;
}

double spacingIn(Values x, const Top& top) {
    return (x[top.right] - x[top.left]) / static_cast<double>(std::max<std::size_t>(top.right - top.left, 1));
}

/// Window of the parabola at the top, and how far it may move the highest point.
struct TopWindow {
    double width = 0;
    double reach = 0;
    bool interpolated = false; ///< through every point, instead of fitted
};

/// n points at distance h know the top of a parabola of curvature c to σ√12/(c h n^1.5). Where the noise asks
/// for no more than three points, the top is that of a spline through them (a parabola through five would lean
/// to the gentler flank).
TopWindow topWindow(const PeakScene& s, const Top& top, double fullWidth, double given) {
    if (given > 0)
        return {given, 0.5 * given};
    const double h = spacingIn(s.thermogram.temperature, top);
    const double curvature = 8 * std::log(2.0) * s.z[top.top] / (fullWidth * fullWidth);
    const double wanted = 0.005 * fullWidth;
    const double points = std::pow(std::sqrt(12.0) * s.noise / (h * curvature * wanted), 2.0 / 3.0);
    const double width = std::min(h * (std::clamp(points, 5.0, 1e9) - 1), fullWidth / 2);
    if (!(points > 3))
        return {4 * h * (1 + 1e-9), h, true};
    if (!(width > 4 * h))
        return {4 * h * (1 + 1e-9), 2 * h};
    return {width, 0.5 * width};
}

/// The vertex of a parabola and its standard error.
struct Vertex {
    double at = 0;
    double error = std::numeric_limits<double>::infinity();
};

/// Newton's step to the vertex of the parabola, repeated with the window moved there.
Vertex vertexNear(const PeakScene& s, double start, double width) {
    Vertex vertex{start};
    for (int iteration = 0; iteration < 12; ++iteration) {
        const LocalParabola p = localParabola(s.thermogram.temperature, s.thermogram.signal, vertex.at, width);
        const double slope = s.sign * (p.slope - s.base.slopeAt(vertex.at)), curvature = s.sign * p.curvature;
        const double next = vertex.at - slope / curvature;
        if (!(curvature < 0) || !(std::abs(next - start) <= 0.5 * width))
            return {start};
        vertex = {next, std::abs(p.slopeError / curvature)};
        if (std::abs(slope / curvature) < 1e-4 * width)
            break;
    }
    return vertex;
}

/// Widens the window as long as what the parabola leaves over (noise that is not white, a wavy top) makes its
/// vertex uncertain by more than a fiftieth of the peak's width.
Vertex steadyVertex(const PeakScene& s, double start, TopWindow& window, double fullWidth) {
    Vertex vertex = vertexNear(s, start, window.width);
    window.interpolated = window.interpolated && vertex.error < 0.02 * fullWidth;
    while (!(vertex.error < 0.02 * fullWidth) && window.width < fullWidth / 3) {
        window.width *= 1.5;
        window.reach = 0.5 * window.width;
        vertex = vertexNear(s, start, window.width);
    }
    return vertex;
}

/// Top of the natural cubic spline through the points up to six places from the highest one.
double topOfSpline(const PeakScene& s, std::size_t top) {
    const Values x = s.thermogram.temperature;
    const std::size_t first = top - std::min<std::size_t>(top, 6), last = std::min(top + 7, x.size());
    if (top == first || top + 1 == last || last - first < 5)
        return x[top];
    const std::unique_ptr<gsl_spline, decltype(&gsl_spline_free)> spline(gsl_spline_alloc(gsl_interp_cspline, last - first),
                                                                         gsl_spline_free);
    gsl_spline_init(spline.get(), x.data() + first, s.z.data() + first, last - first);
    double rising = x[top - 1], falling = x[top + 1];
    for (int halving = 0; halving < 50; ++halving) {
        const double middle = 0.5 * (rising + falling);
        (gsl_spline_eval_deriv(spline.get(), middle, nullptr) > 0 ? rising : falling) = middle;
    }
    return rising;
}

void findTop(const PeakScene& s, const Top& top, TopWindow window, double fullWidth, Peak& peak) {
    const Values x = s.thermogram.temperature, y = s.thermogram.signal;
    const Vertex vertex = steadyVertex(s, x[top.top], window, fullWidth);
    const double sought = window.interpolated ? topOfSpline(s, top.top) : vertex.at;
    const double at = std::clamp(sought, x[top.top] - window.reach, x[top.top] + window.reach);
    const LocalParabola p = localParabola(x, y, at, window.width);
    peak.temperature.value = at;
    peak.height = {s.sign * (p.value - s.base(at)), std::hypot(p.valueError, s.baseError)};
    if (const double error = std::hypot(vertex.error, vertex.at - at); std::isfinite(error))
        peak.temperature.error = error;
}

/// Where the tangent at the greatest slope of the leading flank meets the base line.
std::optional<double> leadingOnset(const PeakScene& s, const Top& top, double width) {
    const Values x = s.thermogram.temperature;
    if (top.top < top.left + 2)
        return std::nullopt;
    const std::size_t i = steepestPoint(x, s.z, width, top.left, top.top + 1);
    const LocalParabola p = localParabola(x, s.z, x[i], width);
    const double onset = x[i] - p.value / p.slope;
    return p.slope > 0 && std::isfinite(onset) ? std::optional(onset) : std::nullopt;
}

std::optional<Measured> areaOf(const PeakScene& s, const Top& top) {
    const auto factor = toHeatCapacity(s.thermogram);
    if (!factor)
        return std::nullopt;
    const Values x = s.thermogram.temperature;
    const double area = integral(x, s.z, {x[top.left], x[top.right]});
    const double width = x[top.right] - x[top.left];
    const double scatter = s.noise * std::sqrt(width * spacingIn(x, top));
    const double scale = std::abs(*factor);
    if (!std::isfinite(area * scale))
        return std::nullopt;
    return Measured{area * scale, std::hypot(scatter, s.baseError * width) * scale};
}

} // namespace

Top withFeetAt(std::span<const double> z, const Top& top, double level) {
    Top feet = top;
    for (std::size_t i = top.top; i > top.left; --i)
        if (z[i - 1] <= level) {
            feet.left = i - 1;
            break;
        }
    for (std::size_t i = top.top; i < top.right; ++i)
        if (z[i + 1] <= level) {
            feet.right = i + 1;
            break;
        }
    return feet;
}

Peak measuredPeak(const PeakScene& s, const Top& top, const PeakOptions& options) {
    const Values x = s.thermogram.temperature;
    Peak peak;
    peak.kind = s.sign > 0 ? PeakKind::Endotherm : PeakKind::Exotherm;
    peak.noise = s.noise;
    peak.limits = {x[top.left], x[top.right]};
    peak.width = widthAtHalf(s, top);
    const double fullWidth = peak.width.value_or(0.5 * peak.limits.width());
    const TopWindow window = topWindow(s, top, fullWidth, options.topWidth);
    findTop(s, top, window, fullWidth, peak);
    peak.onset = leadingOnset(s, top, window.width);
    peak.area = areaOf(s, top);
    s.base.draw(peak.limits, peak.baseTemperature, peak.baseSignal);
    return peak;
}

} // namespace vitrine
