#pragma once
#include "widgets/inspector/scan_part_form.h"

class QComboBox;
class QPushButton;

namespace vitrine {

/// The baseline under the peaks of one scan as boxes: its kind, and the temperature and level of every anchor. The
/// same values as the anchors in the DSC curve.
class BaselineForm : public ScanPartForm {
    Q_OBJECT
  public:
    explicit BaselineForm(QWidget* parent = nullptr);

    void setScan(const ScanPath&, const Scan&, const ScanResult&) override;

  private:
    /// An emptied level stands for the curve's own.
    struct Row {
        QWidget* line;
        NumberBox *temperature, *level;
        QPushButton* remove;
    };
    Row& row(std::size_t);
    Row makeRow(std::size_t);
    void choose(int kind);
    void move(std::size_t anchor, const BaselineAnchor& to);
    void moveTo(std::size_t anchor, double temperature);
    void lift(std::size_t anchor, std::optional<double> level);

    std::optional<PeakBaselineChoice> baseline_;
    PeakBaselineChoice proposal_; ///< what a baseline begins with
    QComboBox* kind_;
    std::vector<Row> rows_;
};

} // namespace vitrine
