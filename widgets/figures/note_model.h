#pragma once
#include "core/document/figure_page.h"
#include "widgets/controls/flat_table.h"

#include <QPointF>

#include <functional>

namespace vitrine {

/// The words in a panel as a table to be edited; the last row is empty, and what is written there is a new note.
class NoteModel : public FlatTable {
    Q_OBJECT
  public:
    enum Column { Text, X, Y, TipX, TipY, Columns };

    explicit NoteModel(QObject* parent = nullptr) : FlatTable(Columns, parent) {}

    /// A new note begins at `place`, which is asked for then.
    void setNotes(const std::vector<FigureNote>&, std::function<QPointF()> place);

    QVariant data(const QModelIndex&, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    /// Asks for the change; the table changes when the notes are set anew. A note whose words are taken away goes.
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    void edited(const std::vector<vitrine::FigureNote>&);

  private:
    int rows() const override { return static_cast<int>(notes_.size()) + 1; }
    QString title(int column) const override;
    bool isNote(const QModelIndex& index) const { return index.row() < static_cast<int>(notes_.size()); }

    std::vector<FigureNote> notes_;
    std::function<QPointF()> place_;
};

} // namespace vitrine
