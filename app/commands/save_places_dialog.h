#pragma once
#include "app/commands/save_places.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLineEdit;
class QTableWidget;
class QVBoxLayout;

namespace vitrine {

class WrappedLabel;

/// Asks once where everything that has no file yet shall go: one folder, a name for each sample, and the study file.
class SavePlacesDialog : public QDialog {
    Q_OBJECT
  public:
    /// Whether a study file is offered, and is wanted at first.
    enum class StudyFileOffer { None, Unticked, Ticked };
    /// Proposes names for these samples of the study in `folder`.
    SavePlacesDialog(const Study&, const std::vector<std::string>& samples, const QString& folder, StudyFileOffer,
                     QWidget* parent);

    /// What a person answered, the names with their endings.
    SavePlaces places() const;

  private:
    void addFolder(QVBoxLayout*);
    void addNames(QVBoxLayout*);
    void addStudy(QVBoxLayout*, StudyFileOffer);
    void addButtons(QVBoxLayout*);
    void chooseFolder();
    /// Names that are free in the folder, in place of those that a person did not change.
    void propose();
    void judge();
    bool isTaken(const QString& name) const;

    const Study study_; ///< as it was when the question was asked: a watch may go on meanwhile
    std::vector<std::string> samples_;
    std::vector<SavePlace> proposed_;
    QString proposedStudy_;
    QLineEdit *folder_, *studyName_;
    QCheckBox* withStudy_;
    QTableWidget* names_;
    WrappedLabel* words_;
    QDialogButtonBox* buttons_;
};

} // namespace vitrine
