#include "core/normalization/continuation.h"

#include "core/scattering/gauss_legendre.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine {

namespace {

constexpr double greatestUncontinued = 0.5; // Å⁻¹
constexpr double meanOver = 0.1;            // Å⁻¹

int powerOf(BelowQMin how) {
    return how == BelowQMin::Constant ? 0 : how == BelowQMin::Linear ? 1 : 2;
}

} // namespace

BelowQMin resolved(BelowQMin how, double qMin) {
    if (how != BelowQMin::Automatic)
        return how;
    return qMin > greatestUncontinued ? BelowQMin::Linear : BelowQMin::None;
}

Eigen::VectorXd Continuation::at(const Eigen::Ref<const Eigen::VectorXd>& i) const {
    return share.array() * (i.head(rows).mean() + 1) - 1;
}

Continuation continuation(BelowQMin how, const EvenAxis& axis, double rMax) {
    const double end = axis.first - 0.5 * axis.step;
    const BelowQMin used = resolved(how, axis.first);
    if (used == BelowQMin::None || !(end > 0) || axis.count < 2)
        return {};
    Continuation c;
    c.rows = std::clamp<Eigen::Index>(std::lround(meanOver / axis.step), 1, Eigen::Index(axis.count));
    const double middle = axis.first + 0.5 * axis.step * double(c.rows - 1);
    Quadrature rule = gaussLegendre(Eigen::Index(std::ceil(0.5 * end * rMax)) + 10, end);
    c.share = (rule.node.array() / middle).pow(powerOf(used));
    c.q = std::move(rule.node);
    c.weight = std::move(rule.weight);
    return c;
}

/// sin(q r) along r by rotation, renewed every so often so that rounding does not build up.
void addBelow(std::vector<double>& g, const EvenAxis& r, const Continuation& c, const Eigen::Ref<const Eigen::VectorXd>& i,
              const WindowTo& to) {
    constexpr std::size_t exactEvery = 64;
    if (!c.exists())
        return;
    Eigen::ArrayXd height = 2 / std::numbers::pi * c.weight.array() * c.q.array() * c.at(i).array();
    for (Eigen::Index k = 0; k < height.size(); ++k)
        height[k] *= windowValue(to.window, c.q[k], to.qMax, to.width);
    const Eigen::ArrayXd turn = r.step * c.q.array(), cosTurn = turn.cos(), sinTurn = turn.sin();
    Eigen::ArrayXd sine, cosine, next;
    for (std::size_t j = 0; j < g.size(); ++j) {
        if (j % exactEvery == 0) {
            sine = (r.at(j) * c.q.array()).sin();
            cosine = (r.at(j) * c.q.array()).cos();
        }
        g[j] += (height * sine).sum();
        next = sine * cosTurn + cosine * sinTurn;
        cosine = cosine * cosTurn - sine * sinTurn;
        sine.swap(next);
    }
}

std::optional<Message> noteOnContinuation(BelowQMin how, double qMin) {
    const Figure from{qMin, 3};
    if (how == BelowQMin::Constant)
        return phrase("Scattering", "Below q_min = %1 Å⁻¹ S(q) is continued as a constant.").with(from);
    if (how == BelowQMin::Linear)
        return phrase("Scattering", "Below q_min = %1 Å⁻¹ S(q) is continued as a straight line to S(0) = 0.").with(from);
    if (how == BelowQMin::Parabola)
        return phrase("Scattering", "Below q_min = %1 Å⁻¹ S(q) is continued as a parabola to S(0) = 0.").with(from);
    if (qMin > greatestUncontinued)
        return phrase("Scattering", "Below q_min = %1 Å⁻¹ S(q) is taken as 1, which lowers the slope of G(r).").with(from);
    return std::nullopt;
}

} // namespace vitrine
