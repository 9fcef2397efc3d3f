// The questions of an import that concern several files, and what a person says that a file holds.
#include "core/files/import/answers.h"
#include "widgets/import/import_preview.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

namespace vitrine {

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

/// The answers of the current file for the others that leave the same open, but not what is measured with each one anew.
void ImportPreview::answerForAll() {
    ReadOptions answers = files_[static_cast<std::size_t>(current_)].options;
    answers.heatingRate.reset();
    answers.mass.reset();
    for (int row = 0; row < list_->count(); ++row) {
        ReadOptions options = answers;
        options.heatingRate = files_[static_cast<std::size_t>(row)].options.heatingRate;
        options.mass = files_[static_cast<std::size_t>(row)].options.mass;
        if (row != current_ && files_[static_cast<std::size_t>(row)].kind == FileKind::Scans)
            Q_EMIT optionsShared(row, options);
    }
}

/// The files that ask where exotherms point, or of which it was only concluded.
std::vector<int> ImportPreview::filesOfOpenDirection() const {
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(files_.size()); ++row) {
        const PreviewFile& file = files_[static_cast<std::size_t>(row)];
        if (!file.imported || file.kind != FileKind::Scans)
            continue;
        const bool open = *file.imported
                              ? std::ranges::any_of((*file.imported)->reading.scans,
                                                    [](const ReadScan& scan) { return scan.exoBasis != ExoBasis::Stated; })
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
    return !reconcileExo(read);
}

void ImportPreview::showDirection() {
    const auto open = filesOfOpenDirection();
    const auto asking = std::ranges::count_if(open, [this](int row) { return !*files_[static_cast<std::size_t>(row)].imported; });
    direction_->setVisible((asking > 0 && open.size() > 1) || !isAnswered());
    directionText_->setText(
        tr("Do exotherms point up or down? %n file(s) do not say it, and their data do not show one direction for "
           "all of them. The answer is for these files only.",
           nullptr, static_cast<int>(open.size())));
}

std::vector<int> ImportPreview::filesOf(FileKind kind) const {
    std::vector<int> rows;
    for (int row = 0; row < static_cast<int>(files_.size()); ++row)
        if (files_[static_cast<std::size_t>(row)].kind == kind)
            rows.push_back(row);
    return rows;
}

bool ImportPreview::hasOthers() const {
    return std::ranges::any_of(files_, [](const PreviewFile& file) { return file.kind != FileKind::Scans; });
}

void ImportPreview::setKind(FileKind kind) {
    files_[static_cast<std::size_t>(current_)].kind = kind;
    propose();
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    showFile(current_);
    Q_EMIT choiceChanged();
}

} // namespace vitrine
