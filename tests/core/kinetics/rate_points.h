#pragma once
#include "core/fit/statistics.h"
#include "core/kinetics/kissinger.h"
#include "tests/support/support.h"

namespace vitrine::test {

inline constexpr double tg = 596;
inline constexpr double trueEnergy = 42 * tg; // E/R, K
inline const std::vector<double> rates{100, 200, 500, 1000};
inline const double trueIntercept = std::log(200 / (700. * 700.)) + trueEnergy / 700;

/// Peaks of 42 RT_g that pass through 700 K at 200 K/s.
inline std::vector<RatePoint> exactPoints(double lag = 0, double offset = 0) {
    std::vector<RatePoint> points;
    for (const double rate : rates)
        points.push_back(
            {rate, peakTemperature(trueEnergy, trueIntercept, rate, KineticFormula::Kissinger) + lag * rate + offset});
    return points;
}

inline std::vector<RatePoint> noisyPoints(Random& random, int replicates, double sigma) {
    std::vector<RatePoint> points;
    for (const auto& exact : exactPoints())
        for (int r = 0; r < replicates; ++r)
            points.push_back({exact.heatingRate, exact.temperature + sigma * random.normal()});
    return points;
}

inline std::vector<RatePoint> ammoniumChloride() {
    return {{5. / 60, 612.82}, {3. / 60, 591.81}, {10. / 60, 639.56}};
}

/// The points of one seeded noisy measurement.
inline std::vector<RatePoint> oneMeasurement(std::uint64_t seed = 7) {
    Random random(seed);
    return noisyPoints(random, 1, 1);
}

inline double inUnitsOfTg(const Result<KissingerFit>& fit) {
    return valueOf(fit).energyOverR.value / tg;
}

} // namespace vitrine::test
