#pragma once
#include "widgets/controls/flat_table.h"
#include "widgets/import/pasted_cells.h"

#include <QTableView>

#include <map>

namespace vitrine {

/// The cells of an ImportTable: what is shown, and what a person wrote that cannot be.
class ImportCells : public FlatTable {
    Q_OBJECT
  public:
    explicit ImportCells(const QStringList& titles, QObject* parent = nullptr)
        : FlatTable(static_cast<int>(titles.size()), parent), titles_(titles) {}

    void setFiles(const QStringList&);
    const QStringList& files() const { return files_; }
    const QStringList& titles() const { return titles_; }
    void setCell(int row, int column, const QString& text);
    void markWrong(const CellEdit&, const QString& why);

    QVariant data(const QModelIndex&, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    void edited(const std::vector<vitrine::CellEdit>&);

  private:
    int rows() const override { return static_cast<int>(files_.size()); }
    QString title(int column) const override { return titles_[column]; }

    using Place = std::pair<int, int>;
    struct Wrong {
        QString text, why;
    };
    QStringList titles_, files_;
    std::map<Place, QString> texts_;
    std::map<Place, Wrong> wrong_;
};

/// A table with a row a file: its name and what a person can type or paste about it. It shows what it is given; only a
/// person's typing, pasting or emptying of cells emits edited().
class ImportTable : public QTableView {
    Q_OBJECT
  public:
    /// The titles of the columns; the first one is that of the files, which cannot be edited.
    explicit ImportTable(const QStringList& titles, QWidget* parent = nullptr);

    void setFiles(const QStringList& files) { cells_->setFiles(files); }
    /// Shows a value, which takes the place of what was wrong in the cell.
    void setCell(int row, int column, const QString& text) { cells_->setCell(row, column, text); }
    /// Shows what a person wrote as wrong, and why.
    void markWrong(const CellEdit& edit, const QString& why) { cells_->markWrong(edit, why); }

  Q_SIGNALS:
    void edited(const std::vector<vitrine::CellEdit>&);

  protected:
    void keyPressEvent(QKeyEvent*) override;

  private:
    void paste();
    void copy() const;
    void emptySelected();

    ImportCells* cells_;
};

} // namespace vitrine
