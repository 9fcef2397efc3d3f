#include "core/kinetics/relaxation_time.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace vitrine {

namespace {

/// The temperature-dependent part of ln τ, and its derivative to 1/T.
struct Exponent {
    double temperature;

    double operator()(const VogelFulcherTammann& law) const {
        if (!(temperature > law.t0))
            return std::numeric_limits<double>::infinity();
        return law.strength * law.t0 / (temperature - law.t0);
    }
    double operator()(const Myega& law) const {
        const double span = std::log(law.atTg / law.prefactor), ratio = law.tg / temperature;
        return span * ratio * std::exp(growth(law) * (ratio - 1));
    }
    double slope(const VogelFulcherTammann& law) const {
        const double ratio = temperature / (temperature - law.t0);
        return temperature > law.t0 ? law.strength * law.t0 * ratio * ratio : std::numeric_limits<double>::infinity();
    }
    double slope(const Myega& law) const { return temperature * (*this)(law) * (1 + growth(law) * law.tg / temperature); }
    static double growth(const Myega& law) { return law.fragility / std::log10(law.atTg / law.prefactor) - 1; }
};

double prefactorOf(const RelaxationTimeLaw& law) {
    return std::visit([](const auto& each) { return each.prefactor; }, law);
}

double exponentOf(const RelaxationTimeLaw& law, double temperature) {
    return std::visit(Exponent{temperature}, law);
}

const char* const vit4Source =
    "Vogel–Fulcher–Tammann fit of the viscosity of Vit4: η0 = 4e-5 Pa s, D* = 22.7, T0 = 372 K (unverified: not "
    "compared with a publication)";
const char* const vit1Source =
    "Vogel–Fulcher–Tammann fit of the viscosity of Vit1: η0 = 4e-5 Pa s, D* = 18.5, T0 = 412.5 K (unverified: not "
    "compared with a publication)";
const char* const vit4MyegaSource =
    "MYEGA law through η = 1e12 Pa s at 595.6 K with m = 43.7, as the Vogel–Fulcher–Tammann preset of Vit4 has them "
    "(unverified: derived from unverified numbers)";

} // namespace

double logRelaxationTime(const RelaxationTimeLaw& law, double temperature) {
    return std::log(prefactorOf(law)) + exponentOf(law, temperature);
}

double apparentEnergyOverR(const RelaxationTimeLaw& law, double temperature) {
    return std::visit([&](const auto& each) { return Exponent{temperature}.slope(each); }, law);
}

double fragilityAt(const RelaxationTimeLaw& law, double temperature) {
    return apparentEnergyOverR(law, temperature) / (std::numbers::ln10 * temperature);
}

Result<double> slowdown(const RelaxationTimeLaw& law, double shift, double temperature) {
    const double shifted = exponentOf(law, temperature - shift), unshifted = exponentOf(law, temperature);
    if (!(temperature > 0) || !(temperature > shift) || !std::isfinite(shifted) || !std::isfinite(unshifted))
        return refuse(phrase("Kinetics", "At %1 K the relaxation law has no finite time once it is moved by %2 K.")
                          .with(Figure{temperature}, Figure{shift}),
                      phrase("Kinetics", "Read the slowdown at a higher temperature."));
    return std::exp(shifted - unshifted);
}

std::span<const RelaxationPreset> relaxationPresets() {
    static const std::array<RelaxationPreset, 3> presets{
        {{"vit4", "Vit4, Vogel–Fulcher–Tammann", VogelFulcherTammann{4e-5, 22.7, 372}, vit4Source},
         {"vit4-myega", "Vit4, MYEGA", Myega{4e-5, 1e12, 595.6, 43.7}, vit4MyegaSource},
         {"vit1", "Vit1, Vogel–Fulcher–Tammann", VogelFulcherTammann{4e-5, 18.5, 412.5}, vit1Source}}};
    return presets;
}

bool isVerified(const std::string& source) {
    return source.find("unverified") == std::string::npos;
}

const RelaxationPreset* relaxationPreset(const std::string& key) {
    const auto presets = relaxationPresets();
    const auto found = std::ranges::find(presets, key, &RelaxationPreset::key);
    return found == presets.end() ? nullptr : &*found;
}

} // namespace vitrine
