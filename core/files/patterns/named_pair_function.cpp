#include "core/files/patterns/pair_function_end.h"
#include "core/files/patterns/pattern_reader.h"
#include "core/files/patterns/pattern_table.h"

namespace vitrine {

namespace {

constexpr double nearOne = 0.25;

Certainty claims(const SourceFile& file) {
    return endingOf(file.name) == "gr" ? Certainty::Possible : Certainty::None;
}

Problem whichFunction(const std::string& where) {
    return question(Question::Content,
                    phrase("Pattern", "Is it G(r) or g(r)? The name of the file ends in .gr, but the numbers tend to 1."), where);
}

/// What the name says counts where neither the file nor an answer says more.
std::optional<Problem> byName(RawPattern& raw, const PatternTable&) {
    if (raw.axis || raw.onDetector || raw.timeOfFlight)
        return {};
    raw.axis = PatternAxis::R;
    raw.content = PatternContent::PairFunction;
    if (std::abs(endOf(raw.y).value_or(0) - 1) < nearOne)
        raw.question = whichFunction(raw.where);
    else
        raw.notes.push_back(phrase("Pattern", "By the ending of its name the file is taken as G(r) in Å⁻² on r in Å."));
    return {};
}

Attempt<PatternFile> read(const SourceFile& file, const PatternReadOptions& options) {
    const bool answered = options.axis || options.content;
    return readPatternTable(file, options, answered ? PatternCustoms() : PatternCustoms(byName));
}

} // namespace

PatternReader namedPairFunction() {
    return {"Table of G(r)", claims, read, true};
}

} // namespace vitrine
