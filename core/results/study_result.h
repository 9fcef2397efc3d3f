#pragma once
#include "core/curve/shared.h"
#include "core/document/study.h"
#include "core/elasticity/equation_of_state.h"
#include "core/kinetics/collapse.h"
#include "core/kinetics/kissinger.h"
#include "core/kinetics/series_comparison.h"

#include <memory>

namespace vitrine {

/// A value of one scan and the rate that it was measured at.
struct RateValue {
    double heatingRate = 0; ///< K/s
    double value = 0;
    bool operator==(const RateValue&) const = default;
};

/// A sample among the others: how it was treated and what its scans gave.
struct ActivationPoint {
    std::string sample;                    ///< id
    double pressure = 0;                   ///< GPa of the treatment; 0 at ambient pressure
    double temperature = 0;                ///< K, T_comp or T_a
    PeakBranch branch = PeakBranch::Other; ///< of the endotherms that the energy comes from
    std::size_t count = 0;                 ///< scans that gave a peak
    Result<Measured> energy;               ///< kJ/mol
    Result<Measured> energyOverRTg;        ///< E/(R T_g) with the T_g at ambient pressure
    Result<Measured> fictiveTemperature;   ///< K, mean of the replicates ± standard error
    std::optional<double> fictiveScatter;  ///< K, standard deviation of the replicates
    std::vector<RateValue> onsets;         ///< K, half-step onset of each scan
    bool operator==(const ActivationPoint&) const = default;
};

/// A sample that does not take part, and why.
struct SampleExclusion {
    std::string sample;
    Problem reason;
    bool operator==(const SampleExclusion&) const = default;
};

/// The glass transition under one pressure, by every way that worked.
struct PressureTransition {
    double pressure = 0;                                  ///< GPa
    Result<Measured> tg;                                  ///< K, by the chosen method
    PressureTgMethod method = PressureTgMethod::Collapse; ///< of `tg`
    Result<Measured> onset;                               ///< K, middle and half width of the bracket in which equilibrium begins
    Result<Collapse> collapse;                            ///< onto the curve of ambient pressure
    bool operator==(const PressureTransition&) const = default;
};

/// A point of the master curve.
struct ScaledPoint {
    std::string sample;
    double pressure = 0; ///< GPa
    Measured x;          ///< T/T_g,P with the error of T_g,P
    Measured energy;     ///< in units of R T_g at ambient pressure
    bool operator==(const ScaledPoint&) const = default;
};

/// All pressures on one axis.
struct MasterCurveResult {
    std::vector<double> pressures; ///< GPa; the groups of the curve
    std::vector<ScaledPoint> points;
    Result<MasterCurve> curve;
    Result<double> unscaledRms;                ///< of the same curve on T/T_g,1atm
    std::vector<Result<Measured>> alphaChange; ///< α plateau against that of ambient pressure, per cent, one a pressure
    bool operator==(const MasterCurveResult&) const = default;
};

/// T_f of one pressure beside that of ambient pressure.
struct FictiveComparison {
    double pressure = 0;                    ///< GPa
    Result<SeriesComparison> byTemperature; ///< at the same T, K
    Result<SeriesComparison> scaled;        ///< at the same T/T_g,P
    Result<Measured> coupled;               ///< K, mean difference above the cold region, up to where equilibrium begins
    Result<Measured> equilibrium;           ///< K, mean difference where both are in equilibrium
    Result<Measured> onsetShift;            ///< K, of the half-step onset at the same rate, where both are in equilibrium
    bool operator==(const FictiveComparison&) const = default;
};

/// How much slower pressure makes the liquid.
struct SlowdownResult {
    std::string preset;                      ///< key
    double pressure = 0;                     ///< GPa
    Measured shift;                          ///< T_g,P − T_g, K
    std::vector<double> temperature, factor; ///< the curve
    double at = 0;                           ///< K, where it is read
    Result<Measured> value;
    bool operator==(const SlowdownResult&) const = default;
};

/// The first sharp peak of a recovered sample.
struct StructurePoint {
    std::string sample, pattern;         ///< ids
    double pressure = 0;                 ///< GPa of the treatment
    double temperature = 0;              ///< K of the treatment
    Measured q1, fwhm;                   ///< Å⁻¹
    std::vector<double> shells;          ///< Å, distances of the maxima of G(r)
    Result<Measured> densification;      ///< per cent, against the reference
    double reach = 0;                    ///< Å⁻¹, q_max of the sample's recovered pattern that goes farthest
    std::vector<double> wideShells = {}; ///< Å, distances of the maxima of its G(r)
    bool operator==(const StructurePoint&) const = default;
};

/// dq1/dP_comp of the samples compressed at one temperature.
struct CompressionSlope {
    double temperature = 0; ///< K
    std::size_t count = 0;  ///< samples
    Result<Measured> q1;    ///< Å⁻¹/GPa
    Result<Measured> fwhm;  ///< Å⁻¹/GPa
    bool operator==(const CompressionSlope&) const = default;
};

/// The equation of state of one sample measured under pressure.
struct StateCurve {
    std::string sample;
    Result<Shared<EquationOfState>> fit;
};

/// One activation energy for the Kissinger lines of several samples, of endotherms of one branch.
struct CommonActivation {
    PeakBranch branch = PeakBranch::Other;
    std::vector<std::string> samples = {}; ///< ids
    Result<Measured> energyOverR = {};     ///< K, of one slope through all lines
    Result<Measured> energy = {};          ///< kJ/mol
    Result<Measured> energyOverRTg = {};   ///< with the T_g at ambient pressure
    Result<Measured> chance = {};          ///< p value of the F test of one slope against one each
    Result<Measured> steepness = {};       ///< E/(ln 10 R T_g)
};

/// The relaxation energy of the liquid, from the fictive temperatures of glasses that were cooled at different rates.
struct CooledGlasses {
    std::size_t count = 0;
    Result<Measured> energyOverRTg; ///< Δh*/(R T_g)
    Result<Measured> fragility;     ///< m
};

/// Everything that follows from all samples together. Each part is a value or the reason why there is none.
struct StudyResult {
    Result<double> referenceTg;              ///< K, at ambient pressure
    std::vector<ActivationPoint> activation; ///< by pressure and temperature
    std::vector<SampleExclusion> excluded;
    std::vector<PressureTransition> transitions; ///< one a pressure above the ambient
    Result<Measured> ambientOnset;               ///< K, onset of equilibrium at ambient pressure
    MasterCurveResult master;
    std::vector<CommonActivation> common = {}; ///< one a branch with lines of two samples or more
    std::optional<CooledGlasses> cooled = {};  ///< where rates of cooling are known
    std::vector<FictiveComparison> fictive;    ///< one a pressure above the ambient
    Result<SlowdownResult> slowdown;           ///< of the highest pressure
    std::string structureReference;            ///< id in force; empty: none
    std::vector<StructurePoint> structure;     ///< by pressure and temperature
    std::vector<CompressionSlope> slopes;      ///< by temperature
    Result<Measured> densification;            ///< per cent, of the samples compressed hardest, in equilibrium
    std::vector<StateCurve> states;
};

} // namespace vitrine
