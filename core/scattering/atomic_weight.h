#pragma once

namespace vitrine {

/// Standard atomic weight, g/mol, of atomic number 1 … 98 as abridged to five digits; the mass number of the longest-lived
/// isotope where an element has none (Tc, Pm, Po … Ac, Np … Cf). T. Prohaska et al., Pure Appl. Chem. 94 (2022) 573. NaN for
/// other numbers.
double atomicWeight(int atomicNumber);

} // namespace vitrine
