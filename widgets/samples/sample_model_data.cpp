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
               sampleNumber(scene_.now.study, sample.id, numbers_));
}

QVariant SampleModel::sampleData(const QModelIndex& index, int role) const {
    const Sample* sample = findSample(scene_.now.study, sampleAt(index));
    const SampleResult* result = findResult(*scene_.now.results, sampleAt(index));
    if (!sample)
        return {};
    if (const auto field = fieldOf(index.column()); field && role == Qt::EditRole)
        return fieldText(*sample, *field);
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return sampleText(*sample, result, index.column());
    if (role == Qt::DecorationRole && index.column() == Name)
        return sampleIcon(*sample);
    if (role == Qt::CheckStateRole && index.column() == Name && scene_.now.study.samples.size() > 1)
        return static_cast<int>(hidden_.contains(sample->id) ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::ForegroundRole)
        return sampleInk(*sample);
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

/// Faint where the sample is left out of the views.
QVariant SampleModel::sampleInk(const Sample& sample) const {
    return hidden_.contains(sample.id) ? QVariant(theme_.faint) : QVariant();
}

QVariant SampleModel::groupData(const QModelIndex& index, int role) const {
    if (role == GroupRole)
        return true;
    if (index.column() != Name)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
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

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isText(index.column()) ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == GroupPlaceRole)
        return isBelow(index) ? 0 : groupPlace(index);
    if (isGroup(index))
        return groupData(index, role);
    if (role == SortRole)
        return sortKey(index);
    const bool marked = index.column() == Name || index.column() == State;
    const bool toldByMark =
        role == MarkRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole || role == Qt::ForegroundRole;
    return marked && toldByMark ? markData(index, role) : rowData(index, role);
}

QVariant SampleModel::rowData(const QModelIndex& index, int role) const {
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
    if (isSample(index) && fieldOf(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool SampleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role == Qt::CheckStateRole && isSample(index)) {
        Q_EMIT checked(sampleAt(index), value.toInt() == Qt::Checked);
        return true;
    }
    if (role == Qt::EditRole && index.column() != Name)
        return type(index, value.toString().trimmed());
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
