#include "core/calorimetry/peak_shape.h"

#include "core/calorimetry/flank_tangent.h"
#include "core/calorimetry/peak_extent.h"

#include "core/curve/local_quartic.h"
#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"

#include <gsl/gsl_spline.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace vitrine {

namespace {

using Values = std::span<const double>;

constexpr double quarticFactor = 1.3, mostOfWidth = 0.9; // window of a quartic: of that of a parabola, and of the width
constexpr double tailFraction = 0.0005;                  // of an area: what its tails beyond the limits may hold

double spacingIn(Values x, const Top& top) {
    return (x[top.right] - x[top.left]) / static_cast<double>(std::max<std::size_t>(top.right - top.left, 1));
}

/// Window of the parabola at the top, and how far it may move the highest point.
struct TopWindow {
    double width = 0;
    double reach = 0;
    bool interpolated = false; ///< through every point, instead of fitted
    bool given = false;        ///< by hand
};

/// n points at distance h know the top of a parabola of curvature c to σ√(12 τ)/(c h n^1.5). Where the noise asks
/// for no more than three points, the top is that of a spline through them (a parabola through five would lean
/// to the gentler flank).
TopWindow topWindow(const PeakScene& s, const Top& top, double fullWidth, double given) {
    if (given > 0)
        return {given, 0.5 * given, false, true};
    const double h = spacingIn(s.thermogram.temperature, top);
    const double curvature = 8 * std::log(2.0) * s.z[top.top] / (fullWidth * fullWidth);
    const double wanted = 0.005 * fullWidth;
    const double points = std::pow(std::sqrt(12.0) * s.noise.effective() / (h * curvature * wanted), 2.0 / 3.0);
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

/// What the noise of the whole scan makes of an error that stands on the residuals of a few rows.
double onNoise(double error, const LocalParabola& p, const Noise& noise) {
    const double sigma = std::max(p.noise, noise.sigma);
    return p.noise > 0 ? error / p.noise * sigma * std::sqrt(noise.tau) : error;
}

/// Newton's step to the vertex of the parabola, repeated with the window moved there.
Vertex vertexNear(const PeakScene& s, double start, double width) {
    Vertex vertex{start};
    for (int iteration = 0; iteration < 12; ++iteration) {
        const LocalParabola p = localParabola(s.thermogram.temperature, s.thermogram.signal, vertex.at, width);
        const double slope = s.sign * (p.slope - s.base.slopeAt(vertex.at)), curvature = s.sign * p.curvature;
        const double next = vertex.at - slope / curvature;
        if (!(curvature < 0) || !(std::abs(next - start) <= 0.5 * width))
            return {start};
        vertex = {next, std::abs(onNoise(p.slopeError, p, s.noise) / curvature)};
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

/// The top of a local quartic through the curve less its base line; nothing where it has none near the middle.
struct QuarticTop {
    Measured at, height;
};
std::optional<QuarticTop> topOfQuartic(const PeakScene& s, double start, double width) {
    const Values x = s.thermogram.temperature;
    const IndexRange range = indicesWithin(x, {start - width, start + width});
    std::vector<double> z(range.size());
    for (std::size_t i = 0; i < z.size(); ++i)
        z[i] = s.sign * (s.thermogram.signal[range.first + i] - s.base(x[range.first + i]));
    double at = start;
    for (int iteration = 0; iteration < 5; ++iteration) {
        const auto fit = LocalQuartic::over(x.subspan(range.first, range.size()), z, at, width);
        const auto zero = fit ? fit->zeroOf(1) : std::nullopt;
        if (!zero || !(fit->derivative(2, *zero) < 0) || !(std::abs(*zero - start) <= 0.5 * width))
            return std::nullopt;
        const bool settled = std::abs(*zero - at) < 0.02 * width;
        at = *zero;
        if (!settled)
            continue;
        const double sigma = std::max(fit->noise(), s.noise.sigma);
        const double onScan = fit->noise() > 0 ? sigma / fit->noise() * std::sqrt(s.noise.tau) : 1;
        return QuarticTop{{at, onScan * std::abs(fit->error(1, at) / fit->derivative(2, at)), {}},
                          {fit->value(at), onScan * fit->error(0, at), {}}};
    }
    return std::nullopt;
}

void findTop(const PeakScene& s, const Top& top, TopWindow window, double fullWidth, Peak& peak) {
    const Values x = s.thermogram.temperature, y = s.thermogram.signal;
    if (!window.interpolated && !window.given)
        if (const auto found = topOfQuartic(s, x[top.top], std::min(quarticFactor * window.width, mostOfWidth * fullWidth))) {
            peak.temperature = found->at;
            peak.height = {found->height.value, std::hypot(*found->height.error, s.baseError), {}};
            return;
        }
    const Vertex vertex = steadyVertex(s, x[top.top], window, fullWidth);
    const double sought = window.interpolated ? topOfSpline(s, top.top) : vertex.at;
    const double at = std::clamp(sought, x[top.top] - window.reach, x[top.top] + window.reach);
    const LocalParabola p = localParabola(x, y, at, window.width);
    peak.temperature.value = at;
    peak.height = {s.sign * (p.value - s.base(at)), std::hypot(onNoise(p.valueError, p, s.noise), s.baseError)};
    if (const double error = std::hypot(vertex.error, vertex.at - at); std::isfinite(error))
        peak.temperature.error = error;
}

/// Where the tangent at the greatest slope of the leading flank meets the base line.
std::optional<Measured> leadingOnset(const PeakScene& s, const Top& top) {
    const auto flank = flankTangent(s.thermogram.temperature, s.z, top, -1, s.noise.effective());
    if (!flank)
        return std::nullopt;
    return Measured{flank->foot.value, std::hypot(*flank->foot.error, s.baseError / flank->tangent.slope), {}};
}

/// How much the area changes when its ends move by a fortieth of it.
double endChange(const PeakScene& s, const Top& top) {
    const std::size_t rows = std::max<std::size_t>(1, (top.right - top.left) / 40);
    const Values x = s.thermogram.temperature;
    const double low = integral(x, s.z, {x[top.left], x[top.left + rows]}),
                 high = integral(x, s.z, {x[top.right - rows], x[top.right]});
    return 0.5 * std::hypot(low, high);
}

std::optional<Measured> areaOf(const PeakScene& s, const Top& top) {
    const auto factor = toHeatCapacity(s.thermogram);
    if (!factor)
        return std::nullopt;
    const Values x = s.thermogram.temperature;
    const double area = integral(x, s.z, {x[top.left], x[top.right]});
    const double width = x[top.right] - x[top.left];
    const double scatter = s.noise.effective() * std::sqrt(width * spacingIn(x, top));
    const double rounded = std::abs(s.z[top.top]) * roundingStep(x) / std::sqrt(12.0);
    const double tails = std::hypot(tailFraction * area, rounded);
    const double scale = std::abs(*factor);
    if (!std::isfinite(area * scale))
        return std::nullopt;
    return Measured{area * scale, std::hypot(std::hypot(scatter, endChange(s, top)), s.baseError * width, tails) * scale, {}};
}

/// No temperature is known better than half a row, which enters or leaves a window.
void keepAboveRows(Peak& peak, double least) {
    const auto keep = [&](std::optional<Measured>& value) {
        if (value && value->error)
            value->error = std::max(*value->error, least);
    };
    keep(peak.width);
    keep(peak.onset);
    peak.temperature.error = std::max(peak.temperature.error.value_or(peak.limits.width()), least);
}

/// To seven digits: the last ones follow the rounding of a baseline of which another part is moved.
double withoutRounding(double error) {
    return static_cast<float>(error);
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

Peak measuredPeak(const PeakScene& given, const Top& top, const PeakOptions& options) {
    const Values x = given.thermogram.temperature;
    Peak peak;
    peak.limits = {x[top.left], x[top.right]};
    const auto rough = widthAtHalf(given, top, {});
    const double fullWidth = rough ? rough->value : 0.5 * peak.limits.width();
    const PeakScene s = withNoiseOfPeak(given, top, fullWidth);
    peak.kind = s.sign > 0 ? PeakKind::Endotherm : PeakKind::Exotherm;
    peak.noise = s.noise.sigma;
    findTop(s, top, topWindow(s, top, fullWidth, options.topWidth), fullWidth, peak);
    peak.width = widthAtHalf(s, top, peak.height);
    peak.onset = leadingOnset(s, top);
    keepAboveRows(peak, leastError(x, x[top.top]));
    peak.temperature.error = withoutRounding(*peak.temperature.error);
    peak.area = areaOf(s, top);
    s.base.draw(peak.limits, peak.baseTemperature, peak.baseSignal);
    return peak;
}

} // namespace vitrine
