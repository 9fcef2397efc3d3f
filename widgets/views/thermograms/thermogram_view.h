#pragma once
#include "widgets/views/canvas_view.h"
#include "widgets/views/thermograms/scan_points.h"
#include "widgets/views/thermograms/thermogram_windows.h"

namespace vitrine {

/// The scans of the selected samples as one bundle, coloured by heating rate, with the construction of the
/// current scan and its windows as handles.
class ThermogramView : public CanvasView {
    Q_OBJECT
  public:
    explicit ThermogramView(QWidget* parent = nullptr);

    /// The curves that are drawn, each by its name, so that one sample shows all of its rates.
    std::optional<FigurePanel> figurePanel() const override;

    /// In which unit the curves are drawn.
    void setUnits(UnitChoice);
    UnitChoice units() const { return units_; }
    /// Smooths and shifts what is drawn; results stay as they are.
    void setForTheEye(const ForTheEye&);
    const ForTheEye& forTheEye() const { return eye_; }

  private:
    /// What the curves were drawn from.
    struct Drawn {
        Bundle bundle;
        Selection selection;
        Theme theme;
        ForTheEye eye;
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
    QPointF ownPoint(QPointF) const;
    void accept(const struct Offer&);
    void addOffers(QMenu&, const ScanPath&, QPointF pixel);
    bool showsOtherCurves();
    void drawCurves();
    void drawConstruction();
    void drawWindows();
    void updateRange();
    void addUnits(QMenu&);
    void addForTheEye(QMenu&);
    QStringList unitWords() const;
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
    UnitChoice units_ = UnitChoice::Automatic;
    ForTheEye eye_;
    BundlePoints points_;
    std::vector<WindowHandle> windows_;
};

} // namespace vitrine
