#include "widgets/panels/import_preview.h"

#include "widgets/panels/file_understood.h"
#include "widgets/panels/joint_proposal.h"
#include "widgets/panels/sample_target.h"

#include <QListWidget>
#include <QSplitter>
#include <QStyledItemDelegate>
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
    : QWidget(parent), list_(makeList(this)), understood_(new FileUnderstood(this)), target_(new SampleTarget(this)) {
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(list_);
    splitter->addWidget(understood_);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({230, 700});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter, 1);
    layout->addWidget(target_);
    connect(list_, &QListWidget::currentRowChanged, this, &ImportPreview::showFile);
    connect(target_, &SampleTarget::changed, this, &ImportPreview::choiceChanged);
    connect(understood_, &FileUnderstood::optionsEdited, this, [this](const ReadOptions& options) {
        files_[static_cast<std::size_t>(current_)].options = options;
        Q_EMIT optionsEdited(current_, options);
    });
    connect(understood_, &FileUnderstood::scanChecked, this, [this](const std::string& scan, bool taken) {
        if (taken)
            left_.erase(scan);
        else
            left_.insert(scan);
        Q_EMIT choiceChanged();
    });
}

void ImportPreview::setStudy(const Study& study) { target_->setStudy(study); }

void ImportPreview::setTheme(const Theme& theme) { understood_->setTheme(theme); }

void ImportPreview::setFileNames(const QStringList& names) {
    files_.clear();
    list_->clear();
    for (const QString& name : names) {
        files_.push_back({name, {}, std::nullopt});
        list_->addItem(name);
        list_->item(list_->count() - 1)->setToolTip(name);
    }
    list_->setCurrentRow(0);
}

/// A name in the list says what the file gave.
void ImportPreview::nameFile(int row) {
    const PreviewFile& file = files_[static_cast<std::size_t>(row)];
    QListWidgetItem* item = list_->item(row);
    if (!file.imported)
        return item->setText(file.name);
    const bool read = file.imported->has_value();
    const auto scans = read ? static_cast<int>((*file.imported)->scans.size()) : 0;
    item->setText(read ? tr("%1\n%n scan(s)", nullptr, scans).arg(file.name) : tr("%1\ncannot be read").arg(file.name));
    item->setForeground(palette().color(read ? QPalette::WindowText : QPalette::PlaceholderText));
}

void ImportPreview::setImported(int row, const Result<ImportedFile>& imported) {
    files_[static_cast<std::size_t>(row)].imported = imported;
    nameFile(row);
    if (row == current_)
        showFile(row);
    propose();
    Q_EMIT choiceChanged();
}

void ImportPreview::showFile(int row) {
    current_ = row;
    if (row >= 0 && static_cast<std::size_t>(row) < files_.size())
        understood_->setFile(files_[static_cast<std::size_t>(row)], left_);
}

void ImportPreview::propose() {
    std::vector<NamedImport> read;
    for (const PreviewFile& file : files_)
        if (file.imported && *file.imported)
            read.push_back({&**file.imported, file.name.toStdString()});
    const SampleProposal proposal = proposeTogether(read);
    composition_ = proposal.composition;
    target_->propose(proposal.name, proposal.treatment);
}

bool ImportPreview::takes(const Scan& scan) const { return !left_.contains(scan.id); }

ImportChoice ImportPreview::choice() const {
    ImportChoice choice{target_->existing(), {}};
    choice.sample.id = freshId();
    choice.sample.name = target_->name();
    choice.sample.composition = composition_;
    choice.sample.treatment = target_->treatment();
    for (const PreviewFile& file : files_) {
        if (!file.imported || !*file.imported)
            continue;
        const auto before = choice.sample.scans.size();
        for (const auto& scan : (*file.imported)->scans)
            if (takes(*scan))
                choice.sample.scans.push_back(scan);
        if (choice.sample.scans.size() > before)
            choice.sample.originals.push_back((*file.imported)->original);
    }
    return choice;
}

int ImportPreview::scanCount() const { return static_cast<int>(choice().sample.scans.size()); }

} // namespace vitrine
