#pragma once
#include "core/document/study.h"
#include "core/simulation/relaxation/relaxation.h"

namespace vitrine {

/// The text of a simulated measurement, and what was done to the sample before.
struct RawFile {
    std::string name; ///< of the file, without folder
    std::vector<char> bytes;
    std::string sample;
    SampleTreatment treatment;
    double heatingRate = 0; ///< K/s
    double fictive = 0;     ///< K, T_f of the model at the start of the scan: the truth
};

/// Composition of the example's samples: Vit4.
inline constexpr const char* exampleComposition = "Zr46.8Ti8.2Cu7.5Ni10Be27.5";

struct ExampleOptions {
    double noise = 0.002;    ///< standard deviation, J/(g K)
    double spacing = 0.5;    ///< K between the rows
    std::uint64_t seed = 20; ///< of the noise
};

/// The files behind the example: four histories of a glass like Vit4 (τ(596 K) = 100 s, Δh*/R = 100·596 K, x
/// = 0.6, β = 0.65), each heated at 100, 200, 500 and 1000 K/s: cooled at 20 K/min; cooled as fast as it is
/// heated; quenched and annealed 10 min at 583 K at 1 atm; the same at 7 GPa, which moves T_g up by 38 K. All
/// simulated, and said to be so in every file.
std::vector<RawFile> exampleFiles(const ExampleOptions& = {});

} // namespace vitrine
