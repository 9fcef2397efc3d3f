#pragma once
#include <cstddef>
#include <map>
#include <memory>
#include <string>

namespace vitrine {

/// Remembers what the stages of evaluate() returned for which inputs: a few answers per item and stage, so that an
/// undo or a wiggle of a handle is a look-up. Also counts how often each stage really ran.
class Memo {
  public:
    Memo();
    ~Memo();
    Memo(Memo&&) noexcept;
    Memo& operator=(Memo&&) noexcept;

    /// How often a stage was computed (not looked up) so far, by its name ("prepare", "windows", "transition", …).
    std::map<std::string, std::size_t> computed() const;

    struct State;
    State& state() { return *state_; }

  private:
    std::unique_ptr<State> state_;
};

} // namespace vitrine
