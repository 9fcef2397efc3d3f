#include "core/robustness/robustness.h"

#include "core/document/validity.h"
#include "core/robustness/claims.h"
#include "core/robustness/draw_evaluation.h"
#include "core/robustness/fingerprint.h"
#include "core/robustness/value_table.h"

#include <tbb/parallel_for.h>
#include <tbb/task_arena.h>

#include <cmath>

namespace vitrine {

namespace {

constexpr std::size_t leastVariants = 128, scansInAll = 65536, scansOfPattern = 6;
constexpr std::size_t sizeWithDefinitions = 16 * scansOfPattern;

/// Scans, and patterns as scans that take as long.
std::size_t sizeOf(const Study& study) {
    std::size_t size = 0;
    for (const auto& sample : study.samples)
        size += sample->scans.size() + scansOfPattern * sample->patterns.size();
    return std::max<std::size_t>(size, 1);
}

/// Of few patterns the first sharp peak is drawn by every definition, of many by the chosen one alone.
Effort effortFor(const Study& study) {
    return sizeOf(study) <= sizeWithDefinitions ? Effort::ValuesAlone : Effort::ChosenAlone;
}

/// Of the study's own analysis: what the draws have, too.
void addPatternReadings(Readings& out, const Sample& sample, std::size_t i, const SampleResult& result, Effort effort) {
    PatternResult own = *result.patterns[i];
    if (effort == Effort::ChosenAlone && own.peaks && own.peaks->size() > 1)
        own.peaks->resize(1);
    addReadings(out, sample, *sample.patterns[i], own, own);
}

Readings centralItems(const Study& study, const Results& central) {
    Readings out;
    for (std::size_t s = 0; s < study.samples.size(); ++s) {
        const Sample& sample = *study.samples[s];
        const SampleResult& result = *central.samples[s];
        for (std::size_t i = 0; i < sample.scans.size(); ++i)
            if (!sample.scans[i]->cooling)
                addReadings(out, sample, *sample.scans[i], *result.scans[i]);
        if (result.heatCapacity)
            addReadings(out, sample, *result.heatCapacity);
        for (std::size_t i = 0; i < sample.patterns.size(); ++i)
            if (sample.patterns[i]->role == PatternRole::Sample)
                addPatternReadings(out, sample, i, result, effortFor(study));
    }
    return out;
}

/// What one draw says beyond its scans and patterns.
struct DrawAnswer {
    Readings readings;
    std::vector<std::optional<bool>> votes;
    std::optional<Message> failure;
};

/// A run under way.
struct Work {
    const Study& study;
    const Results& central;
    RobustnessRun& run;
    std::vector<DrawPoint> points;
    std::vector<StudyClaim> claims;
    PatternPlans plans;
    TableWriter items, compared;

