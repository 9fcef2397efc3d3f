// What the cells of the sample table show.
#include "widgets/panels/quantities.h"
#include "widgets/panels/sample_model.h"
#include "widgets/panels/text.h"
#include "widgets/plot/palette.h"
#include "widgets/views/thermogram_bundle.h"
#include "widgets/words.h"

#include <QPainter>

namespace vitrine {

namespace {

constexpr int iconSize = 14;

/// What `paint` draws, sharp on any screen.
template<class Paint>
QIcon icon(Paint paint) {
    constexpr int ratio = 3;
    QPixmap picture(iconSize * ratio, iconSize * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paint(painter);
    return picture;
}

QIcon dot(const QColor& colour, bool filled) {
    return icon([&](QPainter& painter) {
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QPointF(iconSize / 2.0, iconSize / 2.0), 3.8, 3.8);
    });
}

/// The stroke of a curve, as in the legend of a plot; dashed for a cooling scan.
QIcon swatch(const QColor& colour, bool dashed) {
    return icon([&](QPainter& painter) {
        painter.setPen(QPen(colour, 2.2, dashed ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(1, iconSize / 2.0), QPointF(iconSize - 1, iconSize / 2.0));
    });
}

QString energyText(const SampleResult* result) {
    const KissingerFit* fit = result ? fittedKissinger(*result) : nullptr;
    return fit ? displayedBriefly(shownEnergy(*fit)) : QStringLiteral("–");
}

/// Why a sample has no activation energy, or the unit and interval of the one it has.
QString energyToolTip(const SampleResult* result) {
    if (!result || result->kissinger.empty())
        return SampleModel::tr("No scan has a clear peak, so there is no activation energy.");
    const auto& line = *result->kissinger.front();
    if (!line.fit)
        return translated(line.fit.error());
    const QString unit = (*line.fit)->energyOverRTg ? QStringLiteral("R·T_g") : QStringLiteral("kJ/mol");
    return SampleModel::tr("E_a %1, branch: %2")
        .arg(displayed(shownEnergy(**line.fit), unit), branchName(line.branch));
}

QString sampleToolTip(const Sample& sample) {
    QStringList lines{QString::fromStdString(sample.name), QString::fromStdString(sample.composition),
                      shownTreatment(sample.treatment)};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QString SampleModel::sampleText(const Sample& sample, const SampleResult* result, int column) const {
    const SampleTreatment& treatment = sample.treatment;
    switch (column) {
    case Name: return QString::fromStdString(sample.name);
    case Temperature: return treatment.temperature ? displayed(*treatment.temperature, 4) : QString();
    case Pressure: return shownPressure(treatment.pressure).remove(QStringLiteral(" GPa"));
    case Scans: return displayed(static_cast<double>(sample.scans.size()), 6);
    case Patterns: return displayed(static_cast<double>(sample.patterns.size()), 6);
    default: return energyText(result);
    }
}

QIcon SampleModel::sampleIcon(const Sample& sample) const {
    const double pressure = sample.treatment.pressure.value_or(0);
    const bool pressed = pressure > 1e-3;
    return dot(pressureColour(pressed ? pressure / look_.highestPressure : 0, theme_), pressed);
}

/// The colour that the scan's curve has: among the scans that are drawn, or of its sample where that is not drawn.
QIcon SampleModel::scanIcon(const ScanPath& path, const Scan& scan) const {
    const auto rate = [&](const Scan& s) { return rateOf(s, findResult(*scene_.now.results, ScanPath{path.sample, s.id})).value_or(0); };
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
    if (role == Qt::ToolTipRole)
        return index.column() == Energy ? energyToolTip(result) : sampleToolTip(*sample);
    if (role == SearchTextRole)
        return QString::fromStdString(sample->name + " " + sample->composition + " ") + shownTreatment(sample->treatment);
    return {};
}

QString SampleModel::scanText(const Scan& scan, const ScanResult* result) const {
    const QString rate = shownRate(rateOf(scan, result));
    if (scan.cooling)
        return tr("%1, cooling").arg(rate);
    return byHandText(scan).isEmpty() ? rate : tr("%1 · by hand").arg(rate);
}

QVariant SampleModel::scanData(const QModelIndex& index, int role) const {
    const auto path = scanAt(index);
    const Scan* scan = path ? findScan(scene_.now.study, *path) : nullptr;
    if (!scan)
        return {};
    const QString name = QString::fromStdString(scan->name);
    if ((role == Qt::DisplayRole || role == SortRole) && index.column() == Name)
        return scanText(*scan, findResult(*scene_.now.results, *path));
    if (role == Qt::DecorationRole && index.column() == Name)
        return scanIcon(*path, *scan);
    if (role == Qt::ToolTipRole && !byHandText(*scan).isEmpty())
        return QStringLiteral("%1\n%2").arg(name, byHandText(*scan));
    if (role == Qt::ToolTipRole || role == SearchTextRole || (role == Qt::EditRole && index.column() == Name))
        return name;
    if (role == Qt::BackgroundRole && path == scene_.selection.hovered)
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
    if (role == Qt::BackgroundRole && path == scene_.selection.hoveredPattern)
        return theme_.accentPale;
    if (role == Qt::ForegroundRole && background)
        return theme_.faint;
    return {};
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (isPattern(index))
        return patternData(index, role);
    return isScan(index) ? scanData(index, role) : sampleData(index, role);
}

Qt::ItemFlags SampleModel::flags(const QModelIndex& index) const {
    const auto flags = QAbstractItemModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

bool SampleModel::setData(const QModelIndex& index, const QVariant& value, int role) {
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
        return QVariant((section == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const QString energy = look_.inRTg ? tr("E_a / RT_g") : tr("E_a / kJ mol^{-1}");
    const QString names[] = {tr("Sample"), tr("T / K"), tr("P / GPa"), tr("scans"), tr("XRD"), energy};
    return names[section];
}

} // namespace vitrine
