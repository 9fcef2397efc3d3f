#include "core/scattering/peak_profiles.h"

#include "core/curve/sampling.h"
#include "core/fit/least_squares.h"
#include "core/scattering/profile_shape.h"
#include "core/uncertainty/tapered_parabola.h"

#include <Eigen/LU>
#include <cmath>

namespace vitrine {
namespace {

/// The rows that are fitted.
struct Data {
    std::span<const double> q, s;
    TaperedRows rows;

    std::size_t row(std::size_t i) const { return rows.first + i; }
    double at(std::size_t i) const { return q[row(i)]; }
    double value(std::size_t i) const { return s[row(i)]; }
};

std::unexpected<Problem> tooFew() {
    return refuse(phrase("Scattering", "There are too few points of S(q) around the peak."),
                  phrase("Scattering", "Widen the window of the fit, or use a pattern with finer steps."));
}

std::vector<Parameter> startFrom(const Data& d, PeakProfile profile) {
    std::size_t top = 0, low = 0;
    for (std::size_t i = 0; i < d.rows.size(); ++i) {
        top = d.value(i) > d.value(top) ? i : top;
        low = d.value(i) < d.value(low) ? i : low;
    }
    const double first = d.at(0), last = d.at(d.rows.size() - 1), width = last - first;
    std::vector<Parameter> parameters{{"q1", d.at(top), true, first, last},
                                      {"width", 0.6 * width, true, 0.01 * width, 20 * width},
                                      {"height", std::max(d.value(top) - d.value(low), 1e-6)},
                                      {"constant", d.value(low)}};
    if (profile == PeakProfile::PseudoVoigt)
        parameters.push_back({"eta", 0.5, true, 0, 1});
    return parameters;
}

LeastSquaresProblem problemFor(const Data& d, PeakProfile profile, std::span<const ParameterChoice> choices) {
    LeastSquaresProblem problem;
    problem.parameters = applied(startFrom(d, profile), choices);
    problem.points = d.rows.size();
    problem.startsNear = true;
    problem.residuals = [&d](const Eigen::VectorXd& p, Eigen::VectorXd& residual) {
        for (std::size_t i = 0; i < d.rows.size(); ++i)
            residual[static_cast<Eigen::Index>(i)] = std::sqrt(d.rows.weight[i]) * (profileValue(p, d.at(i)) - d.value(i));
    };
    problem.jacobian = [&d](const Eigen::VectorXd& p, Eigen::MatrixXd& jacobian) {
        for (std::size_t i = 0; i < d.rows.size(); ++i)
            jacobian.row(static_cast<Eigen::Index>(i)) = std::sqrt(d.rows.weight[i]) * profileSlopes(p, d.at(i)).transpose();
    };
    return problem;
}

/// S measured − S of the profile.
FitResiduals residualsOf(const PeakCurve& c, const Data& d, const Eigen::VectorXd& p, const PeakNoise& noise) {
    FitResiduals out;
    for (std::size_t i = 0; i < d.rows.size(); ++i) {
        out.x.push_back(d.at(i));
        out.residual.push_back(d.value(i) - profileValue(p, d.at(i)));
        out.sigma.push_back((c.sigma.empty() ? 1 : noise.factor) * noise.sigma[d.row(i)]);
    }
    return out;
}

/// What every parameter takes from each row, and what the ends of the window leave open.
struct Sensitivity {
    std::vector<Influence> influence;
    std::vector<double> ofAxis;
};

Sensitivity sensitivityOf(const PeakCurve& c, const Data& d, const PeakTop& top, double halfWidth, const LeastSquaresFit& fit) {
    const Eigen::VectorXd p = valuesOf(fit.parameters);
    const WeightedProfile here{c.q, c.s, d.rows};
    const Eigen::MatrixXd inverse = freeInverse(here.curvature(p), fit);
    const double step = (d.at(d.rows.size() - 1) - d.at(0)) / static_cast<double>(d.rows.size() - 1);
    const auto windowAt = [&](double shift) {
        const Interval window{top.at - halfWidth + shift, top.at + halfWidth + shift};
        return WeightedProfile{c.q, c.s, taperedRows(c.q, window)}.gradient(p);
    };
    const Eigen::VectorXd byPlace = -inverse * (windowAt(0.5 * step) - windowAt(-0.5 * step)) / step;
    const Eigen::MatrixXd slopes = here.slopes(p), weighted = inverse * slopes;
    const Eigen::VectorXd ends = here.endSteps(p);
    Sensitivity out;
    for (Eigen::Index k = 0; k < p.size(); ++k) {
        Influence own{d.rows.first, {}};
        for (std::size_t i = 0; i < d.rows.size(); ++i)
            own.weight.push_back(weighted(k, static_cast<Eigen::Index>(i)) * d.rows.weight[i]);
        out.influence.push_back(sum(own, top.ofPosition, byPlace[k]));
        out.ofAxis.push_back(std::hypot(weighted(k, 0) * ends[0], weighted(k, slopes.cols() - 1) * ends[1]));
    }
    return out;
}

std::vector<double> plainResiduals(const Data& d, const Eigen::VectorXd& p) {
    std::vector<double> residuals;
    for (std::size_t i = 0; i < d.rows.size(); ++i)
        residuals.push_back(d.value(i) - profileValue(p, d.at(i)));
    return residuals;
}

std::vector<double> modelOver(const PeakCurve& c, Interval window, const Eigen::VectorXd& p) {
    std::vector<double> model;
    const IndexRange in = indicesWithin(c.q, window);
    for (std::size_t i = in.first; i < in.last; ++i)
        model.push_back(profileValue(p, c.q[i]));
    return model;
}

} // namespace

Result<DiffractionPeak> fitProfile(const PeakCurve& c, const PeakTop& top, double halfWidth, PeakProfile profile,
                                   std::span<const ParameterChoice> choices) {
    const Interval window{top.at - halfWidth, top.at + halfWidth};
    const Data d{c.q, c.s, taperedRows(c.q, window)};
    if (d.rows.size() < 8)
        return tooFew();
    const auto fit = leastSquares(problemFor(d, profile, choices));
    if (!fit)
        return std::unexpected(fit.error());
    const Eigen::VectorXd p = valuesOf(fit->parameters);
    const PeakNoise noise = peakNoise(c, plainResiduals(d, p), d.rows.first, static_cast<int>(p.size()));
    const Sensitivity sensitivity = sensitivityOf(c, d, top, halfWidth, *fit);
    auto parameters = fittedParameters(*fit);
    for (std::size_t k = 0; k < parameters.size(); ++k)
        if (parameters[k].vary)
            parameters[k].value = noise.of(parameters[k].value.value, sensitivity.influence[k], sensitivity.ofAxis[k]);
    const Influence ofHeight = sum(sensitivity.influence[2], sensitivity.influence[3]);
    return DiffractionPeak{profile == PeakProfile::PseudoVoigt ? PeakDefinition::PseudoVoigt : PeakDefinition::LorentzianWide,
                           parameters[0].value,
                           parameters[1].value,
                           noise.of(p[2] + p[3], ofHeight),
                           window,
                           modelOver(c, window, p),
                           parameters,
                           residualsOf(c, d, p, noise)};
}

} // namespace vitrine
