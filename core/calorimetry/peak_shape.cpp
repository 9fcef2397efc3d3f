#include "core/calorimetry/peak_shape.h"

#include "core/curve/smoothing.h"

#include <algorithm>
#include <cmath>

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

/// n points at distance h know the top of a parabola of curvature c to σ√12/(c h n^1.5).
double chosenTopWidth(const PeakScene& s, const Top& top, double fullWidth) {
    const double h = spacingIn(s.thermogram.temperature, top);
    const double curvature = 8 * std::log(2.0) * s.z[top.top] / (fullWidth * fullWidth);
    const double wanted = 0.005 * fullWidth;
    const double points = std::pow(std::sqrt(12.0) * s.noise / (h * curvature * wanted), 2.0 / 3.0);
    const double width = h * (std::clamp(points, 5.0, 1e9) - 1);
    return std::max(std::min(width, fullWidth / 3), 4 * h) * (1 + 1e-9);
}

/// Newton's step to the vertex of the parabola, repeated with the window moved there.
void findTop(const PeakScene& s, const Top& top, double width, Peak& peak) {
    const Values x = s.thermogram.temperature, y = s.thermogram.signal;
    double at = x[top.top];
    LocalParabola p;
    for (int iteration = 0; iteration < 3; ++iteration) {
        p = localParabola(x, y, at, width);
        const double slope = s.sign * (p.slope - s.base.slopeAt(at)), curvature = s.sign * p.curvature;
        const double next = curvature < 0 ? at - slope / curvature : at;
        if (!(std::abs(next - x[top.top]) <= 0.5 * width) || next == at)
            break;
        at = next;
    }
    peak.temperature.value = at;
    p = localParabola(x, y, at, width);
    peak.height = {s.sign * (p.value - s.base(at)), std::hypot(p.valueError, s.baseError)};
    if (p.curvature != 0 && std::isfinite(p.slopeError / p.curvature))
        peak.temperature.error = std::abs(p.slopeError / p.curvature);
}

/// Where the tangent at the greatest slope of the leading flank meets the base line.
std::optional<double> leadingOnset(const PeakScene& s, const Top& top, double width) {
    const Values x = s.thermogram.temperature;
    if (top.top < top.left + 2)
        return std::nullopt;
    const std::vector<double> steepness = slopes(x, s.z, width, top.left, top.top + 1);
    const auto steepest = static_cast<std::size_t>(std::ranges::max_element(steepness) - steepness.begin());
    const std::size_t i = top.left + steepest;
    const double onset = x[i] - s.z[i] / steepness[steepest];
    return steepness[steepest] > 0 && std::isfinite(onset) ? std::optional(onset) : std::nullopt;
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
    const double width = options.topWidth > 0 ? options.topWidth : chosenTopWidth(s, top, fullWidth);
    findTop(s, top, width, peak);
    peak.onset = leadingOnset(s, top, width);
    peak.area = areaOf(s, top);
    s.base.draw(peak.limits, peak.baseTemperature, peak.baseSignal);
    return peak;
}

} // namespace vitrine
