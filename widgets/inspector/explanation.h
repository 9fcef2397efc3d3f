#pragma once
#include "core/robustness/alternatives.h"
#include "widgets/controls/scene.h"

#include <QString>

namespace vitrine {

/// One thing that a result was made from.
struct ExplainedInput {
    QString name;
    QString value;
    bool operator==(const ExplainedInput&) const = default;
};

/// A choice that carries a number, and the ways in which to try it otherwise.
struct ExplainedChoice {
    QString name;
    std::vector<std::pair<QString, Alternative>> others; ///< with what is tried, in words
    bool operator==(const ExplainedChoice&) const = default;
};

/// The answer to "why this number".
struct Explanation {
    QString name; ///< with marks for sub- and superscripts, as the symbol and the equation
    QString symbol;
    QString value; ///< with its unit; the problem where there is none
    QString meaning;
    QString equation;
    std::vector<ExplainedInput> inputs;
    QString source;
    std::vector<ExplainedChoice> choices = {}; ///< that carry it most
    bool operator==(const Explanation&) const = default;
};

/// Explains a result of the current scan of a scene (or of its sample) by the key of its definition. Nothing for an
/// unknown key or where no scan is selected.
std::optional<Explanation> explain(const Scene&, const std::string& key, std::size_t peak = 0);

} // namespace vitrine
