#include "app/import_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine {

ImportDialog::ImportDialog(const QStringList& paths, const Study& study, const Theme& theme, QWidget* parent)
    : QDialog(parent), reader_(new ImportReader(this)), preview_(new ImportPreview(this)), progress_(new QProgressBar(this)) {
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
    connect(reader_, &ImportReader::progressed, this, &ImportDialog::showProgress);
    connect(reader_, &ImportReader::fileRead, this,
            [this](int file, const auto& answer) { preview_->setImported(file, *answer); });
    QStringList names;
    for (const QString& path : paths)
        names << QFileInfo(path).fileName();
    preview_->setFileNames(names);
    showCount();
    showProgress(0, static_cast<int>(paths.size()));
    reader_->read(paths);
}

void ImportDialog::showProgress(int done, int of) {
    progress_->setRange(0, of);
    progress_->setValue(done);
    progress_->setVisible(done < of);
    showCount();
}

void ImportDialog::showCount() {
    const int scans = preview_->scanCount();
    import_->setText(scans == 0 ? tr("Import") : tr("Import %n scan(s)", nullptr, scans));
    import_->setEnabled(scans > 0 && !reader_->isReading());
}

} // namespace vitrine
