#include "widgets/import/import_preview.h"

#include "widgets/controls/result_table.h"
#include "widgets/import/file_understood.h"
#include "widgets/import/import_rows.h"
#include "widgets/import/sample_target.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTabWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// The id of a new sample: never the same twice.
std::string freshId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

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
    : QWidget(parent), list_(makeList(this)), understood_(new FileUnderstood(this)),
      table_(new ImportTable(importTitles(), this)), direction_(new QFrame(this)), directionText_(new QLabel(direction_)),
      targets_(new QStackedWidget(this)), together_(new QCheckBox(tr("One sample for all files"), this)) {
    auto* pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("importPages"));
    pages->setAccessibleName(tr("Files to import"));
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
    connect(list_, &QListWidget::currentRowChanged, this, [this](int row) { showFile(row); });
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

void ImportPreview::setTheme(const Theme& theme) {
    understood_->setTheme(theme);
}

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

/// A name in the list says what the file gave.
void ImportPreview::nameFile(int row) {
    const PreviewFile& file = files_[static_cast<std::size_t>(row)];
    QListWidgetItem* item = list_->item(row);
    if (file.kind != FileKind::Scans)
        return item->setText((file.kind == FileKind::Patterns ? tr("%1\na file of patterns")
                              : file.kind == FileKind::Ruby   ? tr("%1\na spectrum of ruby")
                                                              : tr("%1\na run for a heat capacity"))
                                 .arg(file.name));
    if (!file.imported)
        return item->setText(file.name);
    const bool read = file.imported->has_value();
    const auto scans = read ? static_cast<int>((*file.imported)->scans.size()) : 0;
    const auto target = targetOf_.find(keyOf(row));
    const QString sample =
        samples_.size() > 1 && target != targetOf_.end() ? QString::fromStdString(target->second->name()) : QString();
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
        showFile(row, true);
    Q_EMIT choiceChanged();
}

void ImportPreview::showFile(int row, bool news) {
    current_ = row;
    if (row < 0 || static_cast<std::size_t>(row) >= files_.size())
        return;
    understood_->setFile(files_[static_cast<std::size_t>(row)], left_, news);
    targets_->setCurrentWidget(targetFor(keyOf(row)));
}

/// The sample that a file is proposed to belong to; of a file that was not read the only one, or none.
std::string ImportPreview::keyOf(int row) const {
    const auto file = static_cast<std::size_t>(row);
    const auto found = std::ranges::find_if(
        samples_, [&](const JointProposal& sample) { return std::ranges::find(sample.files, file) != sample.files.end(); });
    return found != samples_.end() ? found->key : samples_.size() == 1 ? samples_.front().key : std::string();
}

std::vector<NamedImport> ImportPreview::readFiles(std::vector<std::size_t>& places) const {
    std::vector<NamedImport> read;
    for (std::size_t i = 0; i < files_.size(); ++i)
        if (files_[i].imported && *files_[i].imported && files_[i].kind == FileKind::Scans) {
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
    samples_ = together_->isChecked() && several.size() > 1 ? std::vector<JointProposal>{allTogether(read)} : several;
    for (JointProposal& sample : samples_) {
        for (std::size_t& file : sample.files)
            file = places[file];
        targetFor(sample.key)->propose(sample.proposal.name, sample.proposal.treatment);
    }
    showTable();
    showDirection();
}

void ImportPreview::readTogether(bool) {
    propose();
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    showFile(current_);
    Q_EMIT choiceChanged();
}

bool ImportPreview::takes(const Scan& scan) const {
    return !left_.contains(scan.id);
}

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
        std::ranges::copy_if(file.scans, std::back_inserter(choice.sample.scans),
                             [this](const auto& scan) { return takes(*scan); });
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
