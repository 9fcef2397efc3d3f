#include "core/robustness/summary.h"

#include "core/fit/statistics.h"
#include "core/robustness/fingerprint.h"

#include <cmath>
#include <map>

namespace vitrine {

namespace {

constexpr double errorsOf95 = 1.96;

/// A part of a run: a table, the rows of it that are done and the choices that its numbers can hang on.
struct Part {
    const ValueTable& table;
    std::vector<std::size_t> rows;
    std::vector<AnalystChoice> choices;
    std::vector<std::size_t> columns; ///< of the choices among all that are enabled
};

Part partOf(const RobustnessRun& run, const ValueTable& table, std::vector<std::size_t> rows, bool items) {
    Part part{table, std::move(rows), {}, {}};
    const auto all = enabledChoices(run.space);
    for (std::size_t d = 0; d < all.size(); ++d)
        if (!items || all[d].touches != ChoiceTouches::Compared) {
            part.choices.push_back(all[d]);
            part.columns.push_back(d);
        }
    return part;
}

ShareInputs inputsOf(const Part& part, const RobustnessRun& run, const std::vector<DrawPoint>& points) {
    ShareInputs in{part.choices, Eigen::MatrixXd(part.rows.size(), part.columns.size()), {}};
    for (std::size_t i = 0; i < part.rows.size(); ++i) {
        for (std::size_t d = 0; d < part.columns.size(); ++d)
            in.points(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(d)) = points[part.rows[i]][part.columns[d]];
        in.clusters.push_back(part.rows[i] % run.draws.variants);
    }
    return in;
}

Eigen::MatrixXd valuesOf(const Part& part) {
    Eigen::MatrixXd values(part.rows.size(), part.table.names.size());
    for (std::size_t i = 0; i < part.rows.size(); ++i)
        for (std::size_t j = 0; j < part.table.names.size(); ++j)
            values(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = part.table.rows[part.rows[i]][j];
    return values;
}

/// By number: why which rows lack it.
std::vector<std::vector<Loss>> lossesOf(const ValueTable& table, const std::vector<Message>& reasons) {
    std::vector<std::map<std::size_t, std::vector<std::size_t>>> rows(table.names.size());
    for (const Missing& each : table.missing)
        rows[each.quantity][each.reason].push_back(each.row);
    std::vector<std::vector<Loss>> out(rows.size());
    for (std::size_t j = 0; j < rows.size(); ++j)
        for (auto& [reason, of] : rows[j])
            out[j].push_back({reasons[reason], std::move(of)});
    return out;
}

QuantitySpread spreadOf(const QuantityName& name, const Measured& central, const std::vector<double>& values) {
    QuantitySpread spread{name, central, values.size()};
    const double noise = central.error.value_or(0);
    spread.total = noise;
    if (values.empty())
        return spread;
    const auto at = [&](double p) { return quantile(values, p); };
    spread.median = at(0.5);
    spread.ci68 = {at(0.16), at(0.84)};
    spread.ci95 = {at(0.025), at(0.975)};
    spread.choicesError = spread.ci95.width() / 2 / errorsOf95;
    spread.total = std::hypot(noise, spread.choicesError);
    return spread;
}

void addSpreads(RobustnessSummary& out, const Part& part, const RobustnessRun& run, const std::vector<DrawPoint>& points) {
    if (part.rows.empty())
        return;
    const Eigen::MatrixXd values = valuesOf(part);
    auto shares = sharesOf(inputsOf(part, run, points), values);
    auto losses = lossesOf(part.table, run.reasons);
    for (std::size_t j = 0; j < part.table.names.size(); ++j) {
        std::vector<double> finite;
        for (const double v : values.col(static_cast<Eigen::Index>(j)))
            if (std::isfinite(v))
                finite.push_back(v);
        out.quantities.push_back(spreadOf(part.table.names[j], part.table.central[j], finite));
        out.quantities.back().shares = std::move(shares[j]);
        out.quantities.back().losses = std::move(losses[j]);
    }
}

std::string_view lastPart(std::string_view key) {
    return key.substr(key.rfind('.') + 1);
}

/// Whether one of the parts of a key, between dots, is this or ends with it behind '_': "pattern.shells.r_A.1" has "r_A".
bool hasPart(std::string_view key, std::string_view part) {
    for (std::size_t at = key.find(part); at != std::string_view::npos; at = key.find(part, at + 1)) {
        const std::size_t end = at + part.size();
        const bool begins = at == 0 || key[at - 1] == '.' || key[at - 1] == '_';
        if (begins && (end == key.size() || key[end] == '.'))
            return true;
    }
    return false;
}

std::vector<Loss> failuresOf(const RobustnessRun& run) {
    std::map<std::size_t, std::vector<std::size_t>> draws;
    for (const FailedDraw& each : run.failed)
        draws[each.reason].push_back(each.draw);
    std::vector<Loss> out;
    for (auto& [reason, of] : draws)
        out.push_back({run.reasons[reason], std::move(of)});
    return out;
}

ClaimSpread counted(const ClaimVotes& claim) {
    ClaimSpread out{claim.key, claim.text};
    for (const auto& vote : claim.votes)
        if (vote) {
            ++out.judged;
            out.holds += *vote;
        }
    return out;
}

/// Across samples first.
void sortForReader(std::vector<QuantitySpread>& quantities) {
    std::ranges::stable_sort(
        quantities, {}, [](const QuantitySpread& q) { return (q.name.sample.empty() ? 0 : 1) + (q.name.item.empty() ? 0 : 1); });
}

std::vector<std::size_t> upTo(std::size_t n) {
    std::vector<std::size_t> rows(n);
    for (std::size_t i = 0; i < n; ++i)
        rows[i] = i;
    return rows;
}

} // namespace

RobustnessSummary summaryOf(const RobustnessRun& run) {
    RobustnessSummary out;
    out.fingerprint = run.fingerprint;
    out.space = run.space;
    out.seed = run.draws.seed;
    out.analysts = run.analysts;
    const auto draws = run.drawsDone();
    out.done = draws.size();
    out.variants = run.variantsDone;
    out.failed = run.failed.size();
    out.failures = failuresOf(run);
    const auto points = drawPoints(run.space, run.draws, run.analysts);
    addSpreads(out, partOf(run, run.compared, draws, false), run, points);
    addSpreads(out, partOf(run, run.items, upTo(run.variantsDone), true), run, points);
    sortForReader(out.quantities);
    for (const ClaimVotes& each : run.claims)
        out.claims.push_back(counted(each));
    return out;
}

std::string percentText(double part) {
    const double percent = 100 * part, whole = std::round(percent);
    if (percent < 100 && whole == 100)
        return figureText(std::floor(10 * percent) / 10, 3);
    if (percent > 0 && whole == 0)
        return figureText(std::max(0.1, std::round(10 * percent) / 10), 2);
    return figureText(whole, 3);
}

bool isOf(const RobustnessSummary& summary, const Study& study) {
    return summary.fingerprint == fingerprintOf(study);
}

Message sentenceOn(const RobustnessSummary& s) {
    const Figure done{static_cast<double>(s.done), countDigits}, ways{static_cast<double>(s.variants), countDigits};
    const int failed = static_cast<int>(s.failed);
    if (s.variants < s.done)
        return phrases("Robustness",
                       "%1 analyses, made of %2 analyses of the scans and patterns; %n of them failed. It is a sensitivity to "
                       "choices, not a probability.")
            .with(done, ways)
            .count(failed);
    return phrases("Robustness", "%1 analyses; %n of them failed. It is a sensitivity to choices, not a probability.")
        .with(done)
        .count(failed);
}

const QuantitySpread* findSpread(const RobustnessSummary& summary, std::string_view sample, std::string_view item,
                                 std::string_view key, double value) {
    const auto found = std::ranges::find_if(summary.quantities, [&](const QuantitySpread& each) {
        return each.central.value == value && each.name.sample == sample && each.name.item == item &&
               hasPart(each.name.key, lastPart(key));
    });
    return found == summary.quantities.end() ? nullptr : &*found;
}

const Share* greatestShare(const QuantitySpread& spread) {
    const auto greatest = std::ranges::max_element(spread.shares, {}, &Share::share);
    return greatest == spread.shares.end() ? nullptr : &*greatest;
}

} // namespace vitrine
