#include "core/simulation/simulator/scan_model.h"

#include "core/curve/tops.h"

namespace vitrine {

namespace {

constexpr std::size_t fewestFitted = 50, remembered = 32;
/// Parts of T_g, H, x and β: small against what bends the curve, large against what the steps of the solver
/// do to it.
constexpr double differenceSteps[] = {2e-4, 1e-3, 1e-3, 1e-3};

/// Finer than for drawing, so that differences are smooth.
RelaxationOptions fitOptions() {
    return optionsFor(1e-6);
}

struct RampPart {
    std::size_t index = 0;
    double start = 0, end = 0;
};

Result<RampPart> heatingRamp(const Simulation& experiment) {
    const Protocol written = unrolled(experiment.protocol);
    const auto index = experiment.ramp ? experiment.ramp : lastRamp(written);
    const Ramp* ramp = index && *index < written.segments.size() ? std::get_if<Ramp>(&written.segments[*index]) : nullptr;
    if (!ramp || ramp->rate <= 0)
        return refuse(phrase("Simulation", "The recorded step of the thermal history is no heating ramp."),
                      phrase("Simulation", "End the thermal history with the heating that was measured."));
    return RampPart{*index, startTemperature(written, *index), ramp->end};
}

std::vector<double> edgesOf(const std::vector<double>& middles, const RampPart& ramp) {
    std::vector<double> edges{std::max(ramp.start, 1.5 * middles[0] - 0.5 * middles[1])};
    for (std::size_t i = 1; i < middles.size(); ++i)
        edges.push_back(0.5 * (middles[i - 1] + middles[i]));
    const std::size_t last = middles.size() - 1;
    edges.push_back(std::min(ramp.end, 1.5 * middles[last] - 0.5 * middles[last - 1]));
    return edges;
}

} // namespace

TnmModel tnmOf(const Eigen::VectorXd& p) {
    return modelFromTau(p[0], 100, p[1], p[2], p[3]);
}

Result<ScanCells> cellsOf(const Thermogram& scan, const Simulation& experiment, std::size_t most) {
    const auto ramp = heatingRamp(experiment);
    if (!ramp)
        return std::unexpected(ramp.error());
    const IndexRange rows = indicesWithin(scan.temperature, {ramp->start, ramp->end});
    if (rows.size() < fewestFitted)
        return refuse(phrase("Simulation", "Too few rows of the scan lie on the ramp of the thermal history (%1).")
                          .with(Figure{static_cast<double>(rows.size())}),
                      phrase("Simulation", "Let the ramp begin and end where the scan does."));
    const auto part = [&](const std::vector<double>& all) { return std::span(all).subspan(rows.first, rows.size()); };
    Grouped cells = grouped(part(scan.temperature), part(scan.signal), (rows.size() + most - 1) / most);
    return ScanCells{edgesOf(cells.x, *ramp), cells.x, cells.y};
}

ScanModel::ScanModel(const Simulation& experiment, const ScanCells& cells)
    : protocol_(unrolled(experiment.protocol)), ramp_(experiment.ramp.value_or(lastRamp(experiment.protocol).value_or(0))),
      conditions_(experiment.conditions), cells_(cells) {}

const Eigen::VectorXd& ScanModel::normalised(const Eigen::VectorXd& parameters) {
    const Eigen::VectorXd key = parameters.head(relaxationParameters);
    const auto known = std::ranges::find_if(memory_, [&](const auto& run) { return run.parameters == key; });
    if (known != memory_.end())
        return known->normalised;
    Eigen::VectorXd answer;
    if (!stopped || !stopped()) {
        ++runs_;
        if (const auto run = heatCapacityOnRamp(tnmOf(parameters), protocol_, ramp_, cells_.edges, fitOptions()))
            answer = Eigen::Map<const Eigen::VectorXd>(run->normalised.data(), std::ssize(run->normalised));
    }
    memory_.push_front({key, answer});
    if (memory_.size() > remembered)
        memory_.pop_back();
    return memory_.front().normalised;
}

Eigen::MatrixXd ScanModel::lineColumns(const Eigen::VectorXd& liquid) const {
    const auto count = liquid.size();
    const Eigen::Map<const Eigen::VectorXd> t(cells_.temperature.data(), count);
    const Eigen::VectorXd glass = Eigen::VectorXd::Ones(count) - liquid;
    Eigen::MatrixXd columns(count, 4);
    columns << glass, glass.cwiseProduct((t.array() - conditions_.glass.at).matrix()), liquid,
        liquid.cwiseProduct((t.array() - conditions_.liquid.at).matrix());
    return columns;
}

Eigen::VectorXd ScanModel::at(const Eigen::VectorXd& parameters) {
    const Eigen::VectorXd& liquid = normalised(parameters);
    return liquid.size() == 0 ? liquid : Eigen::VectorXd(lineColumns(liquid) * parameters.tail(4));
}

/// x and β end at 1: there the difference is taken downwards only.
Eigen::VectorXd ScanModel::slope(const Eigen::VectorXd& parameters, Eigen::Index j, bool fine) {
    const double h = differenceSteps[static_cast<std::size_t>(j)] * parameters[j];
    const bool capped = j >= static_cast<Eigen::Index>(ScanParameter::X) && parameters[j] + h > 1;
    Eigen::VectorXd up = parameters, down = parameters;
    up[j] = capped ? 1 : parameters[j] + h;
    if (fine || capped)
        down[j] -= h;
    const Eigen::VectorXd above = at(up), below = at(down);
    return above.size() == 0 || below.size() == 0 ? Eigen::VectorXd() : Eigen::VectorXd((above - below) / (up[j] - down[j]));
}

Eigen::MatrixXd ScanModel::jacobian(const Eigen::VectorXd& parameters, bool fine) {
    const Eigen::VectorXd liquid = normalised(parameters);
    if (liquid.size() == 0)
        return {};
    Eigen::MatrixXd all(liquid.size(), scanParameters);
    for (Eigen::Index j = 0; j < relaxationParameters; ++j) {
        const Eigen::VectorXd column = slope(parameters, j, fine);
        if (column.size() == 0)
            return {};
        all.col(j) = column;
    }
    all.rightCols(4) = lineColumns(liquid);
    return all;
}

Eigen::MatrixXd ScanModel::lineJacobian(const Eigen::VectorXd& parameters) {
    const Eigen::VectorXd& liquid = normalised(parameters);
    return liquid.size() == 0 ? Eigen::MatrixXd() : lineColumns(liquid);
}

} // namespace vitrine
