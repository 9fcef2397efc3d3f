#include "app/import/method_import_dialog.h"

#include "app/settings/settings.h"
#include "widgets/controls/lit_box.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum MethodColumn { NameColumn, UseColumn, HoldsColumn };

QStringList useNames() { // in the order of MethodUse
    return {MethodImportDialog::tr("a spectrum of ruby"), MethodImportDialog::tr("a run of the empty pan"),
            MethodImportDialog::tr("a run of sapphire"),  MethodImportDialog::tr("a run of the sample"),
            MethodImportDialog::tr("DSC curves"),         MethodImportDialog::tr("diffraction patterns")};
}

QString understoodRuby(const Result<ImportedRuby>& read) {
    if (!read)
        return translated(read.error());
    const auto& wavelength = read->ruby->recording->wavelength;
    return MethodImportDialog::tr("%n row(s), %1 to %2 nm", nullptr, static_cast<int>(wavelength.size()))
        .arg(displayed(wavelength.front(), 6), displayed(wavelength.back(), 6));
}

QString understoodRun(const Result<ImportedHeatRun>& read) {
    if (!read)
        return translated(read.error());
    return MethodImportDialog::tr("%n row(s)", nullptr, static_cast<int>(read->run->recording->recording.temperature.size()));
}

HeatRunRole roleOf(MethodUse use) {
    return heatRunRoles[static_cast<std::size_t>(use) - static_cast<std::size_t>(MethodUse::EmptyRun)];
}

} // namespace

MethodImportDialog::MethodImportDialog(std::vector<MethodFile> files, const Study& study, const std::string& current,
                                       QWidget* parent)
    : QDialog(parent), study_(study), newSample_(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()),
      table_(new QTreeWidget(this)), question_(new QLabel(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    for (MethodFile& file : files) {
        const MethodUse use = file.use;
        rows_.push_back({std::move(file), use});
    }
    setObjectName(QStringLiteral("methodImportDialog"));
    setWindowTitle(tr("Import spectra of ruby and runs for the heat capacity"));
    build();
    for (Row& row : rows_)
        addRow(row);
    addTargets(current);
    for (std::size_t i = 0; i < rows_.size(); ++i)
        setUse(i, rows_[i].file.use);
    showQuestion();
    for (int column = 0; column < table_->columnCount(); ++column)
        table_->resizeColumnToContents(column);
    resize(880, 420);
}

void MethodImportDialog::build() {
    table_->setObjectName(QStringLiteral("methodFiles"));
    table_->setAccessibleName(tr("Files"));
    table_->setRootIsDecorated(false);
    table_->setHeaderLabels({tr("File"), tr("Holds"), tr("What was understood")});
    question_->setObjectName(QStringLiteral("methodQuestion"));
    question_->setProperty("role", QStringLiteral("warningCard"));
    question_->setWordWrap(true);
    question_->setMargin(8);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(question_);
    layout->addWidget(table_);
    layout->addWidget(addForm());
    layout->addWidget(buttons_);
    auto* accept = buttons_->button(QDialogButtonBox::Ok);
    accept->setObjectName(QStringLiteral("methodAccept"));
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, &MethodImportDialog::remember);
}

QWidget* MethodImportDialog::addForm() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    const auto add = [&](const char* id, const QString& name) {
        auto* choice = new QComboBox(box);
        choice->setObjectName(QString::fromLatin1(id));
        choice->setAccessibleName(name);
        form->addRow(name, choice);
        return choice;
    };
    medium_ = add("methodMedium", tr("Wavelengths of the spectra"));
    medium_->addItems({tr("as the files say"), tr("in air"), tr("in vacuum")});
    connect(medium_, &QComboBox::activated, this, &MethodImportDialog::setMedium);
    target_ = add("methodSample", tr("Sample"));
    return box;
}

void MethodImportDialog::addRow(Row& row) {
    const QString name = QFileInfo(row.file.path).fileName();
    row.item = new QTreeWidgetItem(table_, {name});
    row.item->setToolTip(NameColumn, row.file.path);
    row.use = new QComboBox(table_);
    row.use->setAccessibleName(tr("What %1 holds").arg(name));
    row.use->addItems(useNames());
    row.item->setSizeHint(UseColumn, row.use->sizeHint() + QSize(8, 6));
    table_->setItemWidget(row.item, UseColumn, row.use);
    const auto place = static_cast<std::size_t>(&row - rows_.data());
    connect(row.use, &QComboBox::activated, this, [this, place](int use) {
        rows_[place].file.sure = true;
        setUse(place, static_cast<MethodUse>(use));
        showQuestion();
    });
}

void MethodImportDialog::setUse(std::size_t place, MethodUse use) {
    Row& row = rows_[place];
    row.file.use = use;
    row.use->setCurrentIndex(static_cast<int>(use));
    read(row);
    showRow(row);
    medium_->setEnabled(std::ranges::any_of(rows_, [](const Row& each) { return each.file.use == MethodUse::Ruby; }));
    showReady();
}

void MethodImportDialog::read(Row& row) {
    row.ruby.reset();
    row.run.reset();
    if (row.file.use == MethodUse::Ruby)
        row.ruby = readRubyFile(row.file.path, options_);
    else if (isHeatRun(row.file.use))
        row.run = readHeatRunFile(row.file.path, roleOf(row.file.use));
}

