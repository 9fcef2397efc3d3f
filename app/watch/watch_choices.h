#pragma once
#include "app/watch/watched_file.h"
#include "widgets/import/import_choice.h"

namespace vitrine {

/// What the names of the files of one sample have in common: without number of the run, heating rate and, of patterns, pressure
/// and temperature of the measurement ("glass_10Kmin_2.csv", "glass_0.7GPa_0003.xy": "glass").
std::string watchedKey(const std::string& fileName, FileKind);

/// To which samples the files of a watched folder go: to the one with files of the same key, else to the one that is called so,
/// else to a new one. Pressure and temperature in the name of a pattern are those of its measurement. A new pattern takes over
/// the choices and the background of the last one of its sample. In the order of the files; those that could not be read count
/// for nothing.
std::vector<ImportChoice> watchChoices(const Study&, const std::vector<WatchedFile>&);

/// Whether a content is in the study already.
bool holdsContent(const Study&, const std::string& sha256);

} // namespace vitrine
