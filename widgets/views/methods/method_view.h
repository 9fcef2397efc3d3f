#pragma once
#include "widgets/views/canvas_view.h"
#include "widgets/views/methods/method_picture.h"

namespace vitrine {

/// A plot of what was measured beside scans and patterns of a sample. What it shows is the picture of its kind; a click lights a
/// spectrum, which is part of no selection.
class MethodView : public CanvasView {
    Q_OBJECT
  public:
    explicit MethodView(const MethodKind& kind, QWidget* parent = nullptr);
    /// Of the sample that is shown, and of the spectrum that is lit.
    std::optional<FigurePanel> figurePanel() const override;
    const MethodPicture& picture() const { return picture_; }

  private:
    void draw() override;
    Drawing drawingOf(const Moment&) const override;
    std::vector<ItemPath> itemsAt(QPointF) const override { return {}; }
    std::vector<ItemPath> itemsIn(const QRectF&) const override { return {}; }
    QString valueAt(QPointF pixel, const std::vector<ItemPath>&) const override;
    std::string idAt(QPointF pixel) const;
    void light(QPointF pixel);

    MethodKind kind_;
    MethodPicture picture_;
    std::string lit_; ///< id of the spectrum that was clicked; empty: none
};

} // namespace vitrine
