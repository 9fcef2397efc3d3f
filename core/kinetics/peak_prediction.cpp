#include "core/kinetics/peak_prediction.h"

#include "core/fit/statistics.h"
#include "core/kinetics/rate_curve.h"

#include <cmath>

namespace vitrine {

PeakPrediction::PeakPrediction(const KissingerFit& fit) : fit_(&fit), slope_(slopeFactor(fit.formula) * fit.energyOverR.value) {
    double sum = 0, squares = 0;
    const std::vector<double> weights = relativeWeights(fit.points);
    for (std::size_t i = 0; i < fit.points.size(); ++i) {
        const double T = peakTemperature(fit, fit.points[i].heatingRate);
        const double weight = weights[i] * stretch(T) * stretch(T), before = 1 / T - mean_;
        sum += weight;
        mean_ += weight / sum * before;
        squares += weight * before * (1 / T - mean_);
    }
    variance_ = squares / sum;
}

double PeakPrediction::stretch(double temperature) const {
    return temperature / (temperatureTerm(fit_->formula, fit_->startTemperature).at(temperature) + slope_ / temperature);
}

Measured PeakPrediction::at(double heatingRate) const {
    const double T = peakTemperature(*fit_, heatingRate);
    if (!(T > 0) || !std::isfinite(T) || !fit_->energyOverR.error)
        return {T};
    const double slopeError = slopeFactor(fit_->formula) * *fit_->energyOverR.error;
    const double error = stretch(T) * slopeError * std::sqrt((1 / T - mean_) * (1 / T - mean_) + variance_);
    const double half = studentT(0.95, static_cast<double>(fit_->degreesOfFreedom)) * error;
    return {T, error, Interval{T - half, T + half}};
}

Measured predictedPeak(const KissingerFit& fit, double heatingRate) {
    return PeakPrediction(fit).at(heatingRate);
}

} // namespace vitrine
