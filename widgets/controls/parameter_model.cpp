#include "widgets/controls/parameter_model.h"

#include "core/evaluation/definitions.h"
#include "widgets/controls/copyable.h"
#include "widgets/controls/text.h"
#include "widgets/plot/rich_label.h"
#include "widgets/words/translate.h"
#include "widgets/words/words.h"

#include <QLocale>

#include <cmath>

namespace vitrine {

namespace {

constexpr int digits = 6;

/// A number as a person would write it into a box.
QString editable(std::optional<double> number) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return number ? locale.toString(*number, 'g', 10) : QString();
}

QString limitText(std::optional<double> limit, bool plain) {
    if (!limit)
        return {};
    return plain ? writtenNumber({*limit}).value : displayed(*limit, 4);
}

QString onScreen(const Measured& value, bool error) {
    const QStringList parts = displayed(value, {}, digits).split(QStringLiteral(" ± "));
    return parts.value(error ? 1 : 0);
}

bool isAtLow(const ParameterRow& row) {
    return row.low && (!row.high || std::abs(row.value.value - *row.low) <= std::abs(*row.high - row.value.value));
}

} // namespace

QString symbolOf(const ParameterRow& row) {
    const Definition* definition = definitionOf(row.key);
    return definition ? QString::fromStdString(definition->symbol) : QString::fromStdString(row.name);
}

QString remarkOn(const ParameterRow& row) {
    if (!row.tie.text.empty())
        return tr("%1 is tied: %2.").arg(symbolOf(row), translated(row.tie));
    if (!row.atBound)
        return {};
    return isAtLow(row) ? tr("%1 is at its low bound.").arg(symbolOf(row)) : tr("%1 is at its high bound.").arg(symbolOf(row));
}

void ParameterModel::setFit(const ShownFit& fit) {
    if (fit == fit_)
        return;
    if (fit.table.rows.size() != table().rows.size() || fit.table.path != table().path) {
        beginResetModel();
        fit_ = fit;
        endResetModel();
        return;
    }
    fit_ = fit;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ParameterModel::text(const QModelIndex& index, bool plain) const {
    const ParameterRow& r = row(index);
    switch (index.column()) {
    case Name:
        return symbolOf(r);
    case Value:
        return plain ? writtenNumber(r.value, digits).value : onScreen(r.value, false);
    case Error:
        return plain ? writtenNumber(r.value, digits).error : onScreen(r.value, true);
    case Choices:
        return fit_.isMarked(static_cast<std::size_t>(index.row())) ? choicesMark : QString();
    case Unit:
        return QString::fromStdString(r.unit);
    case Low:
        return limitText(r.low, plain);
    case High:
        return limitText(r.high, plain);
    case Tie:
        return r.tie.text.empty() ? QString() : translated(r.tie);
    default:
        return {};
    }
}

/// What a screen reader says of a cell: a parameter by its whole name.
QString ParameterModel::spoken(const QModelIndex& index) const {
    const Definition* definition = definitionOf(row(index).key);
    if (index.column() == Name && definition)
        return translated(definition->name);
    if (index.column() == Vary)
        return row(index).vary ? tr("varies") : tr("fixed");
    if (index.column() == Choices)
        return fit_.isMarked(static_cast<std::size_t>(index.row())) ? tr("noise and choices together") : tr("noise alone");
    return plainLabel(text(index, false));
}

QVariant ParameterModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ParameterRow& r = row(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(index, false);
    case copyRole:
        return text(index, true);
    case Qt::EditRole:
        return index.column() == Value  ? editable(r.value.value)
               : index.column() == Low  ? editable(r.low)
               : index.column() == High ? editable(r.high)
                                        : text(index, false);
    case Qt::CheckStateRole:
        return index.column() == Vary ? QVariant(r.vary ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return int((index.column() == Name || index.column() == Unit || index.column() == Tie ? Qt::AlignLeft : Qt::AlignRight) |
                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return plainLabel(remarkOn(r));
    case Qt::AccessibleTextRole:
        return spoken(index);
    default:
        return {};
    }
}

QString ParameterModel::title(int column) const {
    const QString names[ColumnCount] = {tr("Parameter"), tr("Value"), QStringLiteral("±"), choicesMark, tr("Unit"),
                                        tr("Vary"),      tr("Low"),   tr("High"),          tr("Tie")};
    return names[column];
}

Qt::ItemFlags ParameterModel::flags(const QModelIndex& index) const {
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ParameterRow& r = row(index);
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (index.column() == Vary && r.mayVary)
        flags |= Qt::ItemIsUserCheckable;
    const bool bound = (index.column() == Low || index.column() == High) && r.mayBound;
    if (bound || (index.column() == Value && r.mayHold && !r.vary))
        flags |= Qt::ItemIsEditable;
    return flags;
}

std::optional<ParameterEdit> ParameterModel::editOf(const QModelIndex& index, const QVariant& value, int role) const {
    if (index.column() == Vary)
        return role == Qt::CheckStateRole ? std::optional(ParameterEdit{ParameterPart::Vary, {}, value.toInt() == Qt::Checked})
                                          : std::nullopt;
    const QString written = value.toString();
    const std::optional<double> number = numberWritten(written);
    if (role != Qt::EditRole || (!number && !(written.trimmed().isEmpty() && index.column() != Value)) ||
        written == data(index, Qt::EditRole).toString())
        return std::nullopt;
    const ParameterPart part = index.column() == Value ? ParameterPart::Value
                               : index.column() == Low ? ParameterPart::Low
                                                       : ParameterPart::High;
    return ParameterEdit{part, number, true};
}

bool ParameterModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const auto edit = flags(index) & (Qt::ItemIsEditable | Qt::ItemIsUserCheckable) ? editOf(index, value, role) : std::nullopt;
    if (!edit)
        return false;
    Q_EMIT edited(row(index), *edit);
    return true;
}

} // namespace vitrine
