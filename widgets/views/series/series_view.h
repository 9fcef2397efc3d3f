#pragma once
#include "widgets/views/canvas_view.h"
#include "widgets/views/series/series_picture.h"

namespace vitrine {

/// A plot across samples: what it shows is the picture of its kind, and a symbol stands for the sample that it came from.
class SeriesView : public CanvasView {
    Q_OBJECT
  public:
    explicit SeriesView(const SeriesKind& kind, QWidget* parent = nullptr);
    /// Of a series or a map: that of the stack that is shown.
    std::optional<FigurePanel> figurePanel() const override;
    const SeriesPicture& picture() const { return picture_; }

  private:
    void draw() override;
    Drawing drawingOf(const Moment&) const override;
    std::vector<ItemPath> itemsAt(QPointF pixel) const override;
    std::vector<ItemPath> itemsIn(const QRectF& pixels) const override;
    QString valueAt(QPointF pixel, const std::vector<ItemPath>&) const override;
    bool standsForCurves() const override { return true; }
    Selection chosenAt(Selection, QPointF pixel) const override;
    std::optional<SampleSymbol> symbolAt(QPointF pixel) const;

    SeriesKind kind_;
    SeriesPicture picture_;
};

} // namespace vitrine
