#include "core/document/validity.h"

#include "core/document/study_fields.h"
#include "core/kinetics/relaxation_time.h"

#include <set>

namespace vitrine {

namespace {

Edited pressureTg(const PressureTg& choice) {
    if (!isPositiveNumber(choice.pressure))
        return refuse(phrase("Study", "A pressure of %1 GPa is not positive.").with(Figure{choice.pressure}));
    if (choice.tg.error && !(*choice.tg.error >= 0))
        return refuse(phrase("Study", "An error of %1 K is negative.").with(Figure{*choice.tg.error}));
    return inRange(fieldAt<&CrossSampleChoices::referenceTg>(), std::optional(choice.tg.value));
}

bool isBox(const PageBox& box) {
    return std::isfinite(box.x) && std::isfinite(box.y) && isPositiveNumber(box.width) && isPositiveNumber(box.height);
}

Edited validPanel(const FigurePanel& panel) {
    if (panel.id.empty() || panel.content.empty())
        return refuse(phrase("Study", "A panel of a figure needs an identity and something to draw."));
    if (!isBox(panel.box))
        return refuse(phrase("Study", "Panel “%1” has no size.").with(panel.id));
    if (!isRangeIfGiven(panel.x) || !isRangeIfGiven(panel.y))
        return refuse(phrase("Study", "An axis of panel “%1” has no length.").with(panel.id));
    return {};
}

/// A number or a list, as it has to be.
Edited validChoice(const AnalystChoice& choice) {
    if (choice.key.empty())
        return refuse(phrase("Study", "A choice of other analysts has no key."));
    if (choice.isList()) {
        const std::set<std::string> different(choice.options.begin(), choice.options.end());
        if (choice.options.size() < 2 || different.size() < choice.options.size())
            return refuse(phrase("Study", "The choice “%1” needs two different options or more.").with(choice.key));
        return {};
    }
    if (!isRange(choice.range))
        return refuse(phrase("Study", "The range of “%1” from %2 to %3 is empty.")
                          .with(choice.key, Figure{choice.range.low}, Figure{choice.range.high}),
                      phrase("Study", "Widen it, or leave the choice as it is."));
    if (!choice.range.contains(choice.own))
        return refuse(
            phrase("Study", "The range of “%1” does not hold what the study chose, %2.").with(choice.key, Figure{choice.own}));
    return {};
}

} // namespace

Edited validChoiceSpace(const ChoiceSpace& space) {
    std::set<std::string> keys;
    for (const AnalystChoice& choice : space.choices) {
        if (Edited check = validChoice(choice); !check)
            return check;
        if (!keys.insert(choice.key).second)
            return refuse(phrase("Study", "The choice “%1” stands there twice.").with(choice.key));
    }
    return {};
}

Edited validCrossSample(const CrossSampleChoices& choices) {
    if (Edited check = inRange(choices); !check)
        return check;
    for (const PressureTg& each : choices.byHand)
        if (Edited check = pressureTg(each); !check)
            return check;
    if (!relaxationPreset(choices.relaxation))
        return refuse(phrase("Study", "There is no relaxation preset “%1”.").with(choices.relaxation));
    return {};
}

Edited validFigure(const FigurePage& page) {
    if (Edited check = validName(page.name); !check)
        return check;
    if (isUnread(page))
        return refuse(phrase("Study", "The figure “%1” could not be read and is kept as it is in the file.").with(page.name));
    if (!isPositiveNumber(page.width) || !isPositiveNumber(page.height) || !isPositiveNumber(page.fontSize))
        return refuse(phrase("Study", "Figure “%1” has no size.").with(page.name));
    for (const FigurePanel& panel : page.panels)
        if (Edited check = validPanel(panel); !check)
            return check;
    return {};
}

} // namespace vitrine
