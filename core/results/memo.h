#pragma once
#include <cstddef>
#include <map>
#include <memory>
#include <string>

namespace vitrine {

/// How much of a result is worked out.
enum class Effort {
    Full,
    ValuesAlone, ///< values as in full, without the errors that cost more than they: no replicates, no ensembles of windows
    ChosenAlone  ///< as before, and the first sharp peak by the chosen definition alone
};

/// Of a result the parts that cost most and that little follows from; one that is not wanted is absent, or a Problem.
struct Wanted {
    bool transitionErrors = true; ///< standard errors of the temperatures of a glass transition
    bool readings = true; ///< of S(q) and G(r): the first sharp peak by definitions that are not chosen, first shell, sub-peaks
    bool shells = true;   ///< maxima of G(r)
    bool differences = true; ///< ΔG(r)
    bool operator==(const Wanted&) const = default;
};

/// Remembers what the stages of evaluate() returned for which inputs: a few answers per item and stage, so that an
/// undo or a wiggle of a handle is a look-up. Also counts how often each stage really ran.
class Memo {
  public:
    explicit Memo(Effort = Effort::Full, const Wanted& = {});
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
