#pragma once
#include "widgets/plot/crowd.h"
#include "widgets/plot/panel.h"
#include "widgets/plot/theme.h"

#include <qcustomplot.h>

namespace vitrine {

/// Paints the words of a panel: title, caption, axis titles, legend, words in the corner, the reason of
/// emptiness.
class PlotLabels : public QCPLayerable {
    Q_OBJECT
  public:
    PlotLabels(QCustomPlot* plot, const QString& layer);

    void set(const Panel& panel) { panel_ = panel; }
    void set(const Theme& theme) { theme_ = theme; }
    /// What is drawn, px: legend and words go where it is emptiest.
    void set(const Crowd& curves) { curves_ = curves; }
    const Panel& panel() const { return panel_; }
    /// Space that the titles need: above the axes, and beside one axis, px.
    int headerHeight() const;
    int axisTitleHeight() const;
    double wordsHeight() const { return wordsBox().height(); }
    /// What the legend and the words cover, px.
    std::vector<QRectF> boxes() const;
    QRectF legendBox() const;
    /// Whether the legend covers something of the curves, wherever it goes.
    bool isLegendCrowded() const { return !panel_.legend.empty() && covered(legendBox()) > 0; }
    /// Free rows at the top of the axes that the legend leaves to the names of windows; whether that is a
    /// change.
    bool setRowsAbove(int rows) { return std::exchange(rowsAbove_, rows) != rows; }

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->viewport(); }
    void draw(QCPPainter* painter) override;

  private:
    double besideTitle() const;
    bool isCaptionBelow() const;
    const QStringList& captionLines() const;
    QStringList brokenCaption() const;
    double lineHeight() const;
    std::size_t linesBelow(double y) const;
    double legendTop() const;
    std::vector<PanelLine> shortLegend() const;
    int covered(const QRectF&) const;
    QRectF emptiest(const std::vector<QRectF>&) const;
    void drawCaptionBelow(QPainter&, QPointF) const;
    QRectF axes() const;
    QFont body() const { return mParentPlot->font(); }
    QSizeF sizeOf(const std::vector<PanelLine>&, double indent) const;
    std::vector<PanelLine> wrappedWords() const;
    QRectF wordsBox() const;
    void drawHeader(QPainter&) const;
    void drawAxisTitles(QPainter&) const;
    void drawLines(QPainter&, const QRectF& box, const std::vector<PanelLine>&, double indent) const;
    void drawEmpty(QPainter&) const;

    /// What the lines of a caption depend on.
    struct CaptionPlace {
        QString caption;
        QSize plot;
        QFont font;
        bool operator==(const CaptionPlace&) const = default;
    };

    Panel panel_;
    mutable CaptionPlace captionPlace_;
    mutable QStringList captionLines_;
    Theme theme_;
    Crowd curves_;
    int rowsAbove_ = 0;
};

} // namespace vitrine
