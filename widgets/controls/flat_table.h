#pragma once
#include <QAbstractTableModel>

namespace vitrine {

/// A table of rows that have none below them, under columns with titles.
class FlatTable : public QAbstractTableModel {
  public:
    explicit FlatTable(int columns, QObject* parent = nullptr) : QAbstractTableModel(parent), columns_(columns) {}

    int rowCount(const QModelIndex& above = {}) const final { return above.isValid() ? 0 : rows(); }
    int columnCount(const QModelIndex& above = {}) const final { return above.isValid() ? 0 : columns(); }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override {
        const bool shown = orientation == Qt::Horizontal && (role == Qt::DisplayRole || role == Qt::EditRole);
        return shown ? QVariant(title(section)) : QVariant();
    }

  protected:
    virtual int rows() const = 0;
    virtual QString title(int column) const = 0;
    virtual int columns() const { return columns_; }

  private:
    int columns_;
};

} // namespace vitrine
