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

/// What its marks look like.
struct SampleLook {
    bool filled = false;
    QColor byPressure, own; ///< in pictures that compare samples, and in the others
};

bool looksLike(const QColor& a, const QColor& b) {
    constexpr int least = 24; // of the three channels together
    return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < least;
}

bool alike(const SampleLook& a, const SampleLook& b) {
    return a.filled == b.filled && (looksLike(a.byPressure, b.byPressure) || looksLike(a.own, b.own));
}

std::vector<SampleLook> looksOf(const Study& study, const Theme& theme) {
    const double highest = highestPressure(study);
    std::vector<SampleLook> looks;
    for (std::size_t i = 0; i < study.samples.size(); ++i) {
        const Sample& sample = *study.samples[i];
        const bool filled = isUnderPressure(sample);
        const QColor byPressure = pressureColour(filled ? pressureOf(sample) / highest : 0, theme);
        looks.push_back({filled, byPressure, theme.data == DataPalette::OkabeIto ? category(i, theme) : byPressure});
    }
    return looks;
}

std::size_t placeOf(const Study& study, const Sample& sample) {
    const auto found = std::ranges::find(study.samples, sample.id, [](const auto& s) { return s->id; });
    return static_cast<std::size_t>(found - study.samples.begin());
}

} // namespace

bool isUnderPressure(const Sample& sample) {
    return pressureOf(sample) > 2 * constants::atmosphere;
}

std::vector<int> sampleNumbers(const Study& study, const Theme& theme) {
    const std::vector<SampleLook> looks = looksOf(study, theme);
    std::vector<int> numbers(looks.size(), 0);
    for (std::size_t i = 0; i < looks.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (alike(looks[i], looks[j])) {
                numbers[j] = std::max(numbers[j], 1);
                numbers[i] = std::max(numbers[i], numbers[j] + 1);
            }
    return numbers;
}

QString sampleNumber(const Study& study, const std::string& sample, const std::vector<int>& numbers) {
    const auto found = std::ranges::find(study.samples, sample, [](const auto& s) { return s->id; });
    const auto at = static_cast<std::size_t>(found - study.samples.begin());
    return at < numbers.size() && numbers[at] > 0 ? QString::number(numbers[at]) : QString();
}

QColor sampleColour(const Study& study, const Sample& sample, const Theme& theme) {
    if (theme.data == DataPalette::OkabeIto)
        return category(placeOf(study, sample), theme);
    return pressureColour(isUnderPressure(sample) ? pressureOf(sample) / highestPressure(study) : 0, theme);
}

} // namespace vitrine
