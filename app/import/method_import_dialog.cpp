#include "app/import/method_import_dialog.h"

#include "widgets/words/words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QUuid>
#include <QVBoxLayout>

namespace vitrine {

MethodImportDialog::MethodImportDialog(MethodFiles kind, const QStringList& paths, const Study& study, const std::string& current,
                                       QWidget* parent)
    : QDialog(parent), study_(study), newSample_(QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString()),
      table_(new QTreeWidget(this)), target_(new QComboBox(this)),
      buttons_(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this)) {
    const bool runs = kind == MethodFiles::HeatRuns;
    setObjectName(QStringLiteral("methodImportDialog"));
    setWindowTitle(runs ? tr("Import runs for the heat capacity") : tr("Import spectra of ruby"));
    table_->setObjectName(QStringLiteral("methodFiles"));
    table_->setAccessibleName(tr("Files"));
    table_->setRootIsDecorated(false);
    table_->setHeaderLabels(runs ? QStringList{tr("File"), tr("Run of"), tr("What it holds")}
                                 : QStringList{tr("File"), {}, tr("What it holds")});
    table_->setColumnHidden(1, !runs);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(table_);
    auto* form = new QFormLayout;
    form->addRow(tr("Sample"), target_);
    layout->addLayout(form);
    layout->addWidget(buttons_);
    connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
    runs ? readRuns(paths) : readRubies(paths);
    addTarget(current);
    auto* accept = buttons_->button(QDialogButtonBox::Ok);
    accept->setObjectName(QStringLiteral("methodAccept"));
    accept->setText(tr("Import"));
    accept->setEnabled(count() > 0);
    for (int column = 0; column < table_->columnCount(); ++column)
        table_->resizeColumnToContents(column);
    resize(760, 360);
}

void MethodImportDialog::addLine(const QString& path, const QString& understood) {
    auto* line = new QTreeWidgetItem(table_, {QFileInfo(path).fileName(), {}, understood});
    line->setToolTip(2, understood);
}

QComboBox* MethodImportDialog::addRole(const QString& path) {
    auto* role = new QComboBox(table_);
    role->addItems({tr("the empty pan"), tr("sapphire"), tr("the sample")}); // in the order of heatRunRoles
    role->setCurrentIndex(static_cast<int>(proposedRunRole(path)));
    role->setAccessibleName(tr("Run of"));
    table_->setItemWidget(table_->topLevelItem(table_->topLevelItemCount() - 1), 1, role);
    return role;
}

void MethodImportDialog::readRubies(const QStringList& paths) {
    for (const QString& path : paths) {
        auto read = readRubyFile(path);
        if (!read) {
            addLine(path, translated(read.error()));
            continue;
        }
        const auto& wavelength = read->ruby->recording->wavelength;
        addLine(path, tr("%n row(s), %1 to %2 nm", nullptr, static_cast<int>(wavelength.size()))
                          .arg(displayed(wavelength.front(), 6), displayed(wavelength.back(), 6)));
        rubies_.push_back(std::move(*read));
    }
}

void MethodImportDialog::readRuns(const QStringList& paths) {
    for (const QString& path : paths) {
        auto read = readHeatRunFile(path, proposedRunRole(path));
        if (!read) {
            addLine(path, translated(read.error()));
            continue;
        }
        addLine(path, tr("%n row(s)", nullptr, static_cast<int>(read->run->recording->recording.temperature.size())));
        runs_.push_back({std::move(*read), addRole(path)});
    }
}

void MethodImportDialog::addTarget(const std::string& current) {
    target_->setObjectName(QStringLiteral("methodSample"));
    target_->setAccessibleName(tr("Sample"));
    for (const auto& sample : study_.samples) {
        target_->addItem(QString::fromStdString(sample->name));
        if (sample->id == current)
            target_->setCurrentIndex(target_->count() - 1);
    }
    target_->addItem(tr("A new sample: %1").arg(QString::fromStdString(nameOfNew())));
}

std::string MethodImportDialog::nameOfNew() const {
    if (!rubies_.empty())
        return rubies_.front().ruby->name;
    return runs_.empty() ? tr("Sample").toStdString() : runs_.back().run.run->name;
}

const Sample* MethodImportDialog::chosen() const {
    const auto place = static_cast<std::size_t>(target_->currentIndex());
    return place < study_.samples.size() ? &*study_.samples[place] : nullptr;
}

const std::string& MethodImportDialog::sample() const {
    return chosen() ? chosen()->id : newSample_;
}

std::vector<Action> MethodImportDialog::actions() const {
    std::vector<Action> actions;
    if (!chosen()) {
        Sample made;
        made.id = newSample_;
        made.name = nameOfNew();
        actions.push_back(AddSample{Shared<Sample>(std::move(made))});
    }
    std::vector<ImportedHeatRun> runs;
    for (const RunFile& file : runs_) {
        runs.push_back(file.run);
        HeatRun run = *file.run.run;
        run.role = heatRunRoles[static_cast<std::size_t>(file.role->currentIndex())];
        runs.back().run = Shared<HeatRun>(std::move(run));
    }
    const HeatCapacityChoices choices = chosen() ? chosen()->heatCapacity : HeatCapacityChoices{};
    std::ranges::move(runs.empty() ? rubyActions(sample(), rubies_) : heatRunActions(sample(), choices, runs),
                      std::back_inserter(actions));
    return actions;
}

Message MethodImportDialog::words() const {
    const std::string name = chosen() ? chosen()->name : nameOfNew();
    const Message words = runs_.empty() ? phrases("Action", "Import %n spectrum(s) of ruby into “%1”")
                                        : phrases("Action", "Import %n run(s) for the heat capacity into “%1”");
    return words.with(name).count(static_cast<int>(count()));
}

} // namespace vitrine
