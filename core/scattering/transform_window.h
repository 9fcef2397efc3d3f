#pragma once
#include <span>
#include <vector>

namespace vitrine {

/// What S(q) − 1 is multiplied by before the transform, to soften its end at q_max.
enum class TransformWindow { None, Lorch, SoperLorch };

/// W(q): 1; sin(x)/x with x = πq/q_max (E. Lorch, J. Phys. C 2 (1969) 229); 3[sin x − x cos x]/x³ with x = qΔ
/// (A. K. Soper & E. R. Barney, J. Appl. Cryst. 44 (2011) 714), Δ = `width` in Å, or π/q_max where it is 0.
/// Zero beyond q_max.
double windowValue(TransformWindow, double q, double qMax, double width = 0);

} // namespace vitrine
