#include "core/robustness/claims.h"

#include <cmath>

namespace vitrine {

namespace {

using Truth = std::optional<bool>;
using Claims = std::vector<StudyClaim>;

/// The part of a list that is of a pressure (GPa).
template<class T>
const T* ofPressure(const std::vector<T>& list, double pressure) {
    const auto found = std::ranges::find(list, pressure, &T::pressure);
    return found == list.end() ? nullptr : &*found;
}

std::string keyOf(const char* what, double at) {
    return std::string(what) + "." + figureText(at, 4);
}

/// Whether a value has the sign of the study's own.
Truth signOf(const Result<Measured>& value, double own) {
    return value ? Truth((value->value > 0) == (own > 0)) : std::nullopt;
}

/// Two thirds of a difference, in whole units: what “by more than” means.
double most(double difference) {
    return std::floor(2 * std::abs(difference) / 3);
}

void addTransition(Claims& claims, const PressureTransition& own, const Result<double>& reference) {
    const double pressure = own.pressure;
    if (!own.tg || !reference)
        return;
    const bool higher = own.tg->value > *reference;
    const Figure p{pressure, 4};
    claims.push_back({keyOf("T_g_under_pressure", pressure),
                      (higher ? phrase("Claims", "T_g at %1 GPa is higher than at ambient pressure.")
                              : phrase("Claims", "T_g at %1 GPa is lower than at ambient pressure."))
                          .with(p),
                      [pressure, higher](const StudyResult& study) -> Truth {
                          const auto* each = ofPressure(study.transitions, pressure);
                          if (!each || !each->tg || !study.referenceTg)
                              return std::nullopt;
                          return (each->tg->value > *study.referenceTg) == higher;
                      }});
    if (own.collapse && own.collapse->rms < own.collapse->unscaledRms)
        claims.push_back(
            {keyOf("one_curve", pressure),
             phrase("Claims",
                    "The activation energies at %1 GPa and at ambient pressure lie on one curve of T/T_g,P better than on "
                    "one of T.")
                 .with(p),
             [pressure](const StudyResult& study) -> Truth {
                 const auto* each = ofPressure(study.transitions, pressure);
                 return each && each->collapse ? Truth(each->collapse->rms < each->collapse->unscaledRms) : std::nullopt;
             }});
}

Truth isAbove(const Result<MasterCurve>& curve, double times) {
    return curve && !curve->alpha.empty() ? Truth(curve->alpha.front().value > times * curve->beta.value) : std::nullopt;
}

/// α plateau of a pressure against that of ambient pressure, per cent.
Result<Measured> alphaChange(const MasterCurveResult& master, double pressure) {
    const auto found = std::ranges::find(master.pressures, pressure);
    const auto g = static_cast<std::size_t>(found - master.pressures.begin());
    if (found == master.pressures.end() || g >= master.alphaChange.size())
        return refuse({});
    return master.alphaChange[g];
}

void addMaster(Claims& claims, const MasterCurveResult& own) {
    if (!own.curve || own.curve->alpha.empty() || !(own.curve->beta.value > 0))
        return;
    const double times = std::floor(9 * own.curve->alpha.front().value / own.curve->beta.value) / 10;
    claims.push_back({"plateaus", phrase("Claims", "E_α is more than %1 times E_β.").with(Figure{times, 3}),
                      [times](const StudyResult& study) { return isAbove(study.master.curve, times); }});
    for (std::size_t g = 1; g < own.pressures.size(); ++g) {
        const double pressure = own.pressures[g];
        const auto change = alphaChange(own, pressure);
        if (!change)
            continue;
        const double sign = change->value;
        claims.push_back({keyOf("E_alpha", pressure),
                          (sign < 0 ? phrase("Claims", "E_α is lower at %1 GPa than at ambient pressure.")
                                    : phrase("Claims", "E_α is higher at %1 GPa than at ambient pressure."))
                              .with(Figure{pressure, 4}),
                          [pressure, sign](const StudyResult& s) { return signOf(alphaChange(s.master, pressure), sign); }});
    }
}

/// A difference against ambient pressure.
Result<Measured> differenceOf(const StudyResult& study, double pressure, Result<Measured> FictiveComparison::*part) {
    const auto* each = ofPressure(study.fictive, pressure);
    return each ? each->*part : refuse({});
}

void addDifference(Claims& claims, const char* key, const FictiveComparison& own, Result<Measured> FictiveComparison::*part,
                   const Message& higher, const Message& lower) {
    if (!(own.*part))
        return;
    const double pressure = own.pressure, sign = (own.*part)->value;
    claims.push_back({keyOf(key, pressure), (sign > 0 ? higher : lower).with(Figure{pressure, 4}),
                      [pressure, sign, part](const StudyResult& s) { return signOf(differenceOf(s, pressure, part), sign); }});
}

void addFictive(Claims& claims, const FictiveComparison& own) {
    using F = FictiveComparison;
    if (own.coupled && most(own.coupled->value) >= 1) {
        const double pressure = own.pressure, sign = own.coupled->value, least = most(sign);
        claims.push_back({keyOf("T_f", pressure),
                          (sign > 0 ? phrase("Claims", "Below equilibrium T_f is higher at %1 GPa by more than %2 K.")
                                    : phrase("Claims", "Below equilibrium T_f is lower at %1 GPa by more than %2 K."))
                              .with(Figure{pressure, 4}, Figure{least}),
                          [pressure, sign, least](const StudyResult& study) -> Truth {
                              const auto value = differenceOf(study, pressure, &F::coupled);
                              return value ? Truth(std::copysign(1, sign) * value->value > least) : std::nullopt;
                          }});
    }
    addDifference(claims, "T_f_in_equilibrium", own, &F::equilibrium,
                  phrase("Claims", "In equilibrium T_f is higher at %1 GPa than at ambient pressure."),
                  phrase("Claims", "In equilibrium T_f is lower at %1 GPa than at ambient pressure."));
    addDifference(claims, "onset", own, &F::onsetShift,
                  phrase("Claims", "In equilibrium the half-step onset is higher at %1 GPa than at ambient pressure."),
                  phrase("Claims", "In equilibrium the half-step onset is lower at %1 GPa than at ambient pressure."));
}

void addSlowdown(Claims& claims, const SlowdownResult& own) {
    if (!own.value || !(own.value->value > 4))
        return;
    const double least = own.value->value / 2;
    claims.push_back({"slowdown",
                      phrase("Claims", "%1 GPa make the liquid more than %2 times slower at %3 K.")
                          .with(Figure{own.pressure, 4}, Figure{least, 3}, Figure{own.at, 4}),
                      [least](const StudyResult& study) -> Truth {
                          return study.slowdown && study.slowdown->value ? Truth(study.slowdown->value->value > least)
                                                                         : std::nullopt;
                      }});
}

using SlopePart = Result<Measured> CompressionSlope::*;

Result<Measured> slopeAt(const StudyResult& study, double temperature, SlopePart part) {
    const auto found = std::ranges::find(study.slopes, temperature, &CompressionSlope::temperature);
    return found == study.slopes.end() ? refuse({}) : (*found).*part;
}

struct SlopeWords {
    Message rises, falls, stays;
};

/// That a slope has its sign, or, where it is within two errors of none, that it stays so.
void addSlope(Claims& claims, const char* key, const CompressionSlope& own, SlopePart part, const SlopeWords& words) {
    if (!(own.*part))
        return;
    const double t = own.temperature, value = (own.*part)->value, within = 2 * (own.*part)->error.value_or(0);
    const Figure at{t, 4};
    if (std::abs(value) > within)
        claims.push_back({keyOf(key, t), (value > 0 ? words.rises : words.falls).with(at),
                          [t, value, part](const StudyResult& s) { return signOf(slopeAt(s, t, part), value); }});
    else
        claims.push_back({keyOf(key, t), words.stays.with(at), [t, within, part](const StudyResult& s) -> Truth {
                              const auto slope = slopeAt(s, t, part);
                              return slope ? Truth(std::abs(slope->value) <= within) : std::nullopt;
                          }});
}

void addStructure(Claims& claims, const StudyResult& own) {
    for (const CompressionSlope& slope : own.slopes) {
        addSlope(claims, "q1", slope, &CompressionSlope::q1,
                 {phrase("Claims", "q1 rises with the pressure of compression at %1 K."),
                  phrase("Claims", "q1 falls with the pressure of compression at %1 K."),
                  phrase("Claims", "q1 does not change with the pressure of compression at %1 K, within two errors.")});
        addSlope(claims, "fwhm", slope, &CompressionSlope::fwhm,
                 {phrase("Claims", "The first sharp peak grows wider with the pressure of compression at %1 K."),
                  phrase("Claims", "The first sharp peak grows narrower with the pressure of compression at %1 K."),
                  phrase("Claims", "The width of the first sharp peak does not change with the pressure of compression at %1 K, "
                                   "within two errors.")});
    }
    if (!own.densification)
        return;
    const double sign = own.densification->value;
    claims.push_back({"densification",
                      sign > 0 ? phrase("Claims", "Compression in equilibrium leaves the glass denser.")
                               : phrase("Claims", "Compression in equilibrium leaves the glass less dense."),
                      [sign](const StudyResult& study) { return signOf(study.densification, sign); }});
}

} // namespace

std::vector<StudyClaim> claimsOf(const StudyResult& central) {
    Claims claims;
    for (const PressureTransition& each : central.transitions)
        addTransition(claims, each, central.referenceTg);
    addMaster(claims, central.master);
    for (const FictiveComparison& each : central.fictive)
        addFictive(claims, each);
    if (central.slowdown)
        addSlowdown(claims, *central.slowdown);
    addStructure(claims, central);
    return claims;
}

} // namespace vitrine
