#include "core/robustness/draws.h"

#include "core/fit/statistics.h"
#include "core/robustness/habits.h"

#include <gsl/gsl_qrng.h>

#include <cmath>
#include <memory>

namespace vitrine {

namespace {

constexpr std::size_t mostOfSobol = 40;

using Sequence = std::unique_ptr<gsl_qrng, decltype(&gsl_qrng_free)>;

Sequence sequenceOf(std::size_t dimensions) {
    const gsl_qrng_type* type = dimensions <= mostOfSobol ? gsl_qrng_sobol : gsl_qrng_reversehalton;
    return {gsl_qrng_alloc(type, static_cast<unsigned>(dimensions)), &gsl_qrng_free};
}

std::vector<DrawPoint> movedPoints(std::size_t dimensions, std::uint64_t seed, std::size_t count) {
    Random random(seed);
    DrawPoint move(dimensions);
    for (double& each : move)
        each = random.uniform();
    const Sequence sequence = sequenceOf(dimensions);
    std::vector<DrawPoint> points(count, DrawPoint(dimensions));
    for (DrawPoint& point : points) {
        gsl_qrng_get(sequence.get(), point.data());
        for (std::size_t d = 0; d < dimensions; ++d)
            point[d] = std::min(std::fmod(point[d] + move[d], 1.0), std::nextafter(1.0, 0.0));
    }
    return points;
}

std::size_t optionAt(const AnalystChoice& choice, double coordinate) {
    const auto n = choice.options.size();
    return std::min(static_cast<std::size_t>(coordinate * static_cast<double>(n)), n - 1);
}

double numberAt(const AnalystChoice& choice, double coordinate) {
    return choice.range.low + coordinate * choice.range.width();
}

void apply(const Habit& habit, const AnalystChoice& choice, double coordinate, Draft& draft) {
    if (!choice.isList())
        habit.apply(draft, numberAt(choice, coordinate), {});
    else if (const std::size_t option = optionAt(choice, coordinate); option > 0)
        habit.apply(draft, 0, choice.options[option]);
}

} // namespace

std::vector<AnalystChoice> enabledChoices(const ChoiceSpace& space) {
    std::vector<AnalystChoice> choices;
    std::ranges::copy_if(space.choices, std::back_inserter(choices), &AnalystChoice::enabled);
    return choices;
}

std::vector<DrawPoint> drawPoints(const ChoiceSpace& space, const DrawOptions& options, std::size_t count) {
    const std::vector<AnalystChoice> choices = enabledChoices(space);
    if (choices.empty())
        return std::vector<DrawPoint>(count);
    std::vector<DrawPoint> points = movedPoints(choices.size(), options.seed, count);
    for (std::size_t i = options.variants; i < count; ++i)
        for (std::size_t d = 0; d < choices.size(); ++d)
            if (choices[d].touches != ChoiceTouches::Compared)
                points[i][d] = points[i - options.variants][d];
    return points;
}

Result<std::vector<Action>> actionsOf(const ChoiceSpace& space, const DrawPoint& point, const Study& study,
                                      const Results& central) {
    const std::vector<AnalystChoice> choices = enabledChoices(space);
    if (point.size() != choices.size())
        return refuse(phrase("Robustness", "The point of this analysis is not one of these choices."));
    Draft draft = draftOf(study, central);
    for (std::size_t d = 0; d < choices.size(); ++d) {
        const Habit* habit = habitOf(choices[d].key);
        if (!habit)
            return refuse(phrase("Robustness", "There is no choice “%1”.").with(choices[d].key));
        apply(*habit, choices[d], point[d], draft);
    }
    return actionsOf(draft, study);
}

Result<Study> studyOf(const ChoiceSpace& space, const DrawPoint& point, const Study& study, const Results& central) {
    const auto actions = actionsOf(space, point, study, central);
    return actions ? reduce(study, *actions) : std::unexpected(actions.error());
}

Result<Study> studyOf(const ChoiceSpace& space, const DrawOptions& options, std::size_t draw, const Study& study,
                      const Results& central) {
    return studyOf(space, drawPoints(space, options, draw + 1).back(), study, central);
}

} // namespace vitrine
