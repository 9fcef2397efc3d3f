#include "core/scattering/corrections.h"

#include "core/scattering/gauss_legendre.h"
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

/// Nodes on the chords of the incident beam: height sin φ of a chord, and the way along it.
struct CylinderRule {
    Quadrature chord = gaussLegendre(64, std::numbers::pi); ///< φ + π/2
    Quadrature way = gaussLegendre(48, 1);                  ///< of the length of the chord
};

const CylinderRule& cylinderRule() {
    static const CylinderRule rule;
    return rule;
}

/// Mean of exp(−μR(l_in + l_out)) along one chord, times its length.
double alongChord(double muR, double sine, double cosine, double ux, double uy) {
    const Quadrature& way = cylinderRule().way;
    double sum = 0;
    for (Eigen::Index i = 0; i < way.node.size(); ++i) {
        const double in = 2 * cosine * way.node[i];
        sum += way.weight[i] * std::exp(-muR * (in + pathOut(in - cosine, sine, ux, uy)));
    }
    return 2 * cosine * sum;
}

/// Mean of exp(−μR(l_in + l_out)) over the cross-section: within 0.01 % up to μR = 10.
double cylinderTransmission(double muR, double angle) {
    const Quadrature& chord = cylinderRule().chord;
    const double ux = std::cos(angle), uy = std::sin(angle);
    double sum = 0;
    for (Eigen::Index j = 0; j < chord.node.size(); ++j) {
        const double sine = -std::cos(chord.node[j]), cosine = std::sin(chord.node[j]);
        sum += chord.weight[j] * cosine * alongChord(muR, sine, cosine, ux, uy);
    }
    return sum / std::numbers::pi;
}

constexpr double tableStep = 2; // degrees

/// ln A is smooth in 2θ: a table of 91 angles read by a cubic through four of them replaces an integral for every point.
std::vector<double> cylinderTable(double muR) {
    std::vector<double> table;
    for (int k = 0; tableStep * k <= 180; ++k)
        table.push_back(std::log(cylinderTransmission(muR, tableStep * k * degree)));
    return table;
}

double fromTable(const std::vector<double>& table, double twoTheta) {
    const double at = twoTheta / tableStep;
    const auto first = std::size_t(std::clamp(std::floor(at) - 1, 0.0, double(table.size() - 4)));
    double sum = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        double weight = 1;
        for (std::size_t j = 0; j < 4; ++j)
            if (j != i)
                weight *= (at - double(first + j)) / (double(i) - double(j));
        sum += weight * table[first + i];
    }
    return std::exp(sum);
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
    if (std::holds_alternative<PolarizationDone>(polarization) && std::holds_alternative<NoAbsorption>(absorption))
        return std::vector<double>(q.size(), 1.0);
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
