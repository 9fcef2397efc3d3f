#pragma once
#include "core/quantity/problem.h"

#include <string>
#include <string_view>
#include <vector>

namespace vitrine {

/// One element of a composition.
struct Component {
    int atomicNumber = 0;
    double fraction = 0; ///< atomic fraction, 0 … 1

    bool operator==(const Component&) const = default;
};

/// What a sample is made of: elements in the order they were named, fractions adding up to 1.
struct Composition {
    std::vector<Component> components;

    bool operator==(const Composition&) const = default;
};

/// Reads "Zr46.8Ti8.2Cu7.5Ni10Be27.5" or "(Zr0.5Cu0.5)95Al5"; amounts are relative, a missing one is 1, an
/// element named twice is added up, brackets may nest, spaces are ignored. Refuses, naming it: an unknown
/// element, an unbalanced bracket, an amount that is not a positive number, an empty text.
Result<Composition> parseComposition(std::string_view text);

/// "Zr46.8Ti8.2Cu7.5Ni10Be27.5": the composition in atomic per cent, as it can be parsed again.
std::string formula(const Composition&);

/// Atomic number of an element symbol ("Zr" → 40), or 0 where there is no such element (H to Cf are known).
int atomicNumber(std::string_view symbol);
/// The symbol of atomic number 1 … 98; empty outside.
std::string_view elementSymbol(int atomicNumber);

/// Mean atomic weight Σ c A, g/mol (atomicWeight()).
double meanAtomicWeight(const Composition&);
/// Atoms per Å³ from g/cm³: ρ N_A / (Σ c A · 10²⁴).
double numberDensity(const Composition&, double gramsPerCm3);
/// g/cm³ from atoms per Å³.
double massDensity(const Composition&, double atomsPerA3);

} // namespace vitrine
