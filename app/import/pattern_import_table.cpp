// The table of the import of patterns: samples, pressures and temperatures.
#include "app/import/pattern_import_dialog.h"
#include "widgets/controls/result_table.h"
#include "widgets/controls/wrapped_label.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QFileInfo>
#include <QVBoxLayout>

namespace vitrine {

namespace {

enum Cell { NameCell, SampleCell, PressureCell, TemperatureCell, TreatmentPressureCell, TreatmentTemperatureCell, CellCount };

struct Condition {
    Cell cell;
    Dimension dimension;
    const char* unit;
    std::optional<double> PatternConditions::*field;
};
constexpr Condition conditions[] = {
    {PressureCell, Dimension::Pressure, "GPa", &PatternConditions::pressure},
    {TemperatureCell, Dimension::Temperature, "K", &PatternConditions::temperature},
    {TreatmentPressureCell, Dimension::Pressure, "GPa", &PatternConditions::treatmentPressure},
    {TreatmentTemperatureCell, Dimension::Temperature, "K", &PatternConditions::treatmentTemperature}};

QStringList cellTitles() {
    return {PatternImportDialog::tr("File"),
            PatternImportDialog::tr("Sample"),
            PatternImportDialog::tr("P / GPa, measured at"),
            PatternImportDialog::tr("T / K, measured at"),
            PatternImportDialog::tr("P / GPa, treated at"),
            PatternImportDialog::tr("T / K, treated at")};
}

} // namespace

QWidget* PatternImportDialog::tablePage() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* hint = faintLabel(page);
    hint->setText(
        tr("Type into a cell, or paste rows from a spreadsheet. Files with the same sample are one sample; numbers may have a "
           "unit."));
    QStringList names;
    for (const File& file : files_)
        names << QFileInfo(file.path).fileName();
    table_ = new ImportTable(cellTitles(), page);
    table_->setObjectName(QStringLiteral("patternTable"));
    table_->setAccessibleName(tr("Table of all files"));
    table_->setFiles(names);
    connect(table_, &ImportTable::edited, this, &PatternImportDialog::takeCells);
    layout->addWidget(hint);
    layout->addWidget(table_, 1);
    return page;
}

PatternConditions PatternImportDialog::conditionsOf(const File& file, const PatternConditions& proposed) const {
    PatternConditions made = proposed;
    for (const Condition& each : conditions)
        if (const auto typed = file.typed.find(each.cell); typed != file.typed.end())
            made.*each.field = typed->second;
    return made;
}

void PatternImportDialog::showTable() {
    const std::vector<PatternImport> read = imports();
    const auto isRead = [](const File& file) { return file.read && *file.read && !file.isElsewhere(); };
    const std::string name = read.empty() ? std::string() : patternChoice(read).sample.name;
    std::size_t next = 0;
    for (int row = 0; row < static_cast<int>(files_.size()); ++row) {
        const File& file = files_[static_cast<std::size_t>(row)];
        const PatternImport* import = isRead(file) ? &read[next++] : nullptr;
        const bool background = import && import->role == PatternRole::Background;
        const QString sample = import && !background ? QString::fromStdString(name) : QString();
        table_->setCell(row, SampleCell, !import || file.sample.isEmpty() ? sample : file.sample);
        for (const Condition& each : conditions) {
            const auto value = import ? import->conditions.*each.field : std::nullopt;
            table_->setCell(row, each.cell, value ? displayed(*value, 6) : QString());
        }
    }
}

std::optional<QString> PatternImportDialog::takeCell(const CellEdit& cell) {
    File& file = files_[static_cast<std::size_t>(cell.row)];
    if (!file.read || !*file.read || file.isElsewhere())
        return tr("The file has not been read.");
    if (cell.column == SampleCell)
        return file.sample = cell.text, std::nullopt;
    for (const Condition& each : conditions)
        if (cell.column == each.cell) {
            const auto value = cellQuantity(cell.text, each.dimension, each.unit);
            if (!value)
                return translated(value.error());
            file.typed[each.cell] = *value;
        }
    return {};
}

void PatternImportDialog::takeCells(const std::vector<CellEdit>& cells) {
    std::vector<std::pair<CellEdit, QString>> wrong;
    for (const CellEdit& cell : cells)
        if (const auto why = takeCell(cell))
            wrong.emplace_back(cell, *why);
    showTable();
    for (const auto& [cell, why] : wrong)
        table_->markWrong(cell, why);
}

/// The files that could be read, with what is known of their pressures and temperatures.
std::vector<PatternImport> PatternImportDialog::imports() const {
    std::vector<PatternImport> imports;
    std::vector<const File*> from;
    for (const File& file : files_)
        if (file.read && *file.read && !file.isElsewhere()) {
            const bool background = file.role->currentIndex() == 1;
            imports.push_back(
                {file.path, *file.read, background ? PatternRole::Background : PatternRole::Sample, file.sample.toStdString()});
            from.push_back(&file);
        }
    const auto proposed = proposedConditions(imports);
    for (std::size_t i = 0; i < imports.size(); ++i)
        imports[i].conditions = conditionsOf(*from[i], proposed[i]);
    return imports;
}

QStringList PatternImportDialog::elsewhere(FileKind kind) const {
    QStringList paths;
    for (const File& file : files_)
        if (file.kind == kind)
            paths << file.path;
    return paths;
}

std::vector<ImportChoice> PatternImportDialog::choices() const {
    return patternChoices(imports(), into_->currentIndex() > 0 ? samples_[static_cast<std::size_t>(into_->currentIndex()) - 1]
                                                               : std::string());
}

} // namespace vitrine
