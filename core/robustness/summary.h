#pragma once
#include "core/robustness/robustness.h"
#include "core/robustness/shares.h"

namespace vitrine {

/// Analyses that lack a number for one reason.
struct Loss {
    Message reason;
    std::vector<std::size_t> draws; ///< numbers of the analyses (of the ways, for a scan or a pattern)
    bool operator==(const Loss&) const = default;
};

/// One number of a study and how far noise and choices carry it.
struct QuantitySpread {
    QuantityName name;
    Measured central;               ///< of the study's own analysis, with the error of noise
    std::size_t analyses = 0;       ///< that have it
    double median = 0;              ///< of these
    Interval ci68 = {}, ci95 = {};  ///< the central 68 and 95 % of these
    double choicesError = 0;        ///< as one standard error: half of the central 95 % over 1.96
    double total = 0;               ///< √(noise² + choices²)
    std::vector<Share> shares = {}; ///< in the order of the choices; empty: too few analyses, or no spread
    std::vector<Loss> losses = {};  ///< why other analyses do not have it
    bool operator==(const QuantitySpread&) const = default;
};

/// A claim and in how many analyses it holds.
struct ClaimSpread {
    std::string key;
    Message text;
    std::size_t holds = 0, judged = 0;

    double fraction() const { return judged > 0 ? static_cast<double>(holds) / static_cast<double>(judged) : 0; }
    bool operator==(const ClaimSpread&) const = default;
};

/// What many analyses of a study come to. It is a sensitivity, not a probability.
struct RobustnessSummary {
    std::string fingerprint; ///< of the study
    ChoiceSpace space;
    std::uint64_t seed = 1;
    std::size_t analysts = 0;
    std::size_t done = 0;     ///< of these
    std::size_t variants = 0; ///< ways in which scans and patterns were analysed
    std::size_t failed = 0;   ///< analyses that gave nothing
    std::vector<Loss> failures;
    std::vector<QuantitySpread> quantities; ///< across samples first, then of samples, then of scans and patterns
    std::vector<ClaimSpread> claims;
    bool operator==(const RobustnessSummary&) const = default;
};

inline constexpr int countDigits = 12; ///< of a number of analyses in words

/// The summary of a run, of as much of it as is done.
RobustnessSummary summaryOf(const RobustnessRun&);

/// A part of all, from 0 to 1, in per cent as text: "82", "99.6". Never 100 for less than all, nor 0 for more than none.
std::string percentText(double part);

/// Whether a summary is of this study as it is now.
bool isOf(const RobustnessSummary&, const Study&);

/// “1000 analyses, made of 128 analyses of the scans and patterns; 3 of them failed.”
Message sentenceOn(const RobustnessSummary&);

/// How far noise and choices carry a number that stands somewhere: that of a sample and of a scan or pattern of it (both empty:
/// of the study) whose key has the last part of `key` among its own ("pattern.shells.r_A.1" has "r_A") and which has just this
/// value. nullptr where the run has none.
const QuantitySpread* findSpread(const RobustnessSummary&, std::string_view sample, std::string_view item, std::string_view key,
                                 double value);

/// The greatest share; nullptr where there are none.
const Share* greatestShare(const QuantitySpread&);

} // namespace vitrine
