#include "core/scattering/corrections.h"

#include "core/scattering/scattering_angle.h"

#include <array>
#include <cmath>
#include <numbers>

namespace vitrine {
namespace {

constexpr double degree = std::numbers::pi / 180;

double plateTransmission(double mut, double cosine) {
    if (!(cosine > 0))
        return std::numeric_limits<double>::quiet_NaN();
    const double extra = mut / cosine - mut;
    // (e^{−μt−x} − e^{−μt})/(−x): expm1 keeps its digits where the two paths are nearly equal.
    return extra > 1e-12 ? -std::exp(-mut) * std::expm1(-extra) / extra : std::exp(-mut);
}

/// Path from (x, y) to the rim of the unit circle along the unit vector (ux, uy).
double pathOut(double x, double y, double ux, double uy) {
    const double along = x * ux + y * uy;
    return -along + std::sqrt(std::max(0.0, along * along + 1 - x * x - y * y));
}

/// Mean of exp(−μR(l_in + l_out)) over the cross-section by a polar midpoint rule of equal areas.
double cylinderTransmission(double muR, double angle) {
    constexpr int rings = 24, spokes = 48;
    const double ux = std::cos(angle), uy = std::sin(angle);
    double sum = 0;
    for (int i = 0; i < rings; ++i)
        for (int j = 0; j < spokes; ++j) {
            const double r = std::sqrt((i + 0.5) / rings), a = 2 * std::numbers::pi * (j + 0.5 * (i % 2)) / spokes;
            const double x = r * std::cos(a), y = r * std::sin(a);
            sum += std::exp(-muR * (pathOut(x, y, -1, 0) + pathOut(x, y, ux, uy)));
        }
    return sum / (rings * spokes);
}

/// A is smooth in 2θ: a table of 61 angles read by a parabola through three of them replaces an integral for
/// every point.
std::vector<double> cylinderTable(double muR) {
    std::vector<double> table;
    for (int k = 0; k <= 60; ++k)
        table.push_back(cylinderTransmission(muR, 3 * k * degree));
    return table;
}

double fromTable(const std::vector<double>& table, double twoTheta) {
    const double at = twoTheta / 3;
    const auto k = std::size_t(std::clamp(std::round(at), 1.0, double(table.size() - 2)));
    const double t = at - double(k);
    return table[k] + 0.5 * t * (table[k + 1] - table[k - 1]) + 0.5 * t * t * (table[k + 1] - 2 * table[k] + table[k - 1]);
}

} // namespace

double polarizationFactor(const PolarizationChoice& choice, double twoTheta) {
    const auto* p = std::get_if<Polarization>(&choice);
    const double sine = std::sin(twoTheta * degree);
    return p ? 1 - p->fraction * sine * sine : 1.0;
}

double transmission(const Absorption& absorption, double twoTheta) {
    if (const auto* plate = std::get_if<FlatPlate>(&absorption))
        return plateTransmission(plate->mut, std::cos(twoTheta * degree));
    if (const auto* capillary = std::get_if<Capillary>(&absorption))
        return cylinderTransmission(capillary->muR, twoTheta * degree);
    return 1;
}

std::vector<double> correctionFactors(std::span<const double> q, double wavelength, const PolarizationChoice& polarization,
                                      const Absorption& absorption) {
    const auto* capillary = std::get_if<Capillary>(&absorption);
    const auto table = capillary ? cylinderTable(capillary->muR) : std::vector<double>();
    std::vector<double> factor;
    factor.reserve(q.size());
    for (const double at : q) {
        const double angle = twoThetaOf(at, wavelength);
        const double through = capillary && std::isfinite(angle) ? fromTable(table, angle) : transmission(absorption, angle);
        factor.push_back(1 / (polarizationFactor(polarization, angle) * through));
    }
    return factor;
}

} // namespace vitrine
