#pragma once
#include "widgets/controls/analysts.h"
#include "widgets/controls/flat_table.h"
#include "widgets/robustness/number_names.h"

namespace vitrine {

/// Every number of a study with how far noise and choices carry it, a row each.
class SpreadModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Name, Of, Value, Noise, Choices, Total, Strip, Carried, ColumnCount };

    explicit SpreadModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}

    void setAnalysts(const std::shared_ptr<const Analysts>&);
    /// Null for a row that is not there.
    const QuantitySpread* spread(int row) const;
    /// The values of the analyses of a row, with their numbers; empty where only the summary is known.
    const std::vector<DrawValue>& values(int row) const;

    QVariant data(const QModelIndex&, int role) const override;

  protected:
    int rows() const override;
    QString title(int column) const override;

  private:
    QString text(const QuantitySpread&, int column) const;
    QString help(const QuantitySpread&) const;

    std::shared_ptr<const Analysts> analysts_;
    mutable std::vector<std::optional<std::vector<DrawValue>>> values_;
};

/// A difference or an error with two digits and its unit.
QString shownError(double error, const std::string& unit);

} // namespace vitrine
