#include "core/evaluation/standing_problems.h"

namespace vitrine {

namespace {

/// Gathers what is missing of a sample. A reason told already of the same place is not repeated: one failing stage fails those
/// after it.
class Gathered {
  public:
    explicit Gathered(const std::string& sample) : sample_(sample) {}

    void add(const std::optional<ItemPath>& item, Problem problem, Gravity gravity) {
        const auto isTold = [&](const StandingProblem& told) {
            return told.item == item && told.problem.what == problem.what && told.problem.where == problem.where;
        };
        const auto told = std::ranges::find_if(all_, isTold);
        if (told == all_.end())
            all_.push_back({sample_, item, std::move(problem), gravity});
        else
            told->gravity = std::max(told->gravity, gravity);
    }
    template<class T>
    void addOf(const std::optional<ItemPath>& item, const Result<T>& result, Gravity gravity, const std::string& where = {}) {
        if (!result)
            add(item, {result.error().what, result.error().remedy, where, result.error().asks}, gravity);
    }
    std::vector<StandingProblem> all() && { return std::move(all_); }

  private:
    std::string sample_;
    std::vector<StandingProblem> all_;
};

Gravity gravityIf(bool problem) {
    return problem ? Gravity::Problem : Gravity::Note;
}

/// What a person set by hand is missed where it gives nothing.
void addHeating(Gathered& out, const ItemPath& path, const Scan& scan, const ScanResult& result) {
    const Gravity windows = gravityIf(scan.glassWindow || scan.liquidWindow);
    out.addOf(path, result.windows, windows);
    out.addOf(path, result.lines, windows);
    out.addOf(path, result.transition, windows);
    out.addOf(path, result.fictiveTemperature, Gravity::Note);
    out.addOf(path, result.peaks, gravityIf(scan.peaks.has_value()));
    for (const Problem& doubt : result.doubts)
        out.add(path, {doubt.what, doubt.remedy, {}}, Gravity::Problem);
}

void addScan(Gathered& out, const Sample& sample, const Scan& scan, const ScanResult& result) {
    const ItemPath path = ScanPath{sample.id, scan.id};
    out.addOf(path, result.prepared, Gravity::Problem);
    if (result.baseline)
        out.addOf(path, *result.baseline, Gravity::Problem);
    if (result.prepared && !scan.cooling)
        addHeating(out, path, scan, result);
    if (result.prepared && scan.cooling && scan.peaks)
        out.addOf(path, result.peaks, Gravity::Problem);
    if (result.rateRemark)
        out.add(path, {*result.rateRemark, {}, {}}, Gravity::Problem);
}

/// The kink that is not claimed is a finding, and told with the results.
void addSeries(Gathered& out, const ItemPath& path, const Result<Shared<SeriesResult>>& series) {
    out.addOf(path, series, Gravity::Problem);
    if (series && (*series)->volume)
        out.addOf(path, *(*series)->volume, Gravity::Problem);
    if (series && (*series)->map)
        out.addOf(path, *(*series)->map, Gravity::Problem);
}

/// What a file does not hold, because it is the result of another program, is not missed.
void addPattern(Gathered& out, const Sample& sample, const ScatteringPattern& pattern, const PatternResult& result) {
    const ItemPath path = PatternPath{sample.id, pattern.id};
    out.addOf(path, result.pattern, Gravity::Problem);
    if (pattern.role == PatternRole::Background)
        return;
    const PatternContent content = pattern.recording->content;
    out.addOf(path, result.structure, Gravity::Problem);
    if (result.densityMap)
        out.addOf(path, *result.densityMap, Gravity::Problem);
    if (!isOnDistance(content))
        out.addOf(path, result.peaks, Gravity::Problem);
    if (content == PatternContent::Intensity || isOnDistance(content))
        out.addOf(path, result.coordination, gravityIf(pattern.choices.firstShell.has_value()));
    if (result.subPeaks)
        out.addOf(path, *result.subPeaks, Gravity::Problem);
    if (result.series)
        addSeries(out, path, *result.series);
}

/// Two peaks are a line begun, which is missed where the sample has no other; from three on each line has its energy.
void addKissinger(Gathered& out, const SampleResult& result) {
    constexpr std::size_t begun = 2, enough = 3;
    const bool any = std::ranges::any_of(result.kissinger, [](const auto& line) { return line->fit.has_value(); });
    for (const auto& line : result.kissinger)
        out.addOf({}, line->fit, gravityIf(line->sources.size() >= (any ? enough : begun)), "Kissinger");
}

/// Three numbers are fitted: with fewer points than four nothing is wrong yet.
void addCompression(Gathered& out, const CompressionResult& compression, StateEquation equation) {
    constexpr std::size_t fewest = 4;
    const Gravity gravity = gravityIf(compression.points.size() >= fewest);
    out.addOf({}, compression.fit, gravity, equationName(equation));
    out.addOf({}, compression.q1Slope, gravity, equationName(equation));
}

void addHeatCapacity(Gathered& out, const HeatCapacityAnswer& answer) {
    out.addOf({}, answer.curve, Gravity::Problem);
    out.addOf({}, answer.step, gravityIf(!answer.curve));
    if (answer.step)
        for (const Problem& doubt : (*answer.step)->doubts)
            out.add({}, {doubt.what, doubt.remedy, {}}, Gravity::Problem);
}

} // namespace

std::vector<StandingProblem> standingProblems(const Sample& sample, const SampleResult& result) {
    Gathered out(sample.id);
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i)
        addScan(out, sample, *sample.scans[i], *result.scans[i]);
    addKissinger(out, result);
    for (std::size_t i = 0; i < std::min(sample.patterns.size(), result.patterns.size()); ++i)
        addPattern(out, sample, *sample.patterns[i], *result.patterns[i]);
    if (result.compression)
        addCompression(out, *result.compression, sample.compression.fit.equation);
    for (std::size_t i = 0; i < std::min(sample.rubies.size(), result.rubies.size()); ++i)
        out.addOf({}, result.rubies[i]->result, Gravity::Problem, sample.rubies[i]->name);
    if (result.heatCapacity)
        addHeatCapacity(out, *result.heatCapacity);
    return std::move(out).all();
}

std::vector<StandingProblem> standingProblems(const Study& study, const Results& results) {
    std::vector<StandingProblem> all;
    for (const auto& sample : study.samples)
        if (const SampleResult* result = findResult(results, sample->id))
            std::ranges::move(standingProblems(*sample, *result), std::back_inserter(all));
    return all;
}

} // namespace vitrine
