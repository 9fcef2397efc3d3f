#pragma once
#include "core/robustness/suggested_choices.h"
#include "widgets/controls/flat_table.h"

namespace vitrine {

/// The choices that other analysts might make, a row each: whether they are varied, and how far. What is typed makes
/// another space, which is told; the model shows what it is given.
class ChoicesModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Name, From, To, Unit, Reasons, ColumnCount };

    explicit ChoicesModel(QObject* parent = nullptr) : FlatTable(ColumnCount, parent) {}

    void setSpace(const ChoiceSpace&);
    const ChoiceSpace& space() const { return space_; }

    QVariant data(const QModelIndex&, int role) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;
    Qt::ItemFlags flags(const QModelIndex&) const override;

  Q_SIGNALS:
    void edited(const vitrine::ChoiceSpace&);

  protected:
    int rows() const override { return static_cast<int>(space_.choices.size()); }
    QString title(int column) const override;

  private:
    QString text(const AnalystChoice&, int column) const;

    ChoiceSpace space_;
};

} // namespace vitrine
