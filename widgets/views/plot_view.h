#pragma once
#include "widgets/plot/canvas.h"
#include "widgets/views/view.h"

namespace vitrine {

/// A view that is one plot of scans: it keeps the scene, draws it anew when it is set, and turns hovering and
/// clicking into a selection.
class PlotView : public View {
    Q_OBJECT
  public:
    void setScene(const Scene&) final;
    void setTheme(const Theme&) final;
    void fit() final;

    const PlotCanvas& canvas() const { return *canvas_; }

  protected:
    PlotView(const QString& accessibleName, QWidget* parent);

    virtual void draw() = 0;
    /// The scan drawn nearest to a pixel, within the reach of a hand.
    virtual std::optional<ScanPath> scanAt(QPointF pixel) const = 0;
    /// The scans with a point within a rectangle (px).
    virtual std::vector<ScanPath> scansIn(const QRectF& pixels) const = 0;
    /// The value under the cursor, for the status bar.
    virtual QString valueAt(QPointF pixel, const std::optional<ScanPath>&) const = 0;
    virtual void openMenu(QPointF pixel, QPoint global);
    /// Whether the points stand for curves that are drawn elsewhere.
    virtual bool standsForCurves() const { return false; }

    const ScanPath* current() const { return scene_.selection.current(); }
    bool isLit(const ScanPath&) const;
    QString nameOf(const ScanPath&) const;

    Scene scene_;
    Theme theme_;
    PlotCanvas* canvas_;

  private:
    void point(QPointF pixel);
    void choose(QPointF pixel, Operation);
    void chooseIn(const QRectF& pixels, Operation);
    void hoverOn(const std::optional<ScanPath>&);
};

} // namespace vitrine
