#include "core/scattering/peak_profiles.h"

#include "core/curve/sampling.h"
#include "core/fit/least_squares.h"
#include "core/fit/statistics.h"

#include <Eigen/LU>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

/// The points of the window; zero errors get the median of the others.
struct Data {
    std::vector<double> q, s, sigma;
    bool known = false;
};

Data dataIn(const PeakCurve& c, Interval window) {
    const IndexRange in = indicesWithin(c.q, window);
    Data d;
    std::vector<double> usable;
    for (std::size_t i = in.first; i < in.last; ++i) {
        d.q.push_back(c.q[i]);
        d.s.push_back(c.s[i]);
        d.sigma.push_back(c.sigma.empty() ? 1 : c.sigma[i]);
        if (!c.sigma.empty() && std::isfinite(c.sigma[i]) && c.sigma[i] > 0)
            usable.push_back(c.sigma[i]);
    }
    d.known = !usable.empty();
    const double typical = d.known ? median(usable) : 1;
    for (double& s : d.sigma)
        s = std::isfinite(s) && s > 0 ? s : typical;
    return d;
}

std::unexpected<Problem> tooFew() {
    return refuse(phrase("Scattering", "There are too few points of S(q) around the peak."),
                  phrase("Scattering", "Widen the window of the fit, or use a pattern with finer steps."));
}

Measured withInterval(double value, double error, double t) {
    return {value, error, Interval{value - t * error, value + t * error}};
}

/// Coefficients of a + b x + c x² about `center` with their covariance.
struct Parabola {
    double center;
    Eigen::Vector3d p;
    Eigen::Matrix3d covariance;
};

Parabola parabolaOf(const Data& d) {
    const double center = 0.5 * (d.q.front() + d.q.back());
    Eigen::Matrix3d normal = Eigen::Matrix3d::Zero();
    Eigen::Vector3d right = Eigen::Vector3d::Zero();
    const auto row = [&](std::size_t i) { return Eigen::Vector3d(1, d.q[i] - center, (d.q[i] - center) * (d.q[i] - center)); };
    for (std::size_t i = 0; i < d.q.size(); ++i) {
        const double w = 1 / (d.sigma[i] * d.sigma[i]);
        normal += w * row(i) * row(i).transpose();
        right += w * d.s[i] * row(i);
    }
    Parabola parabola{center, normal.inverse() * right, normal.inverse()};
    double chi2 = 0;
    for (std::size_t i = 0; i < d.q.size(); ++i)
        chi2 += std::pow((d.s[i] - row(i).dot(parabola.p)) / d.sigma[i], 2);
    if (!d.known)
        parabola.covariance *= chi2 / double(d.q.size() - 3);
    return parabola;
}

std::vector<double> valuesOf(const Parabola& parabola, const std::vector<double>& q) {
    std::vector<double> values;
    for (const double each : q) {
        const double x = each - parabola.center;
        values.push_back(parabola.p[0] + x * (parabola.p[1] + x * parabola.p[2]));
    }
    return values;
}

double shapeOf(const Eigen::VectorXd& p, double q) {
    const double z = 2 * (q - p[0]) / p[1], lorentzian = 1 / (1 + z * z);
    if (p.size() == 4)
        return p[3] + p[2] * lorentzian;
    return p[3] + p[2] * (p[4] * lorentzian + (1 - p[4]) * std::exp(-std::numbers::ln2 * z * z));
}

std::vector<double> valuesOf(const LeastSquaresFit& fit, const std::vector<double>& q) {
    Eigen::VectorXd p(Eigen::Index(fit.parameters.size()));
    for (std::size_t i = 0; i < fit.parameters.size(); ++i)
        p[Eigen::Index(i)] = fit.parameters[i].value;
    std::vector<double> values;
    for (const double each : q)
        values.push_back(shapeOf(p, each));
    return values;
}

