#include "core/elasticity/ruby_fit.h"

#include "core/elasticity/ruby_rows.h"
#include "core/fit/statistics.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr int calmingRounds = 4;        // in which outlying rows count for less
constexpr double tolerated = 2;         // standard deviations with full weight
constexpr double struck = 6;            // and of a cosmic ray,
constexpr double struckShare = 0.03;    // which is also this share of the higher line
constexpr std::size_t widestStrike = 3; // rows

/// What is known of the doublet beforehand, as three more residuals.
struct Knowledge {
    static constexpr Eigen::Index count = 3;
    static Eigen::Vector3d residuals(const Eigen::VectorXd& p) {
        return {(p[RubySplit] - rubySplit) / 0.2, std::log(p[RubyWidth2] / p[RubyWidth1]) / 0.3,
                (p[RubyEta2] - p[RubyEta1]) / 0.3};
    }
    static Eigen::MatrixXd slopes(const Eigen::VectorXd& p, double factor) {
        Eigen::MatrixXd j = Eigen::MatrixXd::Zero(count, rubyParameters);
        j(0, RubySplit) = factor / 0.2;
        j(1, RubyWidth1) = -factor / (0.3 * p[RubyWidth1]);
        j(1, RubyWidth2) = factor / (0.3 * p[RubyWidth2]);
        j(2, RubyEta1) = -factor / 0.3;
        j(2, RubyEta2) = factor / 0.3;
        return j;
    }
};

std::vector<Parameter> rubyStartParameters(const RubySpectrum& s, const Eigen::VectorXd& p) {
    const double first = s.wavelength.front(), last = s.wavelength.back();
    const double spacing = (last - first) / static_cast<double>(s.wavelength.size() - 1);
    const Interval width{0.5 * spacing, widestRubyLine};
    const double height = std::max({p[RubyHeight1], p[RubyHeight2], 1e-9});
    const auto inside = [](double value, double low, double high) { return std::clamp(value, low, high); };
    return {{"level", p[RubyLevel]},
            {"slope", p[RubySlope]},
            {"R1", inside(p[RubyR1], first, last), true, first, last},
            {"width R1", inside(p[RubyWidth1], width.low, width.high), true, width.low, width.high},
            {"height R1", std::max(p[RubyHeight1], 0.05 * height), true, 0},
            {"shape R1", inside(p[RubyEta1], 0, 1), true, 0, 1},
            {"R1 - R2", inside(p[RubySplit], 0.7, 2.5), true, 0.7, 2.5},
            {"width R2", inside(p[RubyWidth2], width.low, width.high), true, width.low, width.high},
            {"height R2", std::max(p[RubyHeight2], 0.05 * height), true, 0},
            {"shape R2", inside(p[RubyEta2], 0, 1), true, 0, 1}};
}

Eigen::VectorXd rubyValues(const LeastSquaresFit& fit) {
    Eigen::VectorXd p(rubyParameters);
    for (Eigen::Index k = 0; k < rubyParameters; ++k)
        p[k] = fit.parameters[static_cast<std::size_t>(k)].value;
    return p;
}

/// σ² = a + b · signal.
struct Scatter {
    double a = 1, b = 0;
};

/// a and b by least squares of the squares over the signal, each weighted by 1/σ⁴; neither is below zero.
Scatter scatterBy(const std::vector<double>& squares, const std::vector<double>& signal, const std::vector<double>& sigma) {
    double n = 0, s = 0, ss = 0, y = 0, ys = 0;
    for (std::size_t i = 0; i < squares.size(); ++i) {
        const double w = std::pow(sigma[i], -4);
        n += w, s += w * signal[i], ss += w * signal[i] * signal[i];
        y += w * squares[i], ys += w * squares[i] * signal[i];
    }
    const double determinant = n * ss - s * s;
    const double b = determinant > 0 ? std::max(0.0, (n * ys - s * y) / determinant) : 0;
    return {std::max((y - b * s) / n, 0.01 * y / n), b};
}

/// Sets the σ of each row from the residuals, each counted with no more than four and a half times 1.48 MAD.
void setScatter(RubyRows& rows, const Eigen::VectorXd& p) {
    std::vector<double> reduced, squares, signal, sigma;
    const auto signalAt = [&](std::size_t i) {
        const double at = rows.spectrum.wavelength[i];
        return std::max(0.0, rubyModel(p, rows.center, at) - rubyBackground(p, rows.center, at));
    };
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows.leftOut[i])
            continue;
        reduced.push_back(rows.residual(p, i) / std::sqrt(1 - rows.leverage[i]) / rows.sigma[i]);
        signal.push_back(signalAt(i));
        sigma.push_back(rows.sigma[i]);
    }
    const double least = 1e-7 * std::max({p[RubyHeight1], p[RubyHeight2], 1e-12}), most = 4.5 * scaledMad(reduced);
    for (std::size_t i = 0; i < reduced.size(); ++i)
        squares.push_back(std::pow(std::min(std::abs(reduced[i]), most) * sigma[i], 2));
    const Scatter found = scatterBy(squares, signal, sigma);
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows.sigma[i] = std::sqrt(std::max(found.a, least * least) + found.b * signalAt(i));
}

