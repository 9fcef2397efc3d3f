#pragma once
#include "core/history/store.h"
#include "core/simulation/simulator/simulator_action.h"
#include "core/simulation/simulator/simulator_results.h"

#include <QObject>

namespace vitrine {

/// The one place that holds the state of the simulator: its history and what follows from it. Everything
/// changes through act(); a drag is shown by preview() and enters the history once.
class SimulatorStore : public QObject {
    Q_OBJECT
  public:
    explicit SimulatorStore(QObject* parent = nullptr);

    const SimulatorResults& results() const { return results_; }
    const SimulatorState& state() const { return results_.state; }
    /// The state before a drag or before the last step, drawn as a ghost.
    const SimulatorResults* ghost() const { return ghost_ ? &*ghost_ : nullptr; }
    const History<SimulatorState>& history() const { return store_.history(); }
    bool isPreviewing() const { return store_.isPreviewing(); }

    bool act(const SimulatorAction& action) { return toldOf(store_.act(action)); }
    /// Several actions as one step called `words`; all or none.
    bool act(const std::vector<SimulatorAction>& actions, const Message& words) { return toldOf(store_.act(actions, words)); }
    void preview(const SimulatorAction& action) { store_.preview(action); }
    void cancelPreview() { store_.cancelPreview(); }
    /// A state as a whole, as one step.
    void take(const SimulatorState& state, const Message& words) { store_.take(state, words); }
    void undo() { store_.undo(); }
    void redo() { store_.redo(); }

  Q_SIGNALS:
    void changed();
    void refused(const vitrine::Problem&);

  private:
    void follow(const StoreChange&);
    bool toldOf(const Result<void>& done);

    Store<SimulatorState, SimulatorAction> store_;
    SimulatorResults results_;
    std::optional<SimulatorResults> ghost_;
};

} // namespace vitrine
