// What the cells of the sample table show.
#include "widgets/controls/analysts.h"
#include "widgets/controls/quantities.h"
#include "widgets/controls/text.h"
#include "widgets/plot/palette.h"
#include "widgets/samples/analysis_state.h"
#include "widgets/samples/sample_icons.h"
#include "widgets/samples/sample_model.h"
#include "widgets/samples/sample_numbers.h"
#include "widgets/views/sample_colour.h"
#include "widgets/views/thermograms/thermogram_bundle.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

/// Whether a column holds words, which begin at the left.
bool isText(int column) {
    return column == SampleModel::Name || column == SampleModel::Composition || column == SampleModel::Treatment ||
           column == SampleModel::State;
}

/// All that the columns tell, for those that there is no room for.
QString sampleToolTip(const Sample& sample, const SampleResult* result) {
    QStringList lines{QString::fromStdString(sample.name), QString::fromStdString(sample.composition),
                      shownTreatment(sample.treatment), result ? analysisState(sample, *result).detail : QString()};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

QString columnToolTip(const Sample& sample, const SampleResult* result, const SpreadPlace& place, int column) {
    switch (column) {
    case SampleModel::Energy:
        return energyToolTip(result, place);
    case SampleModel::FictiveTemperature:
        return fictiveToolTip(result, place);
    case SampleModel::State:
        return result ? analysisState(sample, *result).detail : QString();
    default:
        return sampleToolTip(sample, result);
    }
}

QString searchText(const Sample& sample) {
    QStringList words{QString::fromStdString(sample.name), QString::fromStdString(sample.composition),
                      shownTreatment(sample.treatment)};
    for (const auto& scan : sample.scans)
        words << QString::fromStdString(scan->name) << QString::fromStdString(scan->source.file);
    for (const auto& pattern : sample.patterns)
        words << QString::fromStdString(pattern->name) << QString::fromStdString(pattern->source.file);
    return words.join(QLatin1Char('\n'));
}

using Condition = std::optional<double>;

QVariantList quantities(const Sample& sample, Condition SampleTreatment::*treated, Condition ScatteringPattern::*measured) {
    QVariantList values;
    if (sample.treatment.*treated)
        values << *(sample.treatment.*treated);
    for (const auto& pattern : sample.patterns)
        if ((*pattern).*measured)
            values << *((*pattern).*measured);
    return values;
}

} // namespace

SpreadPlace SampleModel::placeIn(const Sample& sample) const {
    return placeOf(scene_.now.analysts.get(), sample.id, {});
}

QString SampleModel::sampleText(const Sample& sample, const SampleResult* result, int column) const {
    const SampleTreatment& treatment = sample.treatment;
    switch (column) {
    case Name:
        return QString::fromStdString(sample.name);
    case Temperature:
        return treatment.temperature ? displayed(*treatment.temperature, 4) : QString();
    case Pressure:
        return shownPressure(treatment.pressure).remove(QStringLiteral(" GPa"));
    case Composition:
        return QString::fromStdString(sample.composition);
    case Treatment:
        return treatmentName(treatment.kind);
    case Scans:
        return displayed(static_cast<double>(sample.scans.size()), 6);
    case Patterns:
        return displayed(static_cast<double>(sample.patterns.size()), 6);
    case State:
        return result ? analysisState(sample, *result).text : QString();
    case FictiveTemperature:
        return fictiveText(result, placeIn(sample));
    default:
        return energyText(result, placeIn(sample));
    }
}

QIcon SampleModel::sampleIcon(const Sample& sample) const {
    return dot(sampleColour(scene_.now.study, sample, theme_), isUnderPressure(sample),
               sampleNumber(scene_.now.study, sample.id, theme_));
}

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

