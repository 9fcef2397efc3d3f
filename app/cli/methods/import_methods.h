#pragma once
#include "app/cli/import_files.h"
#include "core/document/action.h"

namespace vitrine::cli {

/// What brings spectra of ruby and runs for the heat capacity into the only sample of a study, with the choices that the options
/// give them: scale, λ0 and the temperature while it was measured (--pattern-temperature) of ruby; --mass, else what the file
/// says, is the mass of the sapphire or of the sample, whichever the run holds.
Result<Study> withMethods(const Study&, const ReadFiles&, const ImportOptions&);

} // namespace vitrine::cli
