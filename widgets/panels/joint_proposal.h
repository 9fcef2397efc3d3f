#pragma once
#include "core/files/import.h"
#include "core/files/proposal.h"

namespace vitrine {

/// A file of an import and its name.
struct NamedImport {
    const ImportedFile* file = nullptr;
    std::string name;
};

/// One proposal for files that become one sample together: what the first header and name suggest; where no header
/// names the sample, what the names of all files begin with ("PMMA_3K.csv", "PMMA_10K.csv": "PMMA").
SampleProposal proposeTogether(const std::vector<NamedImport>&);

} // namespace vitrine
