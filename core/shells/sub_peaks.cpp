#include "core/shells/sub_peaks.h"

#include "core/curve/sampling.h"
#include "core/fit/least_squares.h"
#include "core/shells/peak_model.h"
#include "core/uncertainty/influence.h"

#include <Eigen/LU>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr double pointsPerResolution = 5;

/// Points inside the window, a few to a resolution.
struct ShellData {
    std::vector<double> r, t;
    double step = 0, sigma = 1; ///< Å; σ of G in the window, 1 where it is not known
};

ShellData dataIn(const PairFunction& f, Interval window) {
    ShellData data;
    const IndexRange in = indicesWithin(f.r, window);
    const double step = f.step();
    const auto every = std::max<std::size_t>(1, static_cast<std::size_t>(f.resolution / pointsPerResolution / step));
    double variance = 0;
    for (std::size_t i = in.first; i < in.last; i += every) {
        data.r.push_back(f.r[i]);
        data.t.push_back(f.g[i] + 4 * pi * f.numberDensity * f.r[i]);
        variance += f.sigma.empty() ? 0 : f.sigma[i] * f.sigma[i];
    }
    data.step = static_cast<double>(every) * step;
    data.sigma = variance > 0 ? std::sqrt(variance / static_cast<double>(data.r.size())) : 1;
    return data;
}

std::vector<Parameter> startFrom(const ShellData& data, Interval window, const std::vector<SubPeakStart>& starts) {
    std::vector<Parameter> parameters;
    const double width = std::max(0.08, 0.15 * window.width() / static_cast<double>(starts.size()));
    for (const SubPeakStart& start : starts) {
        const double height = std::max(interpolated(data.r, data.t, start.r), 0.1);
        parameters.push_back({"r", start.r, true, window.low, window.high});
        parameters.push_back({"width", width, true, 0.005, window.width()});
        parameters.push_back({"N", height * start.r * width * std::sqrt(2 * pi), true, 0, 1000});
    }
    return parameters;
}

LeastSquaresProblem problemFor(const ShellData& data, std::vector<Parameter> start, const PeakModel& model) {
    LeastSquaresProblem problem;
    problem.parameters = std::move(start);
    problem.points = data.r.size();
    problem.residuals = [&data, &model](const Eigen::VectorXd& p, Eigen::VectorXd& residual) {
        for (std::size_t i = 0; i < data.r.size(); ++i)
            residual[Eigen::Index(i)] = model.value(p, data.r[i]) - data.t[i];
    };
    problem.jacobian = [&data, &model](const Eigen::VectorXd& p, Eigen::MatrixXd& jacobian) {
        for (std::size_t i = 0; i < data.r.size(); ++i)
            jacobian.row(Eigen::Index(i)) = model.slopes(p, data.r[i]);
    };
    return problem;
}

std::optional<Problem> faultIn(const PairFunction& f, Interval window, const std::vector<SubPeakStart>& starts) {
    if (const auto possible = coordinationWithin(f, window); !possible)
        return possible.error();
    if (starts.empty() || !std::ranges::all_of(starts, [&](const SubPeakStart& start) { return window.contains(start.r); }))
        return Problem{phrase("Scattering", "The sub-peaks must start within the fitted window."),
                       phrase("Scattering", "Choose their distances within the window."),
                       {}};
    if (f.resolution > 0 && 3 * double(starts.size()) > window.width() / f.resolution + 1)
        return Problem{phrase("Scattering", "The window holds only %1 independent points, too few for %2 parameters.")
                           .with(Figure{window.width() / f.resolution, 2}, Figure{3 * double(starts.size())}),
                       phrase("Scattering", "Widen the window, fit fewer sub-peaks, or use a greater q_max."),
                       {}};
    return {};
}

/// Residuals against σ, of as many points as are independent.
struct Misfit {
    double independent = 0, chi2 = 0, degrees = 1;
    /// √χ²_ν where chance does not explain it.
    double factor() const { return chi2 > 1 + 2 * std::sqrt(2 / degrees) ? std::sqrt(chi2) : 1; }
};

/// What the noise alone would leave of the squares: Σσ² less what the parameters, of this covariance, take of it.
double expectedSquares(const ShellData& data, const Eigen::MatrixXd& covariance, const Eigen::MatrixXd& normal) {
    const double all = data.sigma * data.sigma * static_cast<double>(data.r.size());
    return std::max(all - (covariance * normal).trace(), 0.02 * all);
}

/// Of the parameters, with the misfit that goes into it.
struct ShellErrors {
    Eigen::MatrixXd covariance;
    Misfit misfit;
};

