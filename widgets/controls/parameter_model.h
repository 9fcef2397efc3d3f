#pragma once
#include "core/evaluation/fit_table.h"
#include "widgets/controls/fit_totals.h"
#include "widgets/controls/flat_table.h"

namespace vitrine {

/// The parameters of a fit: what it is called, its value and error, a mark where that is noise and choices, whether it varies,
/// its bounds, and what ties it. An edit of a cell is emitted; what the cell shows changes only when the table is set anew.
class ParameterModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Name, Value, Error, Choices, Unit, Vary, Low, High, Tie, ColumnCount };
    explicit ParameterModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}

    void setFit(const ShownFit&);
    const FitTable& table() const { return fit_.table; }
    const ShownFit& fit() const { return fit_; }

    QVariant data(const QModelIndex&, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    void edited(const vitrine::ParameterRow&, const vitrine::ParameterEdit&);

  private:
    int rows() const override { return static_cast<int>(table().rows.size()); }
    QString title(int column) const override;
    const ParameterRow& row(const QModelIndex& index) const { return table().rows[static_cast<std::size_t>(index.row())]; }
    QString text(const QModelIndex&, bool plain) const;
    QString spoken(const QModelIndex&) const;
    std::optional<ParameterEdit> editOf(const QModelIndex&, const QVariant&, int role) const;

    ShownFit fit_;
};

/// "The value is at its low bound.": what a person should know of a row; empty where there is nothing.
QString remarkOn(const ParameterRow&);

/// The symbol of a parameter (markup).
QString symbolOf(const ParameterRow&);

} // namespace vitrine