std::vector<Parameter> startFrom(const Data& d, PeakProfile profile) {
    const auto [low, high] = std::ranges::minmax_element(d.s);
    const double top = d.q[std::size_t(high - d.s.begin())], width = d.q.back() - d.q.front();
    std::vector<Parameter> parameters{{"q1", top, true, d.q.front(), d.q.back()},
                                      {"width", 0.6 * width, true, 0.01 * width, 20 * width},
                                      {"height", std::max(*high - *low, 1e-6)},
                                      {"constant", *low}};
    if (profile == PeakProfile::PseudoVoigt)
        parameters.push_back({"eta", 0.5, true, 0, 1});
    return parameters;
}

LeastSquaresProblem problemFor(const Data& d, PeakProfile profile, std::span<const ParameterChoice> choices) {
    LeastSquaresProblem problem;
    problem.parameters = applied(startFrom(d, profile), choices);
    problem.points = d.q.size();
    problem.absoluteSigma = d.known;
    problem.residuals = [&d](const Eigen::VectorXd& p, Eigen::VectorXd& residual) {
        for (std::size_t i = 0; i < d.q.size(); ++i)
            residual[Eigen::Index(i)] = (shapeOf(p, d.q[i]) - d.s[i]) / d.sigma[i];
    };
    return problem;
}

/// S measured − S of the profile; σ as known, else from the scatter.
FitResiduals residualsOf(const Data& d, const LeastSquaresFit& fit) {
    Eigen::VectorXd p(static_cast<Eigen::Index>(fit.parameters.size()));
    for (std::size_t i = 0; i < fit.parameters.size(); ++i)
        p[static_cast<Eigen::Index>(i)] = fit.parameters[i].value;
    const double scale = d.known ? 1 : std::sqrt(fit.sumOfSquares / double(std::max<std::size_t>(fit.degreesOfFreedom, 1)));
    FitResiduals out{d.q, d.s, d.sigma};
    for (std::size_t i = 0; i < d.q.size(); ++i) {
        out.residual[i] -= shapeOf(p, d.q[i]);
        out.sigma[i] *= scale;
    }
    return out;
}

} // namespace

Result<DiffractionPeak> fitParabola(const PeakCurve& c, Interval window) {
    const Data d = dataIn(c, window);
    if (d.q.size() < 5)
        return tooFew();
    const Parabola parabola = parabolaOf(d);
    const double slope = parabola.p[1], bend = parabola.p[2], x = -slope / (2 * bend);
    if (!(bend < 0) || !window.contains(parabola.center + x))
        return refuse(phrase("Scattering", "S(q) has no maximum within the window of the parabola."),
                      phrase("Scattering", "Move the window over the peak."));
    const Eigen::Vector3d byPosition(0, -1 / (2 * bend), slope / (2 * bend * bend)), byHeight(1, x, x * x);
    const double t = d.known ? 1.959963985 : studentT(0.95, double(d.q.size() - 3));
    const double positionError = std::sqrt(byPosition.dot(parabola.covariance * byPosition)),
                 heightError = std::sqrt(byHeight.dot(parabola.covariance * byHeight));
    return DiffractionPeak{PeakDefinition::LocalQuadratic,
                           withInterval(parabola.center + x, positionError, t),
                           {},
                           withInterval(parabola.p[0] - slope * slope / (4 * bend), heightError, t),
                           window,
                           valuesOf(parabola, d.q)};
}

Result<DiffractionPeak> fitProfile(const PeakCurve& c, Interval window, PeakProfile profile,
                                   std::span<const ParameterChoice> choices) {
    const Data d = dataIn(c, window);
    if (d.q.size() < 8)
        return tooFew();
    const auto fit = leastSquares(problemFor(d, profile, choices));
    if (!fit)
        return std::unexpected(fit.error());
    const auto parameters = fittedParameters(*fit);
    const double variance = fit->covariance(2, 2) + 2 * fit->covariance(2, 3) + fit->covariance(3, 3);
    const Measured height{fit->parameters[2].value + fit->parameters[3].value, std::sqrt(std::max(variance, 0.0))};
    return DiffractionPeak{profile == PeakProfile::PseudoVoigt ? PeakDefinition::PseudoVoigt : PeakDefinition::LorentzianWide,
                           parameters[0].value,
                           parameters[1].value,
                           height,
                           window,
                           valuesOf(*fit, d.q),
                           parameters,
                           residualsOf(d, *fit)};
}

} // namespace vitrine
