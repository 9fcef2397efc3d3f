#pragma once
#include <cmath>
#include <functional>
#include <map>
#include <numbers>
#include <string>
#include <vector>

namespace vitrine::test {

/// Extended precision: the residuals of Lanczos1 (1e-13 of the data) are otherwise lost in the rounding of
/// the model.
using Long = long double;
using Longs = std::vector<Long>;
/// Model value at predictors x with parameters b (b[0] is b1 of the file).
using NistModel = std::function<Long(const Longs& b, const Longs& x)>;

inline Long square(Long v) {
    return v * v;
}

inline Long gaussPeaks(const Longs& b, const Longs& x) {
    return b[0] * std::exp(-b[1] * x[0]) + b[2] * std::exp(-square(x[0] - b[3]) / square(b[4])) +
           b[5] * std::exp(-square(x[0] - b[6]) / square(b[7]));
}

inline Long threeDecays(const Longs& b, const Longs& x) {
    return b[0] * std::exp(-b[1] * x[0]) + b[2] * std::exp(-b[3] * x[0]) + b[4] * std::exp(-b[5] * x[0]);
}

inline Long cubicRatio(const Longs& b, const Longs& x) {
    const Long t = x[0];
    return (b[0] + t * (b[1] + t * (b[2] + t * b[3]))) / (1 + t * (b[4] + t * (b[5] + t * b[6])));
}

inline Long chwirut(const Longs& b, const Longs& x) {
    return std::exp(-b[0] * x[0]) / (b[1] + b[2] * x[0]);
}

inline Long saturation(const Longs& b, const Longs& x) {
    return b[0] * (1 - std::exp(-b[1] * x[0]));
}

inline Long enso(const Longs& b, const Longs& x) {
    const Long turn = 2 * std::numbers::pi_v<Long> * x[0];
    return b[0] + b[1] * std::cos(turn / 12) + b[2] * std::sin(turn / 12) + b[4] * std::cos(turn / b[3]) +
           b[5] * std::sin(turn / b[3]) + b[7] * std::cos(turn / b[6]) + b[8] * std::sin(turn / b[6]);
}

inline Long kirby(const Longs& b, const Longs& x) {
    const Long t = x[0];
    return (b[0] + t * (b[1] + t * b[2])) / (1 + t * (b[3] + t * b[4]));
}

inline Long mgh09(const Longs& b, const Longs& x) {
    return b[0] * (square(x[0]) + x[0] * b[1]) / (square(x[0]) + x[0] * b[2] + b[3]);
}

inline Long mgh17(const Longs& b, const Longs& x) {
    return b[0] + b[1] * std::exp(-x[0] * b[3]) + b[2] * std::exp(-x[0] * b[4]);
}

inline Long eckerle(const Longs& b, const Longs& x) {
    return b[0] / b[1] * std::exp(-square((x[0] - b[2]) / b[1]) / 2);
}

inline Long roszman(const Longs& b, const Longs& x) {
    return b[0] - b[1] * x[0] - std::atan(b[2] / (x[0] - b[3])) / std::numbers::pi_v<Long>;
}

/// The model that each file names.
inline const std::map<std::string, NistModel>& nistModels() {
    static const std::map<std::string, NistModel> models{
        {"Bennett5", [](const Longs& b, const Longs& x) { return b[0] * std::pow(b[1] + x[0], -1 / b[2]); }},
        {"BoxBOD", saturation},
        {"Chwirut1", chwirut},
        {"Chwirut2", chwirut},
        {"DanWood", [](const Longs& b, const Longs& x) { return b[0] * std::pow(x[0], b[1]); }},
        {"ENSO", enso},
        {"Eckerle4", eckerle},
        {"Gauss1", gaussPeaks},
        {"Gauss2", gaussPeaks},
        {"Gauss3", gaussPeaks},
        {"Hahn1", cubicRatio},
        {"Kirby2", kirby},
        {"Lanczos1", threeDecays},
        {"Lanczos2", threeDecays},
        {"Lanczos3", threeDecays},
        {"MGH09", mgh09},
        {"MGH10", [](const Longs& b, const Longs& x) { return b[0] * std::exp(b[1] / (x[0] + b[2])); }},
        {"MGH17", mgh17},
        {"Misra1a", saturation},
        {"Misra1b", [](const Longs& b, const Longs& x) { return b[0] * (1 - 1 / square(1 + b[1] * x[0] / 2)); }},
        {"Misra1c", [](const Longs& b, const Longs& x) { return b[0] * (1 - 1 / std::sqrt(1 + 2 * b[1] * x[0])); }},
        {"Misra1d", [](const Longs& b, const Longs& x) { return b[0] * b[1] * x[0] / (1 + b[1] * x[0]); }},
        {"Nelson", [](const Longs& b, const Longs& x) { return b[0] - b[1] * x[0] * std::exp(-b[2] * x[1]); }},
        {"Rat42", [](const Longs& b, const Longs& x) { return b[0] / (1 + std::exp(b[1] - b[2] * x[0])); }},
        {"Rat43", [](const Longs& b, const Longs& x) { return b[0] / std::pow(1 + std::exp(b[1] - b[2] * x[0]), 1 / b[3]); }},
        {"Roszman1", roszman},
        {"Thurber", cubicRatio},
    };
    return models;
}

} // namespace vitrine::test
