#pragma once
#include "app/cli/console.h"
#include "app/cli/import_options.h"
#include "core/files/import/import.h"
#include "core/files/import/import_methods.h"
#include "core/files/import/import_pattern.h"
#include "core/files/import/proposal.h"

#include <QStringList>

namespace vitrine::cli {

/// The files of an import as they were read.
struct ReadFiles {
    std::vector<ImportedFile> scans;
    std::vector<ImportedPatterns> patterns; ///< backgrounds among them are marked so; that of --background is the last
    std::vector<ImportedRuby> rubies;
    std::vector<ImportedHeatRun> heatRuns;
    SampleProposal proposal; ///< what the first file says about its sample
    std::string firstSha256;
};

/// All files, or nothing where one cannot be read; what was understood and every one that cannot be read is
/// reported.
std::optional<ReadFiles> readFiles(const QStringList& paths, const ImportOptions&, const Console&);

} // namespace vitrine::cli
