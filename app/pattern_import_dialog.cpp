#include "app/pattern_import_dialog.h"

#include "app/files_of.h"
#include "app/storage.h"
#include "core/scattering/scattering_angle.h"
#include "widgets/panels/form.h"
#include "widgets/panels/number_box.h"
#include "widgets/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum Column { FileColumn, Understood, Role, ColumnCount };

bool namesBackground(const QString& path) {
    const QString name = QFileInfo(path).completeBaseName().toLower();
    return name.contains(QStringLiteral("bkg")) || name.contains(QStringLiteral("background")) ||
           name.contains(QStringLiteral("capillary")) || name.contains(QStringLiteral("empty"));
}

QString understood(const Result<ImportedPatterns>& read) {
    if (!read)
        return translated(read.error());
    const PatternRecording& first = *read->patterns.front()->recording;
    const auto& q = first.frames.frames > 0 ? first.frames.q : first.pattern.q;
    const bool real = first.content == PatternContent::PairFunction;
    const QString range = (real ? PatternImportDialog::tr("r %1–%2 Å") : PatternImportDialog::tr("q %1–%2 Å⁻¹"))
                              .arg(displayed(q.front(), 3), displayed(q.back(), 3));
    const QString frames = first.frames.frames > 0
                               ? PatternImportDialog::tr("%n frame(s)", nullptr, static_cast<int>(first.frames.frames))
                               : PatternImportDialog::tr("%n point(s)", nullptr, static_cast<int>(q.size()));
    const QString beam = first.wavelength ? PatternImportDialog::tr("%1 keV").arg(displayed(energyOf(*first.wavelength), 4))
                                          : PatternImportDialog::tr("energy unknown");
    return QStringList{QString::fromStdString(read->reading.dialect), frames, range, beam}.join(QStringLiteral(" · "));
}

} // namespace

PatternImportDialog::PatternImportDialog(const QStringList& paths, const Study& study, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("patternImportDialog"));
    setWindowTitle(tr("Import Patterns"));
    resize(900, 420);
    for (const QString& path : paths)
        files_.push_back({path, fileContent(path), {}, nullptr});
    build(study);
    read();
}

QTreeWidget* PatternImportDialog::fileTable() {
    auto* table = new QTreeWidget(this);
    table->setObjectName(QStringLiteral("patternFiles"));
    table->setAccessibleName(tr("Files and what was understood of them"));
    table->setColumnCount(ColumnCount);
    table->setHeaderLabels({tr("File"), tr("Understood"), tr("Used as")});
    table->setRootIsDecorated(false);
    table->setWordWrap(true);
    table->header()->setSectionResizeMode(FileColumn, QHeaderView::ResizeToContents);
    table->header()->setSectionResizeMode(Understood, QHeaderView::Stretch);
    table->header()->setSectionResizeMode(Role, QHeaderView::ResizeToContents);
    table->header()->setStretchLastSection(false);
    for (File& file : files_) {
        auto* item = new QTreeWidgetItem(table, {QFileInfo(file.path).fileName(), {}, {}});
        item->setToolTip(FileColumn, file.path);
        file.role = new QComboBox(table);
        file.role->setAccessibleName(tr("Use of %1").arg(QFileInfo(file.path).fileName()));
        file.role->addItems({tr("pattern"), tr("background")});
        file.role->setCurrentIndex(namesBackground(file.path) ? 1 : 0);
        table->setItemWidget(item, Role, file.role);
    }
    return table;
}

