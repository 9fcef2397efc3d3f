#pragma once
#include "core/document/study.h"

#include <QIcon>

namespace vitrine {

/// Keeps a small picture of the curves of a sample for the list of recent files, in the cache of the user.
void keepThumbnail(const QString& path, const Sample&);

/// The picture that was kept for a file, as it suits a light or a dark ground; null where there is none.
QIcon thumbnailOf(const QString& path, bool dark);

/// px
inline constexpr QSize thumbnailSize{132, 74};

} // namespace vitrine
