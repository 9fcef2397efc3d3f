#include "core/shells/first_shell.h"

#include "core/fit/statistics.h"
#include "core/uncertainty/even_tops.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr std::uint64_t draws = 60;
constexpr double lowerPart = 0.09; // of the depth of the minimum: what a parabola through it spans
constexpr double beginning = 0.01; // of the maximum of R, where a shell begins
constexpr double narrowest = 1e-9; // of a window around a maximum: one resolution
constexpr double climb = 4;        // standard deviations that R climbs by behind its first minimum
constexpr double aside = 1.0;      // Å beyond the shell that noise is drawn for

/// The top of the parabola through three points.
double refined(std::span<const double> x, std::span<const double> y, std::size_t i) {
    if (i == 0 || i + 1 >= y.size())
        return x[i];
    const double left = y[i] - y[i - 1], right = y[i] - y[i + 1], h = 0.5 * (x[i + 1] - x[i - 1]);
    return left + right > 0 ? x[i] + 0.5 * h * (left - right) / (left + right) : x[i];
}

std::size_t maximumOf(std::span<const double> y, std::size_t first, std::size_t last) {
    return static_cast<std::size_t>(std::max_element(y.begin() + std::ptrdiff_t(first), y.begin() + std::ptrdiff_t(last)) -
                                    y.begin());
}

std::vector<double> perDistance(std::span<const double> r, std::span<const double> radial) {
    std::vector<double> out(radial.size());
    for (std::size_t i = 0; i < out.size(); ++i)
        out[i] = r[i] > 0 ? radial[i] / r[i] : 0;
    return out;
}

/// A piece of R(r) on even r, and the noise in it.
struct Piece {
    std::span<const double> r;
    double step = 0, gain = 1; ///< of the noise of G
    const EvenTops& tops;

    double at(double index) const { return r.front() + index * step; }
    double scaleAt(std::size_t i) const { return gain * r[i]; }
    double noiseAt(std::size_t i) const { return scaleAt(i) * tops.level(); } ///< σ of R
};

/// Walks on for as long as y has not climbed by `climb` standard deviations above its least value, and gives the place of that.
std::size_t firstMinimum(const Piece& piece, std::span<const double> y, std::size_t from) {
    std::size_t least = from;
    for (std::size_t i = from + 1; i < y.size(); ++i) {
        if (y[i] < y[least])
            least = i;
        else if (y[i] > y[least] + climb * piece.noiseAt(i))
            break;
    }
    return least;
}

/// Back to where y has fallen into its noise or to a hundredth of its maximum, or begins to climb again; in steps.
double foot(const Piece& piece, std::span<const double> y, std::size_t from) {
    std::size_t least = from;
    for (std::size_t i = from; i > 0; --i) {
        const double level = std::max(piece.noiseAt(i - 1), beginning * y[from]);
        if (y[i - 1] <= level && y[i] > level)
            return static_cast<double>(i - 1) + (level - y[i - 1]) / (y[i] - y[i - 1]);
        if (y[i - 1] < y[least])
            least = i - 1;
        else if (y[i - 1] > y[least] + climb * piece.noiseAt(i - 1))
            break;
    }
    return static_cast<double>(least);
}

FirstShell shellIn(const Piece& piece, std::span<const double> y, IndexRange search) {
    const std::size_t rough = maximumOf(y, search.first, search.last);
    const EvenTop top = piece.tops.near(y, rough, piece.scaleAt(rough), narrowest);
    const auto peak = static_cast<std::size_t>(std::clamp(top.at, 0.0, static_cast<double>(y.size() - 1)));
    // the top of a skew maximum, by its mean over one resolution, stands beside the highest point: walk away from both
    const double low = foot(piece, y, std::min(rough, peak));
    const std::size_t valley = firstMinimum(piece, y, std::max(rough, peak));
    const double high = valley + 1 < y.size()
                            ? piece.tops.minimumNear(y, valley, piece.scaleAt(valley), lowerPart * (y[peak] - y[valley])).at
                            : static_cast<double>(valley);
    const auto per = perDistance(piece.r, y);
    const std::size_t rg = maximumOf(per, static_cast<std::size_t>(low), std::min(peak + 2, per.size()));
    return {{piece.at(low), piece.at(std::max(high, top.at))},
            piece.at(piece.tops.near(per, rg, piece.gain, narrowest).at),
            piece.at(top.at)};
}

