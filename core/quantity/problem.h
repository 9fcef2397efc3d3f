#pragma once
#include "core/quantity/words.h"

#include <expected>
#include <string>

namespace vitrine {

/// Why something cannot be had, and what a person can do about it.
struct Problem {
    Words what;        ///< what is wrong, as a whole sentence
    Words remedy;      ///< how to mend it; may be empty
    std::string where; ///< "file.csv:12", a scan, a sample; may be empty

    bool operator==(const Problem&) const = default;
};

/// A value, or the reason why there is none.
template<class T>
using Result = std::expected<T, Problem>;

/// Shorthand for returning a problem from a function that returns a Result.
inline std::unexpected<Problem> refuse(Words what, Words remedy = {}, std::string where = {}) {
    return std::unexpected(Problem{std::move(what), std::move(remedy), std::move(where)});
}

/// "where: what remedy" in English, for the command line, files and tests.
std::string english(const Problem&);

} // namespace vitrine