QVariant SampleModel::sampleData(const QModelIndex& index, int role) const {
    const Sample* sample = findSample(scene_.now.study, sampleAt(index));
    const SampleResult* result = findResult(*scene_.now.results, sampleAt(index));
    if (!sample)
        return {};
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == SortRole)
        return sampleText(*sample, result, index.column());
    if (role == Qt::DecorationRole && index.column() == Name)
        return sampleIcon(*sample);
    if (role == Qt::CheckStateRole && index.column() == Name && scene_.now.study.samples.size() > 1)
        return static_cast<int>(hidden_.contains(sample->id) ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::ForegroundRole)
        return sampleInk(*sample, result, index.column());
    if (role == Qt::ToolTipRole)
        return columnToolTip(*sample, result, placeIn(*sample), index.column());
    if (role == SearchTextRole)
        return searchText(*sample);
    return quantitiesOf(*sample, role);
}

QVariant SampleModel::quantitiesOf(const Sample& sample, int role) const {
    if (role == PressuresRole)
        return quantities(sample, &SampleTreatment::pressure, &ScatteringPattern::pressure);
    if (role == TemperaturesRole)
        return quantities(sample, &SampleTreatment::temperature, &ScatteringPattern::temperature);
    return {};
}

/// Faint where the sample is left out of the views; amber where something of it cannot be read.
QVariant SampleModel::sampleInk(const Sample& sample, const SampleResult* result, int column) const {
    if (hidden_.contains(sample.id))
        return theme_.faint;
    return column == State && result && analysisState(sample, *result).problem ? QVariant(theme_.warning) : QVariant();
}

QVariant SampleModel::groupData(const QModelIndex& index, int role) const {
    if (role == GroupRole)
        return true;
    if (index.column() != Name)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == SortRole)
        return QString::fromStdString(identityOf(index).id);
    if (role == Qt::ForegroundRole)
        return theme_.faint;
    if (role == Qt::FontRole) {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    return {};
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
    if (role == Qt::DisplayRole || role == SortRole)
        return scanText(*scan, findResult(*scene_.now.results, *path), index.column());
    if (role == Qt::DecorationRole && index.column() == Name)
        return scanIcon(*path, *scan);
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
    if ((role == Qt::DisplayRole || role == SortRole) && index.column() == Name)
        return background ? tr("%1, background").arg(name) : name;
    if (role == Qt::DecorationRole && index.column() == Name)
        return dot(background ? theme_.faint : theme_.ink, !background);
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

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (isGroup(index))
        return groupData(index, role);
    if (isPattern(index))
        return patternData(index, role);
    return isScan(index) ? scanData(index, role) : sampleData(index, role);
}

Qt::ItemFlags SampleModel::flags(const QModelIndex& index) const {
    if (isGroup(index))
        return Qt::ItemIsEnabled;
    auto flags = QAbstractItemModel::flags(index);
    if (index.isValid() && index.column() == Name)
        flags |= isSample(index) ? Qt::ItemIsEditable | Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool SampleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role == Qt::CheckStateRole && isSample(index)) {
        Q_EMIT checked(sampleAt(index), value.toInt() == Qt::Checked);
        return true;
    }
    const std::string name = value.toString().trimmed().toStdString();
    if (role != Qt::EditRole || name.empty() || value == data(index, Qt::EditRole))
        return false;
    if (isScan(index))
        Q_EMIT renamed(RenameScan{*scanAt(index), name});
    else if (isPattern(index))
        Q_EMIT renamed(RenamePattern{*patternAt(index), name});
    else
        Q_EMIT renamed(RenameSample{sampleAt(index), name});
    return true;
}

QVariant SampleModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText(section) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString energy = look_.inRTg ? tr("E_a / RT_g") : tr("E_a / kJ mol^{-1}");
    const QString names[] = {tr("Sample"), tr("T / K"), tr("P / GPa"), tr("Composition"), tr("Treatment"), tr("scans"),
                             tr("XRD"),    tr("State"), energy,        tr("T_f / K")};
    return names[section];
}

} // namespace vitrine
