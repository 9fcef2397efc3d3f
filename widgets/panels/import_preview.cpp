#include "widgets/panels/import_preview.h"

#include "core/files/answers.h"
#include "widgets/panels/file_understood.h"
#include "widgets/panels/import_rows.h"
#include "widgets/panels/result_table.h"
#include "widgets/panels/sample_target.h"
#include "widgets/question_words.h"
#include "widgets/words.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QListWidget>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// The id of a new sample: never the same twice.
std::string freshId() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(); }

/// Rows as wide as the list, whatever the length of their names, so that these are elided.
class FittingRows : public QStyledItemDelegate {
  public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

/// All files as one sample, under a key that no name can be.
JointProposal allTogether(const std::vector<NamedImport>& files) {
    JointProposal all{"/", {}, proposeTogether(files)};
    for (std::size_t i = 0; i < files.size(); ++i)
        all.files.push_back(i);
    return all;
}

QListWidget* makeList(QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setItemDelegate(new FittingRows(list));
    list->setObjectName(QStringLiteral("importFiles"));
    list->setAccessibleName(ImportPreview::tr("Files to import"));
    list->setTextElideMode(Qt::ElideMiddle);
    return list;
}

} // namespace

ImportPreview::ImportPreview(QWidget* parent)
    : QWidget(parent), list_(makeList(this)), understood_(new FileUnderstood(this)), table_(new ImportTable(importTitles(), this)),
      direction_(new QFrame(this)), directionText_(new QLabel(direction_)), targets_(new QStackedWidget(this)),
      together_(new QCheckBox(tr("One sample for all files"), this)) {
    auto* pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("importPages"));
    pages->setDocumentMode(true);
    pages->addTab(filesPage(), tr("What was understood"));
    pages->addTab(tablePage(), tr("Table of all files"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(directionCard());
    layout->addWidget(pages, 1);
    layout->addWidget(together_);
    layout->addWidget(targets_);
    together_->setObjectName(QStringLiteral("importTogether"));
    together_->hide();
    targets_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    targets_->setCurrentWidget(targetFor({}));
    connect(together_, &QCheckBox::toggled, this, &ImportPreview::readTogether);
    connect(list_, &QListWidget::currentRowChanged, this, &ImportPreview::showFile);
    connect(table_, &ImportTable::edited, this, qOverload<const std::vector<CellEdit>&>(&ImportPreview::take));
    connect(understood_, &FileUnderstood::optionsEdited, this, [this](const ReadOptions& options) { edit(current_, options); });
    connect(understood_, &FileUnderstood::kindChosen, this, &ImportPreview::setKind);
    connect(understood_, &FileUnderstood::forAllAsked, this, &ImportPreview::answerForAll);
    connect(understood_, &FileUnderstood::forgetAsked, this, [this] { Q_EMIT forgetAsked(current_); });
    connect(understood_, &FileUnderstood::scanChecked, this, [this](const std::string& scan, bool taken) {
        if (taken)
            left_.erase(scan);
        else
            left_.insert(scan);
        Q_EMIT choiceChanged();
    });
}

QWidget* ImportPreview::filesPage() {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(list_);
    splitter->addWidget(understood_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 700});
    return splitter;
}

QWidget* ImportPreview::tablePage() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* hint = new QLabel(tr("Type into a cell, or paste rows from a spreadsheet. Treatment, pressure, temperature and time of "
                               "holding are those of the sample; numbers may have a unit."),
                            page);
    hint->setProperty("role", QStringLiteral("faint"));
    hint->setWordWrap(true);
    table_->setObjectName(QStringLiteral("importTable"));
    table_->setAccessibleName(tr("Table of all files"));
    layout->addWidget(hint);
    layout->addWidget(table_, 1);
    return page;
}