/// The three numbers of neighbours.
Eigen::Array3d countsOf(const Piece& piece, std::span<const double> y, const FirstShell& shell) {
    const auto within = [&](double high) { return integral(piece.r, y, {shell.limits.low, high}); };
    return {within(shell.limits.high), 2 * within(shell.maximumOfRg), 2 * within(shell.maximumOfR2g)};
}

/// The scatter over curves with more noise of the same kind: half of what the central 68 % of them span, so that the few in
/// which another minimum is taken do not count by their distance.
Eigen::Array3d scatterOf(const Piece& piece, std::span<const double> y, IndexRange search, const TransformNoise& noise) {
    const NoiseDraws draw(noise, piece.r.front(), piece.step, y.size());
    std::array<std::vector<double>, 3> counts;
    std::vector<double> noisy(y.size());
    for (std::uint64_t which = 0; which < draws; ++which) {
        const Eigen::VectorXd curve = draw(which);
        for (std::size_t i = 0; i < y.size(); ++i)
            noisy[i] = y[i] + piece.r[i] * curve[Eigen::Index(i)];
        const Eigen::Array3d each = countsOf(piece, noisy, shellIn(piece, noisy, search));
        for (std::size_t k = 0; k < 3; ++k)
            counts[k].push_back(each[Eigen::Index(k)]);
    }
    Eigen::Array3d scatter;
    for (std::size_t k = 0; k < 3; ++k)
        scatter[Eigen::Index(k)] = 0.5 * (quantile(counts[k], 0.8413) - quantile(counts[k], 0.1587));
    return scatter;
}

Measured withInterval(double value, double error) {
    return {value, error};
}

} // namespace

FirstShell firstShell(std::span<const double> r, std::span<const double> radial, std::size_t peak) {
    std::size_t low = peak, high = peak;
    while (low > 0 && radial[low - 1] < radial[low] && radial[low] > 0)
        --low;
    while (high + 1 < radial.size() && radial[high + 1] < radial[high])
        ++high;
    const auto per = perDistance(r, radial);
    const std::size_t rg = maximumOf(per, low, peak + 1); // r g reaches its top before r² g
    return {{r[low], r[high]}, refined(r, per, rg), refined(r, radial, peak)};
}

Coordination firstShellInNoise(const PairFunction& f, std::span<const double> radial, IndexRange search) {
    const double step = f.step(), gain = f.noise->gain(f.r[(search.first + search.last) / 2]);
    const EvenTops tops(*f.noise, step, f.resolution);
    const auto margin = static_cast<std::size_t>(aside / step);
    const Piece whole{f.r, step, gain, tops};
    const FirstShell shell = shellIn(whole, radial, search);
    const IndexRange near = indicesWithin(f.r, {shell.limits.low, shell.limits.high});
    const std::size_t first = std::min(near.first, search.first) - std::min(margin, std::min(near.first, search.first)),
                      last = std::min(std::max(near.last, search.last) + margin, f.r.size());
    const Piece piece{f.r.subspan(first, last - first), step, gain, tops};
    const auto part = radial.subspan(first, last - first);
    const Eigen::Array3d counts = countsOf(whole, radial, shell),
                         errors = !f.replicates ? Eigen::Array3d::Zero().eval()
                                                : scatterOf(piece, part, {search.first - first, search.last - first}, *f.noise);
    Coordination c;
    c.shell = shell.limits;
    c.maximumOfRg = shell.maximumOfRg;
    c.maximumOfR2g = shell.maximumOfR2g;
    c.toFirstMinimum = withInterval(counts[0], errors[0]);
    c.toMaximumOfRg = withInterval(counts[1], errors[1]);
    c.toMaximumOfR2g = withInterval(counts[2], errors[2]);
    return c;
}

} // namespace vitrine
