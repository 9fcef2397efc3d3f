#pragma once
#include "widgets/plot/canvas.h"
#include "widgets/views/series/series_picture.h"
#include "widgets/views/view.h"

namespace vitrine {

/// A plot across samples: what it shows is the picture of its kind, and a symbol stands for the sample that it came from.
class SeriesView : public View {
    Q_OBJECT
  public:
    explicit SeriesView(const SeriesKind& kind, QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

    const PlotCanvas& canvas() const { return *canvas_; }
    const SeriesPicture& picture() const { return picture_; }

  private:
    void connectCanvas();
    void draw();
    void updateGhost();
    const SampleSymbol* symbolAt(QPointF pixel) const;
    void point(QPointF pixel);
    void hoverOn(const SampleSymbol*);
    void choose(QPointF pixel, Operation);
    void chooseIn(const QRectF& pixels, Operation);

    SeriesKind kind_;
    Scene scene_;
    Theme theme_;
    PlotCanvas* canvas_;
    SeriesPicture picture_;
    std::shared_ptr<const Results> ghostOf_;
    Drawing ghost_;
};

} // namespace vitrine
