#pragma once
#include "core/results/results.h"

#include <QJsonObject>

namespace vitrine::json {

/// What the spectra of ruby of a sample say: pressure (GPa), R1 and λ0 (nm), the scale and the pressures by the others.
QJsonArray rubiesJson(const Sample&, const SampleResult&);

/// A spectrum that was read, without its source.
QJsonObject rubyResultJson(const RubyAnswer&);

/// c_p by three runs, and its step; `curves` puts the points of c_p(T) in.
QJsonObject heatCapacityResultJson(const HeatCapacityAnswer&, bool curves);

} // namespace vitrine::json
