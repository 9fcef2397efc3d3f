#pragma once
#include "widgets/views/canvas_view.h"
#include "widgets/views/thermograms/thermogram_bundle.h"
#include "widgets/views/thermograms/thermogram_windows.h"

#include <map>

namespace vitrine {

/// The scans of the selected samples as one bundle, coloured by heating rate, with the construction of the
/// current scan and its windows as handles.
class ThermogramView : public CanvasView {
    Q_OBJECT
  public:
    explicit ThermogramView(QWidget* parent = nullptr);

    /// The curves that are drawn, each by its name, so that one sample shows all of its rates.
    std::optional<FigurePanel> figurePanel() const override;

  private:
    /// A scan's points as the plot holds them, kept as long as the scan is the same object.
    struct Points {
        Shared<PreparedThermogram> prepared;
        QSharedPointer<QCPGraphDataContainer> data;
        QRectF extent;
        QPolygonF outline; ///< a few hundred points, for labels to keep clear of
    };

    /// What the curves were drawn from.
    struct Drawn {
        Bundle bundle;
        Selection selection;
        Theme theme;
        bool operator==(const Drawn&) const = default;
    };

    void draw() override;
    Drawing drawingOf(const Moment&) const override;
    std::vector<ItemPath> itemsAt(QPointF pixel) const override;
    std::vector<ItemPath> itemsIn(const QRectF& pixels) const override;
    QString valueAt(QPointF pixel, const std::vector<ItemPath>&) const override;
    std::optional<Action> movedWindow(int region, const Interval&) const override;
    std::optional<Action> movedPoint(int point, QPointF to, bool freely) const override;
    void fillMenu(QMenu&, QPointF pixel) override;
    bool hasAnchors() const override { return true; }
    void addAnchor(QPointF at, bool freely);
    void removeAnchor(int point);
    void accept(const struct Offer&);
    void addOffers(QMenu&, const ScanPath&, QPointF pixel);
    bool showsOtherCurves();
    void updatePoints();
    void drawCurves();
    void drawConstruction();
    void drawWindows();
    void updateRange();
    Panel panel() const;
    QString caption() const;
    QString whyEmpty() const;
    std::vector<PanelLine> whyNot() const;
    std::vector<PanelLine> legend() const;

    QString nameOf(const ScanPath&) const;
    QColor colourOf(double rate) const;
    Curve curveOf(const BundleCurve&, const QColor&) const;
    const BundleCurve* currentCurve() const;
    const ScanResult* currentResult() const;
    double distance(const BundleCurve&, QPointF pixel) const;

    Bundle bundle_;
    std::optional<Drawn> drawn_;
    std::vector<double> rates_;
    double largest_ = 1; ///< of the signal, internal unit
    std::vector<WindowHandle> windows_;
    std::map<ScanPath, Points> points_;
};

} // namespace vitrine
