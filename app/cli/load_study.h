#pragma once
#include "app/cli/console.h"
#include "core/files/sample_file.h"

#include <QStringList>

namespace vitrine::cli {

/// The samples of the files and folders given, and whether every one of them could be read (those that could
/// not are reported). A sample whose identity is taken already, such as a copy of a file, gets another for
/// this study.
struct LoadedStudy {
    Study study;
    std::vector<std::string> paths;         ///< of the samples
    std::vector<std::string> storedResults; ///< JSON, one a sample; empty: none
    bool complete = true;
};
LoadedStudy loadStudy(const QStringList& paths, const Console&);

} // namespace vitrine::cli
