#include "widgets/figures/content/method_content.h"

#include "widgets/figures/content/curves.h"
#include "widgets/figures/content/taken.h"

namespace vitrine {

namespace {

bool hasMethodParts(const Sample& sample, const std::string& content) {
    return content.starts_with("ruby") ? !sample.rubies.empty() : !sample.heatRuns.empty();
}

/// The study with the samples of the panel alone that have what is drawn.
Moment withSamplesOf(const PanelContext& context) {
    Moment moment = context.moment;
    std::erase_if(moment.study.samples, [&](const auto& sample) {
        return !isIn(context.panel, *sample) || !hasMethodParts(*sample, context.panel.content);
    });
    return moment;
}

/// The part that the panel names of this sample; empty where it names none.
std::string partNamed(const FigurePanel& panel, const Moment& moment) {
    for (const auto& sample : moment.study.samples)
        for (const std::string& name : panel.scans)
            if (name.starts_with(sample->id + "/"))
                return name.substr(sample->id.size() + 1);
    return {};
}

} // namespace

FigureContent methodContent(const MethodKind& kind, const PanelContext& context) {
    const Moment moment = withSamplesOf(context);
    if (moment.study.samples.empty()) {
        FigureContent none;
        none.panel.empty = FigureTexts::tr("No sample of this panel has what it draws.");
        return none;
    }
    const MethodPicture picture = kind.picture(moment, {}, partNamed(context.panel, moment), context.theme);
    FigureContent content;
    content.panel = picture.panel;
    content.drawing = picture.drawing;
    for (Mark& mark : content.drawing.marks)
        mark.halo = false;
    content.range = methodRange(picture.drawing);
    content.avoided = linesOf(picture.drawing);
    return content;
}

} // namespace vitrine
