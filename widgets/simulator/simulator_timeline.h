#pragma once
#include "widgets/plot/theme.h"
#include "widgets/simulator/timeline_model.h"

#include <QWidget>

namespace vitrine {

/// A thermal history to be drawn with the hand: each temperature and each duration is a handle. It draws the
/// protocol it is given; only a gesture emits.
class SimulatorTimeline : public QWidget {
    Q_OBJECT
  public:
    explicit SimulatorTimeline(QWidget* parent = nullptr);

    void setTheme(const Theme&);
    /// `recorded` is the number of the step that is recorded, `glassTransition` of the model at 1 atm (K).
    void setProtocol(const Protocol&, std::optional<std::size_t> recorded, double glassTransition);
    /// The point whose step is edited; 0 is the start.
    void setChosen(std::size_t point);
    std::size_t chosen() const { return chosen_; }
    TimelinePlaces places() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

  Q_SIGNALS:
    void previewed(const vitrine::SimulatorAction&);
    void previewCancelled();
    void acted(const vitrine::SimulatorAction&);
    void pointChosen(std::size_t point);
    void hintChanged(const QString&);

  protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mouseReleaseEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void contextMenuEvent(QContextMenuEvent*) override;
    void leaveEvent(QEvent*) override;

  private:
    struct Drag {
        Protocol protocol;
        TimelinePlaces places;
        QPointF from;
        std::optional<SimulatorAction> last;
    };

    std::optional<std::size_t> pointAt(QPointF) const;
    void choose(std::size_t point);
    void paintSteps(QPainter&, const TimelinePlaces&) const;
    void paintTransition(QPainter&, const TimelinePlaces&) const;
    void paintHandles(QPainter&, const TimelinePlaces&) const;
    void paintWords(QPainter&, const TimelinePlaces&) const;
    QString wordsOf(std::size_t step) const;
    double shiftAt(std::size_t step) const;

    Theme theme_;
    Protocol protocol_;
    std::optional<std::size_t> recorded_;
    double glassTransition_ = 0;
    std::size_t chosen_ = 1;
    std::optional<std::size_t> hovered_;
    std::optional<Drag> drag_;
};

/// "10 min", "2.7 s": a duration as it is said.
QString shownDuration(double seconds);

} // namespace vitrine
