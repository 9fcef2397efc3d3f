#include "widgets/samples/analysis_state.h"

#include "widgets/controls/quantities.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

QString share(const QString& what, int done, int of) {
    return QStringLiteral("%1 %2/%3").arg(what).arg(done).arg(of);
}

template<class T, class Test>
int countIf(const std::vector<T>& all, Test test) {
    return static_cast<int>(std::ranges::count_if(all, test));
}

void addScans(QStringList& parts, QStringList& lines, const Sample& sample, const SampleResult& result) {
    int heating = 0, transitions = 0, broken = 0;
    for (std::size_t i = 0; i < std::min(sample.scans.size(), result.scans.size()); ++i) {
        const ScanResult& scan = *result.scans[i];
        heating += sample.scans[i]->cooling ? 0 : 1;
        transitions += !sample.scans[i]->cooling && scan.transition ? 1 : 0;
        broken += scan.prepared ? 0 : 1;
    }
    if (heating > 0) {
        parts << share(QStringLiteral("Tg"), transitions, heating);
        lines << tr("%1 of %n heating scan(s) with a glass transition", nullptr, heating).arg(transitions);
    }
    if (broken > 0)
        lines << tr("%n scan(s) cannot be used", nullptr, broken);
}

void addPatterns(QStringList& parts, QStringList& lines, const Sample& sample, const SampleResult& result) {
    const int all = countIf(sample.patterns, [](const auto& p) { return p->role == PatternRole::Sample; });
    const int reduced = countIf(result.patterns, [](const auto& p) { return p->structure.has_value(); });
    if (all == 0)
        return;
    parts << share(QStringLiteral("S(q)"), reduced, all);
    lines << tr("%1 of %n pattern(s) with S(q)", nullptr, all).arg(reduced);
}

void addKissinger(QStringList& lines, const SampleResult& result) {
    for (const auto& line : result.kissinger)
        lines << (line->fit ? tr("Kissinger line (%1) is fitted").arg(branchName(line->branch))
                            : translated(line->fit.error().what));
}

} // namespace

AnalysisState analysisState(const Sample& sample, const SampleResult& result) {
    AnalysisState state;
    QStringList parts, lines;
    addScans(parts, lines, sample, result);
    addPatterns(parts, lines, sample, result);
    addKissinger(lines, result);
    state.text = parts.join(QStringLiteral(" · "));
    state.detail = lines.join(QLatin1Char('\n'));
    return state;
}

AnalysisState analysisState(const Scan& scan, const ScanResult& result) {
    if (!result.prepared)
        return {tr("not usable"), translated(result.prepared.error())};
    if (scan.cooling)
        return {};
    if (!result.transition)
        return {QStringLiteral("–"), translated(result.transition.error().what)};
    return {QStringLiteral("Tg"), tr("has a glass transition")};
}

AnalysisState analysisState(const ScatteringPattern& pattern, const PatternResult& result) {
    if (!result.pattern)
        return {tr("not usable"), translated(result.pattern.error())};
    if (pattern.role == PatternRole::Background)
        return {};
    if (!result.structure)
        return {QStringLiteral("–"), translated(result.structure.error().what)};
    if (isOnDistance(pattern.recording->content))
        return {QStringLiteral("G(r)"), tr("has G(r)")};
    const bool peak = result.peaks && !result.peaks->empty();
    return peak ? AnalysisState{QStringLiteral("S(q) · q1"), tr("has S(q) and a first sharp peak")}
                : AnalysisState{QStringLiteral("S(q)"), tr("has S(q), and no first sharp peak was found")};
}

} // namespace vitrine
