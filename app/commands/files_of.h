#pragma once
#include "core/files/import/file_kind.h"

#include <QStringList>

namespace vitrine {

/// Whether a path names a sample file (".vitrine") or its previous version.
bool isSampleFile(const QString& path);
/// Whether it is the file of a study, by its name.
bool isStudyPath(const QString& path);

/// Whether a file holds diffraction patterns rather than thermograms, by its beginning and its name's ending.
bool isPatternFile(const QString& path);

/// What files that come together hold, by their beginnings and names.
std::vector<FileGuess> guessesOf(const QStringList& paths);

/// The files at the paths; in place of a folder the readable files in it and in the folders below it, in the order of
/// their paths, without previous versions and other hidden or kept copies. A folder that holds files of studies stands for
/// those: the samples and measurements in it and below it are not opened for themselves.
QStringList filesOf(const QStringList& paths);

} // namespace vitrine
