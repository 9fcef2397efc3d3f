#pragma once
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vitrine {

/// A number inside a sentence: `digits` significant digits, shown in the reader's locale.
struct Figure {
    double value = 0;
    int digits = 6;
    bool operator==(const Figure&) const = default;
};

/// A sentence for a person, kept apart from its language.
///
/// `text` is the English source with %1, %2 … for the arguments and %n for `count`; `context` and `text` together
/// are the key of the translation. The core composes Words; only the edges (window, command line) render them.
struct Message {
    using Argument = std::variant<std::string, Figure, Message>;

    std::string context;
    std::string text;
    std::vector<Argument> arguments;
    std::optional<int> number; ///< fills %n and chooses the plural form

    /// The same sentence with its arguments filled in, in order.
    template<class... A>
    Message with(A&&... values) const {
        Message filled = *this;
        (filled.arguments.push_back(Argument(std::forward<A>(values))), ...);
        return filled;
    }
    /// The same sentence for `n` things.
    Message count(int n) const;

    bool operator==(const Message&) const = default;
};

/// Marks a sentence for translation (lupdate reads the two literals) and returns it without arguments.
Message phrase(const char* context, const char* text);
/// As phrase(), for a sentence with a plural form (%n); “(s)” after a noun is its English plural ending.
Message phrases(const char* context, const char* text);

/// The English sentence with the C locale's numbers; for command-line messages, files and tests.
std::string english(const Message&);
/// `value` with `digits` significant digits, trailing zeros dropped, '.' as the decimal sign.
std::string figureText(double value, int digits);

} // namespace vitrine
