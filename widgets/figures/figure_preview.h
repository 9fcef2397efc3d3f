#pragma once
#include "widgets/controls/scene.h"
#include "widgets/plot/theme.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace vitrine {

/// A figure as it will be printed, as wide as the widget. It is drawn a moment after it was set, so that what changes
/// quickly (a dragged window) costs one picture when it comes to rest.
class FigurePreview : public QWidget {
    Q_OBJECT
  public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void setPage(const FigurePage&, const Moment&, const Theme&);
    /// The panel that is being edited, by its id.
    void setMarked(const std::string& panel);
    /// Draws now what was set.
    void settle();
    bool isUpToDate() const { return !later_.isActive(); }

  Q_SIGNALS:
    void panelClicked(const std::string& id);

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;

  private:
    double pixelsOfMm() const;
    QRectF boxOf(const FigurePanel&) const;
    void drawPage();

    FigurePage page_;
    Moment moment_;
    Theme theme_;
    std::string marked_;
    QPixmap picture_;
    QTimer later_;
};

} // namespace vitrine
