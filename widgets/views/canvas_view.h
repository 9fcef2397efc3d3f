#pragma once
#include "widgets/plot/canvas.h"
#include "widgets/views/view.h"

class QMenu;

namespace vitrine {

/// What lies nearest to a place, within a reach.
template<class What>
class Nearest {
  public:
    explicit Nearest(double reach) : best_(reach) {}
    void consider(double away, const What& what) {
        if (away > best_)
            return;
        best_ = away;
        found_ = what;
    }
    const std::optional<What>& found() const { return found_; }

  private:
    double best_;
    std::optional<What> found_;
};

/// px between two places.
double apart(QPointF, QPointF);

/// A view that is one plot: it keeps the scene, draws it anew when it is set, and turns hovering and clicking into a
/// selection, and dragged windows and points into actions. What is drawn, and what it stands for, each such view says.
class CanvasView : public View {
    Q_OBJECT
  public:
    void setScene(const Scene&) override;
    void setTheme(const Theme&) final;
    void fit() final;

    const PlotCanvas& canvas() const { return *canvas_; }

  protected:
    CanvasView(ViewType, const QString& accessibleName, QWidget* parent);

    virtual void draw() = 0;
    /// What a moment's ghost shows.
    virtual Drawing drawingOf(const Moment&) const = 0;
    /// What is drawn nearest to a pixel, within the reach of a hand: a scan, a pattern, or all that a symbol stands for.
    virtual std::vector<ItemPath> itemsAt(QPointF pixel) const = 0;
    /// What has a point within a rectangle (px).
    virtual std::vector<ItemPath> itemsIn(const QRectF& pixels) const = 0;
    /// The value under the cursor, for the status bar.
    virtual QString valueAt(QPointF pixel, const std::vector<ItemPath>&) const = 0;
    /// What a window or a point that was moved does to the study.
    virtual std::optional<Action> movedWindow(int, const Interval&) const { return std::nullopt; }
    virtual std::optional<Action> movedPoint(int, QPointF, bool /*freely*/) const { return std::nullopt; }
    /// What the menu offers before what every plot has.
    virtual void fillMenu(QMenu&, QPointF /*pixel*/) {}
    /// Whether the points stand for curves that are drawn elsewhere.
    virtual bool standsForCurves() const { return false; }
    /// Whether a baseline can be set in it.
    virtual bool hasAnchors() const { return false; }

    /// What a click at a pixel selects beside the items there.
    virtual Selection chosenAt(Selection selection, QPointF /*pixel*/) const { return selection; }

    /// A panel of a figure with the ranges that a person zoomed to; `sameY`: the figure has the same ordinate.
    FigurePanel panelOf(const std::string& content, bool sameY) const;
    const ScanPath* current() const { return scene_.selection.current(); }
    /// Gives what is drawn its errors with that of choices, and says so in the caption.
    void addErrorsOfChoices(Drawing&, Panel&) const;
    /// The caption of something that is being computed anew, marked so.
    static QString captionOf(const QString& caption, bool stale);
    /// Draws what was made of the scene, with the state before a drag as its ghost.
    void showDrawing(const Drawing&, bool stale);

    Scene scene_;
    Theme theme_;
    PlotCanvas* canvas_;

  private:
    const Drawing& ghost();
    Drawing numbered(Drawing) const;
    void connectCanvas();
    void connectHandles();
    void point(QPointF pixel);
    void pointAt(const std::vector<ItemPath>&);
    void choose(QPointF pixel, Operation);
    void chooseIn(const QRectF& pixels, Operation);
    void openMenu(QPointF pixel, QPoint global);

    std::shared_ptr<const Results> ghostOf_; ///< whose ghost it is
    Drawing ghost_;
};

} // namespace vitrine