void PatternImportDialog::build(const Study& study) {
    auto* layout = new QVBoxLayout(this);
    table_ = fileTable();
    layout->addWidget(table_);
    auto* form = new Form({}, this);
    into_ = form->addChoice("patternInto", tr("Into"), {tr("a new sample")});
    for (const auto& sample : study.samples) {
        into_->addItem(QString::fromStdString(sample->name));
        samples_.push_back(sample->id);
    }
    axis_ = form->addChoice("patternAxis", tr("Axis"), {tr("as the file says"), tr("q in 1/Å"), tr("q in 1/nm"), tr("2θ in degrees")});
    energy_ = form->addNumber("importEnergy", tr("Beam energy, where a file does not say it"), QStringLiteral("keV"));
    energy_->setStep(0.1, 3);
    energy_->setLowest(0);
    energy_->setMayBeUnknown(true);
    layout->addWidget(form);
    buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons_->button(QDialogButtonBox::Ok)->setText(tr("Import"));
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(axis_, &QComboBox::activated, this, &PatternImportDialog::read);
    connect(energy_, &NumberBox::emptied, this, [this] {
        energy_->setNumber({});
        read();
    });
    connect(energy_, &NumberBox::edited, this, [this](double keV) {
        energy_->setNumber(keV);
        read();
    });
}

PatternReadOptions PatternImportDialog::options() const {
    PatternReadOptions options;
    if (axis_->currentIndex() > 0)
        options.axis = static_cast<PatternAxis>(axis_->currentIndex() - 1);
    if (energy_->number())
        options.wavelength = wavelengthOf(*energy_->number());
    return options;
}

void PatternImportDialog::read() {
    for (File& file : files_)
        file.read = file.bytes ? importPattern(*file.bytes, QFileInfo(file.path).fileName().toStdString(), options())
                               : Result<ImportedPatterns>(std::unexpected(file.bytes.error()));
    showFiles();
}

void PatternImportDialog::showFiles() {
    for (std::size_t i = 0; i < files_.size(); ++i) {
        const QString text = understood(files_[i].read);
        QTreeWidgetItem* item = table_->topLevelItem(static_cast<int>(i));
        item->setText(Understood, text);
        item->setToolTip(Understood, text);
    }
    buttons_->button(QDialogButtonBox::Ok)
        ->setEnabled(std::ranges::any_of(files_, [](const File& file) { return file.read.has_value(); }));
}

std::vector<Shared<ScatteringPattern>> PatternImportDialog::patterns() const {
    std::vector<ScatteringPattern> patterns;
    for (const File& file : files_)
        if (file.read)
            for (const auto& pattern : file.read->patterns) {
                patterns.push_back(*pattern);
                patterns.back().role = file.role->currentIndex() == 1 ? PatternRole::Background : PatternRole::Sample;
            }
    return withBackground(std::move(patterns));
}

std::optional<Problem> PatternImportDialog::firstProblem() const {
    const auto failed = std::ranges::find_if(files_, [](const File& file) { return !file.read; });
    return failed == files_.end() ? std::nullopt : std::optional(failed->read.error());
}

ImportChoice PatternImportDialog::choice() const {
    ImportChoice choice;
    if (into_->currentIndex() > 0)
        choice.intoSample = samples_[static_cast<std::size_t>(into_->currentIndex()) - 1];
    choice.sample.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    choice.sample.patterns = patterns();
    for (const File& file : files_)
        if (file.read) {
            choice.sample.originals.push_back(file.read->original);
            if (choice.sample.composition.empty())
                choice.sample.composition = file.read->reading.composition;
            if (choice.sample.name.empty() && file.role->currentIndex() == 0)
                choice.sample.name = QFileInfo(file.path).completeBaseName().toStdString();
        }
    if (choice.sample.name.empty())
        choice.sample.name = tr("Patterns").toStdString();
    return choice;
}

std::vector<Shared<ScatteringPattern>> withBackground(std::vector<ScatteringPattern> patterns) {
    const auto isBackground = [](const ScatteringPattern& p) { return p.role == PatternRole::Background; };
    const bool one = std::ranges::count_if(patterns, isBackground) == 1;
    const std::string id = one ? std::ranges::find_if(patterns, isBackground)->id : std::string();
    std::vector<Shared<ScatteringPattern>> shared;
    for (ScatteringPattern& pattern : patterns) {
        if (!isBackground(pattern) && pattern.choices.background.empty())
            pattern.choices.background = id;
        shared.push_back(std::move(pattern));
    }
    return shared;
}

} // namespace vitrine
