#pragma once
#include "core/robustness/summary.h"

namespace vitrine {

/// What many analyses say of the errors of a study's numbers as they are now. The rule for everything that is written out: ± is
/// noise ⊕ choices, √(noise² + choices²), where a run of the study as it is has the number, and noise alone where none has;
/// digits follow the larger.
struct RunOfStudy {
    Shared<RobustnessSummary> summary = {}; ///< of the study as it is; empty: every ± is noise alone
    bool old = false;                       ///< there is a run, but of the study as it was
};

/// Fewer analyses than this say too little of a spread: ± is noise alone.
inline constexpr std::size_t leastAnalyses = 16;

/// A run that was kept (or none) as what it is for a study: one of the study as it was says nothing of its numbers.
RunOfStudy runOf(const Study&, const Shared<RobustnessSummary>& kept);

/// Where numbers stand: in a scan or pattern of a sample, in a sample (no item), or across samples (neither); and the run that
/// may have their spreads (null: none).
struct SpreadPlace {
    const RobustnessSummary* run = nullptr;
    std::string sample = {}, item = {};
};

/// The spread of a number there, or of the same number as one of its sample or of its study. nullptr where there is none, and
/// where too few analyses have the number.
const QuantitySpread* spreadAt(const SpreadPlace&, std::string_view key, double value);

/// A number with √(noise² + choices²) as its error where it has a spread; its interval stays that of noise. One without an error
/// of noise stays without ±: choices alone would be taken for both.
struct TotalMeasured {
    Measured number;
    bool withChoices = false;
};
TotalMeasured totalOf(const SpreadPlace&, std::string_view key, const Measured&);

/// What ± is where numbers with choices are marked: “± marked ⊕ is noise and choices together, by 1000 analyses of the study;
/// others are noise alone.” Nothing where there is no run at all; of an old one, that it is.
std::optional<Message> whatErrorsAre(const RunOfStudy&);
Message whatMarkedErrorsAre(const RobustnessSummary&);

} // namespace vitrine
