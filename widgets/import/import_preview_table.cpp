// The table of an import: what is known of the sample of each file, typed or pasted.
#include "widgets/import/import_preview.h"

#include "widgets/import/import_rows.h"
#include "widgets/import/sample_target.h"
#include "widgets/words/words.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace vitrine {

QWidget* ImportPreview::tablePage() {
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 6, 0, 0);
    auto* hint = new QLabel(tr("Type into a cell, or paste rows from a spreadsheet. Treatment, pressure, temperature and time of "
                               "holding are those of the sample; numbers may have a unit."),
                            page);
    hint->setProperty("role", QStringLiteral("faint"));
    hint->setWordWrap(true);
    table_->setObjectName(QStringLiteral("importTable"));
    table_->setAccessibleName(tr("Table of all files"));
    layout->addWidget(hint);
    layout->addWidget(table_, 1);
    return page;
}

void ImportPreview::showTable() {
    for (int row = 0; row < static_cast<int>(files_.size()); ++row) {
        const PreviewFile& file = files_[static_cast<std::size_t>(row)];
        const bool read = file.imported && *file.imported && file.kind == FileKind::Scans;
        const SampleTarget* target = read ? targetOf_.at(keyOf(row)) : nullptr;
        const QStringList cells =
            target ? importCells(QString::fromStdString(target->name()), target->treatment(), heatingRateOf(**file.imported))
                   : QStringList();
        for (int column = SampleCell; column <= RateCell; ++column)
            table_->setCell(row, column, cells.value(column - 1));
    }
}

/// Why an edit cannot be; nothing where it was taken.
std::optional<QString> ImportPreview::take(const CellEdit& cell) {
    PreviewFile& file = files_[static_cast<std::size_t>(cell.row)];
    if (!file.imported || !*file.imported || file.kind != FileKind::Scans)
        return tr("The file has not been read.");
    if (cell.column == SampleCell) {
        file.sample = cell.text;
        return {};
    }
    SampleTarget* target = targetFor(keyOf(cell.row));
    if (cell.column == TreatmentCell) {
        const auto kind = treatmentNamed(cell.text);
        if (!kind)
            return tr("Write “as cast”, “annealed” or “compressed”, or nothing.");
        return target->answer(*kind), std::nullopt;
    }
    const std::tuple<ImportColumn, Dimension, const char*, std::optional<double> SampleTreatment::*> quantities[] = {
        {PressureCell, Dimension::Pressure, "GPa", &SampleTreatment::pressure},
        {TemperatureCell, Dimension::Temperature, "K", &SampleTreatment::temperature},
        {HoldCell, Dimension::Time, "min", &SampleTreatment::hold}};
    for (const auto& [column, dimension, unit, field] : quantities)
        if (cell.column == column) {
            const auto value = cellQuantity(cell.text, dimension, unit);
            if (!value)
                return translated(value.error());
            return target->answer(field, *value), std::nullopt;
        }
    const auto rate = cellQuantity(cell.text, Dimension::HeatingRate, "K/min");
    if (!rate)
        return translated(rate.error());
    if (*rate && **rate <= 0)
        return tr("A rate must be above zero.");
    ReadOptions options = file.options;
    options.heatingRate = *rate;
    if (options != file.options)
        edit(cell.row, options);
    return {};
}

/// Samples first, so that treatments go to the samples that the files then belong to.
void ImportPreview::take(const std::vector<CellEdit>& edits) {
    std::vector<std::pair<CellEdit, QString>> wrong;
    const auto takeThose = [&](bool samples) {
        for (const CellEdit& cell : edits)
            if ((cell.column == SampleCell) == samples)
                if (const auto why = take(cell))
                    wrong.emplace_back(cell, *why);
        propose();
    };
    takeThose(true);
    takeThose(false);
    for (const auto& [cell, why] : wrong)
        table_->markWrong(cell, why);
    for (int i = 0; i < list_->count(); ++i)
        nameFile(i);
    showFile(current_);
    Q_EMIT choiceChanged();
}

} // namespace vitrine
