#pragma once
#include <QStringList>

namespace vitrine {

/// Whether a path names a sample file (".vitrine").
bool isSampleFile(const QString& path);

/// Whether a file holds diffraction patterns rather than thermograms, by its beginning and its name's ending.
bool isPatternFile(const QString& path);

/// The files at the paths, with the readable files of a folder in place of the folder.
QStringList filesOf(const QStringList& paths);

} // namespace vitrine
