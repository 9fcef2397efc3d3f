#include "app/cli/given.h"

#include "app/cli/command.h"

#include <charconv>
#include <cmath>

namespace vitrine::cli {

namespace {

/// The whole text as a number.
template<class T>
std::optional<T> parsed(const std::string& text) {
    T number{};
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    return error == std::errc() && stopped == end ? std::optional(number) : std::nullopt;
}

std::optional<Interval> twoNumbersIn(const std::string& text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string::npos)
        return {};
    const auto low = parsed<double>(text.substr(0, colon));
    const auto high = parsed<double>(text.substr(colon + 1));
    const bool both = low && high && std::isfinite(*low) && std::isfinite(*high);
    return both ? std::optional(Interval{*low, *high}) : std::nullopt;
}

} // namespace

Result<Interval> rangeIn(const std::string& text, const Message& remedy) {
    const auto range = twoNumbersIn(text);
    if (!range)
        return std::unexpected(Problem{phrase("Cli", "“%1” is not a range.").with(text), remedy, {}});
    if (!(range->low < range->high))
        return std::unexpected(
            Problem{phrase("Cli", "The range “%1” does not go from a lower to a higher end.").with(text), remedy, {}});
    return *range;
}

std::optional<std::string> Given::value(const char* name) const {
    return valueOf(parser, name);
}

void Given::complain(const char* name, Problem problem) const {
    problem.where = std::string("--") + name;
    if (!complaint)
        complaint = std::move(problem);
}

std::optional<double> Given::quantity(const char* name, Dimension dimension) const {
    const auto text = value(name);
    if (!text)
        return {};
    const auto quantity = parseQuantity(*text, dimension);
    if (!quantity)
        complain(name, quantity.error());
    return quantity ? std::optional(*quantity) : std::nullopt;
}

std::optional<double> Given::number(const char* name) const {
    const auto text = value(name);
    const auto number = text ? parsed<double>(*text) : std::nullopt;
    if (text && (!number || !std::isfinite(*number)))
        complain(name, {phrase("Cli", "“%1” is not a number.").with(*text), {}, {}});
    return number;
}

std::optional<int> Given::integer(const char* name) const {
    const auto text = value(name);
    const auto number = text ? parsed<int>(*text) : std::nullopt;
    if (text && !number)
        complain(name, {phrase("Cli", "“%1” is not a whole number.").with(*text), {}, {}});
    return number;
}

std::optional<Interval> Given::interval(const char* name, const Message& remedy) const {
    const auto text = value(name);
    if (!text)
        return {};
    const auto range = rangeIn(*text, remedy);
    if (!range)
        complain(name, range.error());
    return range ? std::optional(*range) : std::nullopt;
}

std::string Given::unit(const char* name, std::initializer_list<Dimension> dimensions) const {
    const auto text = value(name);
    if (!text)
        return {};
    const auto unit = unitNamed(*text);
    if (!unit || std::ranges::find(dimensions, unit->dimension) == dimensions.end())
        complain(name, {phrase("Cli", "“%1” is not a unit that fits here.").with(*text), {}, {}});
    return *text;
}

void Given::require(const char* name, const std::optional<double>& value, Edited (*check)(double)) const {
    if (const Edited edited = value ? check(*value) : Edited(); !edited)
        complain(name, edited.error());
}

} // namespace vitrine::cli
