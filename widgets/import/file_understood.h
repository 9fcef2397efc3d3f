#pragma once
#include "widgets/import/import_preview.h"

#include <QScrollArea>

class QFrame;
class QLabel;
class QTreeWidget;

namespace vitrine {

class CurveThumbnail;
class ScanAnswers;

/// One file as it was understood: dialect, encoding, columns, curves, rows dropped; and the answers a person can give.
class FileUnderstood : public QScrollArea {
    Q_OBJECT
  public:
    explicit FileUnderstood(QWidget* parent = nullptr);

    /// `left`: the scans that are not taken, by id.
    /// `news`: the file was read just now, so that its question may be typed into at once.
    void setFile(const PreviewFile&, const std::set<std::string>& left, bool news);
    void setTheme(const Theme&);

  Q_SIGNALS:
    void optionsEdited(const vitrine::ReadOptions&);
    void scanChecked(const std::string& scan, bool taken);
    /// The answers shall hold for all files of the import that leave the same open.
    void forAllAsked();
    /// A person says what the file holds.
    void kindChosen(vitrine::FileKind);
    void forgetAsked();

  private:
    QWidget* rememberedLine();
    void showImported(const ImportedFile&, const std::set<std::string>& left);
    void showProblem(const QString&);
    void showCurves(const ImportedFile&, const std::set<std::string>& left);
    void ask(Question, bool news);

    QLabel *title_, *understood_, *problem_, *notes_;
    QFrame* problemCard_;
    QTreeWidget* curves_;
    CurveThumbnail* picture_;
    ScanAnswers* answers_;
    QWidget* rememberedBox_;
    QLabel* remembered_;
};

} // namespace vitrine
