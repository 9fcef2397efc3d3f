#pragma once
#include "app/commands/commands.h"
#include "app/commands/save_places.h"
#include "app/workspace/workspace.h"
#include "widgets/panels/start_page.h"

#include <QHash>

class QMenu;

namespace vitrine {

/// Files of samples and studies: opened, saved, found again among the recent ones, and asked about before the window closes.
class FileCommands : public Commands {
    Q_OBJECT
  public:
    struct Actions {
        QAction *open, *save, *saveAs, *openPrevious, *saveStudy;
    };
    FileCommands(Workspace&, QWidget* window);

    const Actions& actions() const { return actions_; }
    /// Opens sample files and studies, and hands everything else on for import.
    void openPaths(const QStringList& paths);
    void openAsked();
    /// Opens an entry of the recent files.
    void openRecent(const QString& path);
    /// Writes what changed, asking once for a folder where there are samples without a file. False when a person cancelled or it
    /// failed.
    bool save();
    /// Asks for a place and writes one sample there; for none, “”, the study file.
    bool saveWithPlace(const std::string& sample);
    /// Whether everything is saved, or a person says that it need not be.
    bool mayClose();
    /// The menu that lists the recent files from now on.
    void listRecentIn(QMenu* menu) { recent_ = menu; }
    /// Lists the recent files and tells them, with their pictures on a dark or a light ground.
    void showRecent(bool dark);
    /// Enables what can be done with the file of the selected sample.
    void offerPrevious();

  Q_SIGNALS:
    /// Files that hold no sample of this program.
    void importAsked(const QStringList& paths);
    void recentChanged(const std::vector<vitrine::RecentFile>&);

  private:
    void openSamples(const QStringList& paths);
    void keepTogether(const QStringList& paths);
    std::vector<std::string> homeless() const;
    bool hasChoicesWithoutFile() const;
    QString folderOfStudy() const;
    bool askForPlaces(bool study);
    bool write(const SavePlaces&);
    QStringList standsFor(const QString& recentEntry) const;
    void saveAsAsked();
    void saveStudyAs();
    bool saveStudyElsewhere();
    QString placeFor(const QString& path, const QString& ending);
    void openPrevious();
    void offerSaving(const Scene&);
    void takeNote(const QString& usedFile);
    const std::string* currentSample() const;

    Workspace& workspace_;
    Actions actions_;
    QMenu* recent_ = nullptr;
    QHash<QString, QString> folderOf_; ///< of files that were opened or written together, by their paths
    bool dark_ = false;                ///< the ground of the pictures
};

} // namespace vitrine
