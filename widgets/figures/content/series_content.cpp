#include "widgets/figures/content/series_content.h"

#include "widgets/controls/analysts.h"
#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"

#include <algorithm>
#include <set>

namespace vitrine {

namespace {

/// Marks of other samples go, and lines of the legend that nothing of is left.
void keepSamplesOf(SeriesPicture& picture, const PanelContext& context) {
    std::set<QString> left;
    std::erase_if(picture.drawing.marks, [&](const Mark& mark) {
        const Sample* sample = mark.sample.empty() ? nullptr : findSample(context.moment.study, mark.sample);
        return sample && !isIn(context.panel, *sample);
    });
    for (const Mark& mark : picture.drawing.marks)
        left.insert(mark.series);
    const auto isGone = [&](const QString& series) { return !series.isEmpty() && !left.contains(series); };
    std::erase_if(picture.panel.legend, [&](const PanelLine& line) { return isGone(line.series); });
    std::erase_if(picture.drawing.strokes, [&](const Stroke& stroke) {
        return stroke.series.startsWith(QLatin1String("fit ")) && isGone(stroke.series.mid(4));
    });
}

/// The stack of frames that the panel names, selected; of other panels nothing.
Selection stackNamed(const PanelContext& context) {
    Selection selection;
    for (const auto& sample : context.moment.study.samples)
        for (const auto& pattern : sample->patterns)
            if (pattern->series &&
                std::ranges::find(context.panel.scans, sample->id + "/" + pattern->id) != context.panel.scans.end())
                selection.items.emplace_back(PatternPath{sample->id, pattern->id});
    return selection;
}

bool isReduced(const std::string& content) {
    return content == "master_curve" || content == "fictive_temperature_scaled";
}

} // namespace

FigureContent seriesContent(const SeriesKind& kind, const PanelContext& context) {
    SeriesPicture picture = kind.picture(context.moment, stackNamed(context), context.theme);
    keepSamplesOf(picture, context);
    if (!isShown(context.panel, "fits"))
        std::erase_if(picture.drawing.strokes, [](const Stroke& s) { return s.series.startsWith(QLatin1String("fit ")); });
    FigureContent content;
    content.panel = picture.panel;
    const bool choices = addTotals(picture.drawing, context.moment.analysts.get());
    content.range = rangeOf(picture.drawing);
    if (!context.panel.legend.all)
        limitLegend(content.panel.legend);
    if (choices)
        content.panel.legend.push_back({FigureTexts::tr("pale bars: noise ⊕ choices"), context.theme.faint});
    content.drawing = context.panel.regions ? withBands(picture, content.range) : picture.drawing;
    content.avoided = linesOf(picture.drawing);
    if (!content.range.isNull())
        addSeriesElements(content, context, isReduced(kind.content));
    return content;
}

} // namespace vitrine
