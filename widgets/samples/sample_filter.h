#pragma once
#include <QCollator>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <optional>

namespace vitrine {

/// Lets through the samples that hold every one of the terms, with all their scans, and the titles of groups that have
/// such samples. A term is text of the sample or of its files, or a pressure or temperature with its unit ("7 GPa, 583 K"),
/// which is compared as a number.
class SampleFilter : public QSortFilterProxyModel {
    Q_OBJECT
  public:
    explicit SampleFilter(QObject* parent = nullptr);
    /// Separated by semicolons, or by commas that do not stand within a number.
    void setTerms(const QString& separated);
    /// Asks again which rows belong there.
    void refresh() { invalidateFilter(); }
    int sampleCount() const;
    /// Invalid for a row below a sample that is not let through; Qt's own gives such a row a place without a parent.
    QModelIndex mapFromSource(const QModelIndex& source) const override;

  protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    /// Numbers as numbers, words as people count them ("a2" before "a10"), what is not known last in either order; groups stay in
    /// their places, each title before its samples.
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

  private:
    struct Term {
        QString text;
        std::optional<double> pressure, temperature; ///< GPa, K
    };
    static Term termOf(const QString& written);
    bool accepts(const QModelIndex& sample) const;

    std::vector<Term> terms_;
    QCollator words_;
};

} // namespace vitrine
