#include "core/figures/figure_needs.h"

#include "core/figures/figure_templates.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace vitrine {

namespace {

constexpr std::array<std::string_view, 10> ofScans{"thermograms",
                                                   "construction",
                                                   "protocol",
                                                   "kissinger",
                                                   "activation",
                                                   "master_curve",
                                                   "fictive_temperature",
                                                   "fictive_temperature_scaled",
                                                   "fictive_temperature_ratio",
                                                   "slowdown"};
constexpr std::array<std::string_view, 8> ofPatterns{"s_q",         "g_r", "delta_g", "compression",
                                                     "q1_pressure", "q1",  "fwhm",    "fwhm_pressure"};
constexpr std::array<std::string_view, 8> ofSeries{"series_volume", "series_q1", "series_fwhm", "series_s_q",
                                                   "map_q1",        "map_fwhm",  "map_height",  "map_scale"};
constexpr std::array<std::string_view, 4> ofMethods{"ruby", "ruby_pressure", "heat_capacity", "heat_runs"};
constexpr std::array<std::string_view, 5> ofCrossover{"crossover_band", "crossover_arrow", "onset_line", "trend_arrows",
                                                      "pair_boxes"};

template<std::size_t n>
bool holds(const std::array<std::string_view, n>& names, const std::string& name) {
    return std::ranges::find(names, name) != names.end();
}

constexpr FigureNeeds everything{true, true, true, true, true, true, true, true, true};
constexpr std::array<std::string_view, 3> ofCurves{"s_q", "g_r", "delta_g"};

/// A pattern under pressure is drawn where it is asked for, or beside nothing else that the sample has.
bool mayDrawInSitu(const FigurePanel& panel) {
    const PatternPlace place = panel.rule ? panel.rule->patterns : PatternPlace::Any;
    const bool asked = place == PatternPlace::InSitu || !panel.samples.empty() || !panel.scans.empty();
    return panel.content == "compression" || (holds(ofCurves, panel.content) && asked);
}

FigureNeeds needsOf(const FigurePanel& panel) {
    FigureNeeds needs;
    needs.scans = holds(ofScans, panel.content);
    needs.series = holds(ofSeries, panel.content);
    needs.methods = holds(ofMethods, panel.content);
    needs.patterns = needs.series || holds(ofPatterns, panel.content);
    if (!needs.scans && !needs.patterns && !needs.methods)
        return everything;
    needs.scans = needs.scans || panel.regions ||
                  std::ranges::any_of(panel.shown, [](const std::string& name) { return holds(ofCrossover, name); });
    needs.differences = panel.content == "delta_g" && panel.samples.size() < 2; // else against the first of them
    needs.inSitu = mayDrawInSitu(panel) || needs.differences || needs.series;
    needs.transitionErrors = panel.content == "construction";
    needs.shells = panel.content == "g_r";
    return needs;
}

constexpr std::array allNeeds{&FigureNeeds::scans,    &FigureNeeds::patterns, &FigureNeeds::series,
                              &FigureNeeds::methods,  &FigureNeeds::inSitu,   &FigureNeeds::transitionErrors,
                              &FigureNeeds::readings, &FigureNeeds::shells,   &FigureNeeds::differences};

} // namespace

/// A template of G(r) takes its samples by the crossover.
FigureNeeds needsOf(std::span<const Shared<FigurePage>> own, const std::string& name) {
    const auto found = std::ranges::find(own, name, [](const auto& page) { return page->name; });
    if (found != own.end())
        return needsOf(**found);
    const auto page = figureTemplate(StudyResult{}, name);
    if (!page)
        return everything;
    const bool pairs = std::ranges::any_of(page->panels, [](const FigurePanel& panel) { return panel.content == "g_r"; });
    FigureNeeds needs = needsOf(*page);
    needs.scans = needs.scans || pairs;
    return needs;
}

FigureNeeds needsOf(const FigurePage& page) {
    FigureNeeds all;
    for (const FigurePanel& panel : page.panels) {
        const FigureNeeds needs = needsOf(panel);
        for (const auto need : allNeeds)
            all.*need = all.*need || needs.*need;
    }
    return all;
}

Wanted wantedFor(const FigureNeeds& needs) {
    return {needs.transitionErrors, needs.readings, needs.shells, needs.differences};
}

namespace {

Shared<ScatteringPattern> asMean(const Shared<ScatteringPattern>& pattern) {
    if (!pattern->series)
        return pattern;
    ScatteringPattern mean = *pattern;
    mean.series.reset();
    return mean;
}

/// Whether a pattern was measured under pressure and is subtracted from no other.
bool isInSituAlone(const ScatteringPattern& pattern, const Sample& sample) {
    const auto subtracts = [&](const auto& other) { return other->choices.background == pattern.id; };
    return pattern.role == PatternRole::Sample && isUnderPressure(pattern) && std::ranges::none_of(sample.patterns, subtracts);
}

} // namespace

Study neededFor(const Study& study, const std::string& figure) {
    const FigureNeeds needs = needsOf(study.figures, figure);
    Study less = study;
    for (auto& sample : less.samples) {
        Sample part = *sample;
        if (!needs.scans)
            part.scans.clear();
        if (!needs.patterns)
            part.patterns.clear();
        if (!needs.inSitu)
            std::erase_if(part.patterns, [&](const auto& pattern) { return isInSituAlone(*pattern, *sample); });
        if (!needs.methods) {
            part.rubies.clear();
            part.heatRuns.clear();
        }
        if (!needs.series)
            std::ranges::transform(part.patterns, part.patterns.begin(), asMean);
        sample = std::move(part);
    }
    return less;
}

} // namespace vitrine
