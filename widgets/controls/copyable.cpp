#include "widgets/controls/copyable.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
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

void addCommand(QWidget* widget, const char* id, const QString& text, const QKeySequence& keys,
                std::function<QString()> written) {
    auto* action = new QAction(text, widget);
    action->setObjectName(QString::fromLatin1(id));
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QObject::connect(action, &QAction::triggered, widget, [written] { QApplication::clipboard()->setText(written()); });
    widget->addAction(action);
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

void makeCopyable(QWidget* widget, std::function<Copied()> copied) {
    widget->setContextMenuPolicy(Qt::ActionsContextMenu);
    addCommand(widget, "copyRow", CopyWords::tr("Copy"), QKeySequence::Copy, [copied] { return asTsv(rowOrAll(copied())); });
    addCommand(widget, "copyTable", CopyWords::tr("Copy the whole table"), QKeySequence(CopyWords::tr("Ctrl+Shift+C")),
               [copied] { return asTsv(all(copied())); });
    addCommand(widget, "copyRowAsLatex", CopyWords::tr("Copy as LaTeX"), {}, [copied] { return asLatex(rowOrAll(copied())); });
    addCommand(widget, "copyTableAsLatex", CopyWords::tr("Copy the whole table as LaTeX"),
               QKeySequence(CopyWords::tr("Ctrl+Shift+L")), [copied] { return asLatex(all(copied())); });
}

} // namespace vitrine
