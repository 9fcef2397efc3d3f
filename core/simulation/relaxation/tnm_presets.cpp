#include "core/simulation/relaxation/tnm.h"

namespace vitrine {

std::span<const TnmPreset> tnmPresets() {
    static const std::string source =
        "unverified: these numbers were not compared with a publication; give your own and their source";
    static const std::vector<TnmPreset> presets = {
        {"B2O3", {-75.6, 45000, 0.40, 0.65}, 557, source},
        {"As2Se3", {-85.5, 40900, 0.49, 0.67}, 454, source},
        {"PVAc", {-224.5, 71000, 0.35, 0.57}, 310, source},
        {"PS", {-216.0, 80000, 0.46, 0.71}, 366, source},
        {"PC", {-355.8, 150000, 0.19, 0.46}, 418, source},
        {"PMMA", {-357.8, 138000, 0.19, 0.35}, 380, source},
        {"PVC", {-621.5, 225000, 0.10, 0.23}, 360, source},
        {"5P4E", {-153.1, 38400, 0.40, 0.70}, 244, source},
        {"Vit4-like", modelFromTau(596, 100, 100 * 596, 0.60, 0.65), 596, "made up for the demonstration"},
    };
    return presets;
}

} // namespace vitrine
