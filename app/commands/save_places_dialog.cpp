#include "app/commands/save_places_dialog.h"

#include "widgets/controls/wrapped_label.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

constexpr int nameColumn = 1;
constexpr QSize firstSize(620, 420);

QLineEdit* lineBox(const char* id, const QString& name, QWidget* parent) {
    auto* box = new QLineEdit(parent);
    box->setObjectName(QString::fromLatin1(id));
    box->setAccessibleName(name);
    return box;
}

} // namespace

SavePlacesDialog::SavePlacesDialog(const Study& study, const std::vector<std::string>& samples, const QString& folder,
                                   StudyFileOffer offer, QWidget* parent)
    : QDialog(parent), study_(study), samples_(samples) {
    setObjectName(QStringLiteral("savePlaces"));
    setWindowTitle(tr("Save"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(new WrappedLabel(
        tr("%n sample(s) have no file yet. They go to one folder:", nullptr, static_cast<int>(samples.size())), this));
    addFolder(layout);
    addNames(layout);
    addStudy(layout, offer);
    addButtons(layout);
    folder_->setText(QDir::toNativeSeparators(folder));
    propose();
    connect(folder_, &QLineEdit::textChanged, this, &SavePlacesDialog::propose);
    connect(names_, &QTableWidget::itemChanged, this, &SavePlacesDialog::judge);
    connect(studyName_, &QLineEdit::textChanged, this, &SavePlacesDialog::judge);
    connect(withStudy_, &QCheckBox::toggled, this, &SavePlacesDialog::judge);
    resize(firstSize);
}

void SavePlacesDialog::addFolder(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    folder_ = lineBox("saveFolder", tr("Folder"), this);
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(QStringLiteral("saveChooseFolder"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &SavePlacesDialog::chooseFolder);
    row->addWidget(folder_, 1);
    row->addWidget(choose);
    layout->addLayout(row);
}

void SavePlacesDialog::addNames(QVBoxLayout* layout) {
    names_ = new QTableWidget(static_cast<int>(samples_.size()), 2, this);
    names_->setObjectName(QStringLiteral("saveNames"));
    names_->setAccessibleName(tr("Files of the samples"));
    names_->setHorizontalHeaderLabels({tr("Sample"), tr("File")});
    names_->verticalHeader()->hide();
    names_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    names_->setTabKeyNavigation(false);
    int row = 0;
    for (const std::string& id : samples_) {
        const Sample* sample = findSample(study_, id);
        auto* name = new QTableWidgetItem(sample ? QString::fromStdString(sample->name) : QString());
        name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        names_->setItem(row, 0, name);
        names_->setItem(row++, nameColumn, new QTableWidgetItem);
    }
    layout->addWidget(names_, 1);
}

void SavePlacesDialog::addStudy(QVBoxLayout* layout, StudyFileOffer offer) {
    withStudy_ = new QCheckBox(tr("With a study file, which keeps the samples, choices across them and figures together:"), this);
    withStudy_->setObjectName(QStringLiteral("saveWithStudy"));
    withStudy_->setChecked(offer == StudyFileOffer::Ticked);
    studyName_ = lineBox("saveStudyName", tr("Name of the study file"), this);
    studyName_->setEnabled(withStudy_->isChecked());
    connect(withStudy_, &QCheckBox::toggled, studyName_, &QWidget::setEnabled);
    for (QWidget* part : {static_cast<QWidget*>(withStudy_), static_cast<QWidget*>(studyName_)}) {
        part->setVisible(offer != StudyFileOffer::None);
        layout->addWidget(part);
    }
}

void SavePlacesDialog::addButtons(QVBoxLayout* layout) {
    words_ = new WrappedLabel(this);
    words_->setObjectName(QStringLiteral("saveWords"));
    words_->setProperty("role", QStringLiteral("warning"));
    words_->hide();
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    buttons_->button(QDialogButtonBox::Save)->setDefault(true);
    buttons_->button(QDialogButtonBox::Save)->setObjectName(QStringLiteral("saveAccept"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(words_);
    layout->addWidget(buttons_);
}

void SavePlacesDialog::chooseFolder() {
    if (const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the samples"), folder_->text());
        !chosen.isEmpty())
        folder_->setText(QDir::toNativeSeparators(chosen));
}

bool SavePlacesDialog::isTaken(const QString& name) const {
    return QFileInfo::exists(QDir(QDir::fromNativeSeparators(folder_->text().trimmed())).filePath(name));
}

void SavePlacesDialog::propose() {
    const auto taken = [this](const QString& name) { return isTaken(name); };
    const auto places = proposedPlaces(study_, samples_, taken);
    for (std::size_t i = 0; i < places.size(); ++i) {
        QTableWidgetItem* item = names_->item(static_cast<int>(i), nameColumn);
        if (proposed_.empty() || item->text() == proposed_[i].name)
            item->setText(places[i].name);
    }
    proposed_ = places;
    const QString study = proposedStudyName(study_, taken);
    if (studyName_->text() == proposedStudy_)
        studyName_->setText(study);
    proposedStudy_ = study;
    judge();
}

void SavePlacesDialog::judge() {
    const QString why = whyNoPlace(places(), [this](const QString& name) { return isTaken(name); });
    words_->setText(why);
    words_->setVisible(!why.isEmpty());
    buttons_->button(QDialogButtonBox::Save)->setEnabled(why.isEmpty());
}

SavePlaces SavePlacesDialog::places() const {
    SavePlaces places{QDir::fromNativeSeparators(folder_->text().trimmed()), {}, {}};
    int row = 0;
    for (const std::string& id : samples_)
        places.samples.push_back({id, withEnding(names_->item(row++, nameColumn)->text().trimmed(), QStringLiteral(".vitrine"))});
    if (withStudy_->isChecked())
        places.study = withEnding(studyName_->text().trimmed(), QStringLiteral(".vstudy"));
    return places;
}

} // namespace vitrine
