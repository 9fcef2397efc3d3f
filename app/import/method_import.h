#pragma once
#include "core/document/action.h"
#include "core/files/import/file_kind.h"
#include "core/files/import/import_methods.h"

#include <QStringList>

namespace vitrine {

/// What is taken in beside scans and patterns.
enum class MethodFiles { Rubies, HeatRuns };

/// What a file is used as; the last two are taken in elsewhere.
enum class MethodUse { Ruby, EmptyRun, SapphireRun, SampleRun, Scans, Patterns };

/// A file that may hold a spectrum of ruby or a run for a heat capacity.
struct MethodFile {
    QString path;
    MethodUse use = MethodUse::Ruby;
    bool sure = true;      ///< else a person is asked
    std::string form = {}; ///< by which an answer is remembered (see FileGuess); empty: it is not
};

/// Files of which a person said what they hold.
std::vector<MethodFile> methodFiles(MethodFiles, const QStringList& paths);
/// A file that was taken for one of them.
MethodFile methodFile(const QString& path, const FileGuess&);

bool isHeatRun(MethodUse);
FileKind kindOf(MethodUse);

/// What the name of a file says of its run: that of the empty pan, that of sapphire, else the sample. Folders do not count.
HeatRunRole proposedRunRole(const QString& path);

/// Reads a spectrum of ruby; refuses what importRuby() refuses, and a file that cannot be opened.
Result<ImportedRuby> readRubyFile(const QString& path, const SpectrumReadOptions& = {});
/// Reads a run, likewise.
Result<ImportedHeatRun> readHeatRunFile(const QString& path, HeatRunRole);

/// Puts spectra into a sample that is there; nothing where there are none.
std::vector<Action> rubyActions(const std::string& sample, const std::vector<ImportedRuby>&);
/// Puts runs into a sample with the choices it has so far; masses that the files state are taken over.
std::vector<Action> heatRunActions(const std::string& sample, HeatCapacityChoices, const std::vector<ImportedHeatRun>&);

} // namespace vitrine
