#include "widgets/robustness/outcome_models.h"

#include "widgets/robustness/spread_model.h"
#include "widgets/words/words.h"

namespace vitrine {

namespace {

constexpr std::size_t numbersShown = 12;

QString numbersOf(const std::vector<std::size_t>& draws) {
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(draws.size(), numbersShown); ++i)
        numbers << QString::number(draws[i]);
    return draws.size() > numbersShown ? LossesModel::tr("%1 …").arg(numbers.join(QStringLiteral(", ")))
                                       : numbers.join(QStringLiteral(", "));
}

QVariant leftOrRight(bool right) {
    return QVariant((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

} // namespace

void ClaimsModel::setClaims(const std::vector<ClaimSpread>& claims) {
    if (claims == claims_)
        return;
    beginResetModel();
    claims_ = claims;
    endResetModel();
}

QString ClaimsModel::title(int column) const {
    const QStringList titles{tr("Claim"), tr("Holds in"), tr("Of analyses")};
    return titles.value(column);
}

QVariant ClaimsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ClaimSpread& claim = claims_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return leftOrRight(index.column() != Text);
    if (role == Qt::ToolTipRole && index.column() == Text)
        return translated(claim.text);
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == Text)
        return translated(claim.text);
    if (index.column() == Judged)
        return QString::number(claim.judged);
    return claim.judged > 0 ? tr("%1 %").arg(QString::fromStdString(percentText(claim.fraction()))) : tr("cannot be told");
}

void LossesModel::add(const QString& what, const std::vector<Loss>& losses) {
    for (const Loss& loss : losses)
        lines_.push_back({what, translated(loss.reason), numbersOf(loss.draws), loss.draws.size()});
}

void LossesModel::setSummary(const RobustnessSummary& summary) {
    beginResetModel();
    lines_.clear();
    add(tr("the whole analysis"), summary.failures);
    for (const QuantitySpread& spread : summary.quantities)
        if (!spread.losses.empty())
            add(QStringLiteral("%1 · %2").arg(nameOf(spread.name), QString::fromStdString(spread.name.of)), spread.losses);
    endResetModel();
}

QString LossesModel::title(int column) const {
    const QStringList titles{tr("What is lacking"), tr("Why"), tr("In analyses"), tr("Their numbers")};
    return titles.value(column);
}

QVariant LossesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = lines_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole)
        return leftOrRight(index.column() == Count);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QStringList texts{line.what, line.reason, QString::number(line.count), line.which};
    return texts.value(index.column());
}

} // namespace vitrine
