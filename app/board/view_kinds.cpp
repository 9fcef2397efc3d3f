#include "app/board/view_kinds.h"

#include "core/series/conditions.h"
#include "widgets/robustness/robustness_view.h"
#include "widgets/simulator/simulator_view.h"
#include "widgets/views/kissinger/kissinger_view.h"
#include "widgets/views/methods/method_view.h"
#include "widgets/views/patterns/pattern_view.h"
#include "widgets/views/series/series_view.h"
#include "widgets/views/thermograms/small_multiples.h"
#include "widgets/views/thermograms/thermogram_view.h"

namespace vitrine {

namespace {

constexpr auto samplesOfSeries = 4; // from here on they are compared

template<class Made>
ViewKind plain(ViewType type, const QString& title) {
    return {type, title, [](QWidget* parent) -> View* { return new Made(parent); }};
}

template<class Made, class Kind>
ViewKind ofKind(const Kind& kind) {
    return {kind.type, kind.title, [kind](QWidget* parent) -> View* { return new Made(kind, parent); }};
}

/// A map is over places; which the frames are is said by the choices, or by the recording.
void addSeriesViews(QList<ViewType>& views, const ScatteringPattern& pattern) {
    if (!pattern.series)
        return;
    const auto conditions = conditionsOf(pattern.recording->frames, *pattern.series);
    const SeriesAxis axis = conditions ? conditions->axis : pattern.series->axis;
    if (axis == SeriesAxis::Position)
        views << ViewType::MapPeak << ViewType::MapWidth;
    else
        views << (axis == SeriesAxis::Temperature ? ViewType::SeriesVolume : ViewType::SeriesPeak) << ViewType::SeriesCurves;
}

/// Of what a sample has beside scans and patterns, and of frames that are a series.
QList<ViewType> viewsOfMethods(const Sample& sample) {
    QList<ViewType> views;
    for (const auto& pattern : sample.patterns)
        addSeriesViews(views, *pattern);
    if (!sample.rubies.empty())
        views << ViewType::Ruby << ViewType::RubyPressure;
    if (!sample.heatRuns.empty())
        views << ViewType::HeatCapacity << ViewType::HeatRuns;
    return views;
}

bool isMeasured(const Study& study) {
    return std::ranges::any_of(study.samples, [](const auto& s) { return !s->scans.empty() || !s->patterns.empty(); });
}

/// The selected samples, or the only one of a study.
Study inHandOf(const Study& study, const Selection& selection) {
    Study inHand = study;
    const bool all = selection.items.empty() && study.samples.size() == 1;
    std::erase_if(inHand.samples,
                  [&](const auto& sample) { return !all && (selection.items.empty() || !selection.shows(sample->id)); });
    return inHand;
}

/// Each once, in the order of the samples.
QList<ViewType> viewsOfAll(const Study& study) {
    QList<ViewType> views;
    for (const auto& sample : study.samples)
        for (const ViewType type : viewsOfMethods(*sample))
            if (!views.contains(type))
                views << type;
    return views;
}

QList<ViewType> viewsOfScansAndPatterns(const Study& study) {
    using enum ViewType;
    const auto some = [&](auto has) { return std::ranges::any_of(study.samples, has); };
    const bool scans = some([](const auto& s) { return !s->scans.empty(); });
    const bool patterns = some([](const auto& s) { return !s->patterns.empty(); });
    const auto treated =
        std::ranges::count_if(study.samples, [](const auto& s) { return !s->scans.empty() && s->treatment.temperature; });
    if (treated >= samplesOfSeries)
        return {Thermograms, Kissinger, Activation, MasterCurve};
    const bool pressures = some([](const auto& s) {
        return std::ranges::count_if(s->patterns, [](const auto& p) { return p->pressure.has_value(); }) > 1;
    });
    if (!patterns)
        return {Thermograms, Kissinger};
    if (scans)
        return {Thermograms, Kissinger, StructureFactor, PairFunction};
    return {Intensity, StructureFactor, PairFunction, pressures ? Compression : FirstPeak};
}

} // namespace

std::vector<ViewKind> viewKinds() {
    std::vector<ViewKind> kinds = {plain<ThermogramView>(ViewType::Thermograms, ThermogramView::tr("DSC curves")),
                                   plain<KissingerView>(ViewType::Kissinger, KissingerView::tr("Kissinger")),
                                   plain<SmallMultiples>(ViewType::SmallMultiples, SmallMultiples::tr("Small multiples"))};
    std::ranges::transform(patternViews(), std::back_inserter(kinds), ofKind<PatternView, PatternViewKind>);
    std::ranges::transform(seriesKinds(), std::back_inserter(kinds), ofKind<SeriesView, SeriesKind>);
    std::ranges::transform(methodKinds(), std::back_inserter(kinds), ofKind<MethodView, MethodKind>);
    kinds.push_back(plain<RobustnessView>(ViewType::Robustness, RobustnessView::tr("Analysts")));
    kinds.push_back(plain<SimulatorView>(ViewType::Simulator, SimulatorView::tr("Simulator")));
    return kinds;
}

QList<ViewType> viewsFor(const Study& study, const Selection& selection) {
    if (const auto all = viewsOfAll(study); !isMeasured(study) && !all.isEmpty())
        return all;
    const Study inHand = inHandOf(study, selection);
    const auto more = viewsOfAll(inHand);
    const bool scanned = std::ranges::any_of(inHand.samples, [](const auto& s) { return !s->scans.empty(); });
    if (scanned || more.isEmpty())
        return viewsOfScansAndPatterns(study) + more;
    return isMeasured(inHand) ? more + viewsOfScansAndPatterns(inHand) : more;
}

} // namespace vitrine
