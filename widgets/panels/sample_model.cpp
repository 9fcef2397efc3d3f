#include "widgets/panels/sample_model.h"

#include "widgets/panels/quantities.h"
#include "widgets/panels/text.h"
#include "widgets/plot/palette.h"
#include "widgets/words.h"

#include <QPainter>

namespace vitrine {

/// The identity of a sample's row and of the rows below it. Lives as long as the row, so indices stay valid.
struct SampleModel::Row {
    std::string id;
    std::vector<std::string> scans;
};

namespace {

std::vector<std::string> scanIds(const Sample& sample) {
    std::vector<std::string> ids;
    std::ranges::transform(sample.scans, std::back_inserter(ids), [](const auto& scan) { return scan->id; });
    return ids;
}

QIcon dot(const QColor& colour, bool filled) {
    constexpr int size = 14, ratio = 3;
    QPixmap picture(size * ratio, size * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(filled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QPointF(size / 2.0, size / 2.0), 3.8, 3.8);
    return picture;
}

double highestPressure(const Study& study) {
    double highest = 0;
    for (const auto& sample : study.samples)
        highest = std::max(highest, sample->treatment.pressure.value_or(0));
    return highest;
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

/// Whether every fitted sample has its energy in units of R T_g.
bool inRTg(const Results& results) {
    bool any = false;
    for (const auto& sample : results.samples)
        if (const KissingerFit* fit = fittedKissinger(*sample)) {
            any = true;
            if (!fit->energyOverRTg)
                return false;
        }
    return any;
}

} // namespace

SampleModel::SampleModel(QObject* parent) : QAbstractItemModel(parent), theme_(Theme::light()) {
    scene_.now.results = std::make_shared<const Results>();
}

SampleModel::~SampleModel() = default;

void SampleModel::setTheme(const Theme& theme) {
    theme_ = theme;
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void SampleModel::setScene(const Scene& scene) {
    const auto isThere = [&](const std::string& id) { return findSample(scene.now.study, id) != nullptr; };
    scene_ = scene;
    for (int i = rowCount() - 1; i >= 0; --i)
        if (!isThere(rows_[static_cast<std::size_t>(i)]->id))
            removeRow(i);
    for (std::size_t i = 0; i < scene.now.study.samples.size(); ++i)
        placeRow(static_cast<int>(i), *scene.now.study.samples[i]);
    if (!rows_.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int i = 0; i < rowCount(); ++i)
        announceScans(i);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void SampleModel::removeRow(int row) {
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    endRemoveRows();
}

/// Makes `row` that of the sample: already there, found further down (whose predecessors have gone), or new.
void SampleModel::placeRow(int row, const Sample& sample) {
    const auto at = static_cast<std::size_t>(row);
    while (at < rows_.size() && rows_[at]->id != sample.id && holdsBelow(row, sample.id))
        removeRow(row);
    if (at >= rows_.size() || rows_[at]->id != sample.id) {
        beginInsertRows({}, row, row);
        rows_.insert(rows_.begin() + row, std::make_unique<Row>(Row{sample.id, {}}));
        endInsertRows();
    }
    placeScans(row, scanIds(sample));
}

bool SampleModel::holdsBelow(int row, const std::string& id) const {
    return std::any_of(rows_.begin() + row, rows_.end(), [&](const auto& other) { return other->id == id; });
}

/// Brings the rows of a sample's scans to `wanted`, leaving what both begin with in place.
void SampleModel::placeScans(int row, const std::vector<std::string>& wanted) {
    auto& have = rows_[static_cast<std::size_t>(row)]->scans;
    const auto common = std::ranges::mismatch(have, wanted).in1 - have.begin();
    if (common < std::ssize(have)) {
        beginRemoveRows(index(row, 0), static_cast<int>(common), static_cast<int>(have.size()) - 1);
        have.erase(have.begin() + common, have.end());
        endRemoveRows();
    }
    if (common < std::ssize(wanted)) {
        beginInsertRows(index(row, 0), static_cast<int>(common), static_cast<int>(wanted.size()) - 1);
        have.insert(have.end(), wanted.begin() + common, wanted.end());
        endInsertRows();
    }
}

void SampleModel::announceScans(int row) {
    const QModelIndex sample = index(row, 0);
    if (const int scans = rowCount(sample); scans > 0)
        Q_EMIT dataChanged(index(0, 0, sample), index(scans - 1, ColumnCount - 1, sample));
}

QModelIndex SampleModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? rows_[static_cast<std::size_t>(parent.row())].get() : nullptr);
}

QModelIndex SampleModel::parent(const QModelIndex& child) const {
    if (!child.isValid() || !isScan(child))
        return {};
    const auto found = std::ranges::find(rows_, child.internalPointer(), [](const auto& row) -> void* { return row.get(); });
    return found == rows_.end() ? QModelIndex() : createIndex(static_cast<int>(found - rows_.begin()), 0, nullptr);
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(rows_.size());
    const bool hasRows = !isScan(parent) && parent.column() == 0;
    return hasRows ? static_cast<int>(rows_[static_cast<std::size_t>(parent.row())]->scans.size()) : 0;
}

int SampleModel::columnCount(const QModelIndex&) const { return ColumnCount; }

std::string SampleModel::sampleAt(const QModelIndex& index) const {
    const QModelIndex sample = isScan(index) ? index.parent() : index;
    return sample.isValid() ? rows_[static_cast<std::size_t>(sample.row())]->id : std::string();
}

std::optional<ScanPath> SampleModel::scanAt(const QModelIndex& index) const {
    if (!index.isValid())
        return std::nullopt;
    if (isScan(index))
        return ScanPath{sampleAt(index), static_cast<const Row*>(index.internalPointer())->scans[static_cast<std::size_t>(index.row())]};
    const Sample* sample = findSample(scene_.now.study, sampleAt(index));
    if (!sample || sample->scans.empty())
        return std::nullopt;
    const auto heating = std::ranges::find_if(sample->scans, [](const auto& scan) { return !scan->cooling; });
    return ScanPath{sample->id, heating == sample->scans.end() ? sample->scans.front()->id : (*heating)->id};
}

QModelIndex SampleModel::indexOf(const ScanPath& path) const {
    for (int i = 0; i < rowCount(); ++i) {
        const Row& row = *rows_[static_cast<std::size_t>(i)];
        const auto scan = std::ranges::find(row.scans, path.scan);
        if (row.id == path.sample && scan != row.scans.end())
            return index(static_cast<int>(scan - row.scans.begin()), 0, index(i, 0));
    }
    return {};
}

QString SampleModel::sampleText(const Sample& sample, const SampleResult* result, int column) const {
    const SampleTreatment& treatment = sample.treatment;
    switch (column) {
    case Name: return QString::fromStdString(sample.name);
    case Temperature: return treatment.temperature ? displayed(*treatment.temperature, 4) : QString();
    case Pressure: return shownPressure(treatment.pressure).remove(QStringLiteral(" GPa"));
    case Scans: return displayed(static_cast<double>(sample.scans.size()), 6);
    default: return energyText(result);
    }
}

QIcon SampleModel::sampleIcon(const Sample& sample) const {
    const double highest = highestPressure(scene_.now.study);
    const double pressure = sample.treatment.pressure.value_or(0);
    const bool pressed = pressure > 1e-3;
    return dot(pressureColour(pressed ? pressure / highest : 0, theme_), pressed);
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
    return scan.cooling ? tr("%1, cooling").arg(rate) : rate;
}

QVariant SampleModel::scanData(const QModelIndex& index, int role) const {
    const auto path = scanAt(index);
    const Scan* scan = path ? findScan(scene_.now.study, *path) : nullptr;
    if (!scan)
        return {};
    const QString name = QString::fromStdString(scan->name);
    if ((role == Qt::DisplayRole || role == SortRole) && index.column() == Name)
        return scanText(*scan, findResult(*scene_.now.results, *path));
    if (role == Qt::ToolTipRole || role == SearchTextRole || (role == Qt::EditRole && index.column() == Name))
        return name;
    if (role == Qt::BackgroundRole && path == scene_.selection.hovered)
        return theme_.accentPale;
    if (role == Qt::ForegroundRole && (scan->cooling || !scan->inKissinger))
        return theme_.faint;
    return {};
}

QVariant SampleModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((index.column() == Name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
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
    const QString energy = inRTg(*scene_.now.results) ? tr("E_a / RT_g") : tr("E_a / kJ mol^{-1}");
    const QString names[] = {tr("Sample"), tr("T / K"), tr("P / GPa"), tr("scans"), energy};
    return names[section];
}

} // namespace vitrine
