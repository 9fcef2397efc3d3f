#include "widgets/controls/copyable.h"

#include "widgets/words/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTableView>

namespace vitrine {

namespace {

struct CopyWords {
    Q_DECLARE_TR_FUNCTIONS(Copyable)
};

const TextTable& rowOrAll(const Copied& copied) {
    return copied.row.rows.isEmpty() ? copied.all : copied.row;
}
const TextTable& all(const Copied& copied) {
    return copied.all;
}

template<class Act>
void addCommand(QWidget* widget, const char* id, const QString& text, const QKeySequence& keys, Act act) {
    auto* action = new QAction(text, widget);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, widget, act);
    widget->addAction(action);
}

void copy(const QString& text) {
    QApplication::clipboard()->setText(text);
}

bool isShown(const QAbstractItemView& view, int column) {
    const auto* table = qobject_cast<const QTableView*>(&view);
    return !table || !table->isColumnHidden(column);
}

QList<int> shownColumns(const QAbstractItemView& view) {
    QList<int> columns;
    for (int c = 0; c < view.model()->columnCount(); ++c)
        if (isShown(view, c))
            columns << c;
    return columns;
}

QString cell(const QModelIndex& index) {
    const QVariant plain = index.data(copyRole);
    const QString text = (plain.isValid() ? plain : index.data(Qt::DisplayRole)).toString();
    const QVariant checked = index.data(Qt::CheckStateRole);
    return text.isEmpty() && checked.isValid() ? (checked.toInt() == Qt::Checked ? QStringLiteral("1") : QStringLiteral("0"))
                                               : text;
}

} // namespace

Copied copiedFrom(const QAbstractItemView& view) {
    const QList<int> columns = shownColumns(view);
    const QAbstractItemModel& model = *view.model();
    Copied copied;
    for (const int c : columns)
        copied.all.header << model.headerData(c, Qt::Horizontal, Qt::EditRole).toString();
    copied.row.header = copied.all.header;
    for (int r = 0; r < model.rowCount(); ++r) {
        QStringList cells;
        for (const int c : columns)
            cells << cell(model.index(r, c));
        copied.all.rows << cells;
        if (view.selectionModel()->isRowSelected(r))
            copied.row.rows << cells;
    }
    return copied;
}

void addCopyCommands(QWidget* widget, std::function<Copied()> copied) {
    addCommand(widget, "copyRow", CopyWords::tr("Copy the selected rows"), QKeySequence::Copy,
               [copied] { copy(asTsv(rowOrAll(copied()))); });
    addCommand(widget, "copyTable", CopyWords::tr("Copy the whole table"), QKeySequence(CopyWords::tr("Ctrl+Shift+C")),
               [copied] { copy(asTsv(all(copied()))); });
    addCommand(widget, "copyTableAsLatex", CopyWords::tr("Copy the whole table as LaTeX"),
               QKeySequence(CopyWords::tr("Ctrl+Shift+L")), [copied] { copy(asLatex(all(copied()))); });
    addCommand(widget, "exportRows", CopyWords::tr("Export the selected rows as CSV…"), {},
               [widget, copied] { exportCsv(widget, rowOrAll(copied())); });
    addCommand(widget, "exportTable", CopyWords::tr("Export the whole table as CSV…"), {},
               [widget, copied] { exportCsv(widget, all(copied())); });
}

void makeCopyable(QWidget* widget, std::function<Copied()> copied) {
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCopyCommands(widget, std::move(copied));
}

Result<void> writeCsv(const QString& path, const TextTable& table) {
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(asCsv(table).toUtf8()) >= 0 && file.commit();
    if (!written)
        return refuse(phrase("Copyable", "The table could not be written: %1").with(file.errorString().toStdString()),
                      phrase("Copyable", "Choose another folder or name."), path.toStdString());
    return {};
}

void exportCsv(QWidget* parent, const TextTable& table) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(parent, CopyWords::tr("Export the table"),
                                                      folder + QStringLiteral("/table.csv"), CopyWords::tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (const auto done = writeCsv(path, table); !done)
        QMessageBox::warning(parent, CopyWords::tr("Export the table"), translated(done.error()));
}

} // namespace vitrine
