#pragma once
#include "core/robustness/summary.h"
#include "widgets/plot/theme.h"

#include <QWidget>

namespace vitrine {

/// One bar of a chart: its name, its length (a part of 1) and the standard error of that.
struct NamedBar {
    QString name;
    double length = 0, error = 0;
    bool operator==(const NamedBar&) const = default;
};

/// The shares of the choices in the spread of a number, the greatest first; at most `most`, and those below a hundredth left out.
std::vector<NamedBar> shareBars(const QuantitySpread&, const ChoiceSpace&, std::size_t most = 8);

/// Bars below each other with their names.
class ShareBars : public QWidget {
    Q_OBJECT
  public:
    explicit ShareBars(QWidget* parent = nullptr);

    void setBars(const std::vector<NamedBar>&);
    void setTheme(const Theme&);
    const std::vector<NamedBar>& bars() const { return bars_; }
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent*) override;

  private:
    int rowHeight() const;

    std::vector<NamedBar> bars_;
    Theme theme_;
};

} // namespace vitrine
