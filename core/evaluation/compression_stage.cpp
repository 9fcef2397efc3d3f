#include "core/evaluation/compression_stage.h"

#include "core/elasticity/densification.h"

namespace vitrine {

namespace {

std::vector<CompressionPoint> pointsOf(const Sample& sample, const std::vector<Shared<PatternResult>>& results) {
    std::vector<CompressionPoint> points;
    for (std::size_t i = 0; i < results.size(); ++i) {
        const ScatteringPattern& pattern = *sample.patterns[i];
        const auto& peaks = results[i]->peaks;
        if (pattern.role == PatternRole::Sample && pattern.pressure && peaks && !peaks->empty())
            points.push_back({pattern.id, *pattern.pressure, peaks->front()->q1});
    }
    std::ranges::stable_sort(points, {}, &CompressionPoint::pressure);
    return points;
}

CompressionTable tableOf(const std::vector<CompressionPoint>& points, double exponent) {
    CompressionTable table;
    table.exponent = exponent;
    for (const CompressionPoint& point : points) {
        table.pressure.push_back(point.pressure);
        table.value.push_back(point.q1.value);
        table.sigmaValue.push_back(point.q1.error.value_or(0));
    }
    return table;
}

/// Every point in Birch's coordinates of the fit.
void addStrains(std::vector<CompressionPoint>& points, double q1Zero, double exponent) {
    for (CompressionPoint& point : points)
        if (const auto strain = strainPlot(tableOf({point}, exponent), q1Zero); !strain.empty())
            point.strain = strain.front();
}

/// Why a pattern gives no point; nothing where it gives one.
std::optional<Message> whyLeftOut(const ScatteringPattern& pattern, const PatternResult& result) {
    if (!pattern.pressure)
        return phrase("Compression", "its pressure is not known");
    if (!result.peaks)
        return result.peaks.error().what;
    return result.peaks->empty() ? std::optional(phrase("Compression", "no first sharp peak was found")) : std::nullopt;
}

} // namespace

std::vector<CompressionExclusion> leftOutOfCompression(const Sample& sample, const std::vector<Shared<PatternResult>>& results) {
    const auto isPoint = [](const auto& pattern) { return pattern->role == PatternRole::Sample; };
    std::vector<CompressionExclusion> out;
    if (!std::ranges::any_of(sample.patterns, [&](const auto& p) { return isPoint(p) && p->pressure; }))
        return out;
    for (std::size_t i = 0; i < std::min(results.size(), sample.patterns.size()); ++i)
        if (const auto why = isPoint(sample.patterns[i]) ? whyLeftOut(*sample.patterns[i], *results[i]) : std::nullopt)
            out.push_back({sample.patterns[i]->id, *why});
    return out;
}

std::optional<CompressionResult> evaluateCompression(const Sample& sample, const std::vector<Shared<PatternResult>>& results) {
    CompressionResult compression;
    compression.points = pointsOf(sample, results);
    if (compression.points.size() < 2)
        return std::nullopt;
    const CompressionTable table = tableOf(compression.points, sample.compression.exponent);
    const auto fit = fitEquationOfState(table, sample.compression.fit);
    compression.fit = fit ? Result<Shared<EquationOfState>>(Shared<EquationOfState>(*fit)) : std::unexpected(fit.error());
    if (fit)
        addStrains(compression.points, fit->zeroPressureValue, sample.compression.exponent);
    compression.q1Slope = pressureSlope(table.pressure, table.value, table.sigmaValue);
    return compression;
}

} // namespace vitrine
