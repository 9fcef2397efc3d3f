#pragma once
#include "widgets/plot/canvas.h"
#include "widgets/views/thermogram_bundle.h"
#include "widgets/views/thermogram_windows.h"
#include "widgets/views/view.h"

#include <map>

namespace vitrine {

/// The scans of the selected samples as one bundle, coloured by heating rate, with the construction of the
/// current scan and its windows as handles.
class ThermogramView : public View {
    Q_OBJECT
  public:
    explicit ThermogramView(QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    void fit() override;

    const PlotCanvas& canvas() const { return *canvas_; }

  private:
    /// A scan's points as the plot holds them, kept as long as the scan is the same object.
    struct Points {
        Shared<PreparedThermogram> prepared;
        QSharedPointer<QCPGraphDataContainer> data;
        QRectF extent;
    };

    void connectCanvas();
    void draw();
    void updatePoints();
    void drawCurves();
    void drawConstruction();
    void drawWindows();
    void updateRange();
    Panel panel() const;
    QString caption() const;
    QString currentCaption() const;
    std::vector<PanelLine> legend() const;
    QString whyEmpty() const;

    QColor colourOf(const BundleCurve&) const;
    Curve curveOf(const BundleCurve&, bool faded) const;
    const BundleCurve* curveWith(const ScanPath&) const;
    const BundleCurve* currentCurve() const;
    const BundleCurve* nearest(QPointF pixel, double reach) const;
    double distance(const BundleCurve&, QPointF pixel, double reach) const;
    bool isLit(const ScanPath&) const;
    QString named(const BundleCurve&) const;

    void point(QPointF pixel);
    void choose(QPointF pixel, Operation);
    void hoverOn(const std::optional<ScanPath>&);
    void openMenu(QPointF pixel, QPoint global);

    Scene scene_;
    Theme theme_;
    PlotCanvas* canvas_;
    Bundle bundle_;
    std::vector<double> rates_;
    std::vector<WindowHandle> windows_;
    std::map<ScanPath, Points> points_;
};

} // namespace vitrine
