// What the rows below a sample show, and the marks of rows.
#include "widgets/controls/quantities.h"
#include "widgets/controls/text.h"
#include "widgets/plot/palette.h"
#include "widgets/samples/analysis_state.h"
#include "widgets/samples/sample_icons.h"
#include "widgets/samples/sample_model.h"
#include "widgets/views/thermograms/thermogram_bundle.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

/// The first reasons for a mark, a line each.
QString toldBriefly(const QStringList& wrong) {
    constexpr qsizetype most = 6;
    QStringList lines = wrong.mid(0, most);
    if (wrong.size() > most)
        lines << SampleModel::tr("and %n more", nullptr, static_cast<int>(wrong.size() - most));
    return lines.join(QLatin1Char('\n'));
}

QString stateDetail(const Scan& scan, const ScanResult* result) {
    return result ? analysisState(scan, *result).detail : QString();
}

QString patternState(const ScatteringPattern& pattern, const PatternResult* result, int role) {
    const AnalysisState state = result ? analysisState(pattern, *result) : AnalysisState();
    return role == Qt::ToolTipRole ? state.detail : state.text;
}

} // namespace

/// The colour that the scan's curve has: among the scans that are drawn, or of its sample where that is not drawn.
QIcon SampleModel::scanIcon(const ScanPath& path, const Scan& scan) const {
    const auto rate = [&](const Scan& s) {
        return rateOf(s, findResult(*scene_.now.results, ScanPath{path.sample, s.id})).value_or(0);
    };
    if (scene_.selection.shows(path.sample))
        return swatch(rateColour(rate(scan), look_.rates, theme_), scan.cooling);
    std::vector<double> rates;
    for (const auto& other : findSample(scene_.now.study, path.sample)->scans)
        rates.push_back(rate(*other));
    return swatch(rateColour(rate(scan), distinctRates(std::move(rates)), theme_), scan.cooling);
}

QString SampleModel::scanText(const Scan& scan, const ScanResult* result, int column) const {
    const QString rate = shownRate(rateOf(scan, result));
    if (column == Name)
        return scan.cooling ? tr("%1, cooling").arg(rate) : byHandText(scan).isEmpty() ? rate : tr("%1 · by hand").arg(rate);
    if (column == State)
        return result ? analysisState(scan, *result).text : QString();
    if (column == FictiveTemperature && result && result->fictiveTemperature)
        return displayedBriefly((*result->fictiveTemperature)->value);
    return {};
}

QVariant SampleModel::scanData(const QModelIndex& index, int role) const {
    const auto path = scanAt(index);
    const Scan* scan = path ? findScan(scene_.now.study, *path) : nullptr;
    if (!scan)
        return {};
    const QString name = QString::fromStdString(scan->name);
    if (role == Qt::DisplayRole)
        return scanText(*scan, findResult(*scene_.now.results, *path), index.column());
    if (role == Qt::DecorationRole && index.column() == Name)
        return scanIcon(*path, *scan);
    if (role == Qt::ToolTipRole && index.column() == State)
        return stateDetail(*scan, findResult(*scene_.now.results, *path));
    if (role == Qt::ToolTipRole && !byHandText(*scan).isEmpty())
        return QStringLiteral("%1\n%2").arg(name, byHandText(*scan));
    if (role == Qt::ToolTipRole || role == SearchTextRole || (role == Qt::EditRole && index.column() == Name))
        return name;
    if (role == Qt::BackgroundRole && scene_.selection.isHovered(*path))
        return theme_.accentPale;
    if (role == Qt::ForegroundRole && (scan->cooling || !scan->inKissinger))
        return theme_.faint;
    return {};
}

QVariant SampleModel::patternData(const QModelIndex& index, int role) const {
    const auto path = patternAt(index);
    const ScatteringPattern* pattern = path ? findPattern(scene_.now.study, *path) : nullptr;
    if (!pattern)
        return {};
    const QString name = QString::fromStdString(pattern->name);
    const bool background = pattern->role == PatternRole::Background;
    if (role == Qt::DisplayRole && index.column() == Name)
        return background ? tr("%1, background").arg(name) : name;
    if (role == Qt::DecorationRole && index.column() == Name)
        return dot(background ? theme_.faint : theme_.ink, !background);
    if (index.column() == State && (role == Qt::DisplayRole || role == Qt::ToolTipRole))
        return patternState(*pattern, findResult(*scene_.now.results, *path), role);
    if (role == Qt::DisplayRole && index.column() == Pressure && pattern->pressure)
        return displayed(*pattern->pressure, 3);
    if (role == Qt::DisplayRole && index.column() == Temperature && pattern->temperature)
        return displayed(*pattern->temperature, 4);
    if (role == Qt::ToolTipRole || role == SearchTextRole || (role == Qt::EditRole && index.column() == Name))
        return name;
    if (role == Qt::BackgroundRole && scene_.selection.isHovered(*path))
        return theme_.accentPale;
    if (role == Qt::ForegroundRole && background)
        return theme_.faint;
    return {};
}

/// Why a row is marked; nothing where it is not, or while it is being computed anew.
QStringList SampleModel::wrongWith(const QModelIndex& index) const {
    const std::string id = sampleAt(index);
    const auto sample = std::ranges::find(scene_.now.study.samples, id, [](const auto& each) { return each->id; });
    const auto result = std::ranges::find(scene_.now.results->samples, id, [](const auto& each) { return each->id; });
    if (sample == scene_.now.study.samples.end() || result == scene_.now.results->samples.end())
        return {};
    const RowMarks& marks = marks_.of(*sample, *result);
    if (isSample(index))
        return scene_.pending.touches(id) ? QStringList() : marks.sample;
    const auto item = itemAt(index);
    return !item || scene_.pending.contains(*item) ? QStringList() : marks.of(*item);
}

/// The sign of a row, and what it means in words for hands and for ears.
QVariant SampleModel::markData(const QModelIndex& index, int role) const {
    const QVariant plain = rowData(index, role);
    const QStringList wrong = wrongWith(index);
    if (wrong.isEmpty())
        return plain;
    if (role == MarkRole)
        return warningSign(theme_.warning);
    const QString told = toldBriefly(wrong);
    if (role == Qt::AccessibleTextRole)
        return tr("%1. Problem: %2").arg(rowData(index, Qt::DisplayRole).toString(), told);
    if (role == Qt::ForegroundRole)
        return plain.isValid() || index.column() != State ? plain : QVariant(theme_.warning);
    return QStringLiteral("%1\n%2").arg(plain.toString(), told).trimmed();
}

} // namespace vitrine
