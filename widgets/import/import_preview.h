#pragma once
#include "core/files/import/file_kind.h"
#include "core/files/import/import.h"
#include "widgets/import/import_choice.h"
#include "widgets/import/import_table.h"
#include "widgets/import/joint_proposal.h"
#include "widgets/plot/theme.h"

#include <QWidget>

#include <map>
#include <set>

class QCheckBox;
class QListWidget;
class QFrame;
class QLabel;
class QStackedWidget;

namespace vitrine {

class FileUnderstood;
class SampleTarget;

/// One file of an import: what it gave or why it gave nothing, and the answers it was read with.
struct PreviewFile {
    QString name;
    ReadOptions options;
    std::optional<Result<ImportedFile>> imported; ///< absent while it is being read
    std::string remembered = {};     ///< the dialect whose remembered answers the options are; empty: a person's or none
    FileKind kind = FileKind::Scans; ///< what a person says that it holds: only scans are taken in here
    QString sample = {};             ///< the sample that a person said it belongs to; empty: as proposed
};

/// What was understood of each file, and to which sample it is proposed to belong, before anything is taken in. Emits only
/// what a person edits.
class ImportPreview : public QWidget {
    Q_OBJECT
  public:
    explicit ImportPreview(QWidget* parent = nullptr);

    /// The samples of the study, into which scans can be added.
    void setStudy(const Study&);
    void setFileNames(const QStringList&);
    void setImported(int file, const Result<ImportedFile>&);
    /// The answers that a file is read with; `remembered`: the dialect they were remembered for, or empty.
    void setOptions(int file, const ReadOptions&, const std::string& remembered = {});
    const std::vector<PreviewFile>& files() const { return files_; }
    void setTheme(const Theme&);

    int scanCount() const;
    /// Whether no question stands that concerns all files.
    bool isAnswered() const;
    /// Places of the files of which a person says that they hold something of this kind.
    std::vector<int> filesOf(FileKind) const;
    /// Whether there are files that go on to another preview.
    bool hasOthers() const;
    /// What is taken in, a choice a sample; a sample without scans is none.
    std::vector<ImportChoice> choices() const;

  Q_SIGNALS:
    void optionsEdited(int file, const vitrine::ReadOptions&);
    /// The answers shall hold for this file where it leaves them open.
    void optionsShared(int file, const vitrine::ReadOptions&);
    /// A person does not want the remembered answers of the file's dialect any more.
    void forgetAsked(int file);
    void choiceChanged();

  private:
    void showFile(int file, bool news = false);
    void nameFile(int file);
    void propose();
    bool takes(const Scan&) const;
    void readTogether(bool together);
    void answerForAll();
    void answerDirection(ExoDirection);
    std::vector<int> filesOfOpenDirection() const;
    void edit(int file, const ReadOptions&);
    void setKind(FileKind);
    void showDirection();
    QWidget* directionCard();
    QWidget* filesPage();
    QWidget* tablePage();
    void take(const std::vector<CellEdit>&);
    std::optional<QString> take(const CellEdit&);
    void showTable();
    std::vector<NamedImport> readFiles(std::vector<std::size_t>& places) const;
    SampleTarget* targetFor(const std::string& key);
    ImportChoice choiceFor(const JointProposal&) const;
    std::string keyOf(int file) const;

    std::vector<PreviewFile> files_;
    std::set<std::string> left_; ///< scans that are not taken, by id
    QListWidget* list_;
    FileUnderstood* understood_;
    ImportTable* table_;
    QFrame* direction_;
    QLabel* directionText_;
    QStackedWidget* targets_;
    QCheckBox* together_;                           ///< all files are one sample
    std::map<std::string, SampleTarget*> targetOf_; ///< by the key of the sample
    std::vector<JointProposal> samples_;            ///< `files` count within files_
    Study study_;
    int current_ = -1;
};

} // namespace vitrine
