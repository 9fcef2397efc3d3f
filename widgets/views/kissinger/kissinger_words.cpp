#include "widgets/views/kissinger/kissinger_words.h"

#include "core/across_samples/activation_stage.h"
#include "widgets/controls/analysts.h"
#include "widgets/views/thermograms/thermogram_drawing.h"
#include "widgets/words/item_names.h"
#include "widgets/words/words.h"

#include <algorithm>
#include <map>

namespace vitrine {

namespace {

constexpr std::size_t mostLines = 4;      // whose E_a is written in the corner
constexpr std::size_t mostExclusions = 3; // named one by one
constexpr double sameRate = 0.05;         // rates within this part are matched

QString say(const Message& words) {
    return translated(words);
}

std::string text(const QString& q) {
    return q.toStdString();
}

QString lineName(const KissingerLine& line) {
    const QString name = QString::fromStdString(line.sample->name);
    const QString branch =
        line.result->kind == PeakKind::Exotherm ? say(phrase("Kissinger", "exotherm")) : shownBranch(line.result->branch);
    return branch.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, branch);
}

Message intervalWords(const Measured& m, std::size_t n) {
    const auto count = std::to_string(n);
    if (!m.ci95)
        return phrase("Kissinger", "n = %1").with(count);
    return phrase("Kissinger", "95 %: %1, n = %2").with(text(displayedInterval(m)), count);
}

/// The same with spaces at which no line is broken.
QString unbroken(QString q) {
    return q.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

QString energyText(const KissingerFit& fit, const Analysts* analysts) {
    const Measured& energy = fit.energyOverRTg ? *fit.energyOverRTg : fit.energy;
    const QString unit = fit.energyOverRTg ? QStringLiteral("R T_g") : QStringLiteral("kJ mol⁻¹");
    return say(phrase("Kissinger", "E_a = %1 (%2)")
                   .with(text(unbroken(shownWithChoices(analysts, energy, unit))),
                         text(unbroken(say(intervalWords(energy, fit.points.size()))))));
}

PanelLine resultLine(const KissingerLine& line, bool several, const Analysts* analysts, const Theme& theme) {
    const auto& fit = line.result->fit;
    const QString what = fit ? energyText(**fit, analysts) : translated(fit.error());
    const QString whole = several ? say(phrase("Kissinger", "%1: %2").with(text(lineName(line)), text(what))) : what;
    return {whole, fit ? line.colour : theme.warning};
}

/// Whether the sample was cooled at another rate than it was heated at.
bool isUnmatched(const KissingerLine& line) {
    const auto cooling = line.sample->treatment.coolingRate;
    return cooling && line.result->kind == PeakKind::Endotherm && line.result->fit &&
           std::ranges::any_of(line.result->sources, [&](const KissingerSource& s) {
               return std::abs(s.point.heatingRate - *cooling) > sameRate * *cooling;
           });
}

PanelLine unmatchedLine(const KissingerLine& line, const Theme& theme) {
    return {say(phrase("Kissinger", "Cooled at %1 K/s, heated at other rates: the ratio of the two differs from scan to scan, so "
                                    "that E_a is apparent.")
                    .with(Figure{*line.sample->treatment.coolingRate, 3})),
            theme.warning};
}

void addExclusions(std::vector<PanelLine>& words, const KissingerLine& line, const Theme& theme) {
    const auto& excluded = line.result->excluded;
    for (std::size_t i = 0; i < std::min(excluded.size(), mostExclusions); ++i)
        words.push_back({say(phrase("Kissinger", "Left out, %1: %2")
                                 .with(text(scanName(*line.sample, excluded[i].scan)), excluded[i].reason)),
                         theme.faint});
    if (excluded.size() > mostExclusions)
        words.push_back(
            {say(phrases("Kissinger", "%n more scan(s) left out").count(static_cast<int>(excluded.size() - mostExclusions))),
             theme.faint});
}

void addCount(std::vector<PanelLine>& words, const Message& counted, std::size_t n, const QColor& colour) {
    if (n > 0)
        words.push_back({say(counted.count(static_cast<int>(n))), colour});
}

void addPeakless(std::vector<PanelLine>& words, const KissingerPlot& plot, const Theme& theme) {
    addCount(words, phrases("Kissinger", "%n sample(s) without a clear peak: not drawn"), plot.withoutPeaks, theme.faint);
}

/// Where there is no room to tell of each line: how many there are, and how much is not in them.
std::vector<PanelLine> wordsOfMany(const KissingerPlot& plot, const Theme& theme) {
    std::size_t unfitted = 0, leftOut = 0;
    for (const KissingerLine& line : plot.lines) {
        unfitted += line.result->fit ? 0 : 1;
        leftOut += line.result->excluded.size();
    }
    std::vector<PanelLine> words;
    addCount(words, phrases("Kissinger", "%n line(s): select a sample to read its E_a."), plot.lines.size(), theme.faint);
    addCount(words, phrases("Kissinger", "%n line(s) without a fit"), unfitted, theme.warning);
    addCount(words, phrases("Kissinger", "%n scan(s) left out of a line: select its sample to read why."), leftOut, theme.faint);
    addPeakless(words, plot, theme);
    return words;
}

/// What the colours of many lines stand for.
std::vector<PanelLine> legendOfPressures(const KissingerPlot& plot) {
    std::map<double, const KissingerLine*> first; // of each pressure, GPa; 0: ambient
    for (const KissingerLine& line : plot.lines)
        if (const auto pressure = knownPressure(line.sample->treatment))
            first.try_emplace(line.filled ? *pressure : 0, &line);
    std::vector<PanelLine> legend;
    for (const auto& [pressure, line] : first)
        legend.push_back(
            {line->filled ? say(phrase("Kissinger", "%1 GPa").with(Figure{pressure, 3})) : say(phrase("Kissinger", "1 atm")),
             line->colour, Marker::Circle, line->filled});
    return legend;
}

} // namespace

std::vector<PanelLine> kissingerWords(const KissingerPlot& plot, const Analysts* analysts, const Theme& theme) {
    if (plot.lines.size() > mostLines)
        return wordsOfMany(plot, theme);
    std::vector<PanelLine> words;
    for (const KissingerLine& line : plot.lines)
        words.push_back(resultLine(line, plot.lines.size() > 1, analysts, theme));
    const auto unmatched = std::ranges::find_if(plot.lines, isUnmatched);
    if (unmatched != plot.lines.end())
        words.push_back(unmatchedLine(*unmatched, theme));
    for (const KissingerLine& line : plot.lines)
        addExclusions(words, line, theme);
    if (!plot.lines.empty())
        addPeakless(words, plot, theme);
    return words;
}

std::vector<PanelLine> kissingerLegend(const KissingerPlot& plot) {
    if (plot.lines.size() > mostLines)
        return legendOfPressures(plot);
    std::vector<PanelLine> legend;
    for (const KissingerLine& line : plot.lines)
        legend.push_back({line.number.isEmpty() ? lineName(line) : QStringLiteral("%1 · %2").arg(line.number, lineName(line)),
                          line.colour, line.marker, line.filled});
    return legend;
}

QString kissingerCaption(const KissingerPlot& plot) {
    if (plot.lines.empty())
        return {};
    QStringList parts{say(phrase("Kissinger", "%1: ln(%2) against 1/T_p")
                              .with(text(formulaName(plot.formula)), text(kissingerVariable(plot.formula))))};
    const auto& first = plot.lines.front().result;
    const bool oneBranch = std::ranges::all_of(plot.lines, [&](const KissingerLine& line) {
        return line.result->branch == first->branch && line.result->kind == first->kind;
    });
    const QString branch = shownBranch(first->branch);
    if (oneBranch && !branch.isEmpty())
        parts << say(phrase("Kissinger", "branch: %1").with(text(branch)));
    if (plot.ofOtherFormulas > 0)
        parts << say(
            phrases("Kissinger", "%n sample(s) with another formula not drawn").count(static_cast<int>(plot.ofOtherFormulas)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace vitrine
