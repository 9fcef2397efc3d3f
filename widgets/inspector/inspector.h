#pragma once
#include "core/document/action.h"
#include "core/evaluation/fit_table.h"
#include "core/robustness/alternatives.h"
#include "widgets/controls/scene.h"

#include <QPointer>
#include <QScrollArea>

class QVBoxLayout;

namespace vitrine {

class MethodsPane;
class ParameterTable;
class PatternPane;
class ScanPane;
class StudyForm;
class WhyPane;
class WhyShelf;
class WrappedLabel;

/// What is selected: its choices to edit, its results with errors, the parameters of its fits, and why each number is what it
/// is. What a selection needs is made when it is first selected.
class Inspector : public QScrollArea {
    Q_OBJECT
  public:
    explicit Inspector(QWidget* parent = nullptr);

    void setScene(const Scene&);
    /// Opens the answer to why the result of this key is what it is, where it moves and covers nothing that was asked.
    void ask(const std::string& key, std::size_t index);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void actedTogether(const std::vector<vitrine::Action>&, const vitrine::Message&);
    void applyWindowsAsked();

  protected:
    void resizeEvent(QResizeEvent*) override;

  private:
    void makeRoomForWhy();
    void build(QVBoxLayout*);
    bool showScan();
    bool showPattern();
    void makeScanPane();
    void makePatternPane();
    /// Spectra of ruby and runs for the heat capacity of the sample.
    bool showMethods();
    /// What concerns all samples, while none is selected.
    bool showStudy(bool selected);
    ParameterTable* fitTable(std::size_t index);
    void showFits();
    void edit(const FitPath&, const ParameterRow&, const ParameterEdit&);
    void tryOtherwise(const Alternative&);

    Scene scene_;
    WrappedLabel* empty_;
    WhyPane* why_;
    WhyShelf* shelf_;
    QWidget* content_;
    QPointer<QWidget> asked_; ///< what was clicked for it
    QVBoxLayout *paneLayout_, *fitsLayout_;
    ScanPane* scan_ = nullptr;       ///< made when it is first needed
    PatternPane* pattern_ = nullptr; ///< likewise
    MethodsPane* methods_ = nullptr; ///< likewise
    StudyForm* study_ = nullptr;     ///< likewise
    std::vector<ParameterTable*> fits_;
};

} // namespace vitrine