ShellErrors errorsOf(const PairFunction& f, const ShellData& data, Interval window, const LeastSquaresFit& fit,
                     const Eigen::MatrixXd& jacobian) {
    const Eigen::MatrixXd normal = jacobian.transpose() * jacobian, inverse = normal.inverse();
    const double points = static_cast<double>(data.r.size()), fitted = static_cast<double>(fit.parameters.size());
    ShellErrors out;
    out.misfit.independent = f.resolution > 0 ? window.width() / f.resolution : points;
    out.misfit.degrees = std::max(1.0, out.misfit.independent - fitted);
    const double perPoint = std::max(1.0, points / out.misfit.independent);
    out.covariance = perPoint * data.sigma * data.sigma * inverse;
    double expected = data.sigma * data.sigma * points * out.misfit.degrees / out.misfit.independent;
    if (f.hasNoise()) {
        out.covariance =
            covarianceOf(f.noise->influences(inverse * jacobian.transpose(), data.r.front(), data.step), f.noise->tau);
        expected = expectedSquares(data, out.covariance, normal);
    }
    out.misfit.chi2 = fit.sumOfSquares / expected;
    out.covariance *= f.sigma.empty() ? out.misfit.chi2 : out.misfit.factor() * out.misfit.factor();
    return out;
}

void addPair(SubPeak& peak, const PairShape& shape) {
    const auto times = [&](double factor) {
        return Measured{peak.coordination.value * factor, *peak.coordination.error * factor};
    };
    peak.pair = shape.pair;
    peak.neighbours = times(shape.fractionAround / shape.weight);
    peak.neighboursOfSecond = times(shape.fractionCentral / shape.weight);
}

SubPeakFit resultOf(const Eigen::VectorXd& p, const Eigen::MatrixXd& covariance, std::span<const double> r,
                    const PeakModel& model) {
    SubPeakFit result;
    std::vector<std::size_t> order(model.starts.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::sort(order, {}, [&](std::size_t i) { return p[Eigen::Index(3 * i)]; });
    const auto measured = [&](std::size_t i) {
        const auto k = Eigen::Index(i);
        return Measured{p[k], std::sqrt(std::max(0.0, covariance(k, k)))};
    };
    result.r.assign(r.begin(), r.end());
    result.model.assign(r.size(), 0);
    for (const std::size_t i : order) {
        SubPeak peak{measured(3 * i), measured(3 * i + 1), measured(3 * i + 2)};
        if (model.starts[i].shape)
            addPair(peak, *model.starts[i].shape);
        result.peaks.push_back(peak);
        result.parts.emplace_back();
        for (std::size_t k = 0; k < r.size(); ++k) {
            result.parts.back().push_back(model.part(p, i, r[k]));
            result.model[k] += result.parts.back().back();
        }
    }
    for (std::size_t i = 1; i < order.size(); ++i) {
        const auto a = Eigen::Index(3 * order[i - 1] + 2), b = Eigen::Index(3 * order[i] + 2);
        const double variances = covariance(a, a) * covariance(b, b);
        result.correlation.push_back(variances > 0 ? covariance(a, b) / std::sqrt(variances) : 0);
    }
    return result;
}

} // namespace

Result<SubPeakFit> fitSubPeaks(const PairFunction& f, Interval window, const std::vector<SubPeakStart>& starts) {
    if (auto fault = faultIn(f, window, starts))
        return std::unexpected(std::move(*fault));
    const ShellData data = dataIn(f, window);
    const PeakModel model{starts};
    const auto fit = leastSquares(problemFor(data, startFrom(data, window, starts), model));
    if (!fit)
        return std::unexpected(fit.error());
    Eigen::VectorXd p(Eigen::Index(fit->parameters.size()));
    for (std::size_t i = 0; i < fit->parameters.size(); ++i)
        p[Eigen::Index(i)] = fit->parameters[i].value;
    Eigen::MatrixXd jacobian(Eigen::Index(data.r.size()), p.size());
    for (std::size_t i = 0; i < data.r.size(); ++i)
        jacobian.row(Eigen::Index(i)) = model.slopes(p, data.r[i]);
    const ShellErrors errors = errorsOf(f, data, window, *fit, jacobian);
    const IndexRange in = indicesWithin(f.r, window);
    SubPeakFit result = resultOf(p, errors.covariance, f.r.subspan(in.first, in.size()), model);
    result.independentPoints = errors.misfit.independent;
    result.chi2Reduced = errors.misfit.chi2;
    return result;
}

} // namespace vitrine
