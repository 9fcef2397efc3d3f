#include "core/files/study/demonstration_study.h"

#include "core/files/import/import.h"
#include "core/files/import/import_pattern.h"
#include "core/simulation/demonstration/example.h"

#include <tbb/parallel_for.h>

namespace vitrine {

namespace {

using Imported = std::expected<void, Problem>;

Imported addScan(Sample& sample, const DemonstrationScan& file) {
    const auto imported = importThermogram(file.bytes, file.file);
    if (!imported)
        return std::unexpected(imported.error());
    sample.originals.push_back(imported->original);
    for (const Shared<Scan>& read : imported->scans) {
        Scan scan = *read;
        scan.name = figureText(file.heatingRate, 6) + " K/s, simulated";
        if (file.statesLag)
            scan.choices.lag = scan.availableLag;
        sample.scans.push_back(std::move(scan));
    }
    return {};
}

std::string patternName(const DemonstrationPattern& file) {
    return file.pressure ? figureText(*file.pressure, 3) + " GPa, simulated" : "recovered, simulated";
}

/// Puts the measurement without the sample into it; its id.
Result<std::string> addBackground(Sample& sample, const DemonstrationBackground& file) {
    const auto imported = importPattern(file.bytes, file.file, {}, PatternRole::Background);
    if (!imported)
        return std::unexpected(imported.error());
    sample.originals.push_back(imported->original);
    for (const Shared<ScatteringPattern>& read : imported->patterns) {
        ScatteringPattern pattern = *read;
        pattern.name = "empty, simulated";
        sample.patterns.push_back(std::move(pattern));
    }
    return sample.patterns.back()->id;
}

Imported addPattern(Sample& sample, const DemonstrationPattern& file) {
    const auto background = file.background ? addBackground(sample, *file.background) : Result<std::string>("");
    if (!background)
        return std::unexpected(background.error());
    const auto imported = importPattern(file.bytes, file.file);
    if (!imported)
        return std::unexpected(imported.error());
    sample.originals.push_back(imported->original);
    for (const Shared<ScatteringPattern>& read : imported->patterns) {
        ScatteringPattern pattern = *read;
        pattern.name = patternName(file);
        pattern.pressure = file.pressure;
        pattern.choices.detector = file.detector;
        pattern.choices.structure.normalization.numberDensity = file.numberDensity;
        pattern.choices.background = *background;
        pattern.choices.subPeaks = file.subPeaks;
        pattern.choices.structure.normalization.belowQMin = file.belowQMin;
        if (file.shortRange)
            pattern.choices.structure.normalization.method = NormalizationMethod::HighQ;
        sample.patterns.push_back(std::move(pattern));
    }
    return {};
}

Result<Shared<Sample>> sampleOf(const DemonstrationSample& made) {
    Sample sample;
    sample.id = made.id;
    sample.name = made.name;
    sample.composition = exampleComposition;
    sample.simulated = true;
    sample.treatment = made.treatment;
    sample.kissinger.referenceTg = demonstration::tg;
    sample.compression.fit.fixedBPrime = demonstration::bulkSlope;
    for (const auto& file : made.scans)
        if (Imported done = addScan(sample, file); !done)
            return std::unexpected(done.error());
    for (const auto& file : made.patterns)
        if (Imported done = addPattern(sample, file); !done)
            return std::unexpected(done.error());
    return Shared<Sample>(std::move(sample));
}

} // namespace

Result<Study> studyOf(const std::vector<DemonstrationSample>& made) {
    std::vector<Result<Shared<Sample>>> samples(made.size());
    tbb::parallel_for(std::size_t(0), made.size(), [&](std::size_t i) { samples[i] = sampleOf(made[i]); });
    Study study{"Demonstration (simulated)", {}};
    for (auto& sample : samples) {
        if (!sample)
            return std::unexpected(sample.error());
        study.samples.push_back(std::move(*sample));
    }
    study.across.referenceTg = demonstration::tg;
    study.across.slowdownAt = 601;
    return study;
}

Result<Study> demonstrationStudy(const DemonstrationOptions& options) {
    return studyOf(demonstrationSamples(options));
}

} // namespace vitrine
