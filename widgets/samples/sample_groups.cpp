#include "widgets/samples/sample_groups.h"

#include "widgets/controls/quantities.h"
#include "widgets/words/translate.h"

namespace vitrine {

namespace {

/// By what a sample is grouped: a title, and its place among the others.
struct Key {
    QString title;
    double place = 0;
};

constexpr double last = std::numeric_limits<double>::infinity();

Key keyOf(const Sample& sample, Grouping grouping) {
    switch (grouping) {
    case Grouping::Pressure: {
        const auto pressure = sample.treatment.pressure;
        return pressure ? Key{shownPressure(pressure), *pressure} : Key{tr("pressure not stated"), last};
    }
    case Grouping::Treatment: {
        const QString kind = treatmentName(sample.treatment.kind);
        return kind.isEmpty() ? Key{tr("treatment not stated"), last} : Key{kind};
    }
    case Grouping::Composition:
        return sample.composition.empty() ? Key{tr("composition not stated"), last}
                                          : Key{QString::fromStdString(sample.composition)};
    case Grouping::None:
        break;
    }
    return {};
}

} // namespace

std::vector<SampleSection> groupsOf(const Study& study, Grouping grouping) {
    std::vector<SampleSection> groups;
    std::vector<double> places;
    for (const auto& sample : study.samples) {
        const Key key = keyOf(*sample, grouping);
        auto group = std::ranges::find(groups, key.title, &SampleSection::title);
        if (group == groups.end()) {
            const auto at = std::ranges::upper_bound(places, key.place) - places.begin();
            places.insert(places.begin() + at, key.place);
            group = groups.insert(groups.begin() + at, {key.title, {}});
        }
        group->samples.push_back(sample->id);
    }
    return groups;
}

} // namespace vitrine
