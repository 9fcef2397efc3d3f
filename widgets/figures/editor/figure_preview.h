#pragma once
#include "widgets/figures/editor/part_drag.h"
#include "widgets/figures/paper/paper_faults.h"
#include "widgets/figures/paper/paper_page.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace vitrine {

/// A figure as it will be printed. It is drawn a moment after it was set, so that what changes quickly (a dragged window) costs
/// one picture when it comes to rest. A click selects what lies there, a drag moves it or its handles (Esc gives up), two clicks
/// on words write them in place; only the end of a gesture asks for a change.
class FigurePreview : public QWidget {
    Q_OBJECT
  public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void setPage(const FigurePage&, const Moment&, const Theme&);
    /// The part that is being edited.
    void setMarked(const FigurePart&);
    /// Draws now what was set.
    void settle();
    bool isUpToDate() const { return !later_.isActive(); }
    /// Where everything lies, as it was last drawn.
    const PagePlaces& places() const { return places_; }
    /// What of it was not drawn as it says.
    std::vector<Problem> faults() const { return faultsOf(paper_); }
    QPointF pixelOf(QPointF mm) const;
    QPointF mmOf(QPointF pixel) const;
    bool isDragging() const { return trial_.has_value(); }
    /// Opens a line over the words of a part.
    void write(const FigurePart&);

  Q_SIGNALS:
    void partClicked(const vitrine::FigurePart&);
    void changed(const vitrine::FigurePage&);
    void removalAsked(const vitrine::FigurePart&);
    void menuAsked(const vitrine::FigurePart&, QPointF mm, QPoint global);
    /// The places are new.
    void drawn();

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void leaveEvent(QEvent*) override;

  private:
    double pixelsOfMm() const;
    double reach() const;
    QRectF pixels(const QRectF& mm) const;
    QPixmap painted(const PaperPage&) const;
    void drawPage();
    void fitHeight();
    std::optional<PartGrip> gripAt(QPointF mm) const;
    FigurePart partAt(QPointF mm) const;
    void write(const FigurePart&, const PartPlace&);
    void drag(QPointF mm);
    void endDrag();
    void hover(QPointF mm);
    void drawMarks(QPainter&) const;
    void drawOutline(QPainter&, const FigurePart&, const QColor&) const;
    void accept(const FigurePart&, const QString& text);
    void dropLine();

    FigurePage page_;
    Moment moment_;
    Theme theme_;
    FigurePart marked_, hovered_;
    PaperPage paper_; ///< as it was last drawn
    PagePlaces places_;
    QPixmap picture_;
    QTimer later_;

    std::optional<PartGrip> held_; ///< from press to release
    QPointF pressedAt_;            ///< mm
    bool again_ = false;           ///< what was pressed had been selected before
    std::optional<FigurePage> trial_;
    QPixmap tried_; ///< the page while something is dragged
    QLineEdit* line_ = nullptr;
};

} // namespace vitrine
