#pragma once
#include "core/simulation/relaxation/relaxation.h"
#include "core/simulation/relaxation/relaxation_model.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace vitrine {

/// Carries a state (ModeState, SuperpositionState) under a law (TnmModel, AdamGibbsModel) through a protocol
/// in steps small enough.
template<class State, class Law>
class Stepper {
  public:
    using Observer = std::function<void(const Stepper&)>;

    Stepper(const Law& model, const RelaxationOptions& options, double temperature, State state)
        : ambient_(model), model_(model), options_(options), state_(std::move(state)), temperature_(temperature),
          fictive_(temperature) {}

    double time() const { return time_; }
    double temperature() const { return temperature_; }
    double fictive() const { return fictive_; }

    /// Heats or cools to `end`; `observe` is called after every step.
    void ramp(double rate, double end, const Observer& observe = {}) {
        if (resting_)
            slope_ = rate;
        resting_ = false;
        while (temperature_ != end) {
            const double remaining = (end - temperature_) / rate;
            const double steps = std::ceil(remaining / allowed(rate));
            step(remaining / steps, steps <= 1 ? end : temperature_ + rate * remaining / steps, rate, observe);
        }
    }

    void hold(double duration, const Observer& observe = {}) {
        const double growth = std::pow(1e6, 1.0 / options_.holdSteps) - 1;
        for (double left = duration; left > 0; left -= lastStep_) {
            const double spaced = std::max(1e-6 * duration, (duration - left) * growth);
            step(std::min({left, spaced, allowed(0)}), temperature_, 0, observe);
        }
        resting_ = false;
    }

    /// Changes the temperature in no time.
    void quench(double end) {
        fictive_ = state_.attempt({temperature_, end, 0});
        state_.accept();
        temperature_ = end;
        slope_ = 0;
        resting_ = false;
    }

    /// Moves the glass transition to `shift` (K) above that at 1 atm.
    void setPressure(double shift) {
        model_ = shift == 0 ? ambient_ : shifted(ambient_, shift);
        lastStep_ *= 1e-3;
    }

  private:
    /// The longest step (s) that changes neither T_f nor ln τ too much, as the last step lets expect.
    double allowed(double rate) const {
        const LogTauSlopes along = logTauSlopes(model_, temperature_, fictive_);
        const double logTauSlope = along.temperature * std::abs(rate) + along.fictive * std::abs(slope_);
        const double byTau = options_.logTauStep / logTauSlope, byFictive = options_.fictiveStep / std::abs(slope_);
        return std::min({byTau, byFictive, 2 * lastStep_});
    }

    void step(double dt, double to, double rate, const Observer& observe) {
        double reached = advanced(dt, to);
        for (int halved = 0; tooFar(to, reached) && halved < 60; ++halved) {
            dt *= 0.5;
            to = temperature_ + rate * dt;
            reached = advanced(dt, to);
        }
        accept(dt, to, reached);
        if (observe)
            observe(*this);
    }

    bool tooFar(double to, double reached) const {
        const double logTauChange = logTau(model_, to, reached) - logTau(model_, temperature_, fictive_);
        return std::abs(reached - fictive_) > 1.5 * options_.fictiveStep || std::abs(logTauChange) > 1.5 * options_.logTauStep;
    }

    /// T_f at the end of a step; τ in its middle is corrected until ln τ there is settled.
    double advanced(double dt, double to) {
        const double middle = 0.5 * (temperature_ + to);
        double fictiveMiddle = fictive_ + 0.5 * dt * slope_, reached = fictive_;
        for (int pass = 0; pass < 3; ++pass) {
            const double reduced = dt * std::exp(std::clamp(-logTau(model_, middle, fictiveMiddle), -600.0, 600.0));
            reached = state_.attempt({temperature_, to, reduced});
            const double corrected = 0.5 * (fictive_ + reached), error = corrected - fictiveMiddle;
            fictiveMiddle = corrected;
            if (logTauSlopes(model_, middle, corrected).fictive * std::abs(error) < 0.1 * options_.logTauStep)
                break;
        }
        return reached;
    }

    void accept(double dt, double to, double reached) {
        state_.accept();
        slope_ = (reached - fictive_) / dt;
        time_ += dt;
        lastStep_ = dt;
        temperature_ = to;
        fictive_ = reached;
    }

    Law ambient_, model_;
    RelaxationOptions options_;
    State state_;
    double time_ = 0, temperature_, fictive_;
    double slope_ = 0;                                          ///< dT_f/dt of the last step, K/s
    double lastStep_ = std::numeric_limits<double>::infinity(); ///< s
    bool resting_ = true;                                       ///< still in equilibrium at the start
};

} // namespace vitrine
