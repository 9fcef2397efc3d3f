#include "core/scattering/normalization_terms.h"
#include "core/scattering/transform_window.h"

#include <Eigen/LU>
#include <Eigen/QR>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

using std::numbers::pi;
constexpr double reachOfOrder = 10; // Å over which a glass's correlations last: sets how many points at high q are independent

/// Design matrix and right-hand side of both groups of rows.
struct Rows {
    Eigen::MatrixXd design;
    Eigen::VectorXd target;
    Eigen::Index low = 0; ///< how many rows are low-r rows; they come first
};

/// Columns by which S − 1 depends on the unknowns, and what is left of it without them.
struct Columns {
    Eigen::MatrixXd basis;
    Eigen::VectorXd rest;
    std::vector<int> unknowns;
};

Columns columnsOf(const NormalizationTerms& t, const NormalizationChoices& c) {
    Columns columns{{}, -t.independent.array() - 1, {0}};
    std::vector<Eigen::VectorXd> basis{t.intensity};
    const Eigen::ArrayXd u = t.q.array() / t.axis.last();
    const auto add = [&](bool wanted, int which, const Eigen::VectorXd& column) {
        if (!wanted)
            return;
        columns.unknowns.push_back(which);
        basis.push_back(-column);
    };
    add(c.fitConstant, 1, t.squaredMean.cwiseInverse());
    add(c.fitQuadratic, 2, (u.square() / t.squaredMean.array()).matrix());
    add(c.refineBackground && t.background.size() > 0, 3, t.background);
    columns.basis.resize(t.q.size(), Eigen::Index(basis.size()));
    for (std::size_t i = 0; i < basis.size(); ++i)
        columns.basis.col(Eigen::Index(i)) = basis[i];
    return columns;
}

Rows rowsOf(const NormalizationTerms& t, const Columns& columns, const LowR& low, double density) {
    const Eigen::Index start = Eigen::Index(std::ranges::upper_bound(t.q, 0.5 * t.axis.last()) - t.q.begin());
    const Eigen::Index m = low.r.size(), n = t.q.size() - start;
    Eigen::VectorXd weight(t.q.size());
    for (Eigen::Index k = 0; k < t.q.size(); ++k)
        weight[k] = 2 / pi * t.axis.step * t.q[k] * windowValue(TransformWindow::Lorch, t.q[k], t.axis.last());
    const Eigen::VectorXd root = (low.weight / low.weight.sum()).cwiseSqrt();
    Rows rows{Eigen::MatrixXd(m + n, columns.basis.cols()), Eigen::VectorXd(m + n), m};
    rows.design.topRows(m) = root.asDiagonal() * (low.sines * (weight.asDiagonal() * columns.basis));
    rows.target.head(m) = root.cwiseProduct(-4 * pi * density * low.r - low.sines * weight.cwiseProduct(columns.rest));
    rows.design.bottomRows(n) = columns.basis.bottomRows(n) / std::sqrt(double(n));
    rows.target.tail(n) = -columns.rest.tail(n) / std::sqrt(double(n));
    return rows;
}

/// Least squares with the columns scaled to unit length, so that units of intensity do not matter.
Result<Eigen::VectorXd> solved(const Rows& rows, const Eigen::VectorXd& weight, Eigen::MatrixXd* covariance) {
    Eigen::MatrixXd a = weight.asDiagonal() * rows.design;
    const Eigen::VectorXd length = a.colwise().norm().cwiseMax(1e-300);
    a = a * length.cwiseInverse().asDiagonal();
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(a);
    if (qr.rank() < a.cols() || !a.allFinite())
        return refuse(phrase("Scattering", "The scale of the pattern cannot be told from its other terms."),
                      phrase("Scattering", "Leave out the constant, the quadratic term or the background scale."));
    if (covariance) {
        const Eigen::MatrixXd inverse = (a.transpose() * a).inverse();
        *covariance = length.cwiseInverse().asDiagonal() * inverse * length.cwiseInverse().asDiagonal();
    }
    return Eigen::VectorXd(qr.solve(weight.cwiseProduct(rows.target)).cwiseQuotient(length));
}

struct Groups {
    double lowPoints = 1, highPoints = 1; ///< independent points of each
    double lowFloor = 0;                  ///< no group is believed better than this
};

Groups groupsOf(const NormalizationTerms& t, const NormalizationChoices& c) {
    const double qMax = t.axis.last();
    const double low = std::max(2.0, c.rMin * qMax / pi), high = std::max(2.0, 0.5 * qMax * reachOfOrder / pi);
    return {low, high, 0.02 * 4 * pi * *c.numberDensity * c.rMin};
}

Eigen::VectorXd weightsFrom(const Rows& rows, const Groups& groups, double lowRms, double highRms) {
    Eigen::VectorXd weight(rows.target.size());
    weight.head(rows.low).setConstant(std::sqrt(groups.lowPoints) / std::max(lowRms, groups.lowFloor));
    weight.tail(weight.size() - rows.low).setConstant(std::sqrt(groups.highPoints) / std::max(highRms, 0.01));
    return weight;
}

} // namespace

Result<ScaleAndTerms> solvedLinearly(const NormalizationTerms& t, const NormalizationChoices& c, const LowR& low) {
    const Columns columns = columnsOf(t, c);
    const Rows rows = rowsOf(t, columns, low, *c.numberDensity);
    const Groups groups = groupsOf(t, c);
    double lowRms = 2 * pi * *c.numberDensity * c.rMin, highRms = 0.1;
    ScaleAndTerms found{1, 0, 0, c.backgroundScale, {}, columns.unknowns};
    Eigen::VectorXd p;
    for (int pass = 0; pass < 3; ++pass) {
        const auto next = solved(rows, weightsFrom(rows, groups, lowRms, highRms), &found.covariance);
        if (!next)
            return std::unexpected(next.error());
        p = *next;
        const Eigen::VectorXd residual = rows.design * p - rows.target;
        lowRms = residual.head(rows.low).norm();
        highRms = residual.tail(residual.size() - rows.low).norm();
    }
    for (std::size_t i = 0; i < columns.unknowns.size(); ++i) {
        const double value = p[Eigen::Index(i)];
        const int which = columns.unknowns[i];
        (which == 0 ? found.scale : which == 1 ? found.constant : which == 2 ? found.quadratic : found.backgroundScale) = value;
    }
    if (std::ranges::find(columns.unknowns, 3) != columns.unknowns.end())
        found.backgroundScale = found.backgroundScale / found.scale;
    return found;
}

} // namespace vitrine
