#pragma once
#include "widgets/panels/import_preview.h"

#include <QScrollArea>

class QComboBox;
class QFrame;
class QLabel;
class QTreeWidget;

namespace vitrine {

class CurveThumbnail;
class NumberBox;

/// One file as it was understood: dialect, encoding, columns, curves, rows dropped; and the answers a person can give.
class FileUnderstood : public QScrollArea {
    Q_OBJECT
  public:
    explicit FileUnderstood(QWidget* parent = nullptr);

    /// `left`: the scans that are not taken, by id.
    void setFile(const PreviewFile&, const std::set<std::string>& left);
    void setTheme(const Theme&);

  Q_SIGNALS:
    void optionsEdited(const vitrine::ReadOptions&);
    void scanChecked(const std::string& scan, bool taken);
    /// The answers shall hold for all files of the import.
    void forAllAsked();
    void forgetAsked();

  private:
    void addAnswers(class Form*);
    /// A box for an answer; `unit` is the unit of the box in that of the answer.
    void listenTo(NumberBox*, std::optional<double> ReadOptions::* field, double unit);
    void addColumnAnswers(class Form*);
    void addTextAnswers(class Form*);
    void listenTo(QComboBox*, std::string ReadOptions::* field);
    void listenTo(QComboBox*, std::optional<std::size_t> ReadOptions::* field);
    QWidget* rememberedLine();
    void showColumns(const std::vector<ColumnUnderstood>&);
    void showOptions(const ReadOptions&);
    void showImported(const ImportedFile&, const std::set<std::string>& left);
    void showProblem(const QString&);
    void showCurves(const ImportedFile&, const std::set<std::string>& left);
    void edit(const std::function<void(ReadOptions&)>&);

    ReadOptions options_;
    QLabel *understood_, *problem_, *notes_;
    QFrame* problemCard_;
    QTreeWidget* curves_;
    CurveThumbnail* picture_;
    NumberBox *rate_, *mass_;
    QComboBox *exo_, *temperatureUnit_, *signalUnit_, *decimal_, *dialect_, *encoding_;
    QComboBox *temperatureColumn_, *signalColumn_, *timeColumn_;
    QWidget* rememberedBox_;
    QLabel* remembered_;
};

} // namespace vitrine
