#include "widgets/simulator/simulator_store.h"

namespace vitrine {

SimulatorStore::SimulatorStore(QObject* parent)
    : QObject(parent), store_([this](const StoreChange& change) { follow(change); }, firstSimulatorState()),
      results_(evaluateSimulator(store_.present())) {}

/// A step leaves a ghost of what was before it or before its drag; going back and forth, or giving a drag up, leaves none.
void SimulatorStore::follow(const StoreChange& change) {
    const bool moves = store_.isPreviewing() || (change.kind == StoreChange::Step && store_.shown() != results_.state);
    if (moves && !change.wasPreviewing)
        ghost_ = results_;
    else if (change.kind == StoreChange::Move || (change.kind == StoreChange::Preview && !store_.isPreviewing()))
        ghost_.reset();
    results_ = evaluateSimulator(store_.shown(), &results_);
    Q_EMIT changed();
}

bool SimulatorStore::toldOf(const Result<void>& done) {
    if (!done)
        Q_EMIT refused(done.error());
    return done.has_value();
}

} // namespace vitrine
