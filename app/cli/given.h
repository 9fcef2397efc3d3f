#pragma once
#include "app/cli/choice.h"
#include "core/document/edit.h"
#include "core/quantity/measured.h"
#include "core/quantity/units.h"

#include <QCommandLineParser>

namespace vitrine::cli {

/// An option that is a quantity, and the field it belongs to.
template<class Options>
struct QuantityOption {
    const char* name;
    Dimension dimension;
    std::optional<double> Options::*field;
};

/// "340:520". Refuses with `remedy` what are not two numbers, and with words of its own ends that do not ascend.
Result<Interval> rangeIn(const std::string& text, const Message& remedy);

/// What was given to the options of a command. Each getter answers nothing where the option was not given,
/// and notes the first value that is not what it should be, with the name of its option, in the complaint.
struct Given {
    const QCommandLineParser& parser;
    std::optional<Problem>& complaint;

    /// "7 GPa"; a number without its unit is refused.
    std::optional<double> quantity(const char* name, Dimension) const;
    template<class Options, std::size_t n>
    void putQuantities(Options& options, const QuantityOption<Options> (&quantities)[n]) const {
        for (const auto& [name, dimension, field] : quantities)
            options.*field = quantity(name, dimension);
    }
    std::optional<double> number(const char* name) const;
    std::optional<int> integer(const char* name) const;
    /// "340:520", the lower end first; `remedy` says in words how it is written.
    std::optional<Interval> interval(const char* name, const Message& remedy) const;
    /// The name of a unit of one of `dimensions`; empty where it was not given.
    std::string unit(const char* name, std::initializer_list<Dimension> dimensions) const;

    template<class E, std::size_t n>
    std::optional<E> choice(const char* name, const ChoiceName<E> (&names)[n]) const {
        const auto text = value(name);
        if (!text)
            return {};
        const auto choice = choiceNamed(*text, names);
        if (choice)
            return *choice;
        complain(name, choice.error());
        return {};
    }

    /// Notes a value that `check` does not accept.
    void require(const char* name, const std::optional<double>& value, Edited (*check)(double)) const;
    void complain(const char* name, Problem) const;
    std::optional<std::string> value(const char* name) const;
};

} // namespace vitrine::cli
