#pragma once
#include "core/files/import.h"
#include "widgets/panels/import_choice.h"
#include "widgets/plot/theme.h"

#include <QWidget>

#include <set>

class QListWidget;
class QStackedWidget;

namespace vitrine {

class FileUnderstood;
class SampleTarget;

/// One file of an import: what it gave or why it gave nothing, and the answers it was read with.
struct PreviewFile {
    QString name;
    ReadOptions options;
    std::optional<Result<ImportedFile>> imported; ///< absent while it is being read
};

/// What was understood of each file, before anything is taken in. Emits only what a person edits.
class ImportPreview : public QWidget {
    Q_OBJECT
  public:
    explicit ImportPreview(QWidget* parent = nullptr);

    /// The samples of the study, into which scans can be added.
    void setStudy(const Study&);
    void setFileNames(const QStringList&);
    void setImported(int file, const Result<ImportedFile>&);
    void setTheme(const Theme&);

    int scanCount() const;
    ImportChoice choice() const;

  Q_SIGNALS:
    void optionsEdited(int file, const vitrine::ReadOptions&);
    void choiceChanged();

  private:
    void showFile(int file);
    void nameFile(int file);
    void propose();
    bool takes(const Scan&) const;

    std::vector<PreviewFile> files_;
    std::set<std::string> left_; ///< scans that are not taken, by id
    QListWidget* list_;
    FileUnderstood* understood_;
    SampleTarget* target_;
    int current_ = -1;
    std::string composition_;
};

} // namespace vitrine
