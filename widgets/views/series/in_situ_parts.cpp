#include "widgets/views/series/in_situ_parts.h"

#include "widgets/words/words.h"

namespace vitrine {

namespace {

const std::optional<Result<Shared<SeriesResult>>>* resultOf(const Moment& moment, const std::string& sample,
                                                            const ScatteringPattern& pattern) {
    const PatternResult* result = moment.results ? findResult(*moment.results, PatternPath{sample, pattern.id}) : nullptr;
    return result && pattern.series ? &result->series : nullptr;
}

bool isOf(const SeriesResult& result, SeriesForm form) {
    return (result.axis == SeriesAxis::Position) == (form == SeriesForm::Map);
}

} // namespace

std::optional<ShownSeries> shownSeries(const Moment& moment, const Selection& selection, SeriesForm form) {
    std::optional<ShownSeries> first;
    for (const auto& sample : moment.study.samples)
        for (const auto& pattern : sample->patterns) {
            const auto* series = resultOf(moment, sample->id, *pattern);
            if (!series || !*series || !**series || !isOf(*(***series), form))
                continue;
            const ShownSeries shown{sample->id, pattern->id, QString::fromStdString(pattern->name), (***series).get()};
            if (selection.isLit(PatternPath{sample->id, pattern->id}))
                return shown;
            if (!first)
                first = shown;
        }
    return first;
}

const MemberPoint* pointInHand(const ShownSeries& shown, const Selection& selection) {
    const PatternPath* path = selection.currentPattern();
    const bool selected = path && *path == PatternPath{shown.sample, shown.pattern};
    const auto& points = shown.result->points;
    return selected && selection.frame && *selection.frame < points.size() ? &points[*selection.frame] : nullptr;
}

QString whyNoSeriesShown(const Moment& moment, SeriesForm form) {
    for (const auto& sample : moment.study.samples)
        for (const auto& pattern : sample->patterns)
            if (const auto* series = resultOf(moment, sample->id, *pattern); series && *series && !**series)
                return translated((**series).error());
    return form == SeriesForm::Map
               ? SeriesTexts::tr("This shows a map: import a stack of frames with their places (x and y) as a series.")
               : SeriesTexts::tr(
                     "This shows a series: import a stack of frames as a series, with their temperatures, pressures or "
                     "times.");
}

QString titleOfAxis(SeriesAxis axis) {
    switch (axis) {
    case SeriesAxis::Temperature:
        return QStringLiteral("T / K");
    case SeriesAxis::Pressure:
        return QStringLiteral("P / GPa");
    case SeriesAxis::Time:
        return QStringLiteral("t / s");
    case SeriesAxis::Position:
        return QStringLiteral("x / mm");
    default:
        return SeriesTexts::tr("frame");
    }
}

} // namespace vitrine
