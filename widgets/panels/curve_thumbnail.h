#pragma once
#include "core/study/study.h"
#include "widgets/plot/theme.h"

#include <QPolygonF>
#include <QWidget>

namespace vitrine {

/// A small picture of scans or patterns, without axes: enough to see whether the right columns were taken.
class CurveThumbnail : public QWidget {
    Q_OBJECT
  public:
    explicit CurveThumbnail(QWidget* parent = nullptr);
    void setScans(const std::vector<Shared<Scan>>&);
    /// Of a stack of frames the first, the middle and the last.
    void setPatterns(const std::vector<Shared<ScatteringPattern>>&);
    void setTheme(const Theme&);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    void setCurves(std::vector<QPolygonF>);

    std::vector<QPolygonF> curves_; ///< in the unit square
    Theme theme_ = Theme::light();
};

} // namespace vitrine
