#pragma once
#include <QStringList>

#include <optional>
#include <vector>

namespace vitrine {

/// How well a name answers what was typed, without regard to case: the lower the better; nothing where the letters do not
/// occur in this order. A whole word counts more than the beginnings of words, these more than scattered letters.
std::optional<int> matchOf(const QString& typed, const QString& name);

/// The indices of the names that answer, the best first; all of them, in their order, where nothing was typed.
std::vector<qsizetype> answering(const QString& typed, const QStringList& names);

} // namespace vitrine
