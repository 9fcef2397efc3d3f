#pragma once
#include "core/study/action.h"
#include "widgets/views/scene.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace vitrine {

class BaselineForm;
class PatternPane;
class ResultTable;
class SampleForm;
class ScanForm;
class WhyPane;

/// What is selected: its choices to edit, its results with errors, and why each number is what it is.
class Inspector : public QScrollArea {
    Q_OBJECT
  public:
    explicit Inspector(QWidget* parent = nullptr);

    void setScene(const Scene&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void applyWindowsAsked();

  private:
    void build(QVBoxLayout*);
    void listen();
    ResultTable* addTable(QVBoxLayout*);
    void showScan(const ScanPath&, const Sample&, const Scan&, const ScanResult&);
    bool showCurrentScan();
    bool showCurrentPattern();
    void makePatternPane();
    void ask(const std::string& key, std::size_t peak);
    void showPeaks(const ScanResult&);
    void showNotes(const Scan&, const ScanResult&);
    void setBranch(std::size_t peak, PeakBranch);

    struct PeakBox {
        ResultTable* table;
        QComboBox* branch;
    };
    PeakBox& peakBox(std::size_t);

    Scene scene_;
    QLabel *title_, *subtitle_, *notes_, *empty_;
    QWidget* body_;
    QVBoxLayout* patternLayout_;
    PatternPane* pattern_ = nullptr; ///< made when it is first needed
    ScanForm* scanForm_;
    BaselineForm* baselineForm_;
    SampleForm* sampleForm_;
    ResultTable *transition_, *fictive_, *sample_;
    QVBoxLayout* peaksLayout_;
    std::vector<PeakBox> peaks_;
    WhyPane* why_;
};

} // namespace vitrine
