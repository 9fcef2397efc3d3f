#pragma once
#include "core/simulation/simulator/simulator_action.h"

namespace vitrine {

/// The states the simulator went through, and where in them the person is; undo without limit.
class SimulatorHistory {
  public:
    struct Entry {
        Message words;
        SimulatorState state;
    };

    explicit SimulatorHistory(SimulatorState start) { entries_.push_back({{}, std::move(start)}); }

    const SimulatorState& present() const { return entries_[position_].state; }
    /// What the last change was, and what would be done again; empty at the ends.
    Message undoWords() const { return canUndo() ? entries_[position_].words : Message{}; }
    Message redoWords() const { return canRedo() ? entries_[position_ + 1].words : Message{}; }
    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ + 1 < entries_.size(); }

    /// Adds a state after the present one and drops what was undone; one equal to the present adds nothing.
    void push(SimulatorState state, Message words) {
        if (state == present())
            return;
        entries_.resize(position_ + 1, entries_.front());
        entries_.push_back({std::move(words), std::move(state)});
        ++position_;
    }
    void undo() { position_ -= canUndo() ? 1 : 0; }
    void redo() { position_ += canRedo() ? 1 : 0; }

  private:
    std::vector<Entry> entries_;
    std::size_t position_ = 0;
};

} // namespace vitrine
