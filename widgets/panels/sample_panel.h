#pragma once
#include "core/study/action.h"
#include "widgets/plot/theme.h"
#include "widgets/views/scene.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QModelIndex;
class QMenu;

namespace vitrine {

class PersonTree;
class SampleFilter;
class SampleModel;

/// The table of samples with a filter box. What a person selects, points at or renames is emitted; what it is given
/// it shows.
class SamplePanel : public QWidget {
    Q_OBJECT
  public:
    explicit SamplePanel(QWidget* parent = nullptr);

    void setScene(const Scene&);
    void setTheme(const Theme&);
    SampleModel& model() { return *model_; }

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    void selectionChosen(const vitrine::Selection&);
    /// How many of how many samples the filter lets through.
    void countChanged(const QString& text);

  private:
    void choose();
    void point(const QModelIndex& shownIndex);
    void pointNowhere();
    void showSelection();
    bool alreadyShows() const;
    void pointAt(const std::optional<ScanPath>&, const std::optional<PatternPath>&);
    void hideEmptyColumns();
    void announceCount();
    void menu(const QPoint&);
    void fillSampleMenu(QMenu&, const std::string& sample);
    void fillScanMenu(QMenu&, const ScanPath&);
    void fillPatternMenu(QMenu&, const PatternPath&);
    std::vector<PatternPath> otherPatterns(const PatternPath&) const;

    SampleModel* model_;
    SampleFilter* filter_;
    PersonTree* tree_;
    QLineEdit* filterBox_;
    Scene scene_;
};

} // namespace vitrine
