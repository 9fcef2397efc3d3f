#include "app/command_search.h"

#include <algorithm>

namespace vitrine {

namespace {

constexpr int gapCost = 1, insideWordCost = 3, scatteredCost = 100;

bool beginsWord(const QString& name, qsizetype at) {
    return at == 0 || !name[at - 1].isLetterOrNumber();
}

/// The letters one after another, each at the next place where it occurs, a word's beginning if there is one.
std::optional<int> scattered(const QString& typed, const QString& name) {
    int cost = scatteredCost;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        qsizetype at = name.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        for (qsizetype next = at; next >= 0; next = name.indexOf(letter, next + 1))
            if (beginsWord(name, next) && (next == from || at != from)) {
                at = next;
                break;
            }
        cost += gapCost * static_cast<int>(at - from) + (beginsWord(name, at) || at == from ? 0 : insideWordCost);
        from = at + 1;
    }
    return cost;
}

/// As scattered(), each letter at the very next place.
std::optional<int> inOrder(const QString& typed, const QString& name) {
    int cost = 2 * scatteredCost;
    qsizetype from = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype at = name.indexOf(letter, from);
        if (at < 0)
            return std::nullopt;
        cost += static_cast<int>(at - from);
        from = at + 1;
    }
    return cost;
}

} // namespace

std::optional<int> matchOf(const QString& typedText, const QString& nameText) {
    const QString typed = typedText.simplified().toCaseFolded(), name = nameText.toCaseFolded();
    if (name == typed || name.endsWith(QStringLiteral(": ") + typed)) // the whole name, in a menu of its own
        return 0;
    if (const qsizetype at = name.indexOf(typed); at >= 0)
        return static_cast<int>(at) + (beginsWord(name, at) ? 0 : scatteredCost / 2);
    const auto words = scattered(typed, name);
    return words ? words : inOrder(typed, name);
}

std::vector<qsizetype> answering(const QString& typed, const QStringList& names) {
    std::vector<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (const auto cost = typed.trimmed().isEmpty() ? std::optional(0) : matchOf(typed, names[i]))
            found.emplace_back(*cost, i);
    std::ranges::stable_sort(found, {}, &std::pair<int, qsizetype>::first);
    std::vector<qsizetype> order;
    for (const auto& [cost, index] : found)
        order.push_back(index);
    return order;
}

} // namespace vitrine
