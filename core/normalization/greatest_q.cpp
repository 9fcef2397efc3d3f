#include "core/normalization/greatest_q.h"

#include "core/normalization/normalization_terms.h"

#include <algorithm>
#include <cmath>

namespace vitrine {

namespace {

constexpr double binWidth = 0.25; // Å⁻¹
constexpr std::size_t binsAtOnce = 12;
constexpr double leastOfBreak = 12, lastPart = 0.85, leastRatio = 0.7;

struct Bin {
    double q = 0, mean = 0, squaredError = 0, intensity = 0;
};

/// Bins of which the last ends with the last row.
std::vector<Bin> binned(const NormalizationTerms& t, double scale) {
    std::vector<Bin> bins;
    const auto rows = static_cast<Eigen::Index>(std::lround(binWidth / t.axis.step));
    for (Eigen::Index first = rows > 0 ? t.q.size() % rows : 0; rows > 0 && first + rows <= t.q.size(); first += rows) {
        const Eigen::VectorXd s = scale * t.intensity.segment(first, rows) - t.independent.segment(first, rows);
        const double error = scale * t.noise.segment(first, rows).norm() / double(rows);
        const double intensity = t.intensity.segment(first, rows).cwiseProduct(t.squaredMean.segment(first, rows)).mean();
        bins.push_back({t.q.segment(first, rows).mean(), s.mean(), error * error, intensity});
    }
    return bins;
}

/// Mean square of what is left of the bins about a straight line, per degree of freedom.
double squaresAboutLine(std::span<const Bin> bins) {
    const double n = double(bins.size()), middle = 0.5 * (n - 1);
    double mean = 0, slope = 0, norm = 0, sum = 0;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const double x = double(i) - middle;
        mean += bins[i].mean / n;
        slope += x * bins[i].mean;
        norm += x * x;
    }
    for (std::size_t i = 0; i < bins.size(); ++i)
        sum += std::pow(bins[i].mean - mean - slope / norm * (double(i) - middle), 2);
    return sum / (n - 2);
}

bool isNoise(std::span<const Bin> bins) {
    double error = 0;
    for (const Bin& bin : bins)
        error += bin.squaredError / double(bins.size());
    return squaresAboutLine(bins) - error < error;
}

/// The number of bins before the intensity breaks off.
std::size_t soundBins(std::span<const Bin> bins) {
    for (std::size_t i = std::max<std::size_t>(3, std::size_t(lastPart * double(bins.size()))); i < bins.size(); ++i) {
        const auto [less, more] = std::minmax(bins[i].intensity, bins[i - 1].intensity);
        if (bins[i].q > leastOfBreak && less < leastRatio * more)
            return i - 2;
    }
    return bins.size();
}

} // namespace

std::optional<FoundEnd> greatestUsefulQ(const StructurePlan& plan, const CorrectedPattern& pattern,
                                        NormalizationChoices choices) {
    choices.method = NormalizationMethod::HighQ;
    const auto t = normalizationTerms(plan, pattern, choices);
    if (!t)
        return std::nullopt;
    const std::vector<Bin> bins = binned(*t, highQRatio(*t).scale);
    const std::span<const Bin> all = std::span(bins).first(soundBins(bins));
    for (std::size_t i = 0; i + 2 * binsAtOnce <= all.size(); ++i)
        if (isNoise(all.subspan(i, binsAtOnce)) && isNoise(all.subspan(i + binsAtOnce, binsAtOnce)))
            return FoundEnd{all[i + binsAtOnce / 2].q, FoundEnd::Why::Noise};
    return all.size() < bins.size() ? std::optional(FoundEnd{all.back().q, FoundEnd::Why::BreaksOff}) : std::nullopt;
}

} // namespace vitrine
