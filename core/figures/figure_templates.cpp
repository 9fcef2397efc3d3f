#include "core/figures/figure_templates.h"

#include "core/across_samples/transition_stage.h"
#include "core/figures/template_numbers.h"

namespace vitrine {

namespace {

constexpr double pageWidth = 174, gap = 4, headerHeight = 8.5; // mm; the last of a panel
constexpr double samePressure = 0.05;                          // GPa
constexpr double anyHeat = 5000;                               // K: above every treatment

/// Panels of one size in rows of `columns`, lettered in reading order.
class Grid {
  public:
    Grid(FigurePage& page, int columns, double rowHeight)
        : page_(page), columns_(columns), rowHeight_(rowHeight), columnWidth_((page.width - gap * (columns - 1)) / columns) {}

    FigurePanel& add(const std::string& content, int span = 1) {
        if (column_ + span > columns_)
            nextRow();
        FigurePanel panel;
        panel.letter = std::string(1, static_cast<char>('A' + page_.panels.size()));
        panel.id = panel.letter;
        panel.content = content;
        panel.box = {column_ * (columnWidth_ + gap), page_.height, span * columnWidth_ + (span - 1) * gap, rowHeight_};
        column_ += span;
        page_.panels.push_back(panel);
        return page_.panels.back();
    }
    void nextRow() {
        page_.height += rowHeight_ + gap;
        column_ = 0;
    }
    void finish() { page_.height += rowHeight_; }

