#pragma once
#include "app/cli/import_files.h"
#include "core/document/action.h"

namespace vitrine::cli {

/// What brings patterns into the only sample of a study, with the choices that the options give them. A
/// background that is already there, as such, is used and not added again. The first background imported
/// becomes that of all patterns that have none; without one, a sample's only background becomes that of the
/// patterns imported. Answers the study afterwards, or what is wrong with a file or an option.
Result<Study> withPatterns(Study, const std::vector<ImportedPatterns>&, const ImportOptions&, const Console&);

} // namespace vitrine::cli