/// One question about the direction of exotherms for all files that do not say it.
QWidget* ImportPreview::directionCard() {
    direction_->setObjectName(QStringLiteral("importDirection"));
    direction_->setProperty("role", QStringLiteral("warningCard"));
    directionText_->setWordWrap(true);
    auto* layout = new QHBoxLayout(direction_);
    layout->addWidget(directionText_, 1);
    const auto addButton = [&](const char* id, const QString& text, ExoDirection direction) {
        auto* button = new QPushButton(text, direction_);
        button->setObjectName(QString::fromLatin1(id));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, direction] { answerDirection(direction); });
        layout->addWidget(button);
    };
    addButton("importAllExoUp", tr("Up"), ExoDirection::Up);
    addButton("importAllExoDown", tr("Down"), ExoDirection::Down);
    direction_->hide();
    return direction_;
}

void ImportPreview::setStudy(const Study& study) {
    study_ = study;
    for (const auto& [key, target] : targetOf_)
        target->setStudy(study);
}

/// Where the files of a sample go. The first one asked for stands in until a sample is known.
SampleTarget* ImportPreview::targetFor(const std::string& key) {
    if (const auto standIn = targetOf_.find({}); standIn != targetOf_.end() && !targetOf_.contains(key)) {
        auto node = targetOf_.extract(standIn);
        node.key() = key;
        targetOf_.insert(std::move(node));
    }
    auto& target = targetOf_[key];
    if (!target) {
        target = new SampleTarget(targets_);
        target->setStudy(study_);
        targets_->addWidget(target);
        connect(target, &SampleTarget::changed, this, &ImportPreview::choiceChanged);
        connect(target, &SampleTarget::changed, this, &ImportPreview::showTable);
    }
    return target;
}

void ImportPreview::setTheme(const Theme& theme) { understood_->setTheme(theme); }

void ImportPreview::setFileNames(const QStringList& names) {
    files_.clear();
    list_->clear();
    for (const QString& name : names) {
        files_.push_back({name, {}, std::nullopt});
        list_->addItem(name);
        list_->item(list_->count() - 1)->setToolTip(name);
    }
    table_->setFiles(names);
    list_->setCurrentRow(0);
}

void ImportPreview::setOptions(int row, const ReadOptions& options, const std::string& remembered) {
    PreviewFile& file = files_[static_cast<std::size_t>(row)];
    file.options = options;
    file.remembered = remembered;
}

void ImportPreview::edit(int row, const ReadOptions& options) {
    setOptions(row, options);
    Q_EMIT optionsEdited(row, options);
}

/// The answers of the current file for the others that leave the same open, but not what is measured with each one anew.
void ImportPreview::answerForAll() {
    ReadOptions answers = files_[static_cast<std::size_t>(current_)].options;
    answers.heatingRate.reset();
    answers.mass.reset();
    for (int row = 0; row < list_->count(); ++row) {
        ReadOptions options = answers;
        options.heatingRate = files_[static_cast<std::size_t>(row)].options.heatingRate;
        options.mass = files_[static_cast<std::size_t>(row)].options.mass;
        if (row != current_ && !files_[static_cast<std::size_t>(row)].isPattern)
            Q_EMIT optionsShared(row, options);
    }
}

/// The files that ask where exotherms point, or of which it was only concluded.
std::vector<int> ImportPreview::filesOfOpenDirection() const {
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(files_.size()); ++row) {
        const PreviewFile& file = files_[static_cast<std::size_t>(row)];
        if (!file.imported || file.isPattern)
            continue;
        const bool open = *file.imported
                              ? std::ranges::any_of((*file.imported)->reading.scans, [](const ReadScan& scan) { return !scan.exoStated; })
                              : file.imported->error().asks == Question::Exo;
        if (open)
            rows.push_back(row);
    }
    return rows;
}

void ImportPreview::answerDirection(ExoDirection direction) {
    for (const int row : filesOfOpenDirection()) {
        ReadOptions options = files_[static_cast<std::size_t>(row)].options;
        options.exo = direction;
        edit(row, options);
    }
}

bool ImportPreview::isAnswered() const {
    std::vector<std::size_t> places;
    std::vector<const ImportedFile*> read;
    for (const NamedImport& file : readFiles(places))
        read.push_back(file.file);
    return !directionQuestion(read);
}

