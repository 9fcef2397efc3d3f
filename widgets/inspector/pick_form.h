#pragma once
#include "widgets/inspector/scan_part_form.h"

class QPushButton;

namespace vitrine {

/// The windows of a scan's peaks as boxes: the same values as the handles in the DSC curve. A found peak whose window a
/// person changes is picked by hand from then on.
class PickForm : public ScanPartForm {
    Q_OBJECT
  public:
    explicit PickForm(QWidget* parent = nullptr);

    void setScan(const ScanPath&, const Scan&, const ScanResult&) override;

  private:
    struct Row {
        QWidget* line;
        NumberBox *low, *high;
    };
    Row& row(std::size_t);
    Row makeRow(std::size_t);
    void move(std::size_t pick);

    bool byHand_ = false;
    std::vector<PeakPick> picks_; ///< in force
    QPushButton* automatic_;
    std::vector<Row> rows_;
};

} // namespace vitrine
