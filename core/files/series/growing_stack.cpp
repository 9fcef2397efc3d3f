#include "core/files/series/growing_stack.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

bool sameAxis(const std::vector<double>& a, const std::vector<double>& b) {
    if (a.size() != b.size() || a.size() < 2)
        return false;
    const double step = (a.back() - a.front()) / double(a.size() - 1);
    return std::ranges::equal(a, b, [step](double x, double y) { return std::abs(x - y) < 1e-3 * step; });
}

Problem unlikeAxes(const std::string& first, std::size_t points, const std::string& other, std::size_t otherPoints) {
    return {points == otherPoints
                ? phrase("Series", "“%1” and “%2” lie on other q: they are no frames of one series.").with(first, other)
                : phrase("Series", "“%1” has %3 points and “%2” has %4: they are no frames of one series.")
                      .with(first, other, Figure{double(points), 9}, Figure{double(otherPoints), 9}),
            phrase("Series", "Integrate all patterns on the same q."),
            {}};
}

bool sameWavelength(const std::optional<double>& a, const std::optional<double>& b) {
    constexpr double agreement = 1e-3; // relative
    return !a || !b || std::abs(*a - *b) <= agreement * *a;
}

} // namespace

std::optional<Problem> GrowingStack::faultIn(const PatternRecording& one, const std::string& name) const {
    const PatternRecording& all = recording;
    const std::string& first = names.front();
    if (one.content != all.content)
        return Problem{phrase("Series",
                              "“%1” and “%2” hold different quantities, as an intensity and S(q) are: they are no frames "
                              "of one series.")
                           .with(first, name),
                       phrase("Series", "Put patterns of one kind into the folder."),
                       {}};
    if (!sameAxis(all.frames.q, one.pattern.q))
        return unlikeAxes(first, all.frames.q.size(), name, one.pattern.q.size());
    if (!sameWavelength(all.wavelength, one.wavelength))
        return Problem{
            phrase("Series", "“%1” was measured at a wavelength of %3 Å and “%2” at %4 Å: they are no frames of one series.")
                .with(first, name, Figure{*all.wavelength, 6}, Figure{*one.wavelength, 6}),
            phrase("Series", "Put patterns of one wavelength into the folder."),
            {}};
    return {};
}

void GrowingStack::begin(const PatternRecording& one) {
    recording.content = one.content;
    recording.polarizationDone = one.polarizationDone;
    recording.frames.q = one.pattern.q;
    recording.frames.intensity.reserve(expected_ * one.pattern.q.size());
}

void GrowingStack::addErrors(const std::vector<double>& errors) {
    FrameData& frames = recording.frames;
    if (!errors.empty()) {
        if (withErrors_++ == 0) {
            frames.sigma.reserve(expected_ * frames.q.size());
            frames.sigma.assign(frames.frames * frames.q.size(), 0);
        }
        frames.sigma.insert(frames.sigma.end(), errors.begin(), errors.end());
    } else if (withErrors_ > 0)
        frames.sigma.insert(frames.sigma.end(), frames.q.size(), 0);
}

std::optional<Problem> GrowingStack::add(const PatternRecording& one, const std::string& name) {
    FrameData& frames = recording.frames;
    if (frames.frames == 0)
        begin(one);
    else if (auto fault = faultIn(one, name))
        return fault;
    if (!recording.wavelength)
        recording.wavelength = one.wavelength;
    otherPolarization_ += one.polarizationDone != recording.polarizationDone;
    frames.intensity.insert(frames.intensity.end(), one.pattern.intensity.begin(), one.pattern.intensity.end());
    addErrors(one.pattern.sigma);
    ++frames.frames;
    names.push_back(name);
    return {};
}

std::vector<Message> GrowingStack::notes() const {
    std::vector<Message> notes;
    if (withErrors_ > 0 && withErrors_ < recording.frames.frames)
        notes.push_back(phrases("Series", "%n pattern(s) state no errors, which count as unknown; those of the others are kept.")
                            .count(int(recording.frames.frames - withErrors_)));
    if (otherPolarization_ > 0)
        notes.push_back(phrases("Series",
                                "%n pattern(s) say otherwise than “%1” whether they are corrected for polarisation; they "
                                "are treated as it is.")
                            .count(int(otherPolarization_))
                            .with(names.front()));
    return notes;
}

} // namespace vitrine
