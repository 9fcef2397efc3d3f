#include "widgets/views/sample_colour.h"

#include "core/quantity/constants.h"
#include "widgets/plot/palette.h"

namespace vitrine {

namespace {

double pressureOf(const Sample& sample) {
    return sample.treatment.pressure.value_or(0);
}

double highestPressure(const Study& study) {
    double highest = 0;
    for (const auto& sample : study.samples)
        highest = std::max(highest, pressureOf(*sample));
    return highest;
}

std::size_t placeOf(const Study& study, const Sample& sample) {
    const auto found = std::ranges::find(study.samples, sample.id, [](const auto& s) { return s->id; });
    return static_cast<std::size_t>(found - study.samples.begin());
}

} // namespace

bool isUnderPressure(const Sample& sample) {
    return pressureOf(sample) > 2 * constants::atmosphere;
}

QColor sampleColour(const Study& study, const Sample& sample, const Theme& theme) {
    if (theme.data == DataPalette::OkabeIto)
        return category(placeOf(study, sample), theme);
    return pressureColour(isUnderPressure(sample) ? pressureOf(sample) / highestPressure(study) : 0, theme);
}

} // namespace vitrine
