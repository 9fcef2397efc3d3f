#include "app/import/pattern_import_dialog.h"

#include "app/settings/settings.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/import/curve_thumbnail.h"
#include "widgets/import/pattern_answers.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTabWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum Column { FileColumn, Picture, Understood, Role, ColumnCount };
constexpr QSize pictureSize{132, 58};

} // namespace

PatternImportDialog::PatternImportDialog(const QStringList& paths, const Study& study, const Theme& theme, QWidget* parent)
    : PatternImportDialog(
          paths, study, theme, [](const auto&... asked) { return patternsInFile(asked...); }, parent) {}

PatternImportDialog::PatternImportDialog(const QStringList& paths, const Study& study, const Theme& theme,
                                         PatternImportReader::ReadFile readFile, QWidget* parent)
    : QDialog(parent), paths_(paths), reader_(new PatternImportReader(std::move(readFile), this)) {
    setObjectName(QStringLiteral("patternImportDialog"));
    setWindowTitle(tr("Import Patterns"));
    resize(1100, 640);
    for (const QString& path : paths)
        files_.push_back({path, nullptr, nullptr, nullptr});
    build(study, theme);
    connect(this, &QDialog::finished, reader_, &PatternImportReader::cancel);
    connect(reader_, &PatternImportReader::progressed, this, &PatternImportDialog::showProgress);
    connect(reader_, &PatternImportReader::fileRead, this, &PatternImportDialog::take);
    reader_->read(paths_);
    showProgress(0, static_cast<int>(files_.size()));
}

void PatternImportDialog::addFile(QTreeWidget* table, File& file, const Theme& theme) {
    const QString name = QFileInfo(file.path).fileName();
    auto* item = new QTreeWidgetItem(table, {name, {}, {}, {}});
    item->setToolTip(FileColumn, file.path);
    item->setText(Understood, tr("being read …"));
    item->setSizeHint(Picture, pictureSize + QSize(8, 6));
    file.picture = new CurveThumbnail(table);
    file.picture->setFixedSize(pictureSize);
    file.picture->setTheme(theme);
    table->setItemWidget(item, Picture, file.picture);
    file.role = new QComboBox(table);
    file.role->setAccessibleName(tr("Use of %1").arg(name));
    file.role->addItems({tr("pattern"), tr("background")});
    file.role->setCurrentIndex(proposedRole(file.path) == PatternRole::Background ? 1 : 0);
    connect(file.role, &QComboBox::activated, this, &PatternImportDialog::showTable);
    connect(file.role, &QComboBox::activated, this, &PatternImportDialog::showFrames);
    item->setSizeHint(Role, file.role->sizeHint() + QSize(14, 0));
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
    for (const int column : {Picture, Role})
        table->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(Understood, QHeaderView::Stretch);
    table->header()->resizeSection(FileColumn, 150);
    table->header()->setStretchLastSection(false);
    for (File& file : files_)
        addFile(table, file, theme);
    connect(table, &QTreeWidget::currentItemChanged, this, &PatternImportDialog::showAnswers);
    return table;
}

QWidget* PatternImportDialog::filesPage(const Theme& theme) {
    tree_ = fileTable(theme);
    answers_ = new PatternAnswers(this);
    details_ = faintLabel(this);
    details_->setObjectName(QStringLiteral("patternDetails"));
    auto* side = new QWidget(this);
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(questionCard());
    layout->addWidget(answers_);
    layout->addWidget(details_);
    layout->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setAccessibleName(windowTitle());
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(400);
    scroll->setWidget(side);
    auto* splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(tree_);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    connect(answers_, &PatternAnswers::edited, this, &PatternImportDialog::answer);
    connect(answers_, &PatternAnswers::forAllAsked, this, &PatternImportDialog::answerForAll);
    connect(answers_, &PatternAnswers::kindChosen, this, &PatternImportDialog::setKind);
    return splitter;
}

QWidget* PatternImportDialog::target(const Study& study) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Into"), row);
    into_ = new QComboBox(row);
    into_->setObjectName(QStringLiteral("patternInto"));
    into_->setAccessibleName(tr("Into"));
    into_->addItem(tr("a new sample"));
    label->setBuddy(into_);
    layout->addWidget(label);
    layout->addWidget(into_);
    layout->addStretch();
    for (const auto& sample : study.samples) {
        into_->addItem(QString::fromStdString(sample->name));
        samples_.push_back(sample->id);
    }
    return row;
}

QWidget* PatternImportDialog::bottom() {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    progress_ = new QProgressBar(row);
    progress_->setAccessibleName(tr("Files read"));
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, row);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    buttons_->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("patternAccept"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(progress_, 1);
    layout->addStretch();
    layout->addWidget(buttons_);
    return row;
}

