#pragma once
#include "core/elasticity/ruby_pressure.h"

#include <QJsonObject>

namespace vitrine::cli {

/// A spectrum of ruby by its file, and what it says.
struct RubyAnswer {
    std::string file;
    RubyChoices choices;
    Result<RubyResult> result;
};

/// As the ruby command prints it in JSON: pressure (GPa), R1 and λ0 (nm), the scale and the pressures by the others.
QJsonObject rubyJson(const RubyAnswer&);

/// A table for a person: a file a line.
std::string rubyTable(const std::vector<RubyAnswer>&);

} // namespace vitrine::cli
