#pragma once
#include "widgets/views/canvas_view.h"
#include "widgets/views/kissinger/kissinger_lines.h"

#include <functional>

namespace vitrine {

/// ln(Φ/T_p^s) against 1000/T_p: the points of each sample and branch, the fitted line with its 95 % band,
/// and E_a in words.
class KissingerView : public CanvasView {
    Q_OBJECT
  public:
    explicit KissingerView(QWidget* parent = nullptr);

    std::optional<FigurePanel> figurePanel() const override;
    std::optional<FactTable> facts() const override { return kissingerFacts(plot_, scene_.now.analysts.get()); }

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void draw() override;
    Drawing drawingOf(const Moment&) const override;
    std::vector<ItemPath> itemsAt(QPointF pixel) const override;
    std::vector<ItemPath> itemsIn(const QRectF& pixels) const override;
    QString valueAt(QPointF pixel, const std::vector<ItemPath>&) const override;
    bool standsForCurves() const override { return true; }
    void forEachPoint(const std::function<void(const KissingerLine&, const KissingerSource&, QPointF pixel)>&) const;
    void updateRange(const Drawing&);
    bool isStale() const;
    double roomForWords() const;
    Panel panel() const;
    QString whyEmpty() const;

    KissingerPlot plot_;
};

} // namespace vitrine
