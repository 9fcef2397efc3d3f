#include "widgets/robustness/choices_model.h"

#include "core/robustness/option_names.h"
#include "widgets/words/words.h"

#include <QLocale>

namespace vitrine {

namespace {

QString reasonsOf(const AnalystChoice& choice) {
    QStringList reasons;
    for (const Message& reason : choice.reasons)
        reasons << translated(reason);
    return reasons.join(QLatin1Char(' '));
}

/// The end of a range that a column shows; nothing for other columns and for a list.
double* endOf(AnalystChoice& choice, int column) {
    if (choice.isList() || (column != ChoicesModel::From && column != ChoicesModel::To))
        return nullptr;
    return column == ChoicesModel::From ? &choice.range.low : &choice.range.high;
}

} // namespace

void ChoicesModel::setSpace(const ChoiceSpace& space) {
    if (space == space_)
        return;
    beginResetModel();
    space_ = space;
    endResetModel();
}

QString ChoicesModel::title(int column) const {
    const QStringList titles{tr("Choice"), tr("From"), tr("To"), tr("Unit"), tr("Why so far")};
    return titles.value(column);
}

QString ChoicesModel::text(const AnalystChoice& choice, int column) const {
    switch (column) {
    case Name:
        return translated(nameOf(choice));
    case From:
        return choice.isList() ? translated(optionName(choice.options.front())) : displayed(choice.range.low, 4);
    case To: {
        QStringList others;
        for (std::size_t i = 1; i < choice.options.size(); ++i)
            others << translated(optionName(choice.options[i]));
        return choice.isList() ? others.join(QStringLiteral(", ")) : displayed(choice.range.high, 4);
    }
    case Unit:
        return QString::fromStdString(choice.unit);
    default:
        return reasonsOf(choice);
    }
}

QVariant ChoicesModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const AnalystChoice& choice = space_.choices[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return text(choice, index.column());
    if (role == Qt::ToolTipRole)
        return reasonsOf(choice);
    if (role == Qt::CheckStateRole && index.column() == Name)
        return choice.enabled ? Qt::Checked : Qt::Unchecked;
    return {};
}

bool ChoicesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    ChoiceSpace changed = space_;
    AnalystChoice& choice = changed.choices[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == Name) {
        choice.enabled = value.toInt() == Qt::Checked;
    } else if (double* end = role == Qt::EditRole ? endOf(choice, index.column()) : nullptr) {
        bool isNumber = false;
        const double number = QLocale().toDouble(value.toString().trimmed(), &isNumber);
        if (!isNumber)
            return false;
        *end = number;
    } else {
        return false;
    }
    Q_EMIT edited(changed);
    return true;
}

Qt::ItemFlags ChoicesModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = FlatTable::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Name)
        flags |= Qt::ItemIsUserCheckable;
    const bool isNumber = !space_.choices[static_cast<std::size_t>(index.row())].isList();
    return isNumber && (index.column() == From || index.column() == To) ? flags | Qt::ItemIsEditable : flags;
}

} // namespace vitrine
