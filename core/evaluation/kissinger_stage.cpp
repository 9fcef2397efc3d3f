#include "core/evaluation/kissinger_stage.h"

#include <set>

namespace vitrine {

namespace {

using PeakLine = std::pair<PeakKind, PeakBranch>;

/// The most prominent clear peak of a kind and branch, or nothing.
const Peak* chosenPeak(const ScanResult& result, const PeakLine& line) {
    const Peak* best = nullptr;
    for (const Peak& peak : **result.peaks)
        if (peak.clear && PeakLine(peak.kind, peak.branch) == line && (!best || peak.prominence > best->prominence))
            best = &peak;
    return best;
}

/// T_x of a scan whose peaks were found by themselves, or nothing.
const Measured* onsetOf(const ScanResult& result) {
    const bool found = result.crystallisation && result.crystallisation->onset && result.peaks &&
                       std::ranges::any_of(**result.peaks, [](const Peak& p) { return p.branch == PeakBranch::Crystallisation; });
    return found ? &*result.crystallisation->onset : nullptr;
}

/// The temperature that a scan gives to a line: T_x, or the top of the chosen peak.
const Measured* temperatureOf(const ScanResult& result, const PeakLine& line) {
    if (line.second == PeakBranch::CrystallisationOnset)
        return onsetOf(result);
    const Peak* peak = chosenPeak(result, line);
    return peak ? &peak->temperature : nullptr;
}

constexpr double knownWell = 0.02; // relative error of a rate that is taken
constexpr double asProgrammed = 0.005;

/// Whether a measured rate is the programmed one within its error or half a per cent: then that one is meant, and equal programs
/// are replicates.
bool followsProgram(const Measured& rate, const std::optional<double>& programmed) {
    return programmed && std::abs(rate.value - *programmed) <= std::max(2 * rate.error.value_or(0), asProgrammed * *programmed);
}

/// dT/dt at the peak of a line (of the exotherm for its onset) where that is chosen, known well and not the programmed rate.
std::optional<double> rateOf(const Scan& scan, const ScanResult& result, const PeakLine& line, PointRate choice) {
    const bool onset = line.second == PeakBranch::CrystallisationOnset;
    const Peak* peak = chosenPeak(result, onset ? PeakLine{PeakKind::Exotherm, PeakBranch::Crystallisation} : line);
    if (choice == PointRate::Programmed || !peak || !peak->heatingRate)
        return scan.choices.heatingRate;
    const Measured& rate = *peak->heatingRate;
    const bool known = rate.error.value_or(0) < knownWell * rate.value;
    return known && !followsProgram(rate, scan.choices.heatingRate) ? std::optional(rate.value) : scan.choices.heatingRate;
}

std::set<PeakLine> linesPresent(const std::vector<Shared<ScanResult>>& results) {
    std::set<PeakLine> lines;
    for (const auto& result : results)
        if (result->peaks)
            for (const Peak& peak : **result->peaks)
                if (peak.clear)
                    lines.emplace(peak.kind, peak.branch);
    if (std::ranges::any_of(results, [](const auto& result) { return onsetOf(*result) != nullptr; }))
        lines.emplace(PeakKind::Exotherm, PeakBranch::CrystallisationOnset);
    return lines;
}

/// The point that a scan gives to a line, or why it gives none.
std::expected<RatePoint, Message> pointOf(const Scan& scan, const ScanResult& result, const PeakLine& line, PointRate choice) {
    if (!scan.inKissinger)
        return std::unexpected(phrase("Kissinger", "left out by hand"));
    if (!result.peaks)
        return std::unexpected(result.peaks.error().what);
    const Measured* temperature = temperatureOf(result, line);
    if (!temperature)
        return std::unexpected(phrase("Kissinger", "no clear peak of this kind and branch"));
    const auto rate = rateOf(scan, result, line, choice);
    if (!rate)
        return std::unexpected(phrase("Kissinger", "the heating rate is unknown"));
    return RatePoint{*rate, temperature->value, temperature->error.value_or(0)};
}

KissingerResult collect(const Sample& sample, const std::vector<Shared<ScanResult>>& results, const PeakLine& line) {
    KissingerResult out{.kind = line.first, .branch = line.second, .sources = {}, .excluded = {}, .fit = {}};
    for (std::size_t i = 0; i < results.size(); ++i) {
        const Scan& scan = *sample.scans[i];
        if (scan.cooling)
            continue;
        if (const auto point = pointOf(scan, *results[i], line, sample.kissinger.rate))
            out.sources.push_back({scan.id, *point});
        else
            out.excluded.push_back({scan.id, point.error()});
    }
    return out;
}

Result<Shared<KissingerFit>> fitted(const KissingerInputs& in) {
    Result<KissingerFit> fit = kissinger(in.points, in.choices.formula, in.choices.referenceTg, in.choices.startTemperature);
    if (!fit)
        return std::unexpected(fit.error());
    return Shared<KissingerFit>(std::move(*fit));
}

} // namespace

std::vector<Shared<KissingerResult>> evaluateKissinger(const Sample& sample, const std::vector<Shared<ScanResult>>& results,
                                                       SampleMemo& memo, StageCounts& computed) {
    std::vector<Shared<KissingerResult>> out;
    const std::set<PeakLine> lines = linesPresent(results);
    for (const PeakLine& line : lines) {
        KissingerResult result = collect(sample, results, line);
        if (result.sources.size() < 2 && lines.size() > 1)
            continue;
        KissingerInputs inputs{sample.kissinger, {}};
        // The error of a top says how well it was read, not how far two specimens differ, so it is no weight.
        for (const KissingerSource& source : result.sources)
            inputs.points.push_back({source.point.heatingRate, source.point.temperature});
        result.fit = memo.kissinger[line].get(inputs, computed.kissinger, [&] { return fitted(inputs); });
        out.emplace_back(std::move(result));
    }
    return out;
}

} // namespace vitrine
