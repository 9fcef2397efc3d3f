#pragma once
#include "widgets/views/kissinger/kissinger_lines.h"
#include "widgets/views/plot_view.h"

namespace vitrine {

/// ln(Φ/T_p^s) against 1000/T_p: the points of each sample and branch, the fitted line with its 95 % band,
/// and E_a in words.
class KissingerView : public PlotView {
    Q_OBJECT
  public:
    explicit KissingerView(QWidget* parent = nullptr);

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void draw() override;
    std::optional<ScanPath> scanAt(QPointF pixel) const override;
    std::vector<ScanPath> scansIn(const QRectF& pixels) const override;
    bool standsForCurves() const override { return true; }
    QString valueAt(QPointF pixel, const std::optional<ScanPath>&) const override;
    void updateRange(const Drawing&);
    void updateGhost();
    bool isStale() const;
    double roomForWords() const;
    Panel panel() const;
    QString whyEmpty() const;

    KissingerPlot plot_;
    std::shared_ptr<const Results> ghostOf_; ///< whose ghost it is
    Drawing ghost_;
};

} // namespace vitrine
