#include "core/curve/smoothing.h"

#include "core/curve/even_smoothing.h"
#include "core/curve/sampling.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t fewest = 5;

/// Sums of u^k and v u^k over the points of a window, u = (x − origin)/scale, v = y − level.
struct Moments {
    double origin = 0, scale = 1, perScale = 1, level = 0;
    double u0 = 0, u1 = 0, u2 = 0, u3 = 0, u4 = 0, v0 = 0, v1 = 0, v2 = 0;

    void setScale(double to) {
        scale = to;
        perScale = 1 / to;
    }
    double reduced(double x) const { return (x - origin) * perScale; }

    void add(double x, double y, double sign) {
        const double u = reduced(x), v = y - level, uu = u * u;
        u0 += sign;
        u1 += sign * u;
        u2 += sign * uu;
        u3 += sign * uu * u;
        u4 += sign * uu * uu;
        v0 += sign * v;
        v1 += sign * v * u;
        v2 += sign * v * uu;
    }
};

/// v(u) = a + b u + c u².
struct Parabola {
    double a = 0, b = 0, c = 0;
    bool solvable = false;
};

/// The parabola of least squares, solved about the mean of u so that the equations stay well conditioned.
Parabola solved(const Moments& m) {
    const double perCount = 1 / m.u0, mean = m.u1 * perCount, level = m.v0 * perCount, mean2 = mean * mean;
    const double s2 = m.u2 - mean * m.u1, perS2 = 1 / s2;
    const double s3 = m.u3 - 3 * mean * m.u2 + mean2 * (3 * m.u1 - mean * m.u0);
    const double s4 = m.u4 - 4 * mean * m.u3 + mean2 * (6 * m.u2 - 4 * mean * m.u1 + mean2 * m.u0);
    const double t1 = m.v1 - mean * m.v0;
    const double t2 = m.v2 - 2 * mean * m.v1 + mean2 * m.v0 - level * s2;
    const double quadratic = s4 - s3 * s3 * perS2 - s2 * s2 * perCount;
    if (!(s2 > 0) || !(quadratic > 1e-12 * s4))
        return {level, 0, 0, false};
    const double c = (t2 - s3 * perS2 * t1) / quadratic;
    const double b = (t1 - s3 * c) * perS2;
    const double a = level - c * s2 * perCount;
    return {a - b * mean + c * mean2, b - 2 * c * mean, c, true};
}

double valueAt(const Parabola& p, double u) {
    return p.a + u * (p.b + u * p.c);
}
double slopeAt(const Parabola& p, double u) {
    return p.b + 2 * u * p.c;
}

/// Widens a window with too few points to the nearest five (or all there are).
void widen(std::span<const double> x, double at, IndexRange& range) {
    while (range.size() < std::min(fewest, x.size())) {
        const bool leftFree = range.first > 0, rightFree = range.last < x.size();
        if (leftFree && (!rightFree || at - x[range.first - 1] <= x[range.last] - at))
            --range.first;
        else
            ++range.last;
    }
}

/// A window of points that slides upwards along the abscissa and keeps its moments.
class SlidingWindow {
  public:
    SlidingWindow(std::span<const double> x, std::span<const double> y, double width, double start)
        : x_(x), y_(y), width_(width), reach_(indicesWithin(x, about(start))) {}

    /// Moves the middle to `at` (never downwards) and returns the parabola there.
    Parabola moveTo(double at) {
        slide(reach_, at);
        IndexRange wanted = reach_;
        widen(x_, at, wanted);
        follow(wanted, at);
        return solved(moments_);
    }
    double reduced(double at) const { return moments_.reduced(at); }
    const Moments& moments() const { return moments_; }

  private:
    Interval about(double at) const { return {at - 0.5 * width_, at + 0.5 * width_}; }

    void slide(IndexRange& range, double at) const {
        const Interval wanted = about(at);
        while (range.last < x_.size() && x_[range.last] <= wanted.high)
            ++range.last;
        while (range.first < range.last && x_[range.first] < wanted.low)
            ++range.first;
    }

