#include "app/import/import_dialog.h"

#include "app/settings/settings.h"
#include "core/files/readers/thermogram_files.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// The dialect that a file is taken for, by its beginning.
std::string dialectOf(const QString& path) {
    constexpr qint64 enough = 1 << 16;
    QFile file(path);
    const QByteArray head = file.open(QIODevice::ReadOnly) ? file.read(enough) : QByteArray();
    return thermogramDialect({head.constData(), static_cast<std::size_t>(head.size())}, QFileInfo(path).fileName().toStdString());
}

/// Where exotherms point, if every scan of a file that was read as it is says so.
ReadOptions statedIn(const ImportedFile& file) {
    ReadOptions stated;
    const auto& scans = file.reading.scans;
    if (!scans.empty() && std::ranges::all_of(scans, [](const ReadScan& scan) { return scan.exoBasis == ExoBasis::Stated; }))
        stated.exo = scans.front().exo;
    return stated;
}

} // namespace

ImportDialog::ImportDialog(const QStringList& paths, const Study& study, const Theme& theme, QWidget* parent)
    : QDialog(parent), paths_(paths), reader_(new ImportReader(this)), preview_(new ImportPreview(this)),
      progress_(new QProgressBar(this)) {
    setObjectName(QStringLiteral("importDialog"));
    setWindowTitle(tr("Import measurements"));
    resize(980, 700);
    preview_->setStudy(study);
    preview_->setTheme(theme);
    progress_->setAccessibleName(tr("Files read"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    import_ = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import_->setObjectName(QStringLiteral("importAccept"));
    import_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->addWidget(preview_, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(progress_, 1);
    bottom->addWidget(buttons);
    layout->addLayout(bottom);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::finished, reader_, &ImportReader::cancel);
    connect(preview_, &ImportPreview::choiceChanged, this, &ImportDialog::showCount);
    connect(preview_, &ImportPreview::optionsEdited, reader_, &ImportReader::readAgain);
    connect(preview_, &ImportPreview::optionsShared, reader_, &ImportReader::readWhereOpen);
    connect(preview_, &ImportPreview::forgetAsked, this, &ImportDialog::forget);
    connect(this, &QDialog::accepted, this, &ImportDialog::remember);
    connect(reader_, &ImportReader::progressed, this, &ImportDialog::showProgress);
    connect(reader_, &ImportReader::fileRead, this, [this](int file, const auto& answer) { take(file, *answer); });
    dialects_.resize(static_cast<std::size_t>(paths.size()));
    stated_.resize(static_cast<std::size_t>(paths.size()));
    QStringList names;
    for (const QString& path : paths)
        names << QFileInfo(path).fileName();
    preview_->setFileNames(names);
    showCount();
    showProgress(0, static_cast<int>(paths.size()));
    reader_->read(paths);
}

/// A file that was read as it says is read again with what was remembered for its dialect; where that fails, it stays as
/// it was read first.
void ImportDialog::take(int file, const Result<ImportedFile>& answer) {
    std::string& dialect = dialects_[static_cast<std::size_t>(file)];
    const PreviewFile& shown = preview_->files()[static_cast<std::size_t>(file)];
    const bool first = dialect.empty();
    if (first)
        dialect = answer ? answer->reading.dialect : dialectOf(paths_[file]);
    if (first && answer)
        stated_[static_cast<std::size_t>(file)] = statedIn(*answer);
    const ReadOptions remembered = rememberedAnswers(dialect);
    if (first && shown.options == ReadOptions{} && remembered != ReadOptions{})
        return readWith(file, remembered, dialect);
    if (!answer && !shown.remembered.empty())
        return readWith(file, {}, {});
    if (answer)
        showUsed(file, *answer);
    preview_->setImported(file, answer);
}

/// The answers that a file was read with: of those for several files only what it leaves open.
void ImportDialog::showUsed(int file, const ImportedFile& answer) {
    const ReadOptions used = readOptionsOf(answer.scans.front()->source.answers).value_or(ReadOptions{});
    const std::string& remembered = preview_->files()[static_cast<std::size_t>(file)].remembered;
    preview_->setOptions(file, used, used == ReadOptions{} ? std::string() : remembered);
}

void ImportDialog::readWith(int file, const ReadOptions& options, const std::string& remembered) {
    preview_->setOptions(file, options, remembered);
    if (!remembered.empty() && correctsFiles(remembered))
        reader_->readAgain(file, options);
    else
        reader_->readWhereOpen(file, options);
    showCount();
}

QStringList ImportDialog::elsewhere(FileKind kind) const {
    QStringList paths;
    for (const int file : preview_->filesOf(kind))
        paths << paths_[file];
    return paths;
}

void ImportDialog::forget(int file) {
    const std::string dialect = dialects_[static_cast<std::size_t>(file)];
    rememberAnswers(dialect, {});
    for (std::size_t i = 0; i < dialects_.size(); ++i)
        if (preview_->files()[i].remembered == dialect)
            readWith(static_cast<int>(i), {}, {});
}

/// What a person answered holds for further files of the dialect.
void ImportDialog::remember() {
    for (std::size_t i = 0; i < dialects_.size(); ++i) {
        const PreviewFile& file = preview_->files()[i];
        if (file.imported && *file.imported && file.remembered.empty() && file.options != ReadOptions{})
            rememberFile(i);
    }
}

void ImportDialog::rememberFile(std::size_t i) {
    const ReadOptions& answers = preview_->files()[i].options;
    rememberAnswers(dialects_[i], answers);
    rememberCorrecting(dialects_[i], stated_[i].exo && rememberedAnswers(dialects_[i]).exo);
}

void ImportDialog::showProgress(int done, int of) {
    progress_->setRange(0, of);
    progress_->setValue(done);
    progress_->setVisible(done < of);
    showCount();
}

void ImportDialog::showCount() {
    const int scans = preview_->scanCount();
    const bool onlyOthers = scans == 0 && preview_->hasOthers();
    import_->setText(onlyOthers ? tr("Go on") : scans == 0 ? tr("Import") : tr("Import %n scan(s)", nullptr, scans));
    import_->setEnabled((scans > 0 || onlyOthers) && !reader_->isReading() && preview_->isAnswered());
}

} // namespace vitrine
