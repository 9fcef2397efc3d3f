// What goes out of the sample table as text, and what comes in.
#include "widgets/controls/person_tree.h"
#include "widgets/samples/sample_filter.h"
#include "widgets/samples/sample_header.h"
#include "widgets/samples/sample_model.h"
#include "widgets/samples/sample_panel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace vitrine {

void SamplePanel::setUpTable() {
    addCopyCommands(tree_, [this] { return copied(); });
    auto* paste = new QAction(tr("Paste into the table"), tree_);
    paste->setObjectName(QStringLiteral("pasteIntoTable"));
    paste->setShortcut(QKeySequence::Paste);
    paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QAction::triggered, this, &SamplePanel::paste);
    tree_->addAction(paste);
    connect(model_, &SampleModel::typed, this, &SamplePanel::takeTyped);
}

/// The rows in the order in which they are shown; samples that are closed do not give their scans.
std::vector<SampleRow> SamplePanel::rowsIn(const QModelIndex& parent, bool selectedOnly) const {
    std::vector<SampleRow> rows;
    for (int row = 0; row < filter_->rowCount(parent); ++row) {
        const QModelIndex shown = filter_->index(row, 0, parent), index = filter_->mapToSource(shown);
        const bool wanted = !selectedOnly || tree_->selectionModel()->isRowSelected(row, parent);
        if (wanted && !model_->isGroup(index))
            rows.push_back({model_->sampleAt(index), model_->isSample(index) ? std::nullopt : model_->itemAt(index)});
        if (tree_->isExpanded(shown))
            std::ranges::copy(rowsIn(shown, selectedOnly), std::back_inserter(rows));
    }
    return rows;
}

Copied SamplePanel::copied() const {
    Copied copied;
    if (const auto selected = rowsIn({}, true); !selected.empty())
        copied.row = tableOfRows(scene_, selected);
    copied.all = tableOfRows(scene_, rowsIn({}, false));
    return copied;
}

/// The samples as they are shown, from the row in hand on, and the columns that are shown, from the one in hand on.
PasteTarget SamplePanel::pasteTarget() const {
    PasteTarget target;
    const QModelIndex current = filter_->mapToSource(tree_->currentIndex());
    for (const SampleRow& row : rowsIn({}, false)) {
        if (row.item)
            continue;
        if (row.sample == model_->sampleAt(current))
            target.first = target.samples.size();
        target.samples.push_back(row.sample);
    }
    const auto* header = tree_->header();
    for (int i = std::max(0, current.isValid() ? header->visualIndex(current.column()) : 0); i < header->count(); ++i)
        if (const int column = header->logicalIndex(i); !tree_->isColumnHidden(column) && SampleModel::fieldOf(column))
            target.fields.push_back(*SampleModel::fieldOf(column));
    return target;
}

void SamplePanel::paste() {
    const SamplePaste pasted = pastedInto(scene_.now.study, QApplication::clipboard()->text(), pasteTarget());
    if (!pasted.actions.empty())
        Q_EMIT actedTogether(pasted.actions, phrases("Action", "Paste into %n sample(s)").count(pasted.samples));
    if (!pasted.refused.empty())
        Q_EMIT refused(refusedPaste(pasted));
}

/// What is typed into a row that is selected with others holds for all of them.
void SamplePanel::takeTyped(const std::string& sample, SampleField field, const QString& text) {
    const auto edit = fieldEdit(field, text);
    if (!edit)
        return Q_EMIT refused(edit.error());
    auto samples = selectedSamples();
    if (std::ranges::find(samples, sample) == samples.end())
        samples = {sample};
    const auto actions = actionsOf(scene_.now.study, samples, *edit);
    if (!actions.empty())
        Q_EMIT actedTogether(actions, describe(*edit, static_cast<int>(samples.size())));
}

} // namespace vitrine
