#pragma once
#include "core/document/action.h"
#include "widgets/controls/copyable.h"
#include "widgets/controls/scene.h"
#include "widgets/plot/theme.h"
#include "widgets/samples/sample_export.h"
#include "widgets/samples/sample_groups.h"
#include "widgets/samples/sample_paste.h"

#include <QWidget>

#include <map>
#include <set>

class QComboBox;
class QLineEdit;
class QModelIndex;
class QMenu;

namespace vitrine {

class PersonTree;
class SampleFilter;
class SampleModel;

/// The table of samples with a filter box and groups. What a person selects, points at, checks, types or pastes is emitted; what
/// it is given it shows. It has as many columns as there is room for, unless a person chose or sized them; a click on the title
/// of a column sorts by it.
class SamplePanel : public QWidget {
    Q_OBJECT
  public:
    explicit SamplePanel(QWidget* parent = nullptr);

    /// `hidden`: samples that are left out of the views.
    void setScene(const Scene&, const std::set<std::string>& hidden = {});
    void setTheme(const Theme&);
    SampleModel& model() { return *model_; }
    /// Asks what shall be the same for all samples that are selected.
    void editSelected();
    std::vector<std::string> selectedSamples() const;

    /// Grouping, order and columns as a person arranged them, for the next start.
    QByteArray arrangement() const;
    /// False where that is not an arrangement; the table stays as it is.
    bool arrange(const QByteArray&);

  Q_SIGNALS:
    void acted(const vitrine::Action&);
    /// Several actions as one step of the history called `words`.
    void actedTogether(const std::vector<vitrine::Action>&, const vitrine::Message& words);
    /// What was typed or pasted cannot be taken.
    void refused(const vitrine::Problem&);
    /// A person checked or unchecked a sample.
    void checked(const std::string& sample, bool shown);
    void selectionChosen(const vitrine::Selection&);
    /// How many of how many samples the filter lets through.
    void countChanged(const QString& text);

  protected:
    bool eventFilter(QObject* watched, QEvent*) override;

  private:
    void setUpTree();
    void setUpTop();
    void setUpColumns();
    void setUpTable();
    void sizeColumn(int column, int width);
    int widestBelow(const QModelIndex& shownParent, int column) const;
    std::vector<int> shownColumns() const;
    void sortAsAtFirst();
    Copied copied() const;
    std::vector<SampleRow> rowsIn(const QModelIndex& shownParent, bool selectedOnly) const;
    PasteTarget pasteTarget() const;
    void paste();
    void takeTyped(const std::string& sample, SampleField, const QString& text);
    void choose();
    void point(const QModelIndex& shownIndex);
    void pointNowhere();
    void showSelection();
    bool alreadyShows() const;
    void pointAt(const std::optional<ItemPath>&);
    void group(Grouping);
    void spanGroups();
    void fitColumns();
    void showColumns(const std::vector<int>&);
    std::vector<int> usedColumns() const;
    int widthOf(int column) const;
    void columnMenu(const QPoint&);
    void fillSeveralMenu(QMenu&, const std::vector<std::string>& samples);
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
    QComboBox* groupBox_;
    std::optional<std::vector<int>> chosenColumns_; ///< by a person; absent: as many as fit
    std::map<int, int> widths_;                     ///< of the columns that a person sized, px
    std::vector<int> used_;                         ///< columns that have anything to show, by importance
    Scene scene_;
};

} // namespace vitrine
