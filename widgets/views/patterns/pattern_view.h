#pragma once
#include "widgets/views/canvas_view.h"
#include "widgets/views/patterns/pattern_picture.h"

#include <map>

namespace vitrine {

/// A plot of patterns: what it shows is the picture of its kind.
class PatternView : public CanvasView {
    Q_OBJECT
  public:
    explicit PatternView(const PatternViewKind& kind, QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    std::optional<FigurePanel> figurePanel() const override;
    std::optional<FactTable> facts() const override { return picture_.facts; }
    const PatternPicture& picture() const { return picture_; }

  private:
    /// A curve's points as the plot holds them, kept as long as the result is the same object.
    struct Points {
        Shared<PatternResult> result;
        QSharedPointer<QCPGraphDataContainer> data;
        QRectF extent;
        QPolygonF outline;
    };

    void draw() override;
    Drawing drawingOf(const Moment&) const override;
    std::vector<ItemPath> itemsAt(QPointF pixel) const override;
    std::vector<ItemPath> itemsIn(const QRectF& pixels) const override;
    QString valueAt(QPointF pixel, const std::vector<ItemPath>&) const override;
    std::optional<Action> movedWindow(int region, const Interval&) const override;
    void fillMenu(QMenu&, QPointF pixel) override;
    bool standsForCurves() const override { return picture_.curves.empty(); }
    void drawCurves();
    void drawHandles();
    void updatePoints();
    void updateRange();
    void avoidWhatIsDrawn();
    QPolygonF within(const QPolygonF&) const;
    bool isLit(const PatternPath&) const;
    QString nameOf(const PatternPath&) const;
    double distance(const PictureCurve&, QPointF pixel) const;
    void offerReference(QMenu&, const PatternPath&);
    void offerAutomatic(QMenu&, const PictureHandle&);
    void offerTransfer(QMenu&);
    std::vector<PatternPath> transferTargets() const;

    PatternViewKind kind_;
    PatternPicture picture_;
    std::map<PatternPath, Points> points_;
};

} // namespace vitrine
