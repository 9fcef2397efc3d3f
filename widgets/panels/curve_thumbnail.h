#pragma once
#include "widgets/panels/curve_picture.h"

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
    CurvePicture curves_;
    Theme theme_ = Theme::light();
};

} // namespace vitrine
