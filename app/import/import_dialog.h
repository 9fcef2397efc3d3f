#pragma once
#include "app/import/import_reader.h"
#include "widgets/import/import_preview.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace vitrine {

/// Shows what was understood of the files and takes in nothing until a person says so.
class ImportDialog : public QDialog {
    Q_OBJECT
  public:
    ImportDialog(const QStringList& paths, const Study&, const Theme&, QWidget* parent = nullptr);

    std::vector<ImportChoice> choices() const { return preview_->choices(); }
    ImportPreview& preview() { return *preview_; }
    /// Files of which a person says that they hold something else.
    QStringList elsewhere(FileKind) const;

  private:
    void showProgress(int done, int of);
    void showCount();
    void take(int file, const Result<ImportedFile>&);
    void readWith(int file, const ReadOptions&, const std::string& remembered);
    void forget(int file);
    void showUsed(int file, const ImportedFile&);
    void remember();
    void rememberFile(std::size_t file);

    QStringList paths_;
    std::vector<std::string> dialects_; ///< of each file, once it is known
    std::vector<ReadOptions> stated_;   ///< of each file: the answers that are set here are those that it gives itself
    ImportReader* reader_;
    ImportPreview* preview_;
    QProgressBar* progress_;
    QPushButton* import_;
};

} // namespace vitrine
