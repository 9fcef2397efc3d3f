#include "app/pattern_import_dialog.h"

#include "core/scattering/scattering_angle.h"
#include "widgets/panels/curve_thumbnail.h"
#include "widgets/panels/form.h"
#include "widgets/panels/number_box.h"
#include "widgets/panels/result_table.h"
#include "widgets/panels/wrapped_label.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum Column { FileColumn, Picture, Understood, Role, ColumnCount };
constexpr QSize pictureSize{132, 58};

} // namespace

PatternImportDialog::PatternImportDialog(const QStringList& paths, const Study& study, const Theme& theme,
                                         QWidget* parent)
    : PatternImportDialog(
          paths, study, theme, [](const auto&... asked) { return patternsInFile(asked...); }, parent) {}

PatternImportDialog::PatternImportDialog(const QStringList& paths, const Study& study, const Theme& theme,
                                         PatternImportReader::ReadFile readFile, QWidget* parent)
    : QDialog(parent), paths_(paths), reader_(new PatternImportReader(std::move(readFile), this)) {
    setObjectName(QStringLiteral("patternImportDialog"));
    setWindowTitle(tr("Import Patterns"));
    resize(980, 560);
    for (const QString& path : paths)
        files_.push_back({path, nullptr, nullptr, nullptr});
    build(study, theme);
    connect(this, &QDialog::finished, reader_, &PatternImportReader::cancel);
    connect(reader_, &PatternImportReader::progressed, this, &PatternImportDialog::showProgress);
    connect(reader_, &PatternImportReader::fileRead, this, [this](int file, const auto& answer) {
        files_[static_cast<std::size_t>(file)].read = answer;
        showFile(file);
    });
    read();
}

void PatternImportDialog::addFile(QTreeWidget* table, File& file, const Theme& theme) {
    const QString name = QFileInfo(file.path).fileName();
    auto* item = new QTreeWidgetItem(table, {name, {}, {}, {}});
    item->setToolTip(FileColumn, file.path);
    item->setSizeHint(Picture, pictureSize + QSize(8, 6));
    file.picture = new CurveThumbnail(table);
    file.picture->setFixedSize(pictureSize);
    file.picture->setTheme(theme);
    table->setItemWidget(item, Picture, file.picture);
    file.role = new QComboBox(table);
    file.role->setAccessibleName(tr("Use of %1").arg(name));
    file.role->addItems({tr("pattern"), tr("background")});
    file.role->setCurrentIndex(proposedRole(file.path) == PatternRole::Background ? 1 : 0);
    table->setItemWidget(item, Role, file.role);
}

QTreeWidget* PatternImportDialog::fileTable(const Theme& theme) {
    auto* table = new QTreeWidget(this);
    table->setObjectName(QStringLiteral("patternFiles"));
    table->setAccessibleName(tr("Files and what was understood of them"));
    table->setColumnCount(ColumnCount);
    table->setHeaderLabels({tr("File"), tr("Curve"), tr("Understood"), tr("Used as")});
    table->setRootIsDecorated(false);
    table->setWordWrap(true);
    for (const int column : {FileColumn, Picture, Role})
        table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(Understood, QHeaderView::Stretch);
    table->header()->setStretchLastSection(false);
    for (File& file : files_)
        addFile(table, file, theme);
    connect(table, &QTreeWidget::currentItemChanged, this, &PatternImportDialog::showDetails);
    return table;
}

QWidget* PatternImportDialog::questions(const Study& study) {
    auto* form = new Form({}, this);
    into_ = form->addChoice("patternInto", tr("Into"), {tr("a new sample")});
    for (const auto& sample : study.samples) {
        into_->addItem(QString::fromStdString(sample->name));
        samples_.push_back(sample->id);
    }
    axis_ = form->addChoice("patternAxis", tr("Axis"),
                            {tr("as the file says"), tr("q in 1/Å"), tr("q in 1/nm"), tr("2θ in degrees")});
    energy_ = form->addNumber("importEnergy", tr("Beam energy, where a file does not say it"),
                              QStringLiteral("keV"));
    energy_->setStep(0.1, 3);
    energy_->setLowest(0);
    energy_->setMayBeUnknown(true);
    connect(axis_, &QComboBox::activated, this, &PatternImportDialog::read);
    connect(energy_, &NumberBox::emptied, this, &PatternImportDialog::read);
    connect(energy_, &NumberBox::edited, this, &PatternImportDialog::read);
    return form;
}

QWidget* PatternImportDialog::bottom() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    progress_ = new QProgressBar(row);
    progress_->setAccessibleName(tr("Files read"));
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, row);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(progress_, 1);
    layout->addStretch();
    layout->addWidget(buttons_);
    return row;
}

void PatternImportDialog::build(const Study& study, const Theme& theme) {
    auto* layout = new QVBoxLayout(this);
    table_ = fileTable(theme);
    details_ = faintLabel(this);
    details_->setObjectName(QStringLiteral("patternDetails"));
    layout->addWidget(table_, 1);
    layout->addWidget(details_);
    layout->addWidget(questions(study));
    layout->addWidget(bottom());
    if (!files_.empty())
        table_->setCurrentItem(table_->topLevelItem(0));
}

PatternReadOptions PatternImportDialog::options() const {
    PatternReadOptions options;
    if (axis_->currentIndex() > 0)
        options.axis = static_cast<PatternAxis>(axis_->currentIndex() - 1);
    if (energy_->number())
        options.wavelength = wavelengthOf(*energy_->number());
    return options;
}

/// All files anew: the answers concern each of them.
void PatternImportDialog::read() {
    for (std::size_t i = 0; i < files_.size(); ++i) {
        files_[i].read = nullptr;
        showFile(static_cast<int>(i));
    }
    reader_->read(paths_, options());
    showProgress(0, static_cast<int>(files_.size()));
}

void PatternImportDialog::showFile(int index) {
    const File& file = files_[static_cast<std::size_t>(index)];
    QTreeWidgetItem* item = table_->topLevelItem(index);
    const QString text = file.read ? understoodPatterns(*file.read) : tr("being read …");
    item->setText(Understood, text);
    item->setToolTip(Understood, text);
    file.picture->setPatterns(file.read && *file.read ? (*file.read)->patterns
                                                      : std::vector<Shared<ScatteringPattern>>());
    if (item == table_->currentItem())
        showDetails();
}

void PatternImportDialog::showDetails() {
    const int row = table_->indexOfTopLevelItem(table_->currentItem());
    const File* file = row >= 0 ? &files_[static_cast<std::size_t>(row)] : nullptr;
    details_->setText(file && file->read && *file->read ? understoodInDetail(*file->read) : QString());
}

void PatternImportDialog::showProgress(int done, int of) {
    progress_->setRange(0, of);
    progress_->setValue(done);
    progress_->setVisible(done < of);
    const bool some =
        std::ranges::any_of(files_, [](const File& file) { return file.read && file.read->has_value(); });
    buttons_->button(QDialogButtonBox::Ok)->setEnabled(some && done == of);
}

std::vector<PatternImport> PatternImportDialog::imports() const {
    std::vector<PatternImport> imports;
    for (const File& file : files_)
        if (file.read)
            imports.push_back(
                {file.path, *file.read,
                 file.role->currentIndex() == 1 ? PatternRole::Background : PatternRole::Sample});
    return imports;
}

ImportChoice PatternImportDialog::choice() const {
    return patternChoice(imports(), into_->currentIndex() > 0
                                        ? samples_[static_cast<std::size_t>(into_->currentIndex()) - 1]
                                        : std::string());
}

} // namespace vitrine
