#pragma once
#include "widgets/views/thermograms/small_picture.h"
#include "widgets/views/view.h"

class QLabel;
class QScrollArea;

namespace vitrine {

class PictureGrid;

/// Every selected scan (or, where one is selected, every scan of its sample) as a small DSC curve with its windows and
/// construction and its numbers: to review what was given to many scans at once.
class SmallMultiples : public View {
    Q_OBJECT
  public:
    explicit SmallMultiples(QWidget* parent = nullptr);

    void setScene(const Scene&) override;
    void setTheme(const Theme&) override;
    /// Scrolls to the current scan.
    void fit() override;
    /// Its scans in one panel.
    std::optional<FigurePanel> figurePanel() const override;

    const PictureGrid& grid() const { return *grid_; }

  private:
    void draw();
    void choose(const ScanPath&, Operation);
    void chooseIn(const std::vector<ScanPath>&, Operation);
    void point(const std::optional<ScanPath>&);
    void makeAutomatic(const ScanPath&);
    void openMenu(const ScanPath&, QPoint global);
    QString caption() const;

    Scene scene_;
    Theme theme_;
    SmallConstructions kept_;
    QLabel *title_, *caption_, *empty_;
    QScrollArea* scroll_;
    PictureGrid* grid_;
};

} // namespace vitrine
