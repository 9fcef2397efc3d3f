#pragma once
#include "widgets/controls/person_tree.h"
#include "widgets/figures/editor/part_places.h"

class QStandardItem;
class QStandardItemModel;

namespace vitrine {

/// The parts of a page as a tree: its panels, and in them axes, legend, curves, words, lines and areas.
class FigureOutline : public PersonTree {
    Q_OBJECT
  public:
    explicit FigureOutline(QWidget* parent = nullptr);

    void setPage(const FigurePage&, const PagePlaces&);
    void setChosen(const FigurePart&);
    /// The parts in the order of the rows.
    const std::vector<FigurePart>& parts() const { return parts_; }

  Q_SIGNALS:
    void partChosen(const vitrine::FigurePart&);

  private:
    /// A row: how deep it stands, its part and its words.
    struct Row {
        int depth;
        FigurePart part;
        QString words;
        bool operator==(const Row&) const = default;
    };
    static std::vector<Row> rowsOf(const FigurePage&, const PagePlaces&);
    static void addPanel(std::vector<Row>&, const FigurePage&, const FigurePanel&, const PagePlaces&);
    void fill();

    QStandardItemModel* model_;
    std::vector<Row> rows_;
    std::vector<FigurePart> parts_;
    std::vector<QStandardItem*> items_;
};

/// What a panel is called: its letter and what it shows.
QString panelName(const FigurePanel&);

} // namespace vitrine
