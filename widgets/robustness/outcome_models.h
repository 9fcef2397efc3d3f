#pragma once
#include "widgets/controls/analysts.h"
#include "widgets/controls/flat_table.h"

namespace vitrine {

/// Sentences that follow from a study and the part of the analyses in which each holds.
class ClaimsModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Text, Holds, Judged, ColumnCount };

    explicit ClaimsModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}
    void setClaims(const std::vector<ClaimSpread>&);
    QVariant data(const QModelIndex&, int role) const override;

  protected:
    int rows() const override { return static_cast<int>(claims_.size()); }
    QString title(int column) const override;

  private:
    std::vector<ClaimSpread> claims_;
};

/// Analyses that gave nothing or lack a number, by their reasons.
class LossesModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { What, Reason, Count, Which, ColumnCount };

    explicit LossesModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}
    void setSummary(const RobustnessSummary&);
    QVariant data(const QModelIndex&, int role) const override;

  protected:
    int rows() const override { return static_cast<int>(lines_.size()); }
    QString title(int column) const override;

  private:
    struct Line {
        QString what, reason, which;
        std::size_t count = 0;
    };
    void add(const QString& what, const std::vector<Loss>&);

    std::vector<Line> lines_;
};

} // namespace vitrine
