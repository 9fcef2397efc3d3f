#pragma once
#include "core/evaluation/fit_table.h"

#include <QAbstractTableModel>

namespace vitrine {

/// The parameters of a fit: what it is called, its value and error, whether it varies, its bounds, and what ties it. An edit
/// of a cell is emitted; what the cell shows changes only when the table is set anew.
class ParameterModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Name, Value, Error, Unit, Vary, Low, High, Tie, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const FitTable&);
    const FitTable& table() const { return table_; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    void edited(const vitrine::ParameterRow&, const vitrine::ParameterEdit&);

  private:
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
