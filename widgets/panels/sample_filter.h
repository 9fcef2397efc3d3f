#pragma once
#include <QSortFilterProxyModel>
#include <QStringList>

namespace vitrine {

/// Lets through the samples that hold every one of the terms ("7 GPa, 583 K"), with all their scans.
class SampleFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setTerms(const QString& commaSeparated);

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

  private:
    QStringList terms_;
};

} // namespace vitrine
