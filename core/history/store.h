#pragma once
#include "core/history/history.h"
#include "core/quantity/problem.h"

#include <functional>
#include <optional>

namespace vitrine {

/// What happened to the state of a store.
struct StoreChange {
    enum Kind {
        Step,   ///< an action, or a state as a whole
        Move,   ///< back or forth in the history
        Preview ///< a drag: it began, went on, or was given up
    };
    Kind kind;
    bool wasPreviewing; ///< before it
};

/// The state a person works on. It changes by actions, which `reduce(state, action)` answers with the next state or a
/// problem and `describe(state, action)` puts into words; every change is a step of the history. A drag shows what it would
/// make of the present state and enters the history once, at its end. Whoever draws the state is told of each change.
template<class State, class Action>
class Store {
  public:
    using Told = std::function<void(const StoreChange&)>;
    explicit Store(Told told, State start = {}) : history_(std::move(start)), told_(std::move(told)) {}

    const History<State>& history() const { return history_; }
    const State& present() const { return history_.present(); }
    /// The present state, or what a drag makes of it.
    const State& shown() const { return preview_ ? *preview_ : present(); }
    bool isPreviewing() const { return preview_.has_value(); }

    /// One step of the history, or why it cannot be done; then nothing changes. A preview ends either way.
    Result<void> act(const Action& action) { return act(std::vector{action}, describe(present(), action)); }
    /// Several actions as one step called `words`; all or none.
    Result<void> act(const std::vector<Action>& actions, const Message& words) {
        Result<State> next = present();
        for (const Action& action : actions)
            if (next = reduce(*next, action); !next) {
                cancelPreview();
                return std::unexpected(next.error());
            }
        take(std::move(*next), words);
        return {};
    }
    /// A state as a whole, as one step.
    void take(State state, const Message& words) {
        history_.push(std::move(state), words);
        end(StoreChange::Step);
    }
    /// Another history, which begins with this state.
    void begin(State start, const Message& words) {
        history_ = History<State>(std::move(start), words);
        end(StoreChange::Step);
    }
    /// Shows the present state as it would be after the action. What is refused leaves the picture as it was.
    void preview(const Action& action) { preview(std::vector{action}); }
    /// The same for several actions together.
    void preview(const std::vector<Action>& actions) {
        Result<State> next = present();
        for (const Action& action : actions)
            if (next = reduce(*next, action); !next)
                return;
        const bool before = isPreviewing();
        preview_ = std::move(*next);
        told_({StoreChange::Preview, before});
    }
    void cancelPreview() {
        if (isPreviewing())
            end(StoreChange::Preview);
    }
    void undo() {
        history_.undo();
        end(StoreChange::Move);
    }
    void redo() {
        history_.redo();
        end(StoreChange::Move);
    }
    void goTo(std::size_t entry) {
        history_.goTo(entry);
        end(StoreChange::Move);
    }

  private:
    void end(StoreChange::Kind kind) {
        const bool before = isPreviewing();
        preview_.reset();
        told_({kind, before});
    }

    History<State> history_;
    std::optional<State> preview_;
    Told told_;
};

} // namespace vitrine
