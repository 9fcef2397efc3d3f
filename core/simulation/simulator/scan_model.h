#pragma once
#include "core/simulation/simulator/simulation.h"
#include "core/thermogram/thermogram.h"

#include <Eigen/Core>
#include <deque>
#include <functional>

namespace vitrine {

/// The parameters of a fitted scan, in this order.
enum class ScanParameter { GlassTransition, H, X, Beta, GlassValue, GlassSlope, LiquidValue, LiquidSlope };
inline constexpr Eigen::Index scanParameters = 8, relaxationParameters = 4;

/// A measured scan in cells, and the ramp of an experiment it was measured on.
struct ScanCells {
    std::vector<double> edges;       ///< K, ascending; cell i lies between edges i and i + 1
    std::vector<double> temperature; ///< K, mean of each cell
    std::vector<double> signal;      ///< mean of each cell
};

/// At most `most` cells of the rows that lie on the recorded ramp (heating) of the experiment. Refuses a ramp
/// that is no heating ramp, and fewer than fifty rows on it.
Result<ScanCells> cellsOf(const Thermogram&, const Simulation&, std::size_t most = 1200);

/// C = g + (l − g) C_N in the cells of a scan as a function of the parameters. Only the first four cost a run
/// of the relaxation model; runs are remembered, so asking for what was asked before costs nothing.
class ScanModel {
  public:
    ScanModel(const Simulation&, const ScanCells&);

    /// Empty where the model cannot be run.
    Eigen::VectorXd at(const Eigen::VectorXd& parameters);
    /// d C/d p: by differences for the first four (`fine`: central ones), exact for the lines.
    Eigen::MatrixXd jacobian(const Eigen::VectorXd& parameters, bool fine);
    /// The last four columns alone; empty where the model cannot be run.
    Eigen::MatrixXd lineJacobian(const Eigen::VectorXd& parameters);

    int runs() const { return runs_; }
    /// Asked before each run: true makes at() answer nothing.
    std::function<bool()> stopped;

  private:
    const Eigen::VectorXd& normalised(const Eigen::VectorXd& parameters);
    Eigen::VectorXd slope(const Eigen::VectorXd& parameters, Eigen::Index, bool fine);
    Eigen::MatrixXd lineColumns(const Eigen::VectorXd& normalised) const;

    struct Remembered {
        Eigen::VectorXd parameters, normalised;
    };
    Protocol protocol_;
    std::size_t ramp_;
    ScanConditions conditions_;
    ScanCells cells_;
    std::deque<Remembered> memory_;
    int runs_ = 0;
};

/// The relaxation model that four parameters describe.
TnmModel tnmOf(const Eigen::VectorXd& parameters);

} // namespace vitrine
