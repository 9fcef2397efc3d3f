#include "widgets/simulator/simulator_store.h"

namespace vitrine {

SimulatorStore::SimulatorStore(QObject* parent)
    : QObject(parent), history_(firstSimulatorState()), results_(evaluateSimulator(history_.present())) {}

bool SimulatorStore::act(const SimulatorAction& action) {
    return act(std::vector{action}, describe(action));
}

bool SimulatorStore::act(const std::vector<SimulatorAction>& actions, const Message& words) {
    SimulatorState state = history_.present();
    for (const SimulatorAction& action : actions) {
        auto next = reduce(state, action);
        if (!next) {
            cancelPreview();
            Q_EMIT refused(next.error());
            return false;
        }
        state = std::move(*next);
    }
    push(std::move(state), words);
    return true;
}

void SimulatorStore::take(const SimulatorState& state, const Message& words) {
    push(state, words);
}

void SimulatorStore::push(SimulatorState state, const Message& words) {
    if (!previewing_ && state != history_.present())
        ghost_ = results_;
    previewing_ = false;
    history_.push(std::move(state), words);
    showPresent();
}

void SimulatorStore::preview(const SimulatorAction& action) {
    auto next = reduce(history_.present(), action);
    if (!next)
        return;
    if (!previewing_)
        ghost_ = results_;
    previewing_ = true;
    results_ = evaluateSimulator(*next, &results_);
    Q_EMIT changed();
}

void SimulatorStore::cancelPreview() {
    if (!std::exchange(previewing_, false))
        return;
    ghost_.reset();
    showPresent();
}

void SimulatorStore::undo() {
    ghost_.reset();
    previewing_ = false;
    history_.undo();
    showPresent();
}

void SimulatorStore::redo() {
    ghost_.reset();
    previewing_ = false;
    history_.redo();
    showPresent();
}

void SimulatorStore::showPresent() {
    results_ = evaluateSimulator(history_.present(), &results_);
    Q_EMIT changed();
}

} // namespace vitrine
