#include "core/kinetics/collapse.h"

#include "core/fit/simplex.h"
#include "core/fit/statistics.h"
#include "core/kinetics/energy_noise.h"
#include "core/kinetics/profile_edge.h"

namespace vitrine {

namespace {

constexpr double lowest = 0.8, highest = 1.4; // of T_g

/// χ² as a function of T_g,P; everything else is found anew for each.
class Profile {
  public:
    Profile(std::span<const EnergyPoint> reference, double referenceTg, std::span<const EnergyPoint> other,
            const MasterCurveChoices& choices)
        : referenceTg_(referenceTg), shape_(choices.shape) {
        for (const EnergyPoint& point : reference)
            points_.push_back({point.temperature / referenceTg, point.energy, 0});
        for (const EnergyPoint& point : other) {
            points_.push_back({point.temperature / referenceTg, point.energy, 1});
            temperature_.push_back(point.temperature);
        }
        weighted_ = weighted(points_, choices.alphaByPressure);
        near_ = bestCrossover(weighted_, shape_);
    }

    /// The edges lie in a valley that turns as T_g,P moves, so they are looked for anew with T_g,P.
    double leastTg() {
        const auto chi2 = [&](std::span<const double> at) { return jointChi2(at[0], at[1], at[2]); };
        SimplexMinimum best{{}, std::numeric_limits<double>::infinity()};
        for (int i = 0; i <= 12; ++i) {
            const double tg = referenceTg_ * (lowest + (highest - lowest) * i / 12);
            moveTo(tg);
            const Crossover start = bestCrossover(weighted_, shape_);
            auto found =
                simplexMinimum(chi2, std::array{tg, start.low, start.high}, std::array{0.02 * referenceTg_, 0.02, 0.02}, 1e-4);
            if (found.value < best.value)
                best = std::move(found);
        }
        near_ = {shape_, best.at[1], best.at[2]};
        return best.at[0];
    }

    double chi2At(double tg) {
        moveTo(tg);
        near_ = bestCrossover(weighted_, shape_, &near_);
        return plateausAt(near_, weighted_).chi2;
    }

    /// About the curve of the last T_g,P.
    EnergyNoise noise(std::size_t fitted) const { return noiseAbout(near_, plateausAt(near_, weighted_), weighted_, fitted); }

    /// Of the residuals, each point alike.
    double rmsAt(double tg) {
        moveTo(tg);
        const Crossover crossover = bestCrossover(weighted_, shape_);
        WeightedPoints alike = weighted_;
        std::ranges::fill(alike.weight, 1.0);
        return std::sqrt(plateausAt(crossover, alike).chi2 / static_cast<double>(alike.size()));
    }

    std::vector<MasterPoint> pointsAt(double tg) const {
        auto points = points_;
        const std::size_t first = points.size() - temperature_.size();
        for (std::size_t i = 0; i < temperature_.size(); ++i)
            points[first + i].x = temperature_[i] / tg;
        return points;
    }

  private:
    void moveTo(double tg) {
        const std::size_t first = points_.size() - temperature_.size();
        for (std::size_t i = 0; i < temperature_.size(); ++i)
            weighted_.x[first + i] = temperature_[i] / tg;
    }
    double jointChi2(double tg, double low, double high) {
        if (tg < lowest * referenceTg_ || tg > highest * referenceTg_ || !(high - low > 1e-3))
            return std::numeric_limits<double>::infinity();
        moveTo(tg);
        return plateausAt({shape_, low, high}, weighted_).chi2;
    }

    double referenceTg_;
    CrossoverShape shape_;
    std::vector<MasterPoint> points_;
    std::vector<double> temperature_; ///< of the points under pressure, K
    WeightedPoints weighted_;
    Crossover near_;
};

/// The T_g,P within which χ² keeps below its limit.
Measured withInterval(const Profile& profile, double best, double limit, double t) {
    const auto edge = [&](double side) {
        Profile from = profile; // begins at the best on either side
        return profileEdge([&](double tg) { return from.chi2At(tg); }, best, limit, side);
    };
    const Interval range{edge(-1), edge(1)};
    return {best, 0.5 * range.width() / t, range};
}

std::expected<void, Problem> within(double tg, double referenceTg) {
    if (tg > 1.001 * lowest * referenceTg && tg < 0.999 * highest * referenceTg)
        return {};
    return refuse(phrase("Kinetics", "No T_g under pressure between %1 and %2 K brings the activation energies onto one curve.")
                      .with(Figure{lowest * referenceTg, 4}, Figure{highest * referenceTg, 4}),
                  phrase("Kinetics", "Set T_g under pressure by hand."));
}

} // namespace

Result<Collapse> collapse(std::span<const EnergyPoint> reference, double referenceTg, std::span<const EnergyPoint> other,
                          const MasterCurveChoices& choices) {
    if (!(referenceTg > 0) || reference.size() < 3 || other.size() < 3)
        return refuse(phrase("Kinetics", "A collapse needs at least three activation energies at each pressure."),
                      phrase("Kinetics", "Add samples that show a clear peak, or set T_g under pressure by hand."));
    Profile profile(reference, referenceTg, other, choices);
    const double best = profile.leastTg();
    if (auto check = within(best, referenceTg); !check)
        return std::unexpected(check.error());
    const auto scaled = masterCurve(profile.pointsAt(best), choices);
    if (!scaled)
        return std::unexpected(scaled.error());
    const std::size_t count = reference.size() + other.size(), freedom = std::max<std::size_t>(scaled->degreesOfFreedom, 2) - 1;
    const double chi2 = profile.chi2At(best), t = studentT(0.95, static_cast<double>(freedom));
    const Measured tg = withInterval(profile, best, profileLimit(chi2, profile.noise(count - freedom), t), t);
    return Collapse{tg, profile.rmsAt(best), profile.rmsAt(referenceTg)};
}

} // namespace vitrine
