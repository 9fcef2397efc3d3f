#pragma once
#include "widgets/plot/canvas.h"
#include "widgets/views/patterns/pattern_picture.h"
#include "widgets/views/view.h"

#include <map>

class QMenu;

namespace vitrine {

/// A plot of patterns: what it shows is the picture of its kind.
class PatternView : public View {
    Q_OBJECT
  public:
    explicit PatternView(const PatternViewKind& kind, QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

    const PlotCanvas& canvas() const { return *canvas_; }
    const PatternPicture& picture() const { return picture_; }

  private:
    /// A curve's points as the plot holds them, kept as long as the result is the same object.
    struct Points {
        Shared<PatternResult> result;
        QSharedPointer<QCPGraphDataContainer> data;
        QRectF extent;
        QPolygonF outline;
    };

    void connectCanvas();
    void draw();
    void drawCurves();
    void drawHandles();
    void updatePoints();
    void updateRange();
    void avoidWhatIsDrawn();
    QPolygonF within(const QPolygonF&) const;
    Drawing ghost() const;
    bool isLit(const PatternPath&) const;
    QString nameOf(const PatternPath&) const;
    std::optional<PatternPath> patternAt(QPointF pixel) const;
    double distance(const PictureCurve&, QPointF pixel) const;
    void point(QPointF pixel);
    void hoverOn(const std::optional<PatternPath>&);
    void choose(QPointF pixel, Operation);
    void chooseIn(const QRectF& pixels, Operation);
    std::vector<PatternPath> patternsIn(const QRectF& pixels) const;
    void openMenu(QPointF pixel, QPoint global);
    void offerReference(QMenu&, const PatternPath&);
    void offerAutomatic(QMenu&, const PictureHandle&);
    void offerTransfer(QMenu&);
    std::vector<PatternPath> transferTargets() const;
    std::optional<Action> moved(int region, const Interval&) const;

    PatternViewKind kind_;
    Scene scene_;
    Theme theme_;
    PlotCanvas* canvas_;
    PatternPicture picture_;
    std::map<PatternPath, Points> points_;
};

} // namespace vitrine
