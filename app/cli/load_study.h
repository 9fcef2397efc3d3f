#pragma once
#include "app/cli/console.h"
#include "core/files/sample/sample_file.h"
#include "core/robustness/error_of_choices.h"

#include <QStringList>

namespace vitrine::cli {

/// The samples of the files, studies and folders given (of a folder that holds studies: theirs), and whether every one of them
/// could be read (those that could not are reported). A sample whose identity is taken already, such as a copy of a file, gets
/// another for this study. Name, figures and choices across samples are those of the first study file.
struct LoadedStudy {
    Study study;
    std::vector<std::string> paths;         ///< of the samples
    std::vector<std::string> storedResults; ///< JSON, one a sample; empty: none
    std::vector<Problem> words;             ///< of files that are not as they were written; reported
    RunOfStudy run;                         ///< of many analyses, kept in the study file where that alone was given
    bool complete = true;
    bool fromStudyFile = false;
};
LoadedStudy loadStudy(const QStringList& paths, const Console&);

/// What a sample holds: “3 scans”, “1 pattern” or “3 scans and 1 pattern”.
Message contentsOf(const Sample&);

} // namespace vitrine::cli