void MethodImportDialog::showRow(const Row& row) {
    const QString text = row.ruby  ? understoodRuby(*row.ruby)
                         : row.run ? understoodRun(*row.run)
                                   : tr("shown in another preview when you go on");
    row.item->setText(HoldsColumn, text);
    row.item->setToolTip(HoldsColumn, text);
    setLit(row.use, !row.file.sure);
}

/// What cannot be told, while nobody has said it.
void MethodImportDialog::showQuestion() {
    const auto open = std::ranges::count_if(rows_, [](const Row& row) { return !row.file.sure; });
    question_->setVisible(open > 0);
    question_->setText(
        tr("What %n file(s) hold cannot be told for sure: look at what is proposed.", nullptr, static_cast<int>(open)));
    for (const Row& row : rows_)
        showRow(row);
}

void MethodImportDialog::showReady() {
    const bool some = std::ranges::any_of(rows_, &Row::isRead);
    const bool others = std::ranges::any_of(
        rows_, [](const Row& row) { return row.file.use == MethodUse::Scans || row.file.use == MethodUse::Patterns; });
    auto* accept = buttons_->button(QDialogButtonBox::Ok);
    accept->setText(!some && others ? tr("Go on") : tr("Import"));
    accept->setEnabled(some || others);
    if (target_->count() > 0) // the sample that is named after what could be read
        target_->setItemText(target_->count() - 1, tr("A new sample: %1").arg(QString::fromStdString(nameOfNew())));
}

void MethodImportDialog::setMedium(int item) {
    options_.medium = item == 0 ? std::nullopt : std::optional(item == 1 ? WavelengthMedium::Air : WavelengthMedium::Vacuum);
    for (Row& row : rows_)
        if (row.file.use == MethodUse::Ruby)
            read(row);
    for (const Row& row : rows_)
        showRow(row);
    showReady();
}

/// What a person said of files that look alike; that of a run only where its name or header told which.
void MethodImportDialog::remember() const {
    for (const Row& row : rows_) {
        const bool told = row.file.form.find(" | ") != std::string::npos;
        const bool lasting = !row.file.form.empty() && (kindOf(row.file.use) != FileKind::HeatRun || told);
        if (lasting && (row.file.use != row.proposed || !row.file.sure || told))
            rememberKind(row.file.form, kindOf(row.file.use));
    }
}

void MethodImportDialog::addTargets(const std::string& current) {
    for (const auto& sample : study_.samples) {
        target_->addItem(QString::fromStdString(sample->name));
        if (sample->id == current)
            target_->setCurrentIndex(target_->count() - 1);
    }
    target_->addItem({});
}

std::vector<ImportedRuby> MethodImportDialog::rubies() const {
    std::vector<ImportedRuby> files;
    for (const Row& row : rows_)
        if (row.ruby && *row.ruby)
            files.push_back(**row.ruby);
    return files;
}

std::vector<ImportedHeatRun> MethodImportDialog::runs() const {
    std::vector<ImportedHeatRun> files;
    for (const Row& row : rows_)
        if (row.run && *row.run)
            files.push_back(**row.run);
    return files;
}

std::string MethodImportDialog::nameOfNew() const {
    const auto heat = runs();
    const auto own = std::ranges::find(heat, HeatRunRole::Sample, [](const ImportedHeatRun& file) { return file.run->role; });
    if (own != heat.end())
        return own->run->name;
    const auto spectra = rubies();
    return !spectra.empty() ? spectra.front().ruby->name : heat.empty() ? tr("Sample").toStdString() : heat.back().run->name;
}

const Sample* MethodImportDialog::chosen() const {
    const auto place = static_cast<std::size_t>(target_->currentIndex());
    return place < study_.samples.size() ? &*study_.samples[place] : nullptr;
}

const std::string& MethodImportDialog::sample() const {
    return chosen() ? chosen()->id : newSample_;
}

QStringList MethodImportDialog::elsewhere(FileKind kind) const {
    QStringList paths;
    for (const Row& row : rows_)
        if (kindOf(row.file.use) == kind)
            paths << row.file.path;
    return paths;
}

std::vector<Action> MethodImportDialog::actions() const {
    std::vector<Action> actions = rubyActions(sample(), rubies());
    std::ranges::move(heatRunActions(sample(), chosen() ? chosen()->heatCapacity : HeatCapacityChoices{}, runs()),
                      std::back_inserter(actions));
    if (chosen() || actions.empty())
        return actions;
    Sample made;
    made.id = newSample_;
    made.name = nameOfNew();
    actions.insert(actions.begin(), AddSample{Shared<Sample>(std::move(made))});
    return actions;
}

Message MethodImportDialog::words() const {
    const std::string name = chosen() ? chosen()->name : nameOfNew();
    const auto spectra = static_cast<int>(rubies().size()), heat = static_cast<int>(runs().size());
    const Message words = heat == 0      ? phrases("Action", "Import %n spectrum(s) of ruby into “%1”")
                          : spectra == 0 ? phrases("Action", "Import %n run(s) for the heat capacity into “%1”")
                                         : phrases("Action", "Import %n spectrum(s) and run(s) into “%1”");
    return words.with(name).count(spectra + heat);
}

} // namespace vitrine
