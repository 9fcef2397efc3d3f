#include "core/simulation/relaxation/glass.h"

namespace vitrine {

std::expected<void, Problem> validGlass(const Glass& glass) {
    if (auto valid = validModel(glass.law); !valid || !glass.second)
        return valid;
    if (!(glass.second->weight >= 0 && glass.second->weight <= 1))
        return refuse(phrase("Simulation", "The weight of the second process is %1.").with(Figure{glass.second->weight}),
                      phrase("Simulation", "It must lie between 0 and 1."));
    return validModel(glass.second->law);
}

} // namespace vitrine
