#include "core/files/patterns/raw_pattern.h"

#include "core/fit/statistics.h"

#include <numeric>

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
        if (!(y < 0) || !std::isfinite(y))
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

/// Rows of which every value is zero, in every frame.
std::vector<bool> commonZeros(const RawPattern& raw) {
    std::vector<bool> zero(raw.x.size(), true);
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (raw.y[i] != 0)
            zero[i % zero.size()] = false;
    return zero;
}

/// Exact zeros, and what is no number, from both ends of the range inwards; nothing where there is nothing else.
std::vector<bool> zerosAtEnds(const std::vector<double>& y) {
    const auto isZero = [](double value) { return value == 0 || !std::isfinite(value); };
    std::vector<bool> marked(y.size());
    const auto first = std::ranges::find_if_not(y, isZero);
    if (first == y.end())
        return marked;
    const auto last = std::find_if_not(y.rbegin(), std::make_reverse_iterator(first), isZero).base();
    std::fill_n(marked.begin(), first - y.begin(), true);
    std::fill(marked.begin() + (last - y.begin()), marked.end(), true);
    return marked;
}

/// σ²/y of points that have both, of a long stack of some spread over it: the value of one count, where the errors are those of
/// counting.
std::vector<double> valuesOfACount(const RawPattern& raw) {
    constexpr std::size_t most = 100'000;
    std::size_t every = raw.y.size() / most + 1;
    while (std::gcd(every, raw.x.size()) > 1 && every > 1) // not always the same rows
        ++every;
    std::vector<double> values;
    for (std::size_t i = 0; i < raw.y.size(); i += every)
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

/// What makes a point of a pattern an empty bin.
struct EmptyBins {
    bool byErrors = false, realZeros = false;
    std::vector<bool> rows; ///< marked in every frame; empty: none
    std::optional<double> dummy;

    bool marks(const RawPattern& raw, std::size_t i) const {
        const double y = raw.y[i];
        if (dummy && std::abs(y - *dummy) <= 1e-6 * std::abs(*dummy))
            return true;
        if (byErrors)
            return (isEmpty(y, raw.sigma[i]) && !(realZeros && y == 0)) || (y == 0 && !std::isfinite(raw.sigma[i]));
        return !rows.empty() && rows[i % rows.size()];
    }
};

EmptyBins emptyBinsOf(const RawPattern& raw) {
    EmptyBins empty;
    empty.byErrors = hasErrors(raw);
    if (empty.byErrors)
        empty.realZeros = countsFew(raw);
    else
        empty.rows = raw.frames > 1 ? commonZeros(raw) : zerosAtEnds(raw.y);
    empty.dummy = dummyOf(raw);
    return empty;
}

/// How many numbers there are, how many of them are empty bins, and in which rows nothing else is.
struct Marked {
    std::size_t numbers = 0, empty = 0;
    std::vector<bool> left;
};

Marked markedBy(const EmptyBins& bins, const RawPattern& raw) {
    Marked found{0, 0, std::vector<bool>(raw.x.size(), true)};
    for (std::size_t i = 0; i < raw.y.size(); ++i) {
        if (!std::isfinite(raw.y[i]))
            continue;
        ++found.numbers;
        if (bins.marks(raw, i))
            ++found.empty;
        else
            found.left[i % found.left.size()] = false;
    }
    return found;
}

/// Makes empty bins NaN; notes those of frames in rows that are kept.
void markThem(RawPattern& raw, const EmptyBins& bins, const std::vector<bool>& left) {
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (bins.marks(raw, i)) {
            raw.maskedPoints += std::isfinite(raw.y[i]) && !left[i % left.size()];
            raw.y[i] = masked;
        }
    if (raw.maskedPoints > 0)
        raw.notes.push_back(phrases("Pattern", "%n point(s) of the frames that no pixel fell into count as masked (zero, or a "
                                               "dummy, without an error of its own).")
                                .count(raw.maskedPoints));
}

} // namespace

void leaveOutEmptyBins(RawPattern& raw) {
    if (raw.content != PatternContent::Intensity || raw.y.empty())
        return;
    const EmptyBins bins = emptyBinsOf(raw);
    const Marked marked = markedBy(bins, raw); // first, so that nothing has to be kept to be put back
    if (marked.empty == marked.numbers)
        return;
    markThem(raw, bins, marked.left);
    if (marked.empty == 0)
        return;
    const auto rows = int(std::ranges::count(marked.left, true));
    if (rows == 0)
        return;
    dropRows(raw, marked.left);
    raw.notes.push_back(
        phrases("Pattern", "%n bin(s) that no pixel fell into were left out (zero, or a dummy, without an error of its own).")
            .count(rows));
}

} // namespace vitrine