    /// Brings the sums up to date; begins anew once the window has left its origin, where differences of
    /// large sums would cost digits.
    void follow(IndexRange wanted, double at) {
        const bool left = moments_.u0 <= 0 || std::abs(at - moments_.origin) > 2 * moments_.scale;
        if (left || wanted.first < held_.first || wanted.last < held_.last || wanted.first >= held_.last)
            begin(wanted, at);
        for (; held_.last < wanted.last; ++held_.last)
            moments_.add(x_[held_.last], y_[held_.last], 1);
        for (; held_.first < wanted.first; ++held_.first)
            moments_.add(x_[held_.first], y_[held_.first], -1);
    }

    void begin(IndexRange wanted, double at) {
        moments_ = {};
        moments_.origin = at;
        moments_.level = y_[wanted.first];
        moments_.setScale(std::max(0.5 * (x_[wanted.last - 1] - x_[wanted.first]), 1e-300));
        held_ = {wanted.first, wanted.first};
    }

    std::span<const double> x_, y_;
    double width_;
    IndexRange reach_, held_;
    Moments moments_;
};

double sumOfSquares(const Moments& m, const Parabola& p, std::span<const double> x, std::span<const double> y) {
    double sum = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double residual = y[i] - m.level - valueAt(p, m.reduced(x[i]));
        sum += residual * residual;
    }
    return sum;
}

/// Standard errors at u = 0 from the inverse of the normal matrix.
void addErrors(LocalParabola& local, const Moments& m) {
    const double a = m.u2 * m.u4 - m.u3 * m.u3, b = m.u0 * m.u4 - m.u2 * m.u2, c = m.u0 * m.u2 - m.u1 * m.u1;
    const double determinant = m.u0 * a - m.u1 * (m.u1 * m.u4 - m.u3 * m.u2) + m.u2 * (m.u1 * m.u3 - m.u2 * m.u2);
    if (!(determinant > 0))
        return;
    local.valueError = local.noise * std::sqrt(std::max(a / determinant, 0.0));
    local.slopeError = local.noise * std::sqrt(std::max(b / determinant, 0.0)) / m.scale;
    local.curvatureError = 2 * local.noise * std::sqrt(std::max(c / determinant, 0.0)) / (m.scale * m.scale);
}

/// Points on either side of the middle of a window.
std::size_t halfWindow(std::span<const double> x, double width, std::size_t first, std::size_t last) {
    const double spacing = (x[last - 1] - x[first]) / static_cast<double>(std::max<std::size_t>(last - first, 2) - 1);
    const double points = spacing > 0 ? 0.5 * width / spacing : 2;
    return std::max<std::size_t>(2, static_cast<std::size_t>(std::min(points, static_cast<double>(x.size()))));
}

/// Where the slope between the means of `half` points below and above is greatest.
std::size_t roughlySteepest(std::span<const double> x, std::span<const double> y, std::size_t half, IndexRange range) {
    const double x0 = x[range.first], y0 = y[range.first];
    double lowX = 0, lowY = 0, highX = 0, highY = 0;
    for (std::size_t k = 1; k <= half; ++k) {
        lowX += x[range.first - k] - x0;
        lowY += y[range.first - k] - y0;
        highX += x[range.first + k] - x0;
        highY += y[range.first + k] - y0;
    }
    double rise = highY - lowY, run = highX - lowX;
    std::size_t best = range.first;
    for (std::size_t i = range.first + 1; i < range.last; ++i) {
        lowX += x[i - 1] - x[i - 1 - half];
        lowY += y[i - 1] - y[i - 1 - half];
        highX += x[i + half] - x[i];
        highY += y[i + half] - y[i];
        if ((highY - lowY) * run > rise * (highX - lowX)) {
            rise = highY - lowY;
            run = highX - lowX;
            best = i;
        }
    }
    return best;
}

} // namespace