    Work(const Study& of, const Results& own, RobustnessRun& into)
        : study(of), central(own), run(into), points(drawPoints(into.space, into.draws, into.analysts)),
          claims(own.study ? claimsOf(*own.study) : std::vector<StudyClaim>()), plans(of, effortFor(of)), items(into.items),
          compared(into.compared) {}
};

void fail(RobustnessRun& run, std::size_t draw, const Message& why) {
    run.failed.push_back({draw, placeOf(why, run.reasons)});
}

/// The reason that most numbers of a row are missing for, where all are; nothing where some are there.
std::optional<Message> lossOf(const ValueTable& table, std::size_t row, const std::vector<Message>& reasons) {
    const auto& values = table.rows[row];
    if (values.empty() || std::ranges::any_of(values, [](double v) { return !std::isnan(v); }))
        return std::nullopt;
    std::map<std::size_t, std::size_t> counts;
    for (const Missing& each : table.missing)
        if (each.row == row)
            ++counts[each.reason];
    return reasons[std::ranges::max_element(counts, {}, [](const auto& e) { return e.second; })->first];
}

DrawAnswer answerOf(const Work& work, std::size_t draw, const ItemsOfDraw& items) {
    DrawAnswer answer;
    const auto study = studyOf(work.run.space, work.points[draw], work.study, work.central);
    if (!study) {
        answer.failure = study.error().what;
        return answer;
    }
    const Results results = compared(*study, items);
    answer.readings = readingsOf(*study, results);
    for (const StudyClaim& claim : work.claims)
        answer.votes.push_back(claim.holds(*results.study));
    return answer;
}

void put(Work& work, std::size_t draw, const DrawAnswer& answer) {
    if (answer.failure) {
        work.compared.putNothing(draw);
        return fail(work.run, draw, *answer.failure);
    }
    work.compared.put(draw, answer.readings, work.run.reasons);
    for (std::size_t c = 0; c < work.claims.size(); ++c)
        work.run.claims[c].votes[draw] = answer.votes[c];
}

/// The draws that a variant of the scans and patterns enters.
std::vector<std::size_t> drawsOf(const RobustnessRun& run, std::size_t variant) {
    std::vector<std::size_t> draws;
    for (std::size_t i = variant; i < run.analysts; i += run.draws.variants)
        draws.push_back(i);
    return draws;
}

struct Variant {
    std::size_t number = 0;
    std::optional<Message> failure = {};
};

/// All draws of some variants: what is compared, side by side; then into the tables, in their order.
void finish(Work& work, const std::vector<Variant>& variants, const std::vector<const ItemsOfDraw*>& items) {
    struct Place {
        std::size_t draw, variant;
    };
    std::vector<Place> places;
    for (std::size_t v = 0; v < variants.size(); ++v)
        for (const std::size_t draw : drawsOf(work.run, variants[v].number))
            places.push_back({draw, v});
    std::vector<DrawAnswer> answers(places.size());
    tbb::parallel_for(std::size_t(0), places.size(), [&](std::size_t i) {
        const auto [draw, v] = places[i];
        if (variants[v].failure)
            answers[i].failure = variants[v].failure;
        else
            answers[i] = answerOf(work, draw, *items[v]);
    });
    for (std::size_t i = 0; i < places.size(); ++i)
        put(work, places[i].draw, answers[i]);
}

/// The variants from `first` up to `last`.
void doVariants(Work& work, std::size_t first, std::size_t last) {
    std::vector<Variant> variants;
    std::vector<Study> studies;
    for (std::size_t v = first; v < last; ++v) {
        auto study = studyOf(work.run.space, work.points[v], work.study, work.central);
        variants.push_back({v, study ? std::nullopt : std::optional(study.error().what)});
        if (study)
            studies.push_back(std::move(*study));
    }
    const auto evaluated = evaluateItems(studies, work.central, work.plans);
    std::vector<const ItemsOfDraw*> items(variants.size(), nullptr);
    std::size_t next = 0;
    for (std::size_t k = 0; k < variants.size(); ++k) {
        if (variants[k].failure) {
            work.items.putNothing(variants[k].number);
            continue;
        }
        items[k] = &evaluated[next++];
        work.items.put(variants[k].number, items[k]->readings, work.run.reasons);
        variants[k].failure = lossOf(work.run.items, variants[k].number, work.run.reasons);
    }
    finish(work, variants, items);
    work.run.variantsDone = last;
}

Edited checked(const ChoiceSpace& space, const RobustnessOptions& options) {
    if (options.analysts == 0)
        return refuse(phrase("Robustness", "There is no analyst to ask."), phrase("Robustness", "Ask one or more."));
    if (Edited valid = validChoiceSpace(space); !valid)
        return valid;
    if (enabledChoices(space).empty())
        return refuse(phrase("Robustness", "No choice is left that another analyst could have made otherwise."),
                      space.choices.empty()
                          ? phrase("Robustness", "Analyse something that leaves a choice: a heating scan with a glass "
                                                 "transition, or an intensity that becomes S(q).")
                          : phrase("Robustness", "Enable one or more."));
    return {};
}

RobustnessRun emptyRun(const Study& study, const Results& central, const ChoiceSpace& space, const RobustnessOptions& options) {
    RobustnessRun run;
    run.fingerprint = fingerprintOf(study);
    run.space = space;
    run.draws = {options.seed, variantsFor(study)};
    run.analysts = options.analysts;
    run.items = tableOf(centralItems(study, central));
    run.compared = tableOf(readingsOf(study, central));
    run.compared.rows.resize(run.analysts);
    if (central.study)
        for (StudyClaim& claim : claimsOf(*central.study))
            run.claims.push_back({claim.key, std::move(claim.text), std::vector<std::optional<bool>>(run.analysts)});
    return run;
}

/// Whether what was done before is the beginning of this.
bool isBeginningOf(const RobustnessRun& before, const RobustnessRun& now) {
    const auto sameClaims = std::ranges::equal(before.claims, now.claims, {}, &ClaimVotes::key, &ClaimVotes::key);
    return sameClaims && before.fingerprint == now.fingerprint && before.space == now.space && before.draws == now.draws &&
           before.analysts == now.analysts && before.items.names == now.items.names &&
           before.compared.names == now.compared.names;
}

/// What was done before, with the study's own analysis as it is now.
RobustnessRun goneOnWith(RobustnessRun before, RobustnessRun now) {
    before.items.central = std::move(now.items.central);
    before.compared.central = std::move(now.compared.central);
    return before;
}

Result<RobustnessRun> finished(RobustnessRun run) {
    std::ranges::sort(run.failed, {}, &FailedDraw::draw);
    if (run.isWhole() && run.failed.size() == run.analysts)
        return refuse(phrase("Robustness", "Every analysis failed: %1").with(run.reasons[run.failed.front().reason]),
                      phrase("Robustness", "Narrow the ranges of the choices."));
    return run;
}

/// How many variants are worked on together: enough for every thread, few enough to see something soon and to be held in memory.
std::size_t togetherFor(const Study& study) {
    return std::clamp<std::size_t>(4096 / sizeOf(study), 8, 64);
}

} // namespace

bool isBeginningOf(const RobustnessRun& run, const Study& study, const ChoiceSpace& space, const RobustnessOptions& options) {
    return run.fingerprint == fingerprintOf(study) && run.space == space && run.analysts == options.analysts &&
           run.draws == DrawOptions{options.seed, variantsFor(study)};
}

std::size_t variantsFor(const Study& study) {
    return std::max(leastVariants, scansInAll / sizeOf(study));
}

bool isOf(const RobustnessRun& run, const Study& study) {
    return run.fingerprint == fingerprintOf(study);
}

std::vector<std::size_t> RobustnessRun::drawsDone() const {
    std::vector<std::size_t> done;
    for (std::size_t i = 0; i < analysts; ++i)
        if (i % draws.variants < variantsDone)
            done.push_back(i);
    return done;
}

Result<RobustnessRun> robustness(const Study& study, const Results& central, const ChoiceSpace& space,
                                 const RobustnessOptions& options, const RobustnessProgress& progress, std::stop_token stop,
                                 const RobustnessRun* before) {
    if (Edited check = checked(space, options); !check)
        return std::unexpected(check.error());
    RobustnessRun run = emptyRun(study, central, space, options);
    if (before && isBeginningOf(*before, run))
        run = goneOnWith(*before, std::move(run));
    tbb::task_arena arena(options.threads > 0 ? options.threads : tbb::task_arena::automatic);
    Work work(study, central, run);
    const std::size_t together = togetherFor(study);
    while (!run.isWhole() && !stop.stop_requested()) {
        const std::size_t first = run.variantsDone, last = std::min(first + together, run.variants());
        arena.execute([&] { doVariants(work, first, last); });
        if (progress)
            progress(run.drawsDone().size(), run.analysts, run);
    }
    return finished(std::move(run));
}

} // namespace vitrine
