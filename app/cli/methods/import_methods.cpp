#include "app/cli/methods/import_methods.h"

namespace vitrine::cli {

namespace {

RubyMeasurement withChoices(RubyMeasurement ruby, const ImportOptions& options) {
    ruby.choices.scale = options.scale.value_or(ruby.choices.scale);
    ruby.choices.lambda0 = options.lambda0.value_or(ruby.choices.lambda0);
    ruby.choices.temperature = options.patternTemperature.value_or(ruby.choices.temperature);
    return ruby;
}

/// The choices of the sample with the masses and windows that the runs come with.
HeatCapacityChoices withMasses(HeatCapacityChoices choices, const std::vector<ImportedHeatRun>& files,
                               const ImportOptions& options) {
    for (const ImportedHeatRun& file : files) {
        const auto mass = options.read.mass ? options.read.mass : file.mass;
        if (mass && file.run->role == HeatRunRole::Sapphire)
            choices.sapphireMass = mass;
        if (mass && file.run->role == HeatRunRole::Sample)
            choices.mass = mass;
    }
    choices.glassWindow = options.glass ? options.glass : choices.glassWindow;
    choices.liquidWindow = options.liquid ? options.liquid : choices.liquidWindow;
    return choices;
}

/// Whether a run is there already, and comes again with the mass that was forgotten.
bool bringsMass(const ImportedHeatRun& file, const Sample& sample, const ImportOptions& options) {
    const auto same = [&](const Shared<HeatRun>& run) {
        return run->role == file.run->role && run->source.sha256 == file.run->source.sha256 &&
               run->source.curve == file.run->source.curve;
    };
    return options.read.mass && std::ranges::any_of(sample.heatRuns, same);
}

} // namespace

Result<Study> withMethods(const Study& study, const ReadFiles& files, const ImportOptions& options) {
    const Sample& sample = *study.samples.front();
    std::vector<Action> actions;
    for (const ImportedRuby& file : files.rubies)
        actions.push_back(AddRubies{sample.id, {withChoices(*file.ruby, options)}, {file.original}});
    for (const ImportedHeatRun& file : files.heatRuns)
        if (!bringsMass(file, sample, options))
            actions.push_back(AddHeatRuns{sample.id, {file.run}, {file.original}});
    if (!files.heatRuns.empty())
        actions.push_back(SetHeatCapacity{sample.id, withMasses(sample.heatCapacity, files.heatRuns, options)});
    return reduce(study, actions);
}

} // namespace vitrine::cli
