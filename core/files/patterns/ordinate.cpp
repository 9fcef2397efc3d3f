#include "core/files/patterns/pattern_columns.h"

namespace vitrine {

namespace {

constexpr double partBelowZero = 0.05; // of the points of a function that swings about zero
constexpr double partAtEnd = 0.2;
constexpr double nearZero = 0.25; // of the greatest number

bool tendsToZeroFromBelow(const std::vector<double>& y) {
    const auto negative = std::ranges::count_if(y, [](double value) { return value < 0; });
    const std::size_t first = y.size() - std::max<std::size_t>(1, std::size_t(partAtEnd * double(y.size())));
    double greatest = 0, sum = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        greatest = std::max(greatest, std::isfinite(y[i]) ? std::abs(y[i]) : 0);
        sum += i >= first && std::isfinite(y[i]) ? y[i] : 0;
    }
    return double(negative) > partBelowZero * double(y.size()) && std::abs(sum) < nearZero * greatest * double(y.size() - first);
}

bool mayBeReduced(const RawPattern& raw, const PatternColumns& columns) {
    return columns.name.starts_with("i(") && raw.content == PatternContent::Intensity && !raw.y.empty() &&
           tendsToZeroFromBelow(raw.y);
}

Problem whichFunction(const std::string& name, const std::string& where) {
    return question(Question::Content,
                    phrase("Pattern", "Is “%1” an intensity? It tends to zero from below, as S(q) − 1 does.").with(name), where,
                    phrase("Pattern", "A function that tends to 0 and is not multiplied by q has to be turned into S(q) first."));
}

} // namespace

void settleErrors(RawPattern& raw, const PatternColumns& columns) {
    if (raw.sigma.size() != raw.y.size() || columns.errorKind == ErrorKind::Deviation)
        return;
    const bool perCent = columns.errorKind == ErrorKind::PerCent;
    for (std::size_t i = 0; i < raw.sigma.size(); ++i)
        raw.sigma[i] = perCent ? 0.01 * raw.sigma[i] * std::abs(raw.y[i]) : std::sqrt(raw.sigma[i]);
    raw.notes.push_back(
        perCent ? phrase("Pattern", "The errors “%1” are in per cent of the intensity and were multiplied by it.")
                      .with(columns.errorTitle)
                : phrase("Pattern", "The errors “%1” are variances; their square root is used.").with(columns.errorTitle));
}

void doubtOrdinate(RawPattern& raw, const PatternColumns& columns) {
    if (mayBeReduced(raw, columns))
        raw.question = whichFunction(columns.name, raw.where);
}

} // namespace vitrine
