#pragma once
#include "core/quantity/question.h"

#include <expected>
#include <string>

namespace vitrine {

/// Why something cannot be had, and what a person can do about it.
struct Problem {
    Message what;                   ///< what is wrong, as a whole sentence
    Message remedy;                 ///< how to mend it, in no front end's words; may be empty
    std::string where;              ///< "file.csv:12", a scan, a sample; may be empty
    Question asks = Question::None; ///< what a person can answer to mend it

    bool operator==(const Problem&) const = default;
};

/// A value, or the reason why there is none.
template<class T>
using Result = std::expected<T, Problem>;

/// Shorthand for returning a problem from a function that returns a Result.
inline std::unexpected<Problem> refuse(Message what, Message remedy = {}, std::string where = {},
                                       Question asks = Question::None) {
    return std::unexpected(Problem{std::move(what), std::move(remedy), std::move(where), asks});
}

/// The problem that a question is not answered by `where`; `remedy` says more than how it is answered, or nothing.
inline Problem question(Question asks, Message what, std::string where = {}, Message remedy = {}) {
    return {std::move(what), std::move(remedy), std::move(where), asks};
}

/// Shorthand for asking from a function that returns a Result.
inline std::unexpected<Problem> ask(Question asks, Message what, std::string where = {}, Message remedy = {}) {
    return std::unexpected(question(asks, std::move(what), std::move(where), std::move(remedy)));
}

/// The remedy and how the question is answered on the command line, in English; empty where there is neither.
std::string englishRemedy(const Problem&);

/// "where: what remedy" in English, with the command line's words for a question; for the command line, files and tests.
std::string english(const Problem&);

} // namespace vitrine
