#pragma once
#include "core/files/import/import.h"
#include "core/files/import/proposal.h"

namespace vitrine {

/// A file of an import and its name.
struct NamedImport {
    const ImportedFile* file = nullptr;
    std::string name;
    std::string sample = {}; ///< the sample that a person said it belongs to; empty: as its name says
};

/// One proposal for files that become one sample together: what the first header and name suggest, of the treatment only
/// what all agree on; where no header names the sample, what the names of all files begin with ("PMMA_3K.csv",
/// "PMMA_10K.csv": "PMMA").
SampleProposal proposeTogether(const std::vector<NamedImport>&);

/// What tells the sample of a file from another's: the one that a person said, the sample's name in its header, else the name of
/// the file without its ending, the heating rate and the number of the run ("glass_583K_10Kmin_2.csv": "glass_583K").
std::string sampleKey(const NamedImport&);

/// Files that belong to one sample, and what is proposed for it.
struct JointProposal {
    std::string key;
    std::vector<std::size_t> files; ///< their places in the import
    SampleProposal proposal;
};

/// The files of an import by their samples, in the order of the files.
std::vector<JointProposal> proposeSamples(const std::vector<NamedImport>&);

} // namespace vitrine
