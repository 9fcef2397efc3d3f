#include "core/scattering/shells.h"

#include "core/curve/sampling.h"
#include "core/curve/smoothing.h"
#include "core/fit/least_squares.h"

#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;

/// How far y falls on both sides before it rises above y[peak] again.
double prominenceOf(std::span<const double> y, std::size_t peak) {
    double left = y[peak], right = y[peak];
    for (std::size_t i = peak; i > 0 && y[i - 1] <= y[peak]; --i)
        left = std::min(left, y[i - 1]);
    for (std::size_t i = peak; i + 1 < y.size() && y[i + 1] <= y[peak]; ++i)
        right = std::min(right, y[i + 1]);
    return y[peak] - std::max(left, right);
}

Shell shellAt(const PairFunction& f, std::size_t i) {
    const double width = f.resolution > 0 ? f.resolution : 6 * (f.r[1] - f.r[0]);
    const LocalParabola top = localParabola(f.r, f.g, f.r[i], width);
    const double shift = top.curvature < 0 ? std::clamp(-top.slope / top.curvature, -0.5 * width, 0.5 * width) : 0;
    Shell shell{{f.r[i] + shift}, top.value + 0.5 * top.slope * shift};
    if (!f.sigma.empty() && f.resolution > 0 && top.curvature < 0)
        shell.r.error = f.sigma[i] * pi / (f.resolution * std::numbers::sqrt3 * -top.curvature);
    return shell;
}

/// Points of the fit with what the model needs.
struct ShellData {
    std::vector<double> r, t, sigma;
};

/// Points inside the window; their errors are enlarged so that all points within one resolution weigh as one.
ShellData dataIn(const PairFunction& f, Interval window) {
    ShellData data;
    const IndexRange in = indicesWithin(f.r, window);
    for (std::size_t i = in.first; i < in.last; ++i) {
        const double step = i > 0 ? f.r[i] - f.r[i - 1] : f.r[1] - f.r[0];
        const double perPoint = std::sqrt(std::max(1.0, f.resolution / step));
        data.r.push_back(f.r[i]);
        data.t.push_back(f.g[i] + 4 * pi * f.numberDensity * f.r[i]);
        data.sigma.push_back(perPoint * (f.sigma.empty() || !(f.sigma[i] > 0) ? 1.0 : f.sigma[i]));
    }
    return data;
}

double gaussian(double center, double width, double atoms, double r) {
    const double z = (r - center) / width;
    return atoms / (center * width * std::sqrt(2 * pi)) * std::exp(-0.5 * z * z);
}

double gaussians(const Eigen::VectorXd& p, double r) {
    double sum = 0;
    for (Eigen::Index i = 0; i + 2 < p.size(); i += 3)
        sum += gaussian(p[i], p[i + 1], p[i + 2], r);
    return sum;
}

std::vector<Parameter> startFrom(const ShellData& data, Interval window, const std::vector<double>& positions) {
    std::vector<Parameter> parameters;
    const double width = std::max(0.08, 0.15 * window.width() / double(positions.size()));
    for (const double at : positions) {
        const double height = std::max(interpolated(data.r, data.t, at), 0.1);
        parameters.push_back({"r", at, true, window.low, window.high});
        parameters.push_back({"width", width, true, 0.005, window.width()});
        parameters.push_back({"N", height * at * width * std::sqrt(2 * pi), true, 0, 1000});
    }
    return parameters;
}

LeastSquaresProblem problemFor(const ShellData& data, std::vector<Parameter> start, bool absolute) {
    LeastSquaresProblem problem;
    problem.parameters = std::move(start);
    problem.points = data.r.size();
    problem.absoluteSigma = absolute;
    problem.residuals = [&data](const Eigen::VectorXd& p, Eigen::VectorXd& residual) {
        for (std::size_t i = 0; i < data.r.size(); ++i)
            residual[Eigen::Index(i)] = (gaussians(p, data.r[i]) - data.t[i]) / data.sigma[i];
    };
    return problem;
}

SubPeakFit resultOf(const LeastSquaresFit& fit, const ShellData& data, double inflation) {
    SubPeakFit result;
    Eigen::VectorXd p(Eigen::Index(fit.parameters.size()));
    const auto measured = [&](std::size_t i) { return Measured{fit.parameters[i].value, inflation * fit.errors[i]}; };
    for (std::size_t i = 0; i < fit.parameters.size(); ++i)
        p[Eigen::Index(i)] = fit.parameters[i].value;
    for (std::size_t i = 0; i < fit.parameters.size(); i += 3)
        result.peaks.push_back({measured(i), measured(i + 1), measured(i + 2)});
    result.r = data.r;
    for (const double r : data.r)
        result.model.push_back(gaussians(p, r));
    std::ranges::sort(result.peaks, {}, [](const SubPeak& peak) { return peak.r.value; });
    return result;
}

std::optional<Problem> faultIn(const PairFunction& f, Interval window, const std::vector<double>& positions) {
    if (const auto possible = coordinationWithin(f, window); !possible)
        return possible.error();
    if (positions.empty() || !std::ranges::all_of(positions, [&](double r) { return window.contains(r); }))
        return Problem{phrase("Scattering", "The sub-peaks must start within the fitted window."),
                       phrase("Scattering", "Choose their distances within the window."),
                       {}};
    if (f.resolution > 0 && 3 * double(positions.size()) > window.width() / f.resolution + 1)
        return Problem{phrase("Scattering", "The window holds only %1 independent points, too few for %2 parameters.")
                           .with(Figure{window.width() / f.resolution, 2}, Figure{3 * double(positions.size())}),
                       phrase("Scattering", "Widen the window, fit fewer sub-peaks, or use a greater q_max."),
                       {}};
    return {};
}

} // namespace

std::vector<Shell> shellsOf(const PairFunction& f, Interval range, double prominence) {
    const IndexRange in = indicesWithin(f.r, range);
    if (f.g.size() != f.r.size() || in.size() < 3)
        return {};
    const double least =
        prominence > 0 ? prominence : 0.1 * *std::max_element(f.g.begin() + long(in.first), f.g.begin() + long(in.last));
    std::vector<Shell> shells;
    for (std::size_t i = std::max<std::size_t>(in.first, 1); i < in.last && i + 1 < f.r.size(); ++i)
        if (f.g[i] > f.g[i - 1] && f.g[i] >= f.g[i + 1] && prominenceOf(f.g, i) >= least)
            shells.push_back(shellAt(f, i));
    return shells;
}

double valueAt(const SubPeak& peak, double r) {
    return gaussian(peak.r.value, peak.width.value, peak.coordination.value, r);
}

Result<SubPeakFit> fitSubPeaks(const PairFunction& f, Interval window, const std::vector<double>& positions) {
    if (auto fault = faultIn(f, window, positions))
        return std::unexpected(std::move(*fault));
    const ShellData data = dataIn(f, window);
    const bool absolute = !f.sigma.empty();
    const auto fit = leastSquares(problemFor(data, startFrom(data, window, positions), absolute));
    if (!fit)
        return std::unexpected(fit.error());
    const double free = 3 * double(positions.size()), points = double(data.r.size());
    const double independent = f.resolution > 0 ? window.width() / f.resolution : points;
    // Errors from the scatter assume independent points; here only `independent` of them are.
    const double inflation = absolute ? 1 : std::sqrt(std::max(1.0, points / independent));
    SubPeakFit result = resultOf(*fit, data, inflation);
    result.independentPoints = independent;
    result.chi2Reduced = fit->sumOfSquares / std::max(1.0, independent - free);
    return result;
}

} // namespace vitrine
