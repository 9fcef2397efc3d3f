#pragma once
#include "widgets/import/curve_picture.h"

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
    CurvePicture curves_;
    Theme theme_ = Theme::light();
};

} // namespace vitrine
