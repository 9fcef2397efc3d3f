#include "core/files/patterns/raw_pattern.h"

#include "core/fit/statistics.h"

namespace vitrine {

namespace {

constexpr double masked = std::numeric_limits<double>::quiet_NaN();
constexpr std::ptrdiff_t fewestDummies = 3;

/// A value and its error that no pixel gave: both zero, or both the same negative number.
bool isEmpty(double y, double sigma) {
    return y == sigma && y <= 0;
}

/// Whether the errors tell anything: a column of zeros does not.
bool hasErrors(const RawPattern& raw) {
    return std::ranges::any_of(raw.sigma, [](double sigma) { return sigma > 0; });
}

/// The whole number below zero that stands for nothing where no errors tell: the only one there is, often enough, and at an
/// end of the range as well.
std::optional<double> repeatedNegative(const RawPattern& raw) {
    if (hasErrors(raw) || (!(raw.y.front() < 0) && !(raw.y.back() < 0)))
        return {};
    std::optional<double> found;
    for (const double y : raw.y) {
        if (!(y < 0))
            continue;
        if (found && *found != y)
            return {};
        found = y;
    }
    const bool whole = found && *found == std::round(*found);
    return whole && std::ranges::count(raw.y, *found) >= fewestDummies ? found : std::nullopt;
}

std::optional<double> dummyOf(const RawPattern& raw) {
    if (raw.dummy || raw.content != PatternContent::Intensity)
        return raw.dummy;
    return repeatedNegative(raw);
}

/// Marks exact zeros from both ends of the range inwards.
void markEnds(std::vector<double>& y) {
    const auto isZero = [](double value) { return value == 0 || !std::isfinite(value); };
    const auto first = std::ranges::find_if_not(y, isZero);
    const auto last = std::find_if_not(y.rbegin(), std::make_reverse_iterator(first), isZero).base();
    if (first == y.end())
        return;
    std::fill(y.begin(), first, masked);
    std::fill(last, y.end(), masked);
}

/// Marks bins that are zero in every frame.
void markCommonZeros(RawPattern& raw) {
    const std::size_t points = raw.x.size();
    for (std::size_t k = 0; k < points; ++k) {
        bool zero = true;
        for (std::size_t frame = 0; frame < raw.frames && zero; ++frame)
            zero = raw.y[frame * points + k] == 0;
        for (std::size_t frame = 0; frame < raw.frames && zero; ++frame)
            raw.y[frame * points + k] = masked;
    }
}

/// σ²/y of the points that have both: the value of one count, where the errors are those of counting.
std::vector<double> valuesOfACount(const RawPattern& raw) {
    std::vector<double> values;
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (raw.y[i] > 0 && raw.sigma[i] > 0 && std::isfinite(raw.y[i]) && std::isfinite(raw.sigma[i]))
            values.push_back(raw.sigma[i] * raw.sigma[i] / raw.y[i]);
    return values;
}

/// Whether the errors are those of so few counts (σ = √N, of rates √N/t) that zeros among them are real: nearly all points
/// agree on the value of one count, and the smallest are whole numbers of it.
bool countsFew(const RawPattern& raw) {
    constexpr double nearlyAll = 0.9, rounding = 0.1, few = 10;
    std::size_t points = 0, fit = 0, small = 0, whole = 0;
    const double one = median(valuesOfACount(raw));
    for (std::size_t i = 0; i < raw.y.size(); ++i) {
        if (!(raw.y[i] > 0 && raw.sigma[i] > 0))
            continue;
        const double n = raw.y[i] / one;
        ++points;
        fit += std::abs(raw.sigma[i] / one - std::sqrt(n)) <= rounding * std::max(1.0, 0.1 * std::sqrt(n));
        small += n < few;
        whole += n < few && std::round(n) >= 1 && std::abs(n - std::round(n)) <= rounding;
    }
    return small > 0 && double(fit) >= nearlyAll * double(points) && double(whole) >= nearlyAll * double(small);
}

void markByErrors(RawPattern& raw) {
    const bool realZeros = countsFew(raw);
    for (std::size_t i = 0; i < raw.y.size(); ++i) {
        const bool none = isEmpty(raw.y[i], raw.sigma[i]) && !(realZeros && raw.y[i] == 0);
        if (none || (raw.y[i] == 0 && !std::isfinite(raw.sigma[i])))
            raw.y[i] = masked;
    }
}

void markDummies(RawPattern& raw, double dummy) {
    const double near = 1e-6 * std::abs(dummy);
    for (double& y : raw.y)
        if (std::abs(y - dummy) <= near)
            y = masked;
}

std::ptrdiff_t numbersIn(const std::vector<double>& values) {
    return std::ranges::count_if(values, [](double v) { return std::isfinite(v); });
}

/// Notes the points of frames that became NaN in rows that are kept.
void noteMasked(RawPattern& raw, const std::vector<double>& asRead, const std::vector<bool>& left) {
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        raw.maskedPoints += std::isfinite(asRead[i]) && !std::isfinite(raw.y[i]) && !left[i % left.size()];
    if (raw.maskedPoints > 0)
        raw.notes.push_back(phrases("Pattern", "%n point(s) of the frames that no pixel fell into count as masked (zero, or a "
                                               "dummy, without an error of its own).")
                                .count(raw.maskedPoints));
}

} // namespace

void leaveOutEmptyBins(RawPattern& raw) {
    if (raw.content != PatternContent::Intensity || raw.y.empty())
        return;
    const std::ptrdiff_t before = numbersIn(raw.y);
    const std::vector<double> asRead = raw.y;
    if (hasErrors(raw))
        markByErrors(raw);
    else if (raw.frames > 1)
        markCommonZeros(raw);
    else
        markEnds(raw.y);
    if (const auto dummy = dummyOf(raw))
        markDummies(raw, *dummy);
    if (numbersIn(raw.y) == 0) {
        raw.y = asRead;
        return;
    }
    const auto left = rowsWithoutValue(raw);
    const auto bins = int(std::ranges::count(left, true));
    if (numbersIn(raw.y) == before)
        return;
    noteMasked(raw, asRead, left);
    if (bins == 0)
        return;
    dropRows(raw, left);
    raw.notes.push_back(
        phrases("Pattern", "%n bin(s) that no pixel fell into were left out (zero, or a dummy, without an error of its own).")
            .count(bins));
}

} // namespace vitrine
