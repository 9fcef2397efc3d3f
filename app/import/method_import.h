#pragma once
#include "core/document/action.h"
#include "core/files/import/import_methods.h"

#include <QString>

namespace vitrine {

/// What is taken in beside scans and patterns.
enum class MethodFiles { Rubies, HeatRuns };

/// What the name of a file says of its run: that of the empty pan ("empty", "blank", "baseline"), that of sapphire, else the
/// sample. Folders do not count.
HeatRunRole proposedRunRole(const QString& path);

/// Reads a spectrum of ruby; refuses what importRuby() refuses, and a file that cannot be opened.
Result<ImportedRuby> readRubyFile(const QString& path);
/// Reads a run, likewise.
Result<ImportedHeatRun> readHeatRunFile(const QString& path, HeatRunRole);

/// Puts spectra into a sample that is there.
std::vector<Action> rubyActions(const std::string& sample, const std::vector<ImportedRuby>&);
/// Puts runs into a sample with the choices it has so far; masses that the files state are taken over.
std::vector<Action> heatRunActions(const std::string& sample, HeatCapacityChoices, const std::vector<ImportedHeatRun>&);

} // namespace vitrine
