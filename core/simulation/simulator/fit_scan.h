#pragma once
#include "core/fit/least_squares.h"
#include "core/simulation/simulator/scan_model.h"

namespace vitrine {

/// The parameters of a fit with their start values and bounds, in the order of ScanParameter: T_g (K, τ = 100
/// s), H (K), x, β of the α process, which must be a TNM model; the value and slope of the glass and the
/// liquid line.
std::vector<Parameter> scanFitParameters(const Simulation&);

/// How far a fit has come.
struct FitProgress {
    int runs = 0;   ///< of the relaxation model
    double rms = 0; ///< of the residuals, in the unit of the signal
};

struct FitControl {
    std::function<void(const FitProgress&)> progress; ///< after each step; may be empty
    std::function<bool()> cancelled;                  ///< asked before each run; may be empty
    int mostRuns = 200;
};

/// A relaxation model fitted to a scan. Errors hold for correlated residuals: the covariance is
/// multiplied by `correlationLength`, and as many rows count as one.
struct ScanFit {
    std::vector<Parameter> parameters;
    std::vector<double> errors; ///< standard errors; 0 for a fixed parameter
    std::vector<Interval> ci95; ///< by Student's t
    std::vector<bool> atBound;
    Eigen::MatrixXd covariance; ///< of all parameters; rows of fixed ones are zero
    TnmModel model;
    ScanConditions conditions;                         ///< the lines found
    std::vector<double> temperature, measured, fitted; ///< in the cells of the fit
    double rms = 0;
    double correlationLength = 1; ///< 1 + 2 Σρ of the residuals, in cells
    int runs = 0;                 ///< of the relaxation model
};

/// Fits the Tool–Narayanaswamy–Moynihan model to a measured heating scan whose thermal history is known:
/// damped least squares, with T_g first moved so that the tops coincide, where it varies. The lines are in
/// the unit of the signal. Refuses a glass that is no TNM glass or has a second process, what cellsOf()
/// refuses, start values out of their bounds, parameters that the scan does not determine, no convergence
/// within the runs allowed, and says where it was stopped.
Result<ScanFit> fitScan(const Thermogram&, const Simulation& experiment, std::vector<Parameter>, const FitControl& = {});

} // namespace vitrine
