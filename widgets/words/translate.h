#pragma once
#include <QCoreApplication>

namespace vitrine {

/// A text of the widgets that belongs to no class, in the language of the person; `n` fills a plural.
inline QString tr(const char* text, const char* comment = nullptr, int n = -1) {
    return QCoreApplication::translate("vitrine", text, comment, n);
}

} // namespace vitrine
