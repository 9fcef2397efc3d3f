#pragma once
#include "widgets/plot/drawing_layer.h"
#include "widgets/plot/heights.h"
#include "widgets/plot/mouse_grammar.h"
#include "widgets/plot/plot_labels.h"
#include "widgets/plot/points.h"
#include "widgets/plot/regions.h"

#include <functional>

namespace vitrine {

/// A curve as it is drawn: shared points and a pen. Two curves are equal when nothing would be drawn
/// differently.
struct Curve {
    QSharedPointer<QCPGraphDataContainer> data;
    QColor colour;
    Qt::PenStyle style = Qt::SolidLine;
    QString name = {};       ///< of the scan or pattern, for the table of the plot
    QString series = {};     ///< key of its look in figures: "sample/scan"
    std::string sample = {}; ///< id
    double width = 0;        ///< px in figures; 0: as all
    bool atRight = false;    ///< its values are those of the second axis, drawn at the first
    bool operator==(const Curve&) const = default;
};

/// An axis at the right for curves of another unit: how its values are drawn at the left one.
struct SecondAxis {
    Heights heights;
    double shownFactor = 1; ///< its numbers are shown times this, a power of ten
    bool operator==(const SecondAxis&) const = default;
};

/// A plot with the grammar of mouse_grammar.h. Its layers, from below: the bundle of curves, the lit curve,
/// the words and axes, the ghost and the construction, the handles. Each keeps its own picture, and setting
/// what is already there repaints nothing.
class PlotCanvas : public QCustomPlot {
    Q_OBJECT
  public:
    explicit PlotCanvas(QWidget* parent = nullptr);

    void setTheme(const Theme&);
    void setPanel(const Panel&);
    /// 1.3 px each.
    void setBundle(const std::vector<Curve>&);
    /// 2.2 px each, over the bundle.
    void setLit(const std::vector<Curve>&);
    /// The construction, and a ghost below it.
    void setDrawing(const Drawing&, const Drawing& ghost = {});
    /// Lines that words, legend and notes keep clear of as far as there is room, in the units of the axes.
    void setAvoided(const std::vector<QPolygonF>& lines);
    /// The windows. One that a hand is moving stays in the hand.
    void setRegions(const std::vector<Region>&);
    /// Tops and anchors, the anchors in order. One that a hand is moving stays in the hand.
    void setPoints(const std::vector<PointHandle>&);
    void setMode(Mode);
    /// What fits; the axes follow it until a person zooms.
    void setFullRange(const QCPRange& x, const QCPRange& y);
    /// The numbers at an axis are shown × `factor`, a power of ten.
    void setShownFactor(QCPAxis*, double factor);
    /// Its title is that of the panel.
    void setSecondAxis(const std::optional<SecondAxis>&);
    void setNudge(double step) { nudge_ = step; }
    /// Asked when no handle is under the cursor.
    void setOverCurve(std::function<bool(QPointF)> overCurve) { overCurve_ = std::move(overCurve); }
    void fit();

    const Theme& theme() const { return theme_; }
    const std::vector<Curve>& bundle() const { return bundle_; }
    const std::optional<SecondAxis>& secondAxis() const { return second_; }
    double shownFactor(const QCPAxis*) const;
    const RegionLayer& regionLayer() const { return *handles_; }
    const PointLayer& pointLayer() const { return *points_; }
    Mode mode() const { return mode_; }
    const DrawingLayer& drawingLayer() const { return *construction_; }
    const PlotLabels& labels() const { return *labels_; }
    bool isZoomed() const { return zoomed_; }
    bool isDragging() const { return running_ != Operation::Nothing; }
    QPointF coordinates(QPointF pixel) const;
    QPointF pixel(QPointF coordinates) const;

  Q_SIGNALS:
    void windowMoved(int region, const vitrine::Interval&);    ///< a step of a drag
    void windowReleased(int region, const vitrine::Interval&); ///< its end
    /// A step of a drag, units of the axes; the point is counted as at its start.
    void pointMoved(int point, QPointF to, bool freely);
    void pointReleased(int point, QPointF to, bool freely); ///< its end
    void handleCancelled();                                 ///< the window or point in the hand is back where it was
    void anchorAsked(QPointF at, bool freely);
    void anchorRemovalAsked(int point);
    void rectangleChosen(QRectF pixels, vitrine::Operation selectOrAdd);
    void pointed(QPointF pixel);
    void pointedNowhere();
    void clicked(QPointF pixel, vitrine::Operation selectOrToggle);
    void menuAsked(QPointF pixel, QPoint global);
    void hintChanged(const QString&);

  protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void mouseDoubleClickEvent(QMouseEvent*) override;
    void wheelEvent(QWheelEvent*) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void keyReleaseEvent(QKeyEvent*) override;
    void focusInEvent(QFocusEvent*) override;
    void focusOutEvent(QFocusEvent*) override;
    bool focusNextPrevChild(bool next) override;

  private:
    static constexpr double wheelStep = 0.85;                  // of the range, a notch of the wheel
    static constexpr double bundleWidth = 1.3, litWidth = 2.2; // px

    void addOwnLayers();
    void drawFocus();
    void styleAxes();
    void followFirstAxis();
    void layOut();
    void setGraphs(std::vector<QCPGraph*>&, const std::vector<Curve>&, const QString& layer, double width);
    void updateCrowd();
    void updateRowsAbove();
    Obstacles obstacles() const;
    bool placeNotes();
    void setRubberBand(const QRectF&);
    void replotHandles() { redraw(handles_->layer()); }
    /// Draws one layer anew; not where everything is about to be drawn.
    void redraw(QCPLayer*);
    void replotLater();

    Under under(QPointF) const;
    Under focusedUnder() const;
    Hand hand(Gesture, QPointF, Qt::MouseButton, Qt::KeyboardModifiers) const;
    void begin(Operation, QPointF);
    void step(QPointF, Qt::KeyboardModifiers);
    void finish();
    void cancel();
    void hover(QPointF);
    void hold(const Grip&);
    void moveHeld(const Interval&);
    void releaseHeld();
    void holdPoint(int point);
    void movePoint(QPointF to, bool freely);
    void releasePoint();
    void askForAnchor(QPointF pixel, bool freely);
    void removeAnchor(int point);
    void doClick(Operation, QPointF, QPoint global);
    void pan(QPointF by, bool x, bool y);
    void zoom(Operation, double factor, QPointF at);
    void zoomTo(const QRectF& pixels);
    void fitAxes(bool x, bool y);
    void fitUnlessZoomed();
    void setHairlines(bool);
    void focusGrip(const Grip&);
    void focusPoint(int point);
    int grips() const { return gripCount(static_cast<int>(handles_->regions.size())); }
    int lastInOrder() const { return grips() + static_cast<int>(points_->points.size()) - 1; }
    int focusOrder() const;
    bool focusInOrder(int order);
    void nudge(int key, double times);
    void nudgeRegion(double step);
    void nudgePoint(QPointF step);
    bool panByKey(int key);
    bool doKey(Operation, int key);

    Theme theme_;
    bool replotWaits_ = false; ///< everything is drawn anew when the events are next worked on
    PlotLabels* labels_;
    DrawingLayer* ghost_;
    DrawingLayer* construction_;
    RegionLayer* handles_;
    PointLayer* points_;
    std::vector<QCPGraph*> bundleGraphs_, litGraphs_;
    std::vector<Curve> bundle_, lit_;
    std::vector<QPolygonF> avoided_;
    Crowd crowd_; ///< avoided_ in pixels
    std::optional<SecondAxis> second_;
    QCPRange fullX_{0, 1}, fullY_{0, 1};
    int header_ = 0; ///< px; height of the words above the axes
    bool zoomed_ = false;
    bool hairlines_ = false; ///< while the axes move under a hand
    double nudge_ = 0.1;
    std::function<bool(QPointF)> overCurve_;

    Mode mode_ = Mode::Explore;
    Operation running_ = Operation::Nothing;
    Qt::MouseButton pressed_ = Qt::NoButton;
    QPointF pressedAt_, last_;
    bool space_ = false;
    bool byKey_ = false; ///< the held window moves by arrow keys
    Grip held_;
    RegionDrag drag_;
    int heldPoint_ = -1;  ///< among the points as they are
    int takenPoint_ = -1; ///< the same among those of the start of the drag
    bool heldFreely_ = false, startedFree_ = false;
    QPointF pointStart_; ///< of the point in the hand
};

} // namespace vitrine
