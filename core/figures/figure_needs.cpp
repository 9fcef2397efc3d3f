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

FigureNeeds needsOf(const FigurePanel& panel) {
    const bool scans = holds(ofScans, panel.content), patterns = holds(ofPatterns, panel.content);
    const bool crossover =
        panel.regions || std::ranges::any_of(panel.shown, [](const std::string& name) { return holds(ofCrossover, name); });
    const bool series = holds(ofSeries, panel.content);
    const bool known = scans || patterns || series || holds(ofMethods, panel.content);
    return {scans || crossover || !known, patterns || series || !known, series || !known};
}

} // namespace

/// A template of G(r) takes its samples by the crossover.
FigureNeeds needsOf(std::span<const Shared<FigurePage>> own, const std::string& name) {
    const auto found = std::ranges::find(own, name, [](const auto& page) { return page->name; });
    if (found != own.end())
        return needsOf(**found);
    const auto page = figureTemplate(StudyResult{}, name);
    if (!page)
        return {true, true, true};
    const bool pairs = std::ranges::any_of(page->panels, [](const FigurePanel& panel) { return panel.content == "g_r"; });
    FigureNeeds needs = needsOf(*page);
    needs.scans = needs.scans || pairs;
    return needs;
}

FigureNeeds needsOf(const FigurePage& page) {
    FigureNeeds all;
    for (const FigurePanel& panel : page.panels) {
        const FigureNeeds needs = needsOf(panel);
        all = {all.scans || needs.scans, all.patterns || needs.patterns, all.series || needs.series};
    }
    return all;
}

namespace {

Shared<ScatteringPattern> asMean(const Shared<ScatteringPattern>& pattern) {
    if (!pattern->series)
        return pattern;
    ScatteringPattern mean = *pattern;
    mean.series.reset();
    return mean;
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
        if (!needs.series)
            std::ranges::transform(part.patterns, part.patterns.begin(), asMean);
        sample = std::move(part);
    }
    return less;
}

} // namespace vitrine
