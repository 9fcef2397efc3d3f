#pragma once
#include "core/quantity/message.h"
#include "core/scattering/even_axis.h"
#include "core/scattering/transform_window.h"

#include <Eigen/Core>
#include <optional>
#include <vector>

namespace vitrine {

/// What S(q) is taken to be between q = 0 and q_min, where nothing was measured. S(0) is zero: that of a dense liquid or glass
/// is a few hundredths. Without a continuation S is 1 there, which moves G(r) by up to 2 q_min³ r/(3π).
enum class BelowQMin {
    Automatic, ///< Linear where q_min is above 0.5 Å⁻¹ and the normalisation is not ad hoc (whose F has no level), else None
    None,      ///< S = 1
    Constant,  ///< S = S(q_min)
    Linear,    ///< S = S(q_min) q/q_min
    Parabola   ///< S = S(q_min) (q/q_min)²
};

/// The choice with Automatic replaced by what it comes to.
BelowQMin resolved(BelowQMin, double qMin);

/// S(q) − 1 = share (S̄ − 1) + share − 1 at the nodes of a quadrature below q_min, where S̄ is the mean of the first `rows` of
/// S (0.1 Å⁻¹) and `share` is 1, q/q̄ or (q/q̄)² at their mean q̄.
struct Continuation {
    Eigen::Index rows = 0; ///< 0: none
    Eigen::VectorXd q;     ///< Å⁻¹
    Eigen::VectorXd weight, share;

    bool exists() const { return rows > 0; }
    /// S(q) − 1 at the nodes, from S − 1 on the axis.
    Eigen::VectorXd at(const Eigen::Ref<const Eigen::VectorXd>& i) const;
};

/// The continuation of S on `axis` (q_min is its first value), for distances up to `rMax` in Å. It ends half a step before
/// q_min, where the sum over the rows begins.
Continuation continuation(BelowQMin, const EvenAxis& axis, double rMax);

/// A window of the transform with its width and the q_max it ends at.
struct WindowTo {
    TransformWindow window = TransformWindow::None;
    double width = 0; ///< Å
    double qMax = 0;  ///< Å⁻¹
};

/// Adds (2/π) ∫ q (S − 1) W sin(qr) dq over what lies below q_min to G on the even distances `r`; `i` is S − 1 on the axis.
void addBelow(std::vector<double>& g, const EvenAxis& r, const Continuation&, const Eigen::Ref<const Eigen::VectorXd>& i,
              const WindowTo&);

/// How S goes on below q_min, as a sentence; nothing where it is 1 below at most 0.5 Å⁻¹.
std::optional<Message> noteOnContinuation(BelowQMin resolved, double qMin);

} // namespace vitrine
