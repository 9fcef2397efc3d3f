#include "core/files/study/whole_demonstration.h"

#include "core/document/action.h"
#include "core/files/import/import_methods.h"
#include "core/files/import/import_pattern.h"
#include "core/files/study/demonstration_files.h"
#include "core/files/study/demonstration_study.h"
#include "core/simulation/demonstration/example.h"
#include "core/simulation/demonstration/heat_capacity_runs.h"

namespace vitrine {

namespace {

Result<Study> withRuby(const Study& study, const DemonstrationFile& file) {
    const auto imported = importRuby(file.bytes, file.file);
    if (!imported)
        return std::unexpected(imported.error());
    RubyMeasurement ruby = *imported->ruby;
    ruby.name = figureText(file.pressure.value_or(0), 3) + " GPa, simulated";
    return reduce(study, AddRubies{file.sample, {Shared<RubyMeasurement>(std::move(ruby))}, {imported->original}});
}

HeatRunRole roleOf(DemonstrationFileKind kind) {
    if (kind == DemonstrationFileKind::EmptyRun)
        return HeatRunRole::Empty;
    return kind == DemonstrationFileKind::SapphireRun ? HeatRunRole::Sapphire : HeatRunRole::Sample;
}

/// The masses belong to all runs of the sample together; the files do not state them, which a person then types.
Result<Study> withRun(const Study& study, const DemonstrationFile& file) {
    const HeatRunRole role = roleOf(file.kind);
    const auto imported = importHeatRun(file.bytes, file.file, role);
    if (!imported)
        return std::unexpected(imported.error());
    HeatCapacityChoices choices = findSample(study, file.sample)->heatCapacity;
    if (role == HeatRunRole::Sample)
        choices.mass = imported->mass.value_or(demonstration::runMass);
    if (role == HeatRunRole::Sapphire)
        choices.sapphireMass = imported->mass.value_or(demonstration::sapphireMass);
    return reduce(study,
                  {AddHeatRuns{file.sample, {imported->run}, {imported->original}}, SetHeatCapacity{file.sample, choices}});
}

/// The frames are followed one by one; their normalisation is that of a short range of q.
Result<Study> withStack(const Study& study, const DemonstrationFile& file, const std::string& id, const std::string& name) {
    const auto imported = importPattern(file.bytes, file.file);
    if (!imported)
        return std::unexpected(imported.error());
    Sample sample;
    sample.id = id;
    sample.name = name;
    sample.composition = exampleComposition;
    sample.simulated = true;
    sample.originals.push_back(imported->original);
    for (const Shared<ScatteringPattern>& read : imported->patterns) {
        ScatteringPattern pattern = *read;
        pattern.name = "frames, simulated";
        pattern.series = SeriesChoices{};
        pattern.choices.structure.normalization.numberDensity = demonstration::numberDensity;
        pattern.choices.structure.normalization.method = NormalizationMethod::HighQ;
        sample.patterns.push_back(std::move(pattern));
    }
    return reduce(study, AddSample{Shared<Sample>(std::move(sample))});
}

Result<Study> withFile(const Study& study, const DemonstrationFile& file) {
    switch (file.kind) {
    case DemonstrationFileKind::Ruby:
        return withRuby(study, file);
    case DemonstrationFileKind::EmptyRun:
    case DemonstrationFileKind::SapphireRun:
    case DemonstrationFileKind::SampleRun:
        return withRun(study, file);
    case DemonstrationFileKind::HeatingSeries:
        return withStack(study, file, "heating", "Heated in the beam (simulated)");
    case DemonstrationFileKind::Map:
        return withStack(study, file, "map", "Map of 7 GPa, 643 K (simulated)");
    }
    return study;
}

} // namespace

Result<Study> wholeDemonstrationStudy(const DemonstrationOptions& options) {
    Result<Study> study = demonstrationStudy(options);
    const auto files = demonstrationFiles(options.seed);
    if (!files)
        return std::unexpected(files.error());
    for (const DemonstrationFile& file : *files)
        if (study)
            study = withFile(*study, file);
    return study;
}

} // namespace vitrine