  private:
    FigurePage& page_;
    int columns_;
    double rowHeight_, columnWidth_;
    int column_ = 0;
};

FigurePage pageOf(const std::string& name, const std::string& title) {
    FigurePage page;
    page.name = name;
    page.title = title;
    page.width = pageWidth;
    page.height = 0;
    return page;
}

/// Samples under the highest pressure that has a transition, within a range of temperatures of treatment, K.
SampleRule pressedRule(const PressureTransition& transition, Interval temperature) {
    SampleRule rule;
    rule.pressure = Interval{transition.pressure - samePressure, transition.pressure + samePressure};
    rule.temperature = temperature;
    return rule;
}

/// The crossover under the highest pressure, K.
std::optional<Interval> crossoverOf(const StudyResult& results, const PressureTransition* transition) {
    if (!transition || !results.master.curve)
        return {};
    const MasterCurve& curve = *results.master.curve;
    return Interval{curve.low.value * transition->tg->value, curve.high.value * transition->tg->value};
}

std::optional<double> onsetOf(const StudyResult& results, const PressureTransition* transition) {
    const auto crossover = crossoverOf(results, transition);
    return crossover ? std::optional(crossover->low) : std::nullopt;
}

/// "0.87"
std::string hundredths(double value) {
    const long whole = std::lround(100 * value);
    const std::string rest = std::to_string(whole % 100);
    return std::to_string(whole / 100) + "." + (rest.size() < 2 ? "0" : "") + rest;
}

/// Ids of the samples with a pattern that were never under pressure.
std::vector<std::string> ambientPatterns(const StudyResult& results) {
    std::vector<std::string> ids;
    for (const StructurePoint& point : results.structure)
        if (point.pressure == 0)
            ids.push_back(point.sample);
    for (const ActivationPoint& point : results.activation)
        if (point.pressure == 0 && std::ranges::find(ids, point.sample) == ids.end())
            ids.push_back(point.sample);
    return ids;
}

/// The sample of a pressure whose T/T_g is nearest to `x`; empty: none.
std::string nearest(const StudyResult& results, double pressure, double tg, double x) {
    std::string best;
    double least = std::numeric_limits<double>::infinity();
    for (const ActivationPoint& point : results.activation)
        if (const double apart = std::abs(point.temperature / tg - x); point.pressure == pressure && apart < least) {
            least = apart;
            best = point.sample;
        }
    return best;
}

/// The protocol, then the glasses in equilibrium under pressure and those treated below T_g at ambient pressure.
FigurePage thermograms(const StudyResult& results) {
    FigurePage page = pageOf("fig1", "Thermograms of compressed and annealed glasses");
    Grid grid(page, 2, 52);
    const PressureTransition* transition = hardestTransition(results.transitions);
    grid.add("protocol", 2);
    grid.finish();
    Grid curves(page, 2, 82);
    page.height += gap;
    for (const bool hot : {true, false}) {
        FigurePanel& panel = curves.add("thermograms");
        panel.heatingRate = usualRate(results);
        panel.offset = hot ? 0 : 0.4;
        panel.colours = CurveColours::Temperature;
        panel.shown = {"ambient_references", "quenched_reference"};
        if (!transition)
            continue;
        const double hotFrom = transition->tg->value, coldTo = std::min(results.referenceTg.value_or(hotFrom), hotFrom);
        panel.rule = pressedRule(*transition, hot ? Interval{hotFrom, anyHeat} : Interval{0, coldTo});
    }
    curves.finish();
    return page;
}

FigurePage relaxation() {
    FigurePage page = pageOf("fig2", "Thermal stability and relaxation");
    Grid grid(page, 2, 68);
    grid.add("fictive_temperature").regions = true;
    grid.add("kissinger");
    grid.add("activation").regions = true;
    FigurePanel& master = grid.add("master_curve");
    master.regions = true;
    master.shown = {"crossover_arrow"};
    grid.finish();
    return page;
}

FigurePage equalDistance(const StudyResult& results) {
    FigurePage page = pageOf("fig3", "Fictive temperature at the same T/T_g,P");
    Grid grid(page, 3, 60);
    grid.add("fictive_temperature_scaled", 3).shown = {"trend_arrows", "onset_line", "pair_boxes"};
    const PressureTransition* transition = hardestTransition(results.transitions);
    const bool known = transition && results.referenceTg;
    const auto places = known ? pairPlaces(results, *transition, *results.referenceTg) : std::array<std::optional<double>, 3>{};
    for (const std::optional<double>& x : places) {
        FigurePanel& panel = grid.add("thermograms");
        panel.heatingRate = usualRate(results);
        if (x)
            panel.samples = {nearest(results, 0, *results.referenceTg, *x),
                             nearest(results, transition->pressure, transition->tg->value, *x)};
        std::erase(panel.samples, std::string());
        if (x)
            panel.title = "*T* / *T*_{g,P} = " + hundredths(*x);
    }
    grid.finish();
    return page;
}

/// Glasses of the highest pressure that has a transition; beside them the reference at ambient pressure.
FigurePage structure(const StudyResult& results) {
    FigurePage page = pageOf("fig4", "Structure of compressed glasses");
    Grid grid(page, 2, 60);
    const PressureTransition* transition = hardestTransition(results.transitions);
    const auto pressed = transition ? std::optional(pressedRule(*transition, {0, anyHeat})) : std::nullopt;
    for (const bool zoomed : {false, true}) {
        FigurePanel& panel = grid.add("s_q");
        panel.rule = pressed;
        if (pressed && !results.structureReference.empty())
            panel.samples = {results.structureReference};
        panel.series = {{.series = results.structureReference, .colour = "#000000"}};
        if (zoomed) {
            panel.x = firstPeakRange(results);
            panel.legend.place = LegendPlace::None;
        }
    }
    for (const char* content : {"activation", "q1", "fwhm", "fictive_temperature_ratio"}) {
        FigurePanel& panel = grid.add(content);
        panel.shown = {"crossover_band"};
        panel.rule = pressed;
        if (pressed && content != std::string("activation"))
            panel.samples = ambientPatterns(results);
        panel.series = {{.series = "1 atm", .colour = "#000000", .symbol = SymbolShape::Circle, .filled = false}};
    }
    grid.finish();
    return page;
}

/// One of the two differences against the first sample, in the corner of the panel above.
FigurePanel differenceIn(const FigurePanel& whole, std::size_t index) {
    FigurePanel inset;
    inset.id = "A-inset" + std::to_string(index);
    inset.content = "delta_g";
    inset.insetOf = whole.id;
    inset.samples = {whole.samples.front(), whole.samples[index]};
    const double width = 0.285 * whole.box.width;
    inset.box = {whole.box.x + whole.box.width - (3 - static_cast<double>(index)) * (width + 2), whole.box.y + headerHeight - 2,
                 width, 0.36 * whole.box.height};
    inset.legend.place = LegendPlace::None;
    return inset;
}

/// The glass compressed cold, that at the onset of the crossover and the first in equilibrium; of a study that says less what
/// it has.
FigurePage pairs(const StudyResult& results) {
    FigurePage page = pageOf("fig5", "Real-space structure");
    Grid grid(page, 3, 78);
    const PressureTransition* transition = hardestTransition(results.transitions);
    const std::vector<std::string> samples =
        transition ? comparedGlasses(results, *transition, onsetOf(results, transition)) : std::vector<std::string>();
    const auto dress = [&](FigurePanel& panel) {
        panel.samples = samples;
        if (samples.empty())
            panel.rule = SampleRule{.patterns = PatternPlace::Recovered, .leastQmax = wideReach};
        panel.shown = {"shells"};
        panel.legend.all = true;
    };
    FigurePanel& first = grid.add("g_r", 3);
    dress(first);
    const FigurePanel whole = first;
    grid.finish();
    page.height += gap;
    Grid close(page, 3, 58);
    for (const std::optional<Interval>& shell : shellRanges(results)) {
        FigurePanel& panel = close.add("g_r");
        dress(panel);
        panel.x = shell;
        panel.shown = {"shells", "change_arrows"};
        panel.legend.place = LegendPlace::None;
    }
    close.finish();
    for (std::size_t i = 1; i < samples.size(); ++i)
        page.panels.push_back(differenceIn(whole, i));
    return page;
}

/// Ids of the samples whose pattern belongs to one temperature of treatment.
std::vector<std::string> patternsAt(const StudyResult& results, double temperature) {
    std::vector<std::string> ids;
    for (const StructurePoint& point : results.structure)
        if (point.temperature == temperature)
            ids.push_back(point.sample);
    return ids;
}

FigurePage compression(const StudyResult& results) {
    FigurePage page = pageOf("fig6", "First sharp diffraction peak (FSDP) against pressure");
    Grid grid(page, 2, 66);
    for (std::size_t i = 0; i < 2; ++i) {
        FigurePanel& panel = grid.add("s_q");
        if (i < results.slopes.size()) {
            panel.samples = patternsAt(results, results.slopes[i].temperature);
            panel.title = "*T*_{comp} = " + std::to_string(std::lround(results.slopes[i].temperature)) + " K";
        }
        panel.x = firstPeakRange(results);
        panel.offset = 0.1;
        panel.colours = CurveColours::Pressure;
        panel.shown = {"peak_trend"};
        panel.legend.all = true;
    }
    FigurePanel& ratio = grid.add("compression");
    ratio.shown = {"recovered"};
    const FigurePanel outer = ratio;
    grid.add("fwhm_pressure");
    grid.finish();
    FigurePanel inset;
    inset.id = "C-inset";
    inset.content = "q1_pressure";
    inset.insetOf = outer.id;
    inset.box = {outer.box.x + 0.56 * outer.box.width, outer.box.y + 0.5 * outer.box.height, 0.42 * outer.box.width,
                 0.32 * outer.box.height};
    inset.legend.place = LegendPlace::None;
    page.panels.push_back(inset);
    return page;
}

} // namespace

std::vector<FigurePage> figureTemplates(const StudyResult& results) {
    return {thermograms(results), relaxation(), equalDistance(results), structure(results), pairs(results), compression(results)};
}

std::optional<FigurePage> figureTemplate(const StudyResult& results, const std::string& name) {
    for (FigurePage& page : figureTemplates(results))
        if (page.name == name)
            return std::move(page);
    return {};
}

} // namespace vitrine
