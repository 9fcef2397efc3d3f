#include "core/files/patterns/raw_pattern.h"

#include <map>

namespace vitrine {

namespace {

constexpr double farAbove = 2;      // times the largest of all others
constexpr double poissonBelow = 10; // times the root of the counts around
constexpr double rounding = 1e-5;   // of numbers written with six digits

/// The largest numbers of detectors and of their integers, and those just below, which mean "no data" and "overflow".
bool isEndOfIntegers(double value) {
    for (const int bits : {16, 20, 24, 31, 32, 64})
        for (const double below : {0.0, 1.0, 2.0})
            if (const double end = std::ldexp(1, bits) - below;
                bits > 24 ? std::abs(value - end) <= rounding * end : value == end)
                return true;
    return false;
}

bool mayStandForNothing(double value) {
    return std::isfinite(value) && value == std::round(value) && (value < 0 || (value > 0 && isEndOfIntegers(value)));
}

/// How often each number stands that may be no intensity.
std::map<double, int> candidatesIn(const std::vector<double>& y) {
    std::map<double, int> found;
    for (const double value : y)
        if (mayStandForNothing(value))
            ++found[value];
    return found;
}

/// Whether no error tells that the value was measured.
bool withoutOwnError(const RawPattern& raw, std::size_t i) {
    return raw.sigma.empty() || !(raw.sigma[i] > 0) || !std::isfinite(raw.sigma[i]) || raw.sigma[i] == std::abs(raw.y[i]);
}

/// The least and the greatest of the other values.
struct Others {
    double least = std::numeric_limits<double>::infinity(), greatest = -std::numeric_limits<double>::infinity();
};

Others othersThan(double dummy, const std::vector<double>& y) {
    Others others;
    for (const double value : y)
        if (std::isfinite(value) && value != dummy) {
            others.least = std::min(others.least, value);
            others.greatest = std::max(others.greatest, value);
        }
    return others;
}

/// The nearest value of the same frame that is another one, in steps of −1 or +1; nothing at the end of the range.
std::optional<double> nextOther(const RawPattern& raw, std::size_t i, std::ptrdiff_t step) {
    const auto points = std::ptrdiff_t(raw.x.size());
    const std::ptrdiff_t begin = std::ptrdiff_t(i) / points * points;
    for (auto k = std::ptrdiff_t(i) + step; k >= begin && k < begin + points; k += step)
        if (const double value = raw.y[std::size_t(k)]; std::isfinite(value) && value != raw.y[i])
            return value;
    return {};
}

/// Counts around do not scatter as far as to the value.
bool isFarBelowNeighbours(const RawPattern& raw, std::size_t i) {
    for (const std::ptrdiff_t step : {-1, 1})
        if (const auto other = nextOther(raw, i, step);
            other && !(*other - raw.y[i] > poissonBelow * std::sqrt(std::max(*other, 0.0))))
            return false;
    return true;
}

/// Whether a number is far outside of all others, wherever it stands.
bool isFar(const RawPattern& raw, double dummy, const Others& others) {
    if (std::abs(dummy) > farAbove * std::max(std::abs(others.least), std::abs(others.greatest)))
        return true;
    if (!(dummy < 0) || !(others.least > 0))
        return false;
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (raw.y[i] == dummy && !isFarBelowNeighbours(raw, i))
            return false;
    return true;
}

void judge(RawPattern& raw, double dummy, int count) {
    const Others others = othersThan(dummy, raw.y);
    const bool outside = dummy < 0 ? others.least > 0 : others.greatest < dummy;
    if (!outside || others.least > others.greatest)
        return;
    std::vector<bool> marked(raw.y.size());
    bool measured = false;
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (raw.y[i] == dummy) {
            marked[i] = withoutOwnError(raw, i);
            measured = measured || !marked[i];
        }
    const Figure figure{dummy, 12};
    if (count < 2 || measured || !isFar(raw, dummy, others)) {
        raw.notes.push_back(
            phrases("Pattern",
                    "The intensity is %1 in %n row(s), far from all others; it may stand for missing data. Check these rows.")
                .count(count)
                .with(figure));
        return;
    }
    leaveOut(raw, marked);
    raw.notes.push_back(phrases("Pattern", "%n point(s) of exactly %1 were left out: the number stands for missing data.")
                            .count(count)
                            .with(figure));
}

} // namespace

std::vector<bool> rowsWithoutValue(const RawPattern& raw) {
    std::vector<bool> empty(raw.x.size(), true);
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (std::isfinite(raw.y[i]))
            empty[i % raw.x.size()] = false;
    return empty;
}

void dropRows(RawPattern& raw, const std::vector<bool>& marked) {
    for (auto* values : {&raw.y, &raw.sigma, &raw.x}) {
        std::size_t kept = 0;
        for (std::size_t i = 0; i < values->size(); ++i)
            if (!marked[i % marked.size()])
                (*values)[kept++] = (*values)[i];
        values->resize(kept);
    }
}

void leaveOut(RawPattern& raw, const std::vector<bool>& marked) {
    std::vector<bool> before = rowsWithoutValue(raw);
    for (std::size_t i = 0; i < raw.y.size(); ++i)
        if (marked[i])
            raw.y[i] = std::numeric_limits<double>::quiet_NaN();
    std::vector<bool> dropped = rowsWithoutValue(raw);
    for (std::size_t k = 0; k < dropped.size(); ++k)
        dropped[k] = dropped[k] && !before[k];
    dropRows(raw, dropped);
}

void leaveOutRepeatedDummies(RawPattern& raw) {
    if (raw.content != PatternContent::Intensity || raw.x.empty())
        return;
    for (const auto& [dummy, count] : candidatesIn(raw.y))
        judge(raw, dummy, count);
}

} // namespace vitrine