void ImportPreview::showDirection() {
    const auto open = filesOfOpenDirection();
    const auto asking = std::ranges::count_if(open, [this](int row) { return !*files_[static_cast<std::size_t>(row)].imported; });
    direction_->setVisible(asking > 1 || !isAnswered());
    directionText_->setText(tr("Do exotherms point up or down? %n file(s) do not say it, and their data do not show one direction for "
                               "all of them. The answer is for these files only.",
                               nullptr, static_cast<int>(open.size())));
}

std::vector<int> ImportPreview::patternFiles() const {
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(files_.size()); ++row)
        if (files_[static_cast<std::size_t>(row)].isPattern)
            rows.push_back(row);
    return rows;
}

void ImportPreview::setKind(bool pattern) {
    files_[static_cast<std::size_t>(current_)].isPattern = pattern;
    propose();
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    showFile(current_);
    Q_EMIT choiceChanged();
}

/// A name in the list says what the file gave.
void ImportPreview::nameFile(int row) {
    const PreviewFile& file = files_[static_cast<std::size_t>(row)];
    QListWidgetItem* item = list_->item(row);
    if (file.isPattern)
        return item->setText(tr("%1\na file of patterns").arg(file.name));
    if (!file.imported)
        return item->setText(file.name);
    const bool read = file.imported->has_value();
    const auto scans = read ? static_cast<int>((*file.imported)->scans.size()) : 0;
    const auto target = targetOf_.find(keyOf(row));
    const QString sample = samples_.size() > 1 && target != targetOf_.end() ? QString::fromStdString(target->second->name()) : QString();
    item->setText(!read              ? tr("%1\ncannot be read").arg(file.name)
                  : sample.isEmpty() ? tr("%1\n%n scan(s)", nullptr, scans).arg(file.name)
                                     : tr("%1\n%n scan(s) of “%2”", nullptr, scans).arg(file.name, sample));
    item->setForeground(palette().color(read ? QPalette::WindowText : QPalette::PlaceholderText));
}

void ImportPreview::setImported(int row, const Result<ImportedFile>& imported) {
    files_[static_cast<std::size_t>(row)].imported = imported;
    propose();
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    if (row == current_)
        showFile(row);
    Q_EMIT choiceChanged();
}

void ImportPreview::showFile(int row) {
    current_ = row;
    if (row < 0 || static_cast<std::size_t>(row) >= files_.size())
        return;
    understood_->setFile(files_[static_cast<std::size_t>(row)], left_);
    targets_->setCurrentWidget(targetFor(keyOf(row)));
}

/// The sample that a file is proposed to belong to; of a file that was not read the only one, or none.
std::string ImportPreview::keyOf(int row) const {
    const auto file = static_cast<std::size_t>(row);
    const auto found = std::ranges::find_if(samples_, [&](const JointProposal& sample) {
        return std::ranges::find(sample.files, file) != sample.files.end();
    });
    return found != samples_.end() ? found->key : samples_.size() == 1 ? samples_.front().key : std::string();
}

std::vector<NamedImport> ImportPreview::readFiles(std::vector<std::size_t>& places) const {
    std::vector<NamedImport> read;
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i].imported && *files_[i].imported && !files_[i].isPattern) {
            read.push_back({&**files_[i].imported, files_[i].name.toStdString(), files_[i].sample.toStdString()});
            places.push_back(i);
        }
    return read;
}

void ImportPreview::propose() {
    std::vector<std::size_t> places;
    const std::vector<NamedImport> read = readFiles(places);
    const auto several = proposeSamples(read);
    together_->setVisible(several.size() > 1);
    samples_ = together_->isChecked() && several.size() > 1
                   ? std::vector<JointProposal>{allTogether(read)}
                   : several;
    for (JointProposal& sample : samples_) {
        for (std::size_t& file : sample.files)
            file = places[file];
        targetFor(sample.key)->propose(sample.proposal.name, sample.proposal.treatment);
    }
    showTable();
    showDirection();
}

void ImportPreview::showTable() {
    for (int row = 0; row < static_cast<int>(files_.size()); ++row) {
        const PreviewFile& file = files_[static_cast<std::size_t>(row)];
        const bool read = file.imported && *file.imported && !file.isPattern;
        const SampleTarget* target = read ? targetOf_.at(keyOf(row)) : nullptr;
        const QStringList cells = target ? importCells(QString::fromStdString(target->name()), target->treatment(), heatingRateOf(**file.imported))
                                         : QStringList();
        for (int column = SampleCell; column <= RateCell; ++column)
            table_->setCell(row, column, cells.value(column - 1));
    }
}

