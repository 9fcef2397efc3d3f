#pragma once
#include "core/study/study.h"
#include "widgets/plot/theme.h"

#include <QPolygonF>
#include <QWidget>

namespace vitrine {

/// A small picture of scans, without axes: enough to see whether the right columns were taken.
class CurveThumbnail : public QWidget {
    Q_OBJECT
  public:
    explicit CurveThumbnail(QWidget* parent = nullptr);
    void setScans(const std::vector<Shared<Scan>>&);
    void setTheme(const Theme&);

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    std::vector<QPolygonF> curves_; ///< in the unit square
    Theme theme_ = Theme::light();
};

} // namespace vitrine
