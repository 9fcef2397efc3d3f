#include "core/kinetics/fragility.h"

#include <cmath>
#include <numbers>

namespace vitrine {

Result<Measured> steepnessIndex(const Measured& energyOverR, double tg) {
    if (!(tg > 0) || !std::isfinite(tg))
        return refuse(phrase("Kinetics", "The glass transition temperature %1 K is not a positive number.").with(Figure{tg}),
                      phrase("Kinetics", "Give the glass transition temperature in kelvin."));
    const double factor = 1 / (std::numbers::ln10 * tg);
    Measured out{factor * energyOverR.value};
    if (energyOverR.error)
        out.error = factor * *energyOverR.error;
    if (energyOverR.ci95)
        out.ci95 = Interval{factor * energyOverR.ci95->low, factor * energyOverR.ci95->high};
    return out;
}

Result<KissingerFit> matchedCycles(std::span<const RatePoint> points, double referenceTg) {
    return kissinger(points, KineticFormula::Kissinger, referenceTg);
}

} // namespace vitrine
