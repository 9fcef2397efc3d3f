#pragma once
#include "core/document/action.h"
#include "core/robustness/error_of_choices.h"
#include "widgets/controls/scene.h"
#include "widgets/plot/theme.h"
#include "widgets/samples/row_marks.h"
#include "widgets/samples/sample_fields.h"
#include "widgets/samples/sample_groups.h"

#include <QAbstractItemModel>
#include <QIcon>

#include <set>

namespace vitrine {

/// The samples of a scene as a tree: a row a sample, below it a row a scan and a row a pattern; where samples are grouped,
/// the title of each group is a row before its samples. Rows are inserted and removed one by one, so that what is open in a
/// tree view stays open.
class SampleModel : public QAbstractItemModel {
    Q_OBJECT
  public:
    enum Column {
        Name,
        Temperature,
        Pressure,
        Composition,
        Treatment,
        Scans,
        Patterns,
        State,
        Energy,
        FictiveTemperature,
        ColumnCount
    };
    /// MarkRole: a sign (QIcon) beside the name of a row where something is wrong.
    /// SortRole: a number, words, or nothing where it is not known. GroupPlaceRole: in which group a sample or a title stands.
    enum Role { SearchTextRole = Qt::UserRole, SortRole, GroupRole, GroupPlaceRole, PressuresRole, TemperaturesRole, MarkRole };

    explicit SampleModel(QObject* parent = nullptr);
    ~SampleModel() override;

    /// `hidden`: samples that are left out of the views.
    void setScene(const Scene&, const std::set<std::string>& hidden = {});
    void setTheme(const Theme&);
    void setGrouping(Grouping);
    Grouping grouping() const { return grouping_; }

    const Scene& scene() const { return scene_; }
    /// What a person can type into a column.
    static std::optional<SampleField> fieldOf(int column);

    /// Whether a row is the title of a group.
    bool isGroup(const QModelIndex&) const;
    bool isSample(const QModelIndex& index) const { return index.isValid() && !isBelow(index) && !isGroup(index); }
    /// The scan or pattern of a row; of a sample row what the sample is first seen by.
    std::optional<ItemPath> itemAt(const QModelIndex&) const;
    std::optional<ScanPath> scanAt(const QModelIndex&) const;
    std::optional<PatternPath> patternAt(const QModelIndex&) const;
    std::string sampleAt(const QModelIndex&) const;
    bool isScan(const QModelIndex&) const;
    bool isPattern(const QModelIndex&) const;
    QModelIndex indexOf(const ScanPath&) const;
    QModelIndex indexOf(const PatternPath&) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex&) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex&, int role) const override;
    QVariant headerData(int section, Qt::Orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex&) const override;
    bool setData(const QModelIndex&, const QVariant&, int role) override;

  Q_SIGNALS:
    /// A person gave a sample or scan another name.
    void renamed(const vitrine::Action&);
    /// A person checked or unchecked a sample.
    void checked(const std::string& sample, bool shown);
    /// A person typed into a cell of a sample.
    void typed(const std::string& sample, vitrine::SampleField, const QString& text);

  private:
    /// A row below a sample.
    struct Below {
        std::string id;
        bool pattern = false;
        bool operator==(const Below&) const = default;
    };
    static std::vector<Below> belowOf(const Sample&);
    static bool isBelow(const QModelIndex& index) { return index.internalPointer() != nullptr; }
    const Below& below(const QModelIndex&) const;
    QModelIndex indexOf(const std::string& sample, const Below&) const;
    /// What the look of every row depends on.
    struct Look {
        std::vector<double> rates;  ///< of the scans that are drawn, K/s
        double highestPressure = 0; ///< GPa
        bool inRTg = false;         ///< energies in units of R T_g
    };
    static Look lookOf(const Scene&);
    /// Of which row a row is: of a sample, or of a group by its title.
    struct Identity {
        std::string id;
        bool group = false;
        bool operator==(const Identity&) const = default;
    };
    /// The identity of a sample's row and of the rows below it. Lives as long as the row, so indices stay valid.
    struct Row {
        Identity identity;
        std::vector<Below> below;
    };
    std::vector<Identity> wantedRows() const;
    void arrange();
    void removeRow(int row);
    void placeRow(int row, const Identity&);
    void placeBelow(int row, const std::vector<Below>& wanted);
    bool holdsBelow(int row, const Identity&) const;
    const Identity& identityOf(const QModelIndex&) const;
    void announceEverything();
    void announceChanges(int row, const Scene& before);
    template<class Path>
    bool isOther(const Path&, const Scene& before) const;
    bool differs(const Sample& now, const Sample* old, std::size_t place, const Scene& before) const;
    QVariant groupData(const QModelIndex&, int role) const;
    QStringList wrongWith(const QModelIndex&) const;
    QVariant markData(const QModelIndex&, int role) const;
    QVariant rowData(const QModelIndex&, int role) const;
    QVariant sortKey(const QModelIndex&) const;
    QVariant sampleSortKey(const Sample&, const SampleResult*, int column) const;
    QVariant scanSortKey(const Scan&, const ScanResult*, int column) const;
    int groupPlace(const QModelIndex&) const;
    bool type(const QModelIndex&, const QString& text);
    QVariant quantitiesOf(const Sample&, int role) const;
    QVariant sampleInk(const Sample&) const;
    QIcon scanIcon(const ScanPath&, const Scan&) const;
    QVariant sampleData(const QModelIndex&, int role) const;
    QVariant scanData(const QModelIndex&, int role) const;
    QVariant patternData(const QModelIndex&, int role) const;
    SpreadPlace placeIn(const Sample&) const;
    QString sampleText(const Sample&, const SampleResult*, int column) const;
    QString scanText(const Scan&, const ScanResult*, int column) const;
    QIcon sampleIcon(const Sample&) const;

    std::vector<std::unique_ptr<Row>> rows_;
    Scene scene_;
    Look look_;
    std::vector<int> numbers_; ///< of samples that look alike
    std::set<std::string> hidden_;
    Grouping grouping_ = Grouping::None;
    Theme theme_;
    mutable RowMarkCache marks_;
};

} // namespace vitrine
