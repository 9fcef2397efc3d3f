#include "widgets/samples/sample_filter.h"

#include "core/quantity/units.h"
#include "widgets/samples/sample_model.h"

#include <QRegularExpression>

namespace vitrine {

namespace {

std::optional<double> quantityIn(const QString& text, Dimension dimension) {
    const auto value = parseQuantity(text.toStdString(), dimension);
    return value ? std::optional(*value) : std::nullopt;
}

/// Whether a value is there to within what is shown of it.
bool holds(const QVariantList& values, double wanted) {
    constexpr double shown = 0.001;
    return std::ranges::any_of(
        values, [&](const QVariant& value) { return std::abs(value.toDouble() - wanted) <= shown * std::abs(wanted); });
}

bool isNumeric(const QVariant& value) {
    return value.typeId() == QMetaType::Double;
}

} // namespace

SampleFilter::SampleFilter(QObject* parent) : QSortFilterProxyModel(parent) {
    setSortRole(SampleModel::SortRole);
    words_.setNumericMode(true);
    words_.setCaseSensitivity(Qt::CaseInsensitive);
}

bool SampleFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const bool ascending = sortOrder() == Qt::AscendingOrder;
    const int group = left.data(SampleModel::GroupPlaceRole).toInt(), other = right.data(SampleModel::GroupPlaceRole).toInt();
    if (group != other)
        return (group < other) == ascending;
    const bool title = left.data(SampleModel::GroupRole).toBool();
    if (title != right.data(SampleModel::GroupRole).toBool())
        return title == ascending;
    const QVariant a = left.data(sortRole()), b = right.data(sortRole());
    if (a.isValid() != b.isValid())
        return a.isValid() == ascending;
    const bool isNumber = isNumeric(a);
    if (isNumber != isNumeric(b))
        return isNumber;
    return isNumber ? a.toDouble() < b.toDouble() : words_.compare(a.toString(), b.toString()) < 0;
}

SampleFilter::Term SampleFilter::termOf(const QString& written) {
    static const QRegularExpression decimalComma(QStringLiteral("(?<=\\d),(?=\\d)"));
    const QString plain = QString(written).replace(decimalComma, QStringLiteral("."));
    return {written, quantityIn(plain, Dimension::Pressure), quantityIn(plain, Dimension::Temperature)};
}

void SampleFilter::setTerms(const QString& separated) {
    static const QRegularExpression between(QStringLiteral(";|,(?!\\d)|(?<!\\d),"));
    terms_.clear();
    for (const QString& term : separated.split(between, Qt::SkipEmptyParts))
        if (!term.trimmed().isEmpty())
            terms_.push_back(termOf(term.trimmed()));
    invalidateFilter();
}

bool SampleFilter::accepts(const QModelIndex& sample) const {
    const QString text = sample.data(SampleModel::SearchTextRole).toString();
    return std::ranges::all_of(terms_, [&](const Term& term) {
        if (term.pressure)
            return holds(sample.data(SampleModel::PressuresRole).toList(), *term.pressure);
        if (term.temperature)
            return holds(sample.data(SampleModel::TemperaturesRole).toList(), *term.temperature);
        return text.contains(term.text, Qt::CaseInsensitive);
    });
}

bool SampleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid() || terms_.empty())
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto isGroup = [](const QModelIndex& i) { return i.data(SampleModel::GroupRole).toBool(); };
    if (!isGroup(index))
        return accepts(index);
    for (QModelIndex next = index.siblingAtRow(row + 1); next.isValid() && !isGroup(next);
         next = next.siblingAtRow(next.row() + 1))
        if (accepts(next))
            return true;
    return false;
}

QModelIndex SampleFilter::mapFromSource(const QModelIndex& source) const {
    const QModelIndex sample = source.parent();
    const bool isHidden = sample.isValid() && !QSortFilterProxyModel::mapFromSource(sample).isValid();
    return isHidden ? QModelIndex() : QSortFilterProxyModel::mapFromSource(source);
}

int SampleFilter::sampleCount() const {
    int samples = 0;
    for (int row = 0; row < rowCount(); ++row)
        samples += index(row, 0).data(SampleModel::GroupRole).toBool() ? 0 : 1;
    return samples;
}

} // namespace vitrine