void PatternImportDialog::build(const Study& study, const Theme& theme) {
    auto* pages = new QTabWidget(this);
    pages->setObjectName(QStringLiteral("patternPages"));
    pages->setAccessibleName(windowTitle());
    pages->setDocumentMode(true);
    pages->addTab(filesPage(theme), tr("What was understood"));
    pages->addTab(tablePage(), tr("Table of all files"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(framesCard());
    layout->addWidget(pages, 1);
    layout->addWidget(target(study));
    layout->addWidget(bottom());
    if (!files_.empty())
        tree_->setCurrentItem(tree_->topLevelItem(0));
    showAnswers();
}

int PatternImportDialog::current() const {
    return tree_->indexOfTopLevelItem(tree_->currentItem());
}

/// A person's answers are those of the file they were given for.
void PatternImportDialog::answer(const PatternReadOptions& options) {
    const int row = current();
    if (row < 0)
        return;
    File& file = files_[static_cast<std::size_t>(row)];
    if (options.frames && options.frames != file.options.frames)
        rememberFrames(*options.frames);
    file.options = options;
    file.read = nullptr;
    reader_->readAgain(row, options);
    showFile(row);
    showReady();
}

void PatternImportDialog::answerForAll() {
    if (current() < 0)
        return;
    const PatternReadOptions options = files_[static_cast<std::size_t>(current())].options;
    for (int row = 0; row < static_cast<int>(files_.size()); ++row)
        if (row != current() && !files_[static_cast<std::size_t>(row)].isElsewhere())
            reader_->readWhereOpen(row, options);
    showReady();
}

void PatternImportDialog::setKind(FileKind kind) {
    if (current() < 0)
        return;
    files_[static_cast<std::size_t>(current())].kind = kind;
    showFile(current());
    showTable();
    showFrames();
}

void PatternImportDialog::setKindByHand(const QStringList& paths) {
    for (int row = 0; row < static_cast<int>(files_.size()); ++row)
        if (File& file = files_[static_cast<std::size_t>(row)]; paths.contains(file.path)) {
            file.options.kindByHand = true;
            reader_->readAgain(row, file.options);
        }
}

/// The answers that a file was read with: of those for several files only what it leaves open.
void PatternImportDialog::take(int row, const std::shared_ptr<const Result<ImportedPatterns>>& answer) {
    File& file = files_[static_cast<std::size_t>(row)];
    file.read = answer;
    if (*answer)
        file.options = patternOptionsOf((*answer)->patterns.front()->source.answers).value_or(file.options);
    if (const auto said = asksForFrames(file) ? rememberedFrames() : std::nullopt) {
        file.options.frames = said;
        return reader_->readAgain(row, file.options);
    }
    showFile(row);
    showTable();
    showFrames();
}

void PatternImportDialog::showFile(int index) {
    const File& file = files_[static_cast<std::size_t>(index)];
    QTreeWidgetItem* item = tree_->topLevelItem(index);
    const QString text = file.isElsewhere() ? file.kind == FileKind::Scans ? tr("read as a file of scans when you go on")
                                                                           : tr("shown in another preview when you go on")
                         : !file.read ? tr("being read …")
                         : *file.read       ? understoodPatterns(*file.read)
                                            : translated(file.read->error().what);
    item->setText(Understood, text);
    item->setToolTip(Understood, file.read && !file.isElsewhere() ? understoodPatterns(*file.read) : text);
    const bool shown = file.read && *file.read && !file.isElsewhere();
    file.picture->setPatterns(shown ? (*file.read)->patterns : std::vector<Shared<ScatteringPattern>>());
    if (item == tree_->currentItem())
        showAnswers();
}

/// The answers of the current file, with its question.
void PatternImportDialog::showAnswers() {
    if (current() < 0)
        return;
    const File& file = files_[static_cast<std::size_t>(current())];
    const bool read = file.read && *file.read;
    answers_->setAnswers(file.options, read ? (*file.read)->reading.columns : std::vector<ColumnUnderstood>());
    answers_->setKind(file.kind);
    details_->setText(read && !file.isElsewhere() ? understoodInDetail(*file.read) : QString());
    ask();
}

void PatternImportDialog::showProgress(int done, int of) {
    progress_->setRange(0, of);
    progress_->setValue(done);
    progress_->setVisible(done < of);
    showReady();
}

void PatternImportDialog::showReady() {
    const bool some =
        std::ranges::any_of(files_, [](const File& file) { return (file.read && *file.read) || file.isElsewhere(); });
    const bool onlyScans = some && imports().empty();
    QPushButton* accept = buttons_->button(QDialogButtonBox::Ok);
    accept->setText(onlyScans ? tr("Go on") : tr("Import"));
    accept->setEnabled(some && !reader_->isReading() && framesCard_->isHidden());
}

} // namespace vitrine
