#pragma once
#include "core/quantity/problem.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <span>
#include <vector>

namespace vitrine {

/// How sure a reader is that a file is one of its own, and by what; in order.
enum class Certainty {
    None,      ///< the file is of another kind
    Possible,  ///< nothing speaks against it
    Structure, ///< the shape of its header and rows, or titles with units that fit
    Marker     ///< a word, a count or a magic number that no other kind has
};

/// How far a reader came before it refused; in order.
enum class Reached { Nothing, Header, Columns, Rows };

/// What a reader made of a file: a value, or why not and how far it came.
template<class T>
struct Attempt {
    Result<T> result;
    Reached reached = Reached::Rows;
};

/// The readers that claim a file, the surest first; equals stay in the order of their list.
template<class Reader, class File>
std::vector<const Reader*> claimants(std::span<const Reader> readers, const File& file) {
    std::vector<std::pair<Certainty, const Reader*>> claims;
    for (const Reader& reader : readers)
        if (const Certainty certainty = reader.claims(file); certainty > Certainty::None)
            claims.push_back({certainty, &reader});
    std::ranges::stable_sort(claims, std::ranges::greater{}, [](const auto& claim) { return claim.first; });
    std::vector<const Reader*> sorted;
    for (const auto& [certainty, reader] : claims)
        sorted.push_back(reader);
    return sorted;
}

/// The answer of the first claimant that succeeds; otherwise the refusal of the one that came furthest, the surest among
/// equals. Nothing where nobody claims the file. `attempt(reader)` gives an Attempt<T>.
template<class T, class Reader, class TryToRead>
std::optional<Result<T>> readBySurest(const std::vector<const Reader*>& claimants, TryToRead&& attempt) {
    std::optional<Attempt<T>> furthest;
    for (const Reader* reader : claimants) {
        Attempt<T> made = attempt(*reader);
        if (made.result)
            return std::move(made.result);
        if (!furthest || made.reached > furthest->reached)
            furthest = std::move(made);
    }
    return furthest ? std::optional(std::move(furthest->result)) : std::nullopt;
}

} // namespace vitrine
