#pragma once
#include "core/document/study.h"
#include "core/files/content/reading.h"
#include "core/robustness/summary.h"

namespace vitrine {

/// A sample of a study: its identity there, and its file relative to that of the study, with '/'.
struct StudyEntry {
    std::string id;
    std::string path;
    bool operator==(const StudyEntry&) const = default;
};

/// What a study file (NAME.vstudy) holds: which samples, and every choice about them together. The samples lie beside it.
struct StudyOutline {
    std::string name;
    std::vector<StudyEntry> samples;
    CrossSampleChoices across;
    std::vector<Shared<FigurePage>> figures;
    Shared<ChoiceSpace> robustness = {};
    Shared<RobustnessSummary> lastRun = {}; ///< of many analyses; its fingerprint tells of which state of the study
    std::optional<Problem> unreadRun = {};  ///< why the run that the file holds is not taken
    std::vector<Problem> unreadFigures =
        {}; ///< why figures are not drawn: they stand among the others, and are written again as they were
    bool operator==(const StudyOutline&) const = default;
};

/// The text (JSON) of a study file. Equal outlines give equal bytes.
Bytes writeStudyFile(const StudyOutline&);

/// Reads the bytes of a study file. Whatever is wrong with them is a Problem that names the file and the field: not JSON,
/// of a newer version, a field that is not what it should be, two samples of one identity. A figure that
/// cannot be read, or that has the name of another, is a problem of its own (isUnread()).
Result<StudyOutline> readStudyFile(std::span<const char> bytes, const std::string& fileName);

} // namespace vitrine
