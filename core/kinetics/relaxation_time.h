#pragma once
#include "core/quantity/problem.h"

#include <span>
#include <string>
#include <variant>

namespace vitrine {

/// Vogel–Fulcher–Tammann: τ = prefactor · exp[D* T0/(T − T0)]; of a viscosity as well as of a relaxation time.
struct VogelFulcherTammann {
    double prefactor = 0; ///< s or Pa s
    double strength = 0;  ///< D*
    double t0 = 0;        ///< K
    bool operator==(const VogelFulcherTammann&) const = default;
};

/// MYEGA: lg τ = lg τ∞ + (lg τg − lg τ∞) (Tg/T) exp[(m/(lg τg − lg τ∞) − 1)(Tg/T − 1)].
/// Mauro, Yue, Ellison, Gupta & Allan, Proc. Natl. Acad. Sci. 106 (2009) 19780.
struct Myega {
    double prefactor = 0; ///< τ∞, s or Pa s
    double atTg = 0;      ///< τg, s or Pa s: 100 s or 1e12 Pa s
    double tg = 0;        ///< K
    double fragility = 0; ///< m
    bool operator==(const Myega&) const = default;
};

using RelaxationTimeLaw = std::variant<VogelFulcherTammann, Myega>;

/// ln τ at T (K); infinite at and below T0 of a Vogel–Fulcher–Tammann law.
double logRelaxationTime(const RelaxationTimeLaw&, double temperature);

/// d ln τ/d(1/T) = E/R at T, K: D* T0 T²/(T − T0)² for Vogel–Fulcher–Tammann.
double apparentEnergyOverR(const RelaxationTimeLaw&, double temperature);

/// m = E/(ln 10 R T) at T: the fragility where T is T_g.
double fragilityAt(const RelaxationTimeLaw&, double temperature);

/// How many times slower the liquid is at T (K) when the whole law has moved up by `shift` (K):
/// τ(T − shift)/τ(T). The prefactor cancels. Refuses temperatures at which the shifted law has diverged.
Result<double> slowdown(const RelaxationTimeLaw&, double shift, double temperature);

/// A law from the literature.
struct RelaxationPreset {
    std::string key; ///< as in files: "vit4"
    std::string name;
    RelaxationTimeLaw law;
    std::string source; ///< where the numbers come from, and whether that was checked
};
std::span<const RelaxationPreset> relaxationPresets();

/// Whether the source of a preset says that its numbers were compared with a publication.
bool isVerified(const std::string& source);

/// The preset of a key; nothing for a key that is not known.
const RelaxationPreset* relaxationPreset(const std::string& key);

} // namespace vitrine
