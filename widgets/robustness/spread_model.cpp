#include "widgets/robustness/spread_model.h"

#include "core/robustness/suggested_choices.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

QString carriedMostBy(const std::vector<CarryingChoice>& choices) {
    return choices.empty() ? QString()
                           : SpreadModel::tr("%1: %2 %")
                                 .arg(translated(nameOf(*choices.front().choice)), displayed(100 * choices.front().share, 2));
}

/// The value with ± noise ⊕ choices; tiny ones, such as the chance of a test, by powers of ten.
QString shownTotal(const QuantitySpread& spread) {
    constexpr double tiny = 1e-6;
    const QString unit = QString::fromStdString(spread.name.unit);
    if (spread.total > 0 && spread.total < tiny)
        return QStringLiteral("%1 ± %2 %3").arg(displayed(spread.central.value, 2), displayed(spread.total, 2), unit).trimmed();
    return displayed(Measured{spread.central.value, spread.total, {}}, unit);
}

} // namespace

QString shownError(double error, const std::string& unit) {
    const QString number = displayed(error, 2);
    return unit.empty() ? number : QStringLiteral("%1 %2").arg(number, QString::fromStdString(unit));
}

void SpreadModel::setAnalysts(const std::shared_ptr<const Analysts>& analysts) {
    const int before = rows();
    const int after = analysts ? static_cast<int>(analysts->summary->quantities.size()) : 0;
    if (before != after)
        beginResetModel();
    analysts_ = analysts;
    values_.assign(static_cast<std::size_t>(after), std::nullopt);
    if (before != after)
        endResetModel();
    else if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

const QuantitySpread* SpreadModel::spread(int row) const {
    return row >= 0 && row < rows() ? &analysts_->summary->quantities[static_cast<std::size_t>(row)] : nullptr;
}

const std::vector<DrawValue>& SpreadModel::values(int row) const {
    auto& known = values_[static_cast<std::size_t>(row)];
    if (!known)
        known = analysts_->run ? valuesOf(*analysts_->run, spread(row)->name) : std::vector<DrawValue>();
    return *known;
}

int SpreadModel::rows() const {
    return analysts_ ? static_cast<int>(analysts_->summary->quantities.size()) : 0;
}

QString SpreadModel::title(int column) const {
    const QStringList titles{tr("Number"),    tr("Of"),      tr("Value"),    tr("± noise"),
                             tr("± choices"), tr("± total"), tr("Analyses"), tr("Carried most by")};
    return titles.value(column);
}

QString SpreadModel::text(const QuantitySpread& spread, int column) const {
    const std::string& unit = spread.name.unit;
    switch (column) {
    case Name:
        return nameOf(spread.name);
    case Of:
        return QString::fromStdString(spread.name.of);
    case Value:
        return shownTotal(spread);
    case Noise:
        return spread.central.error ? shownError(*spread.central.error, unit) : tr("unknown");
    case Choices:
        return shownError(spread.choicesError, unit);
    case Total:
        return shownError(spread.total, unit);
    case Carried:
        return carriedMostBy(carryingChoices(spread, analysts_->summary->space, 1));
    default:
        return {};
    }
}

QString SpreadModel::help(const QuantitySpread& spread) const {
    const QString unit = QString::fromStdString(spread.name.unit);
    const int digits = 6;
    return tr("Median of %n analysis(es): %1. The central 95 % of them lie from %2 to %3.", nullptr,
              static_cast<int>(spread.analyses))
        .arg(displayed(Measured{spread.median}, unit, digits), displayed(spread.ci95.low, digits),
             displayed(spread.ci95.high, digits));
}

QVariant SpreadModel::data(const QModelIndex& index, int role) const {
    const QuantitySpread* of = spread(index.row());
    if (!of)
        return {};
    if (role == Qt::DisplayRole)
        return text(*of, index.column());
    if (role == Qt::ToolTipRole)
        return help(*of);
    if (role == Qt::TextAlignmentRole && index.column() >= Value && index.column() <= Total)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace vitrine
