#include "widgets/samples/sample_model.h"

#include "core/curve/named.h"
#include "widgets/controls/quantities.h"
#include "widgets/views/sample_colour.h"
#include "widgets/views/thermograms/thermogram_bundle.h"

namespace vitrine {

namespace {

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
    numbers_ = sampleNumbers(scene_.now.study, theme_);
    announceEverything();
}

void SampleModel::setScene(const Scene& scene, const std::set<std::string>& hidden) {
    const bool otherHidden = std::exchange(hidden_, hidden) != hidden;
    const Look old = std::exchange(look_, lookOf(scene));
    const Scene before = std::exchange(scene_, scene);
    const bool otherNumbers = std::exchange(numbers_, sampleNumbers(scene_.now.study, theme_)) != numbers_;
    marks_.keepOnly(scene_.now.study);
    arrange();
    if (old.rates != look_.rates || old.highestPressure != look_.highestPressure || otherHidden || otherNumbers ||
        before.now.analysts != scene_.now.analysts)
        announceEverything();
    else
        for (int i = 0; i < rowCount(); ++i)
            announceChanges(i, before);
    if (old.inRTg != look_.inRTg)
        Q_EMIT headerDataChanged(Qt::Horizontal, Energy, Energy);
}

void SampleModel::setGrouping(Grouping grouping) {
    grouping_ = grouping;
    arrange();
}

std::vector<SampleModel::Identity> SampleModel::wantedRows() const {
    std::vector<Identity> wanted;
    for (const SampleSection& group : groupsOf(scene_.now.study, grouping_)) {
        if (!group.title.isEmpty())
            wanted.push_back({group.title.toStdString(), true});
        for (const std::string& sample : group.samples)
            wanted.push_back({sample, false});
    }
    return wanted;
}

/// Brings the rows to those that the study and the grouping ask for.
void SampleModel::arrange() {
    const auto wanted = wantedRows();
    for (int i = rowCount() - 1; i >= 0; --i)
        if (std::ranges::find(wanted, rows_[static_cast<std::size_t>(i)]->identity) == wanted.end())
            removeRow(i);
    for (std::size_t i = 0; i < wanted.size(); ++i)
        placeRow(static_cast<int>(i), wanted[i]);
}

const SampleModel::Identity& SampleModel::identityOf(const QModelIndex& index) const {
    return rows_[static_cast<std::size_t>(index.row())]->identity;
}

bool SampleModel::isGroup(const QModelIndex& index) const {
    return index.isValid() && !isBelow(index) && identityOf(index).group;
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

/// Announces what differs in a sample's row and in those below it: a drag changes two rows of many. Results come later than
/// what they are of, and one by one.
void SampleModel::announceChanges(int row, const Scene& before) {
    if (rows_[static_cast<std::size_t>(row)]->identity.group)
        return;
    const std::string& id = rows_[static_cast<std::size_t>(row)]->identity.id;
    const Sample *now = findSample(scene_.now.study, id), *old = findSample(before.now.study, id);
    const bool waits = scene_.pending.touches(id), waited = before.pending.touches(id);
    const bool otherResult = findResult(*scene_.now.results, id) != findResult(*before.now.results, id);
    const bool changed = now != old || waits != waited || (!waits && otherResult);
    if (changed)
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    const bool pointed = scene_.selection.hovered != before.selection.hovered;
    if (!changed && !pointed && scene_.pending == before.pending)
        return;
    const QModelIndex sample = index(row, 0);
    for (int i = 0; i < rowCount(sample); ++i)
        if (differs(*now, old, static_cast<std::size_t>(i), before))
            Q_EMIT dataChanged(index(i, 0, sample), index(i, ColumnCount - 1, sample));
}

/// Whether what is shown of a scan or pattern besides itself is another than `before`. What stands there while it is computed
/// is no result.
template<class Path>
bool SampleModel::isOther(const Path& path, const Scene& before) const {
    const bool waits = scene_.pending.contains(path), waited = before.pending.contains(path);
    const bool otherResult = findResult(*scene_.now.results, path) != findResult(*before.now.results, path);
    return scene_.selection.isHovered(path) != before.selection.isHovered(path) || waits != waited || (!waits && otherResult);
}

/// Whether what the row at `place` below a sample shows is another than in `old`.
bool SampleModel::differs(const Sample& now, const Sample* old, std::size_t place, const Scene& before) const {
    if (place < now.scans.size()) {
        const Scan& scan = *now.scans[place];
        const ScanPath path{now.id, scan.id};
        return isOther(path, before) || !old || named(old->scans, scan.id, place) != &scan;
    }
    place -= now.scans.size();
    const ScatteringPattern& pattern = *now.patterns[place];
    const PatternPath path{now.id, pattern.id};
    return isOther(path, before) || !old || named(old->patterns, pattern.id, place) != &pattern;
}

void SampleModel::removeRow(int row) {
    beginRemoveRows({}, row, row);
    rows_.erase(rows_.begin() + row);
    endRemoveRows();
}

/// Makes `row` the wanted one: already there, found further down (whose predecessors have gone), or new.
void SampleModel::placeRow(int row, const Identity& wanted) {
    const auto at = static_cast<std::size_t>(row);
    while (at < rows_.size() && rows_[at]->identity != wanted && holdsBelow(row, wanted))
        removeRow(row);
    if (at >= rows_.size() || rows_[at]->identity != wanted) {
        beginInsertRows({}, row, row);
        rows_.insert(rows_.begin() + row, std::make_unique<Row>(Row{wanted, {}}));
        endInsertRows();
    }
    if (!wanted.group)
        placeBelow(row, belowOf(*findSample(scene_.now.study, wanted.id)));
}

bool SampleModel::holdsBelow(int row, const Identity& wanted) const {
    return std::any_of(rows_.begin() + row, rows_.end(), [&](const auto& other) { return other->identity == wanted; });
}

/// Brings the rows below a sample to `wanted`, leaving what both begin with in place.
void SampleModel::placeBelow(int row, const std::vector<Below>& wanted) {
    auto& have = rows_[static_cast<std::size_t>(row)]->below;
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
    if (!child.isValid() || !isBelow(child))
        return {};
    const auto found = std::ranges::find(rows_, child.internalPointer(), [](const auto& row) -> void* { return row.get(); });
    return found == rows_.end() ? QModelIndex() : createIndex(static_cast<int>(found - rows_.begin()), 0, nullptr);
}

int SampleModel::rowCount(const QModelIndex& parent) const {
    if (!parent.isValid())
        return static_cast<int>(rows_.size());
    const bool hasRows = !isBelow(parent) && parent.column() == 0;
    return hasRows ? static_cast<int>(rows_[static_cast<std::size_t>(parent.row())]->below.size()) : 0;
}

int SampleModel::columnCount(const QModelIndex&) const {
    return ColumnCount;
}

std::string SampleModel::sampleAt(const QModelIndex& index) const {
    const QModelIndex sample = isBelow(index) ? index.parent() : index;
    return sample.isValid() && !isGroup(sample) ? identityOf(sample).id : std::string();
}

std::optional<ItemPath> SampleModel::itemAt(const QModelIndex& index) const {
    if (isScan(index))
        return ScanPath{sampleAt(index), below(index).id};
    if (isPattern(index))
        return PatternPath{sampleAt(index), below(index).id};
    const Sample* sample = findSample(scene_.now.study, sampleAt(index));
    return sample ? firstItem(*sample) : std::nullopt;
}

namespace {

template<class Path>
std::optional<Path> as(const std::optional<ItemPath>& item) {
    const Path* path = item ? std::get_if<Path>(&*item) : nullptr;
    return path ? std::optional(*path) : std::nullopt;
}

} // namespace

std::optional<ScanPath> SampleModel::scanAt(const QModelIndex& index) const {
    return as<ScanPath>(itemAt(index));
}

std::optional<PatternPath> SampleModel::patternAt(const QModelIndex& index) const {
    return as<PatternPath>(itemAt(index));
}

std::vector<SampleModel::Below> SampleModel::belowOf(const Sample& sample) {
    std::vector<Below> rows;
    for (const auto& scan : sample.scans)
        rows.push_back({scan->id, false});
    for (const auto& pattern : sample.patterns)
        rows.push_back({pattern->id, true});
    return rows;
}

const SampleModel::Below& SampleModel::below(const QModelIndex& index) const {
    return static_cast<const Row*>(index.internalPointer())->below[static_cast<std::size_t>(index.row())];
}

bool SampleModel::isScan(const QModelIndex& index) const {
    return isBelow(index) && !below(index).pattern;
}
bool SampleModel::isPattern(const QModelIndex& index) const {
    return isBelow(index) && below(index).pattern;
}

QModelIndex SampleModel::indexOf(const ScanPath& path) const {
    return indexOf(path.sample, {path.scan, false});
}
QModelIndex SampleModel::indexOf(const PatternPath& path) const {
    return indexOf(path.sample, {path.pattern, true});
}

QModelIndex SampleModel::indexOf(const std::string& sample, const Below& wanted) const {
    for (int i = 0; i < rowCount(); ++i) {
        const Row& row = *rows_[static_cast<std::size_t>(i)];
        const auto found = std::ranges::find(row.below, wanted);
        if (row.identity == Identity{sample, false} && found != row.below.end())
            return index(static_cast<int>(found - row.below.begin()), 0, index(i, 0));
    }
    return {};
}

} // namespace vitrine
