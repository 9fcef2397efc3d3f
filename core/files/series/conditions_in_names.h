#pragma once
#include "core/scattering/pattern_recording.h"

namespace vitrine {

/// What names of frames say that they were measured at: "glass_583K_0001", "x1.5mm_y-0.2mm", "7GPa", "310C", "120s". A quantity
/// counts where every name has it and the numbers are not all the same; in K, GPa, s and mm.
std::vector<FrameCondition> conditionsInNames(const std::vector<std::string>& names);

/// The last number of every name, where all have one and they are not all the same: numbers of frames.
std::vector<double> numbersInNames(const std::vector<std::string>& names);

} // namespace vitrine
