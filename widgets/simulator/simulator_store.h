#pragma once
#include "core/simulation/simulator/simulator_history.h"
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
    const SimulatorHistory& history() const { return history_; }
    bool isPreviewing() const { return previewing_; }

    bool act(const SimulatorAction&);
    /// Several actions as one step called `words`; all or none.
    bool act(const std::vector<SimulatorAction>&, const Message& words);
    void preview(const SimulatorAction&);
    void cancelPreview();
    /// A state as a whole, as one step.
    void take(const SimulatorState&, const Message& words);
    void undo();
    void redo();

  Q_SIGNALS:
    void changed();
    void refused(const vitrine::Problem&);

  private:
    void push(SimulatorState, const Message&);
    void showPresent();

    SimulatorHistory history_;
    SimulatorResults results_;
    std::optional<SimulatorResults> ghost_;
    bool previewing_ = false;
};

} // namespace vitrine
