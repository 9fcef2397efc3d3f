#pragma once
#include "core/document/pattern.h"
#include "core/normalization/structure.h"

namespace vitrine {

/// What was measured, from the choices of a pattern and the composition of its sample. Asks for a composition and an energy that
/// are not given.
Result<ScatteringSetup> scatteringSetup(const PatternChoices&, const std::string& composition);

/// S(q), or G(r), of a file that holds it already, with the treatment noted. An S(q) is taken on the range of q that the
/// choices allow and transformed into G(r) (a Faber–Ziman S, with the window chosen); a g(r) becomes G(r) = 4πρr(g − 1) and
/// needs the density. Refuses a file of intensities, and a g(r) without a density.
Result<Structure> structureInFile(const PatternRecording&, const PatternChoices&);

} // namespace vitrine
