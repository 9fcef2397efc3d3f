#include "widgets/panels/sample_filter.h"

#include "widgets/panels/sample_model.h"

namespace vitrine {

void SampleFilter::setTerms(const QString& commaSeparated) {
    terms_ = commaSeparated.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (QString& term : terms_)
        term = term.trimmed();
    invalidateFilter();
}

bool SampleFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid())
        return true;
    const QString text = sourceModel()->index(row, 0, parent).data(SampleModel::SearchTextRole).toString();
    return std::ranges::all_of(terms_, [&](const QString& term) { return text.contains(term, Qt::CaseInsensitive); });
}

} // namespace vitrine
