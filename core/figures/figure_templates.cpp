#include "core/figures/figure_templates.h"

#include "core/across_samples/transition_stage.h"
#include "core/figures/template_numbers.h"

namespace vitrine {

namespace {

constexpr double pageWidth = 174, gap = 4, headerHeight = 8.5; // mm; the last of a panel

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

/// Ids of the samples with scans that a test on the temperature (K) of the treatment takes.
template<class Test>
std::vector<std::string> scannedWhere(const StudyResult& results, Test test) {
    std::vector<std::string> ids;
    for (const ActivationPoint& point : results.activation)
        if (test(point.temperature))
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

FigurePage thermograms(const StudyResult& results) {
    FigurePage page = pageOf("fig1", "Thermograms of compressed and annealed glasses");
    Grid grid(page, 2, 90);
    const PressureTransition* transition = hardestTransition(results.transitions);
    for (const bool hot : {true, false}) {
        FigurePanel& panel = grid.add("thermograms");
        panel.heatingRate = usualRate(results);
        panel.offset = hot ? 0 : 0.4;
        if (transition)
            panel.samples = scannedWhere(results, [&](double t) { return (t >= transition->tg->value) == hot; });
    }
    grid.finish();
    return page;
}

FigurePage relaxation() {
    FigurePage page = pageOf("fig2", "Thermal stability and relaxation");
    Grid grid(page, 2, 68);
    grid.add("fictive_temperature").regions = true;
    grid.add("kissinger");
    grid.add("activation").regions = true;
    grid.add("master_curve").regions = true;
    grid.finish();
    return page;
}

FigurePage equalDistance(const StudyResult& results) {
    FigurePage page = pageOf("fig3", "Fictive temperature at the same T/T_g,P");
    Grid grid(page, 3, 60);
    grid.add("fictive_temperature_scaled", 3).regions = true;
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
    }
    grid.finish();
    return page;
}

FigurePage structure(const StudyResult& results) {
    FigurePage page = pageOf("fig4", "Structure of compressed glasses");
    Grid grid(page, 2, 60);
    grid.add("s_q");
    grid.add("s_q").x = firstPeakRange(results);
    for (const char* content : {"activation", "q1", "fwhm", "fictive_temperature_ratio"})
        grid.add(content).regions = true;
    grid.finish();
    return page;
}

FigurePage pairs(const StudyResult& results) {
    FigurePage page = pageOf("fig5", "Real-space structure");
    Grid grid(page, 3, 62);
    FigurePanel whole = grid.add("g_r", 3);
    for (const std::optional<Interval>& shell : shellRanges(results))
        grid.add("g_r").x = shell;
    grid.finish();
    FigurePanel inset = whole;
    inset.id = "A-inset";
    inset.content = "delta_g";
    inset.letter.clear();
    inset.insetOf = whole.id;
    inset.box = {whole.box.x + 0.55 * whole.box.width, whole.box.y + headerHeight, 0.42 * whole.box.width,
                 0.37 * whole.box.height};
    page.panels.push_back(inset);
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
        if (i < results.slopes.size())
            panel.samples = patternsAt(results, results.slopes[i].temperature);
        panel.x = firstPeakRange(results);
        panel.offset = 0.1;
    }
    grid.add("compression");
    grid.add("fwhm_pressure");
    grid.finish();
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
