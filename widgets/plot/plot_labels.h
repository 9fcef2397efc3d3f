#pragma once
#include "widgets/plot/axis_titles.h"
#include "widgets/plot/caption.h"
#include "widgets/plot/placement.h"

#include <qcustomplot.h>

namespace vitrine {

/// Paints the words of a panel: title, caption, axis titles, legend, words in the corner, the reason of
/// emptiness.
class PlotLabels : public QCPLayerable {
    Q_OBJECT
  public:
    PlotLabels(QCustomPlot* plot, const QString& layer);

    void set(const Panel& panel) {
        panel_ = panel;
        arrangement_.reset();
    }
    void set(const Theme& theme) { theme_ = theme; }
    /// What is drawn, px: legend and words go where nothing is. Whether that moves them.
    bool set(const Crowd& curves);
    /// Words of the drawing that have no place in it; whether that is a change.
    bool setFolded(const QStringList& words) { return std::exchange(folded_, words) != words; }
    const Panel& panel() const { return panel_; }
    /// Space that the titles need: above the axes, and beside one axis, px.
    int headerHeight() const;
    int axisTitleHeight() const;
    /// Of the words as they are broken, wherever they stand.
    double wordsHeight() const;
    /// What the legend and the words cover, px.
    std::vector<QRectF> boxes() const;
    /// Empty where they stand in the caption line, or where there are none.
    QRectF legendBox() const { return arrangement().legendBox; }
    QRectF wordsBox() const { return arrangement().wordsBox; }
    /// What the caption line holds: keys of the legend and words that found no free place, before the caption.
    Caption captionWithin(double width, qsizetype lines) const;
    /// The titles of the upright axes as they are drawn.
    SideTitle leftTitle() const;
    SideTitle rightTitle() const;
    /// Free rows at the top of the axes that the legend leaves to the names of windows; whether that is a
    /// change.
    bool setRowsAbove(int rows) {
        const bool other = std::exchange(rowsAbove_, rows) != rows;
        if (other)
            arrangement_.reset();
        return other;
    }

  protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    QRect clipRect() const override { return mParentPlot->viewport(); }
    void draw(QCPPainter* painter) override;

  private:
    double besideTitle() const;
    bool isCaptionBelow() const;
    /// Where legend and words stand, and what of them goes to the caption line.
    struct Arrangement {
        std::vector<PanelLine> legend, words;
        QRectF legendBox, wordsBox;
        std::vector<PanelLine> keys; ///< of a legend that has no place
        QStringList folded;          ///< words likewise
        bool operator==(const Arrangement&) const = default;
    };
    struct ArrangementPlace {
        QRectF axes;
        QFont font;
        QSize plot;
        bool operator==(const ArrangementPlace&) const = default;
    };

    const Arrangement& arrangement() const;
    Obstacles aroundLegend() const;
    void placeLegend(Arrangement&) const;
    void placeWords(Arrangement&) const;
    qsizetype mostCaptionLines() const;
    qsizetype captionLineCount() const;
    double lineHeight() const;
    std::size_t linesBelow(double y) const;
    double legendTop() const;
    std::vector<PanelLine> shortLegend() const;
    QRectF axes() const;
    QFont body() const { return mParentPlot->font(); }
    QSizeF sizeOf(const std::vector<PanelLine>&, double indent) const;
    std::vector<PanelLine> wrappedWords() const;
    Interval sideRoom() const;
    double exoArrow() const;
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
    mutable qsizetype captionLineCount_ = 0;
    mutable ArrangementPlace arrangementPlace_;
    mutable std::optional<Arrangement> arrangement_;
    QStringList folded_;
    Theme theme_;
    Crowd curves_;
    int rowsAbove_ = 0;
};

} // namespace vitrine
