#pragma once
#include "core/document/action.h"
#include "widgets/controls/scene.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace vitrine {

class BaselineForm;
class PickForm;
class ResultTable;
class SampleForm;
class ScanForm;
class WrappedLabel;

/// A scan in the inspector: its choices to edit and what follows from it and from its sample.
class ScanPane : public QWidget {
    Q_OBJECT
  public:
    explicit ScanPane(QWidget* parent = nullptr);

    /// False where the scan is not in the scene.
    bool setScan(const ScanPath&, const Scene&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void applyWindowsAsked();
    void whyAsked(const std::string& key, std::size_t index);

  private:
    struct PeakBox {
        ResultTable* table;
        QComboBox* branch;
    };
    void build();
    ResultTable* addTable(QVBoxLayout*);
    PeakBox& peakBox(std::size_t);
    void setBranch(std::size_t peak, PeakBranch);
    void showPeaks(const ScanResult&);
    void showNotes(const Scan&, const ScanResult&);

    Scene scene_;
    ScanPath path_;
    WrappedLabel *title_, *subtitle_, *notes_, *errors_;
    ScanForm* scanForm_;
    BaselineForm* baselineForm_;
    PickForm* pickForm_;
    SampleForm* sampleForm_;
    ResultTable *transition_, *fictive_, *crystallisation_, *sample_;
    QVBoxLayout* peaksLayout_;
    std::vector<PeakBox> peaks_;
};

} // namespace vitrine
