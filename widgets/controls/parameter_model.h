#pragma once
#include "core/evaluation/fit_table.h"
#include "widgets/controls/flat_table.h"

namespace vitrine {

/// The parameters of a fit: what it is called, its value and error, whether it varies, its bounds, and what ties it. An edit
/// of a cell is emitted; what the cell shows changes only when the table is set anew.
class ParameterModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Name, Value, Error, Unit, Vary, Low, High, Tie, ColumnCount };
    explicit ParameterModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}

    void setTable(const FitTable&);
    const FitTable& table() const { return table_; }

    QVariant data(const QModelIndex&, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    void edited(const vitrine::ParameterRow&, const vitrine::ParameterEdit&);

  private:
    int rows() const override { return static_cast<int>(table_.rows.size()); }
    QString title(int column) const override;
    const ParameterRow& row(const QModelIndex& index) const { return table_.rows[static_cast<std::size_t>(index.row())]; }
    QString text(const QModelIndex&, bool plain) const;
    QString spoken(const QModelIndex&) const;
    std::optional<ParameterEdit> editOf(const QModelIndex&, const QVariant&, int role) const;

    FitTable table_;
};

/// "The value is at its low bound.": what a person should know of a row; empty where there is nothing.
QString remarkOn(const ParameterRow&);

/// The symbol of a parameter (markup).
QString symbolOf(const ParameterRow&);

} // namespace vitrine
