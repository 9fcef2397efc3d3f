#include "app/workspace/live_results.h"

namespace vitrine {

LiveResults::LiveResults(QObject* parent) : QObject(parent), settled_{{}, std::make_shared<const Results>()} {
    connect(&evaluator_, &Evaluator::evaluated, this, &LiveResults::takeAnswer);
    connect(&evaluator_, &Evaluator::progressed, this, &LiveResults::progressed);
}

void LiveResults::showPlaceholder(const Study& study) {
    now_ = {study, std::make_shared<const Results>(placeholderResults(study, *settled_.results))};
    pending_ = {changedItems(settled_.study, study)};
}

void LiveResults::show(const Study& study) {
    auto results = evaluator_.atOnce(study);
    computing_ = !results;
    if (results) {
        now_ = settled_ = {study, std::make_shared<const Results>(std::move(*results))};
        pending_ = {};
        return;
    }
    showPlaceholder(study);
    evaluator_.begin(study);
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
