#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine::cli {

/// A spectrum of ruby by its file, and what it says.
struct SpectrumAnswer {
    std::string file;
    RubyChoices choices;
    RubyAnswer ruby;
};

/// As the ruby command prints it in JSON: pressure (GPa), R1 and λ0 (nm), the scale and the pressures by the others.
QJsonObject rubyJson(const SpectrumAnswer&);

/// A table for a person: a file a line.
std::string rubyTable(const std::vector<SpectrumAnswer>&);

} // namespace vitrine::cli
