#include "core/robustness/shares.h"

#include "core/fit/statistics.h"

#include <Eigen/QR>

#include <cmath>

namespace vitrine {

namespace {

using Eigen::Index;
using Eigen::MatrixXd;
using Eigen::VectorXd;

constexpr std::size_t groups = 16;
constexpr int highestDegree = 3;

/// Orthonormal on 0 … 1.
double legendre(int degree, double u) {
    switch (degree) {
    case 1:
        return std::sqrt(3.0) * (2 * u - 1);
    case 2:
        return std::sqrt(5.0) * (6 * u * u - 6 * u + 1);
    default:
        return std::sqrt(7.0) * (((20 * u - 30) * u + 12) * u - 1);
    }
}

/// Orthonormal on m options that are as frequent: the mean of the first k against the next.
double contrast(std::size_t k, std::size_t option, std::size_t m) {
    const auto size = static_cast<double>(k);
    const double norm = std::sqrt(static_cast<double>(m) / (size * (size + 1)));
    return option < k ? norm : option == k ? -norm * size : 0;
}

std::size_t optionOf(const AnalystChoice& choice, double u) {
    const std::size_t m = choice.options.size();
    return std::min(static_cast<std::size_t>(u * static_cast<double>(m)), m - 1);
}

/// How many functions a choice has.
Index functionsOf(const AnalystChoice& choice, int degree) {
    return choice.isList() ? static_cast<Index>(choice.options.size()) - 1 : degree;
}

double functionAt(const AnalystChoice& choice, Index k, double u) {
    return choice.isList() ? contrast(static_cast<std::size_t>(k) + 1, optionOf(choice, u), choice.options.size())
                           : legendre(static_cast<int>(k) + 1, u);
}

Index coefficientsOf(std::span<const AnalystChoice> choices, int degree) {
    Index count = 1;
    for (const AnalystChoice& choice : choices)
        count += functionsOf(choice, degree);
    return count;
}

/// The highest degree that leaves four analyses a coefficient, or, of the first, two; 0: there are too few.
int degreeFor(std::span<const AnalystChoice> choices, Index rows) {
    for (int degree = highestDegree; degree > 1; --degree)
        if (rows >= 4 * coefficientsOf(choices, degree))
            return degree;
    return rows >= 2 * coefficientsOf(choices, 1) ? 1 : 0;
}

MatrixXd designOf(const ShareInputs& in, int degree) {
    MatrixXd design(in.points.rows(), coefficientsOf(in.choices, degree));
    design.col(0).setOnes();
    Index column = 1;
    for (std::size_t d = 0; d < in.choices.size(); ++d)
        for (Index k = 0; k < functionsOf(in.choices[d], degree); ++k, ++column)
            for (Index i = 0; i < design.rows(); ++i)
                design(i, column) = functionAt(in.choices[d], k, in.points(i, static_cast<Index>(d)));
    for (Index j = 1; j < design.cols(); ++j) // what does not vary is not told from the mean
        if ((design.col(j).array() - design(0, j)).abs().maxCoeff() < 1e-9)
            design.col(j).setZero();
    return design;
}

/// Those rows for which `keep` holds.
std::vector<Index> rowsWhere(Index rows, const auto& keep) {
    std::vector<Index> kept;
    for (Index i = 0; i < rows; ++i)
        if (keep(i))
            kept.push_back(i);
    return kept;
}

/// Least squares; of columns that the rows do not tell apart each has its part.
MatrixXd solved(const MatrixXd& design, const MatrixXd& values) {
    Eigen::CompleteOrthogonalDecomposition<MatrixXd> decomposition(design.rows(), design.cols());
    decomposition.setThreshold(1e-8);
    return decomposition.compute(design).solve(values);
}

struct Coefficients {
    MatrixXd value, variance; ///< a column a number
};

/// By a jackknife over groups of clusters.
Coefficients fitted(const MatrixXd& design, const MatrixXd& values, const std::vector<std::size_t>& clusters) {
    Coefficients out{solved(design, values), MatrixXd::Zero(design.cols(), values.cols())};
    MatrixXd sum = out.variance, squares = out.variance;
    for (std::size_t g = 0; g < groups; ++g) {
        const auto kept = rowsWhere(design.rows(), [&](Index i) { return clusters[static_cast<std::size_t>(i)] % groups != g; });
        const MatrixXd part = solved(design(kept, Eigen::all), values(kept, Eigen::all)) - out.value;
        sum += part;
        squares += part.cwiseProduct(part);
    }
    const auto n = static_cast<double>(groups);
    out.variance = (n - 1) / n * (squares - sum.cwiseProduct(sum) / n);
    return out;
}

/// The covariance of the functions of each choice over the analyses that there are: the unit matrix where all are as frequent.
std::vector<MatrixXd> spreadsOf(const MatrixXd& design, std::span<const AnalystChoice> choices, int degree) {
    std::vector<MatrixXd> spreads;
    Index column = 1;
    for (const AnalystChoice& choice : choices) {
        const Index count = functionsOf(choice, degree);
        const MatrixXd part = design.middleCols(column, count), centred = part.rowwise() - part.colwise().mean().eval();
        spreads.emplace_back(centred.transpose() * centred / static_cast<double>(design.rows()));
        column += count;
    }
    return spreads;
}

/// Var f = βᵀ C β, less what the doubts of β make of it.
std::vector<Share> sharesIn(const Coefficients& fit, Index number, double variance, std::span<const AnalystChoice> choices,
                            const std::vector<MatrixXd>& spreads) {
    std::vector<Share> shares;
    Index row = 1;
    for (std::size_t d = 0; d < choices.size(); ++d) {
        const MatrixXd& spread = spreads[d];
        const VectorXd beta = fit.value.col(number).segment(row, spread.rows()),
                       doubt = fit.variance.col(number).segment(row, spread.rows()), pull = spread * beta,
                       bias = spread.diagonal().cwiseProduct(doubt);
        const double square = 4 * pull.cwiseAbs2().dot(doubt) + 2 * bias.squaredNorm();
        shares.push_back({choices[d].key, (beta.dot(pull) - bias.sum()) / variance, std::sqrt(square) / variance});
        row += spread.rows();
    }
    return shares;
}

/// A column without what lies further beyond its central 95 % than half their width: a few analyses that went elsewhere would
/// have all of the variance.
VectorXd withoutTails(const VectorXd& column) {
    const std::vector<double> values(column.begin(), column.end());
    const double low = quantile(values, 0.025), high = quantile(values, 0.975), beyond = 0.5 * (high - low);
    return column.cwiseMax(low - beyond).cwiseMin(high + beyond);
}

/// Of numbers that every analysis has.
std::vector<std::vector<Share>> sharesOfWhole(const ShareInputs& in, MatrixXd values) {
    std::vector<std::vector<Share>> out(static_cast<std::size_t>(values.cols()));
    const int degree = degreeFor(in.choices, in.points.rows());
    if (degree == 0 || values.cols() == 0)
        return out;
    for (Index j = 0; j < values.cols(); ++j)
        values.col(j) = withoutTails(values.col(j));
    const Eigen::RowVectorXd means = values.colwise().mean();
    values.rowwise() -= means;
    const MatrixXd design = designOf(in, degree);
    const Coefficients fit = fitted(design, values, in.clusters);
    const std::vector<MatrixXd> spreads = spreadsOf(design, in.choices, degree);
    for (Index j = 0; j < values.cols(); ++j) {
        const double variance = values.col(j).squaredNorm() / static_cast<double>(values.rows());
        if (variance > 1e-24 * means[j] * means[j])
            out[static_cast<std::size_t>(j)] = sharesIn(fit, j, variance, in.choices, spreads);
    }
    return out;
}

/// Of one number that some analyses lack.
std::vector<Share> sharesOfRest(const ShareInputs& in, const VectorXd& values) {
    const auto kept = rowsWhere(values.size(), [&](Index i) { return std::isfinite(values(i)); });
    ShareInputs part{in.choices, in.points(kept, Eigen::all), {}};
    for (const Index i : kept)
        part.clusters.push_back(in.clusters[static_cast<std::size_t>(i)]);
    return sharesOfWhole(part, values(kept)).front();
}

} // namespace

std::vector<std::vector<Share>> sharesOf(const ShareInputs& in, const MatrixXd& values) {
    std::vector<std::vector<Share>> out(static_cast<std::size_t>(values.cols()));
    const auto whole = rowsWhere(values.cols(), [&](Index j) { return values.col(j).allFinite(); });
    auto ofWhole = sharesOfWhole(in, values(Eigen::all, whole));
    for (std::size_t k = 0; k < whole.size(); ++k)
        out[static_cast<std::size_t>(whole[k])] = std::move(ofWhole[k]);
    for (Index j = 0; j < values.cols(); ++j)
        if (!values.col(j).allFinite())
            out[static_cast<std::size_t>(j)] = sharesOfRest(in, values.col(j));
    return out;
}

} // namespace vitrine