/// How much each row decides about its own place in the fit, J (JᵀJ)⁻¹ Jᵀ; at most 0.98.
void setLeverage(RubyRows& rows, const Eigen::VectorXd& p, const LeastSquaresFit& fit) {
    const double perRow = fit.sumOfSquares / static_cast<double>(std::max<std::size_t>(1, fit.degreesOfFreedom));
    if (!(perRow > 0))
        return;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Eigen::VectorXd slopes = rubySlopes(p, rows.center, rows.spectrum.wavelength[i]) / rows.sigma[i];
        const double own = rows.weight[i] * slopes.dot(fit.covariance * slopes) / perRow;
        rows.leverage[i] = std::clamp(own, 0.0, 0.98);
    }
}

void calmRows(RubyRows& rows, const Eigen::VectorXd& p) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double off = std::abs(rows.residual(p, i)) / rows.sigma[i];
        rows.weight[i] = rows.leftOut[i] ? 0 : off > tolerated ? tolerated / off : 1;
    }
}

/// Leaves out rows that stand out, three neighbours at most; how many.
int leaveOutStruck(RubyRows& rows, const Eigen::VectorXd& p) {
    const double least = struckShare * std::max(p[RubyHeight1], p[RubyHeight2]);
    const auto outlying = [&](std::size_t i) {
        const double off = std::abs(rows.residual(p, i));
        return !rows.leftOut[i] && off > struck * rows.sigma[i] && off > least;
    };
    int found = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t last = i;
        while (last < rows.size() && outlying(last))
            ++last;
        if (last > i && last - i <= widestStrike) {
            std::fill(rows.leftOut.begin() + static_cast<std::ptrdiff_t>(i),
                      rows.leftOut.begin() + static_cast<std::ptrdiff_t>(last), true);
            found += static_cast<int>(last - i);
        }
        i = std::max(i, last);
    }
    return found;
}

/// Rows that are left out, and what is known beforehand where it does not count, are no degrees of freedom.
std::vector<std::size_t> keptRows(const RubyRows& rows) {
    std::vector<std::size_t> kept;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows.weight[i] > 0)
            kept.push_back(i);
    return kept;
}

} // namespace

Result<LeastSquaresFit> rubyFit(const RubyRows& rows, const Eigen::VectorXd& start, bool single) {
    LeastSquaresProblem problem;
    problem.parameters = rubyStartParameters(rows.spectrum, start);
    if (single)
        for (const auto k : {RubySplit, RubyWidth2, RubyHeight2, RubyEta2})
            problem.parameters[k].vary = false;
    if (single)
        problem.parameters[RubyHeight2].value = 0;
    const std::vector<std::size_t> kept = keptRows(rows);
    problem.points = kept.size() + (single ? 0 : Knowledge::count);
    problem.residuals = [&rows, kept, single](const Eigen::VectorXd& p, Eigen::VectorXd& r) {
        for (std::size_t k = 0; k < kept.size(); ++k)
            r[static_cast<Eigen::Index>(k)] = std::sqrt(rows.weight[kept[k]]) * rows.residual(p, kept[k]) / rows.sigma[kept[k]];
        if (!single)
            r.tail<Knowledge::count>() = Knowledge::residuals(p);
    };
    problem.jacobian = [&rows, kept, single](const Eigen::VectorXd& p, Eigen::MatrixXd& slopes) {
        for (std::size_t k = 0; k < kept.size(); ++k)
            slopes.row(static_cast<Eigen::Index>(k)) = -std::sqrt(rows.weight[kept[k]]) / rows.sigma[kept[k]] *
                                                       rubySlopes(p, rows.center, rows.spectrum.wavelength[kept[k]]).transpose();
        if (!single)
            slopes.bottomRows<Knowledge::count>() = Knowledge::slopes(p, 1);
    };
    return leastSquares(problem);
}

Result<RubySettledFit> rubyFitSettled(RubyRows& rows) {
    Eigen::VectorXd p = rubyStart(rows.spectrum, rows.leftOut);
    RubySettledFit out;
    for (int round = 0; round < calmingRounds + 2; ++round) {
        setScatter(rows, p);
        if (round >= calmingRounds)
            out.struck += leaveOutStruck(rows, p);
        calmRows(rows, p);
        if (round > calmingRounds)
            for (std::size_t i = 0; i < rows.size(); ++i)
                rows.weight[i] = rows.leftOut[i] ? 0 : 1;
        auto fit = rubyFit(rows, p);
        if (!fit)
            return std::unexpected(fit.error());
        p = rubyValues(*fit);
        setLeverage(rows, p, *fit);
        out.fit = std::move(*fit);
    }
    out.p = p;
    return out;
}

} // namespace vitrine
