#pragma once
#include "core/quantity/problem.h"
#include "core/scattering/pattern_recording.h"

namespace vitrine {

/// A stack that is built frame by frame, so that no more than it is in memory.
struct GrowingStack {
    /// `expected`: frames that will come, as far as is known.
    explicit GrowingStack(std::size_t expected) : expected_(expected) {}

    PatternRecording recording;
    std::vector<std::string> names; ///< of the frames

    /// Adds a pattern as the next frame. Its errors count as unknown (zero) where it states none and others do. Refuses a pattern
    /// on other q, of another wavelength (beyond a thousandth) or of other contents than the first.
    std::optional<Problem> add(const PatternRecording&, const std::string& name);

    /// What frames do not have in common: errors, the correction for polarisation.
    std::vector<Message> notes() const;

  private:
    std::size_t expected_ = 0, withErrors_ = 0, otherPolarization_ = 0;

    std::optional<Problem> faultIn(const PatternRecording&, const std::string& name) const;
    void begin(const PatternRecording&);
    void addErrors(const std::vector<double>&);
};

} // namespace vitrine
