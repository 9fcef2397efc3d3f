#pragma once
#include "core/quantity/message.h"

#include <algorithm>
#include <vector>

namespace vitrine {

/// The states a person went through, and where in them the person is. A plain value; undo without limit.
template<class State>
class History {
  public:
    /// One step: what was done, and the state after it.
    struct Entry {
        Message words;
        State state;
    };

    explicit History(State start = {}, Message words = {}) { entries_.push_back({std::move(words), std::move(start)}); }

    const State& present() const { return entries_[position_].state; }
    const std::vector<Entry>& entries() const { return entries_; }
    std::size_t position() const { return position_; }

    bool canUndo() const { return position_ > 0; }
    bool canRedo() const { return position_ + 1 < entries_.size(); }
    /// What the last change was, and what would be done again; empty at the ends.
    Message undoWords() const { return canUndo() ? entries_[position_].words : Message{}; }
    Message redoWords() const { return canRedo() ? entries_[position_ + 1].words : Message{}; }

    /// Adds a state after the present one and drops what was undone; one equal to the present adds nothing.
    void push(State state, Message words) {
        if (state == present())
            return;
        entries_.erase(entries_.begin() + static_cast<std::ptrdiff_t>(position_) + 1, entries_.end());
        entries_.push_back({std::move(words), std::move(state)});
        ++position_;
    }
    void undo() { goTo(position_ - (canUndo() ? 1 : 0)); }
    void redo() { goTo(position_ + 1); }
    /// Jumps to an entry; an index past the end goes to the last.
    void goTo(std::size_t entry) { position_ = std::min(entry, entries_.size() - 1); }

  private:
    std::vector<Entry> entries_;
    std::size_t position_ = 0;
};

} // namespace vitrine
