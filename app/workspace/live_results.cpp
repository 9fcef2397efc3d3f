#include "app/workspace/live_results.h"

#include <algorithm>

namespace vitrine {

namespace {

/// The result of a sample in a moment whose study holds that very sample.
const Shared<SampleResult>* resultOf(const Moment& moment, const Shared<Sample>& sample) {
    for (std::size_t i = 0; i < moment.study.samples.size() && i < moment.results->samples.size(); ++i)
        if (moment.study.samples[i].same(sample))
            return &moment.results->samples[i];
    return nullptr;
}

const Shared<SampleResult>* resultOf(const std::vector<KnownResult>& known, const Shared<Sample>& sample) {
    const auto found = std::ranges::find_if(known, [&](const KnownResult& each) { return each.sample.same(sample); });
    return found == known.end() ? nullptr : &found->result;
}

/// The part of a study whose samples have results already, with these.
Moment knownPart(const Study& study, const Moment& before, const std::vector<KnownResult>& known) {
    Moment part{study, {}};
    part.study.samples.clear();
    std::vector<Shared<SampleResult>> results;
    for (const auto& sample : study.samples) {
        const Shared<SampleResult>* result = resultOf(known, sample);
        if (result || (result = resultOf(before, sample))) {
            part.study.samples.push_back(sample);
            results.push_back(*result);
        }
    }
    part.results = std::make_shared<const Results>(evaluateTogether(part.study, std::move(results)));
    return part;
}

} // namespace

LiveResults::LiveResults(QObject* parent) : QObject(parent), settled_{{}, std::make_shared<const Results>()} {
    connect(&evaluator_, &Evaluator::evaluated, this, &LiveResults::takeAnswer);
    connect(&evaluator_, &Evaluator::progressed, this, &LiveResults::progressed);
    check_.setSingleShot(true);
    check_.setInterval(1000);
    connect(&check_, &QTimer::timeout, this, &LiveResults::begin);
}

void LiveResults::know(KnownResult known) {
    known_.push_back(std::move(known));
}

/// Takes what is known of samples that the study has for what is settled.
void LiveResults::settleWhatIsKnown(const Study& study) {
    const auto has = [&](const KnownResult& known) {
        return std::ranges::any_of(study.samples, [&](const auto& sample) { return sample.same(known.sample); });
    };
    if (std::ranges::any_of(known_, has))
        settled_ = knownPart(study, settled_, known_);
    known_.clear();
}

void LiveResults::showPlaceholder(const Study& study) {
    if (study == settled_.study) {
        now_ = settled_;
        pending_ = {};
        return;
    }
    now_ = {study, std::make_shared<const Results>(placeholderResults(study, *settled_.results))};
    pending_ = {changedItems(settled_.study, study)};
}

void LiveResults::show(const Study& study) {
    check_.stop();
    computing_ = false;
    if (auto results = evaluator_.atOnce(study)) {
        known_.clear();
        now_ = settled_ = {study, std::make_shared<const Results>(std::move(*results))};
        pending_ = {};
        return;
    }
    const bool known = !known_.empty();
    settleWhatIsKnown(study);
    showPlaceholder(study);
    if (known && pending_.count() == 0)
        check_.start();
    else
        begin();
}

void LiveResults::begin() {
    computing_ = true;
    evaluator_.begin(now_.study);
}

void LiveResults::settle() {
    if (check_.isActive()) {
        check_.stop();
        begin();
    }
    evaluator_.settle();
}

/// A late answer is what is known best of an earlier study; it never passes for that of the present one.
void LiveResults::takeAnswer(const Study& study, const std::shared_ptr<const Results>& results) {
    if (!computing_)
        return;
    settled_ = {study, results};
    if (now_.study == study) {
        now_ = settled_;
        pending_ = {};
        computing_ = false;
    } else {
        showPlaceholder(Study(now_.study));
    }
    Q_EMIT changed();
}

void LiveResults::cancel() {
    if (!computing_)
        return;
    evaluator_.cancel();
    computing_ = false;
    Q_EMIT changed();
}

void LiveResults::resume() {
    if (computing_ || pending_.count() == 0)
        return;
    show(Study(now_.study));
    Q_EMIT changed();
}

Results LiveResults::of(const Study& study) {
    return study == settled_.study ? *settled_.results : evaluator_.evaluateNow(study);
}

} // namespace vitrine
