#pragma once
#include "core/document/figure_page.h"

#include <QAbstractTableModel>
#include <QPointF>

#include <functional>

namespace vitrine {

/// The words in a panel as a table to be edited; the last row is empty, and what is written there is a new note.
class NoteModel : public QAbstractTableModel {
    Q_OBJECT
  public:
    enum Column { Text, X, Y, TipX, TipY, Columns };

    explicit NoteModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// A new note begins at `place`, which is asked for then.
    void setNotes(const std::vector<FigureNote>&, std::function<QPointF()> place);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    /// Asks for the change; the table changes when the notes are set anew. A note whose words are taken away goes.
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    void edited(const std::vector<vitrine::FigureNote>&);

  private:
    bool isNote(const QModelIndex& index) const { return index.row() < static_cast<int>(notes_.size()); }

    std::vector<FigureNote> notes_;
    std::function<QPointF()> place_;
};

} // namespace vitrine
