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

  private:
    void addAnswers(class Form*);
    /// A box for an answer; `unit` is the unit of the box in that of the answer.
    void listenTo(NumberBox*, std::optional<double> ReadOptions::* field, double unit);
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
    QComboBox *exo_, *temperatureUnit_, *signalUnit_, *decimal_;
};

} // namespace vitrine
