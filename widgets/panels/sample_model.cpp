#include "widgets/panels/sample_model.h"

#include "widgets/panels/quantities.h"
#include "widgets/views/thermogram_bundle.h"

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
    announceEverything();
}

void SampleModel::setScene(const Scene& scene) {
    const auto isThere = [&](const std::string& id) { return findSample(scene.now.study, id) != nullptr; };
    const Look old = std::exchange(look_, lookOf(scene));
    const Scene before = std::exchange(scene_, scene);
    for (int i = rowCount() - 1; i >= 0; --i)
        if (!isThere(rows_[static_cast<std::size_t>(i)]->id))
            removeRow(i);
    for (std::size_t i = 0; i < scene.now.study.samples.size(); ++i)
        placeRow(static_cast<int>(i), *scene.now.study.samples[i]);
    if (old.rates != look_.rates || old.highestPressure != look_.highestPressure)
        announceEverything();
    else
        for (int i = 0; i < rowCount(); ++i)
            announceChanges(i, before);
    if (old.inRTg != look_.inRTg)
        Q_EMIT headerDataChanged(Qt::Horizontal, Energy, Energy);
}

SampleModel::Look SampleModel::lookOf(const Scene& scene) {
    Look look{ratesOf(bundleOf(scene)), 0, inRTg(*scene.now.results)};
    for (const auto& sample : scene.now.study.samples)
        look.highestPressure = std::max(look.highestPressure, sample->treatment.pressure.value_or(0));
    return look;
}

void SampleModel::announceEverything() {
    if (rows_.empty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (int i = 0; i < rowCount(); ++i)
        if (const QModelIndex sample = index(i, 0); rowCount(sample) > 0)
            Q_EMIT dataChanged(index(0, 0, sample), index(rowCount(sample) - 1, ColumnCount - 1, sample));
}

/// Announces what differs in a sample's row and in those of its scans: a drag changes two rows of many.
void SampleModel::announceChanges(int row, const Scene& before) {
    const std::string& id = rows_[static_cast<std::size_t>(row)]->id;
    const Sample *now = findSample(scene_.now.study, id), *old = findSample(before.now.study, id);
    if (now != old)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (now == old && scene_.selection.hovered == before.selection.hovered)
        return;
    const QModelIndex sample = index(row, 0);
    for (int i = 0; i < rowCount(sample); ++i) {
        const ScanPath path{id, rows_[static_cast<std::size_t>(row)]->scans[static_cast<std::size_t>(i)]};
        const bool hover = (scene_.selection.hovered == path) != (before.selection.hovered == path);
        if (hover || findScan(scene_.now.study, path) != findScan(before.now.study, path))
            Q_EMIT dataChanged(index(i, 0, sample), index(i, ColumnCount - 1, sample));
    }
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

} // namespace vitrine