LocalParabola localParabola(std::span<const double> x, std::span<const double> y, double at, double width) {
    if (x.empty())
        return {};
    IndexRange range = indicesWithin(x, {at - 0.5 * width, at + 0.5 * width});
    widen(x, at, range);
    Moments moments;
    moments.origin = at;
    moments.level = y[range.first];
    moments.setScale(std::max(0.5 * (x[range.last - 1] - x[range.first]), 1e-300));
    for (std::size_t i = range.first; i < range.last; ++i)
        moments.add(x[i], y[i], 1);
    const Parabola p = solved(moments);
    LocalParabola local{.value = moments.level + p.a,
                        .slope = p.b / moments.scale,
                        .curvature = 2 * p.c / (moments.scale * moments.scale),
                        .points = range.size()};
    if (p.solvable && range.size() > 3) {
        const double squares =
            sumOfSquares(moments, p, x.subspan(range.first, range.size()), y.subspan(range.first, range.size()));
        local.noise = std::sqrt(squares / static_cast<double>(range.size() - 3));
        addErrors(local, moments);
    }
    return local;
}

std::vector<double> slopes(std::span<const double> x, std::span<const double> y, double width, std::size_t first,
                           std::size_t last) {
    last = std::min(last, x.size());
    if (first >= last)
        return {};
    std::vector<double> result(last - first);
    SlidingWindow window(x, y, width, x[first]);
    for (std::size_t i = first; i < last; ++i) {
        const Parabola p = window.moveTo(x[i]);
        result[i - first] = slopeAt(p, window.reduced(x[i])) / window.moments().scale;
    }
    return result;
}

std::size_t steepestPoint(std::span<const double> x, std::span<const double> y, double width, std::size_t first,
                          std::size_t last) {
    const std::size_t half = halfWindow(x, width, first, last);
    const IndexRange rough{std::max(first, half), std::min(last, x.size() - std::min(half, x.size()))};
    IndexRange near{first, last};
    if (rough.first < rough.last && rough.size() > 4 * half) {
        const std::size_t middle = roughlySteepest(x, y, half, rough);
        near = {std::max(first, middle - std::min(middle, half + 2)), std::min(last, middle + half + 3)};
    }
    const std::vector<double> exact = slopes(x, y, width, near.first, near.last);
    return near.first + static_cast<std::size_t>(std::max_element(exact.begin(), exact.end()) - exact.begin());
}

std::vector<double> smoothed(std::span<const double> x, std::span<const double> y, double width) {
    if (x.empty())
        return {};
    std::vector<double> result(x.size());
    const std::size_t half = evenHalfWindow(x, width);
    if (half > 0 && x.size() > 2 * half) {
        smoothEvenly(y, half, result);
        for (std::size_t i = 0; i < half; ++i) {
            result[i] = localParabola(x, y, x[i], width).value;
            result[x.size() - 1 - i] = localParabola(x, y, x[x.size() - 1 - i], width).value;
        }
        return result;
    }
    SlidingWindow window(x, y, width, x.front());
    for (std::size_t i = 0; i < x.size(); ++i) {
        const Parabola p = window.moveTo(x[i]);
        result[i] = window.moments().level + valueAt(p, window.reduced(x[i]));
    }
    return result;
}

void smoothInPlace(std::span<const double> x, std::span<double> y, double width) {
    constexpr std::size_t stretch = 1 << 16;
    std::vector<double> before; // what stood in the stretch before, which is smoothed already
    for (std::size_t first = 0, last = 0; first < x.size(); first = last) {
        last = std::min(first + stretch, x.size());
        IndexRange seen = indicesWithin(x, {x[first] - width, x[last - 1] + width});
        seen.first = std::max(seen.first, first - before.size());
        std::vector<double> around(before.end() - static_cast<std::ptrdiff_t>(first - seen.first), before.end());
        around.insert(around.end(), y.begin() + static_cast<std::ptrdiff_t>(first),
                      y.begin() + static_cast<std::ptrdiff_t>(seen.last));
        const std::vector<double> result = smoothed(x.subspan(seen.first, seen.size()), around, width);
        before.assign(y.begin() + static_cast<std::ptrdiff_t>(first), y.begin() + static_cast<std::ptrdiff_t>(last));
        std::copy_n(result.begin() + static_cast<std::ptrdiff_t>(first - seen.first), last - first,
                    y.begin() + static_cast<std::ptrdiff_t>(first));
    }
}

} // namespace vitrine
