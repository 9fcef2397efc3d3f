#pragma once
#include "core/files/sample/sample_file.h"
#include "core/results/results.h"

#include <QByteArray>
#include <QString>

namespace vitrine {

/// What a sample file holds, with the words about one that is not as it was written.
Result<LoadedSample> openSample(const QString& path);
/// The sample in it alone.
Result<Sample> loadSample(const QString& path);

/// Writes a sample and its results atomically: the old file stays whole until the new one is complete, and then stays
/// beside it as the previous version.
Result<QString> storeSample(const Sample&, const SampleResult&, const QString& path);

/// Where the version before the last save of a file lies.
QString previousOf(const QString& path);
/// The file that a path is the previous version of; empty where it is none.
QString fileOfPrevious(const QString& path);

/// The name of a file without its folder, for words.
std::string fileNameOf(const QString& path);

/// SHA-256 of the bytes of a file; empty where there is none.
QByteArray fingerprint(const QString& path);

/// The bytes of a file, or why it cannot be read.
Result<std::vector<char>> fileContent(const QString& path);

} // namespace vitrine
