#include "core/files/patterns/raw_pattern.h"

#include "core/quantity/measured.h"

namespace vitrine {

namespace {

constexpr double largeError = 0.5;       // of the intensity
constexpr double nearlyAll = 0.9;        // of the rows
constexpr Interval firstPeaks{0.5, 6};   // Å⁻¹, of glasses
constexpr std::size_t fewestPoints = 24; // in which a peak is looked for
constexpr double prominent = 0.1;        // of the range of the intensities

/// The part of the rows whose error is as large as the intensity.
double partOfLargeErrors(const RawPattern& raw) {
    std::size_t known = 0, large = 0;
    for (std::size_t i = 0; i < raw.y.size(); ++i) {
        if (!(raw.sigma[i] > 0 && std::isfinite(raw.y[i])))
            continue;
        ++known;
        large += raw.sigma[i] > largeError * std::abs(raw.y[i]);
    }
    return known > 0 ? double(large) / double(known) : 0;
}

bool isConstantOne(const std::vector<double>& sigma) {
    return std::ranges::all_of(sigma, [](double s) { return s == 1; });
}

/// A third column that nobody calls an error and that looks like a second intensity or a factor.
void doubtUntitledErrors(RawPattern& raw, bool large) {
    if (!large && !isConstantOne(raw.sigma))
        return;
    raw.notes.push_back(
        large ? phrase("Pattern", "The third column has no title and is as large as the intensity everywhere: it may be a "
                                  "background. It is not used.")
              : phrase("Pattern", "The third column has no title and is 1 in every row: it may be a factor. It is not used as "
                                  "the error of the intensity."));
    raw.sigma.clear();
}

void doubtErrors(RawPattern& raw) {
    if (raw.sigma.empty())
        return;
    const bool large = partOfLargeErrors(raw) > nearlyAll;
    if (raw.untitledErrors)
        return doubtUntitledErrors(raw, large);
    if (large)
        raw.notes.push_back(phrase("Pattern", "The errors are as large as the intensities nearly everywhere; check that the "
                                              "column is one of errors."));
}

/// Means of as many neighbouring points as make about a hundred of the pattern; of frames the first one.
struct Smooth {
    std::vector<double> x, y;
};

Smooth smooth(const RawPattern& raw) {
    const std::size_t width = std::max<std::size_t>(1, raw.x.size() / 100);
    Smooth s;
    for (std::size_t i = 0; i + width <= raw.x.size(); i += width) {
        const double sum = std::accumulate(raw.y.begin() + std::ptrdiff_t(i), raw.y.begin() + std::ptrdiff_t(i + width), 0.0);
        if (std::isfinite(sum)) {
            s.x.push_back(raw.x[i + width / 2]);
            s.y.push_back(sum / double(width));
        }
    }
    return s;
}

/// How far the curve falls on the lower of both sides of a point before it rises above it again.
double prominence(const std::vector<double>& y, std::size_t at) {
    const auto fall = [&](auto step, auto inside) {
        double lowest = y[at];
        for (std::size_t i = at; inside(i) && y[i] <= y[at]; i = step(i))
            lowest = std::min(lowest, y[i]);
        return y[at] - lowest;
    };
    const double left = fall([](std::size_t i) { return i - 1; }, [&](std::size_t i) { return i < y.size(); });
    const double right = fall([](std::size_t i) { return i + 1; }, [&](std::size_t i) { return i < y.size(); });
    return std::min(left, right);
}

/// Where the first maximum stands that rises clearly out of the rest.
std::optional<double> firstPeak(const RawPattern& raw) {
    const Smooth s = smooth(raw);
    if (s.y.size() < fewestPoints)
        return {};
    const auto [least, greatest] = std::ranges::minmax(s.y);
    for (std::size_t i = 1; i + 1 < s.y.size(); ++i)
        if (s.y[i] > s.y[i - 1] && s.y[i] >= s.y[i + 1] && prominence(s.y, i) > prominent * (greatest - least))
            return s.x[i];
    return {};
}

void doubtAxis(RawPattern& raw) {
    const auto peak = firstPeak(raw);
    const double place = peak.value_or(raw.x.front() > firstPeaks.high ? raw.x.front() : raw.x.back());
    const bool outside = peak ? !firstPeaks.contains(place) : raw.x.front() > firstPeaks.high || raw.x.back() < firstPeaks.low;
    if (!outside)
        return;
    raw.notes.push_back(peak ? phrase("Pattern", "The first sharp diffraction peak (FSDP) stands at q = %1 Å⁻¹; glasses have it "
                                                 "between 0.5 and 6 Å⁻¹. Check the "
                                                 "axis: programs have written nm⁻¹ under the name Å⁻¹.")
                                   .with(Figure{place, 3})
                             : phrase("Pattern", "The pattern reaches only from q = %1 to %2 Å⁻¹; glasses have their first sharp "
                                                 "diffraction peak (FSDP) between "
                                                 "0.5 and 6 Å⁻¹. Check the axis: programs have written nm⁻¹ under the name Å⁻¹.")
                                   .with(Figure{raw.x.front(), 3}, Figure{raw.x.back(), 3}));
}

} // namespace

void doubt(RawPattern& raw, PatternContent content) {
    doubtErrors(raw);
    if (!isOnDistance(content))
        doubtAxis(raw);
}

} // namespace vitrine