/// Why an edit cannot be; nothing where it was taken.
std::optional<QString> ImportPreview::take(const CellEdit& cell) {
    PreviewFile& file = files_[static_cast<std::size_t>(cell.row)];
    if (!file.imported || !*file.imported || file.isPattern)
        return tr("The file has not been read.");
    if (cell.column == SampleCell) {
        file.sample = cell.text;
        return {};
    }
    SampleTarget* target = targetFor(keyOf(cell.row));
    if (cell.column == TreatmentCell) {
        const auto kind = treatmentNamed(cell.text);
        if (!kind)
            return tr("Write “as cast”, “annealed” or “compressed”, or nothing.");
        return target->answer(*kind), std::nullopt;
    }
    const std::tuple<ImportColumn, Dimension, const char*, std::optional<double> SampleTreatment::*> quantities[] = {
        {PressureCell, Dimension::Pressure, "GPa", &SampleTreatment::pressure},
        {TemperatureCell, Dimension::Temperature, "K", &SampleTreatment::temperature},
        {HoldCell, Dimension::Time, "min", &SampleTreatment::hold}};
    for (const auto& [column, dimension, unit, field] : quantities)
        if (cell.column == column) {
            const auto value = cellQuantity(cell.text, dimension, unit);
            if (!value)
                return translated(value.error());
            return target->answer(field, *value), std::nullopt;
        }
    const auto rate = cellQuantity(cell.text, Dimension::HeatingRate, "K/min");
    if (!rate)
        return translated(rate.error());
    if (*rate && **rate <= 0)
        return tr("A rate is above zero.");
    ReadOptions options = file.options;
    options.heatingRate = *rate;
    if (options != file.options)
        edit(cell.row, options);
    return {};
}

/// Samples first, so that treatments go to the samples that the files then belong to.
void ImportPreview::take(const std::vector<CellEdit>& edits) {
    std::vector<std::pair<CellEdit, QString>> wrong;
    const auto takeThose = [&](bool samples) {
        for (const CellEdit& cell : edits)
            if ((cell.column == SampleCell) == samples)
                if (const auto why = take(cell))
                    wrong.emplace_back(cell, *why);
        propose();
    };
    takeThose(true);
    takeThose(false);
    for (const auto& [cell, why] : wrong)
        table_->markWrong(cell, why);
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    showFile(current_);
    Q_EMIT choiceChanged();
}

void ImportPreview::readTogether(bool) {
    propose();
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    showFile(current_);
    Q_EMIT choiceChanged();
}

bool ImportPreview::takes(const Scan& scan) const { return !left_.contains(scan.id); }

ImportChoice ImportPreview::choiceFor(const JointProposal& proposed) const {
    const SampleTarget& target = *targetOf_.at(proposed.key);
    ImportChoice choice{target.existing(), {}};
    choice.sample.id = freshId();
    choice.sample.name = target.name();
    choice.sample.composition = proposed.proposal.composition;
    choice.sample.treatment = target.treatment();
    for (const std::size_t place : proposed.files) {
        const ImportedFile& file = **files_[place].imported;
        const auto before = choice.sample.scans.size();
        std::ranges::copy_if(file.scans, std::back_inserter(choice.sample.scans), [this](const auto& scan) { return takes(*scan); });
        if (choice.sample.scans.size() > before)
            choice.sample.originals.push_back(file.original);
    }
    return choice;
}

std::vector<ImportChoice> ImportPreview::choices() const {
    std::vector<ImportChoice> all;
    for (const JointProposal& sample : samples_)
        if (ImportChoice choice = choiceFor(sample); !choice.sample.scans.empty())
            all.push_back(std::move(choice));
    return all;
}

int ImportPreview::scanCount() const {
    int scans = 0;
    for (const ImportChoice& choice : choices())
        scans += static_cast<int>(choice.sample.scans.size());
    return scans;
}

} // namespace vitrine
