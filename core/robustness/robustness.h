#pragma once
#include "core/robustness/draws.h"
#include "core/robustness/readings.h"

#include <functional>
#include <stop_token>

namespace vitrine {

/// How many analysts, and which.
struct RobustnessOptions {
    std::size_t analysts = 1000;
    std::uint64_t seed = 1;
    int threads = 0; ///< 0: as many as there are; the answer does not hang on it
};

/// A number that an analysis did not have, and why.
struct Missing {
    std::size_t row = 0;      ///< of its table
    std::size_t quantity = 0; ///< of its table
    std::size_t reason = 0;   ///< among those of the run
    bool operator==(const Missing&) const = default;
};

/// Numbers of many analyses: a row each, NaN where there is none.
struct ValueTable {
    std::vector<QuantityName> names;
    std::vector<Measured> central; ///< of the study's own analysis
    std::vector<std::vector<double>> rows;
    std::vector<Missing> missing;
};

/// An analysis that could not be made, or that gave nothing.
struct FailedDraw {
    std::size_t draw = 0;
    std::size_t reason = 0;
    bool operator==(const FailedDraw&) const = default;
};

/// A claim and what each analysis says of it.
struct ClaimVotes {
    std::string key;
    Message text;
    std::vector<std::optional<bool>> votes; ///< by draw
};

/// A study as many analysts would have had it: every value of every analysis. The scans and patterns are analysed in
/// `draws.variants` ways, each of which enters every so-manieth draw, so that a draw costs only what it alone has; a small study
/// has as many ways as draws. It is a sensitivity, not a probability: the ranges say what careful people do, not how often.
struct RobustnessRun {
    std::string fingerprint; ///< of the study it is of
    ChoiceSpace space;
    DrawOptions draws;
    std::size_t analysts = 0;
    std::size_t variantsDone = 0;
    ValueTable items;    ///< by variant
    ValueTable compared; ///< by draw; empty rows are not done yet
    std::vector<ClaimVotes> claims;
    std::vector<Message> reasons;   ///< each once
    std::vector<FailedDraw> failed; ///< in the order of the draws

    std::size_t variants() const { return std::min(draws.variants, analysts); }
    bool isWhole() const { return variantsDone == variants(); }
    /// Draws that are done, in their order.
    std::vector<std::size_t> drawsDone() const;
};

/// Told now and then: draws done, draws in all, and what there is so far.
using RobustnessProgress = std::function<void(std::size_t done, std::size_t total, const RobustnessRun&)>;

/// Analyses the study as many analysts would. `central` is its own analysis. When asked to stop it answers what is done; given
/// that as `before` it goes on, and the end is the same to the last byte as that of one run. Refuses no analysts, choices that
/// are not valid, choices of which none is enabled, and choices with which every analysis fails, saying why.
Result<RobustnessRun> robustness(const Study&, const Results& central, const ChoiceSpace&, const RobustnessOptions&,
                                 const RobustnessProgress& = {}, std::stop_token = {}, const RobustnessRun* before = nullptr);

/// Whether a run is these analyses as far as they are done.
bool isBeginningOf(const RobustnessRun&, const Study&, const ChoiceSpace&, const RobustnessOptions&);

/// In how many ways the scans and patterns of a study are analysed: 65536 scans or six times fewer patterns in all, at least 128.
std::size_t variantsFor(const Study&);

/// Whether a run is of this study as it is now: of the same curves and choices.
bool isOf(const RobustnessRun&, const Study&);

} // namespace vitrine
