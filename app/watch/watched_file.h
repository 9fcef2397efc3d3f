#pragma once
#include "core/files/import/file_kind.h"
#include "core/files/import/import.h"
#include "core/files/import/import_pattern.h"

#include <QString>

namespace vitrine {

/// A file of a watched folder as it was read.
struct WatchedFile {
    QString path;
    std::string sha256; ///< of its content; empty where that cannot be read
    FileKind kind = FileKind::Scans;
    std::optional<ImportedFile> scans;
    std::optional<ImportedPatterns> patterns;
    std::optional<Problem> problem; ///< why it is neither
};

/// Reads a file without asking: with the answers that were remembered for its kind, else with those that the latest measurement
/// of its dialect in the study was read with, where the file leaves something open. What is left open then is a problem. A
/// heating rate, and a mass, are those of one file and are never carried over.
WatchedFile readWatched(const QString& path, const Study&);

/// The answers of the latest scan of a dialect in the study; none where there is none.
ReadOptions answersOfLatestScan(const Study&, const std::string& dialect);
/// The same of patterns; an empty dialect stands for any.
PatternReadOptions answersOfLatestPattern(const Study&, const std::string& dialect);

} // namespace vitrine
