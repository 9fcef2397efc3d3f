#pragma once
#include "app/board/view_board.h"
#include "app/main_window.h"
#include "widgets/plot/canvas.h"
#include "widgets/views/view.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

// What a window shows, as text: two windows that show the same study and selection must give the same.

namespace vitrine::test {

/// Enough digits that two pictures differ only where a person would see it.
inline QString written(double x) {
    return QString::number(x, 'g', 9);
}
inline QString written(QPointF p) {
    return written(p.x()) + QLatin1Char(',') + written(p.y());
}

inline QString written(const QPolygonF& points) {
    QString out;
    for (const QPointF& point : points)
        out += written(point) + QLatin1Char(' ');
    return out;
}

inline QString written(const Drawing& d) {
    QString out;
    for (const Fill& fill : d.fills)
        out += QStringLiteral("fill %1 %2\n").arg(fill.colour.name(QColor::HexArgb), written(fill.outline));
    for (const Stroke& stroke : d.strokes)
        out += QStringLiteral("stroke %1 %2\n").arg(stroke.colour.name(QColor::HexArgb), written(stroke.points));
    for (const Mark& mark : d.marks)
        out += QStringLiteral("mark %1 %2 %3 ±%4 ±%5 %6 %7\n")
                   .arg(mark.colour.name(QColor::HexArgb), written(mark.at),
                        mark.filled ? QStringLiteral("full") : QStringLiteral("open"), written(mark.errorX), written(mark.errorY),
                        mark.halo ? QStringLiteral("lit") : QString(), QString::number(static_cast<int>(mark.marker)));
    for (const Note& note : d.notes)
        out += QStringLiteral("note %1 %2\n").arg(note.markup, written(note.at));
    return out;
}

inline QString written(const Panel& panel) {
    QString out = QStringList{panel.title, panel.caption, panel.xTitle, panel.yTitle, panel.empty}.join(QLatin1Char('\n'));
    for (const PanelLine& line : panel.legend)
        out += QStringLiteral("\nlegend %1 %2").arg(line.markup, line.colour.name());
    for (const PanelLine& line : panel.words)
        out += QStringLiteral("\nwords %1").arg(line.markup);
    return out + QLatin1Char('\n');
}

inline QString written(const QCPGraph& graph) {
    double sum = 0, turn = 1;
    for (const QCPGraphData& point : *graph.data()) {
        sum += turn * (point.key + 3 * point.value);
        turn = -turn * 1.0001;
    }
    return QStringLiteral("curve %1 %2 %3 points %4\n")
        .arg(graph.layer()->name(), graph.pen().color().name())
        .arg(graph.data()->size())
        .arg(written(sum));
}

inline QString written(const PlotCanvas& canvas) {
    QString out = written(canvas.labels().panel()) + written(canvas.drawingLayer().drawing());
    for (const Region& region : canvas.regionLayer().regions)
        out +=
            QStringLiteral("window %1 %2 … %3\n").arg(region.label, written(region.interval.low), written(region.interval.high));
    QStringList curves; // whose order in the plot is that of their making
    for (int i = 0; i < canvas.graphCount(); ++i)
        curves << written(*canvas.graph(i));
    curves.sort();
    return out + curves.join(QString());
}

/// Every cell of a model, children indented.
inline QString written(const QAbstractItemModel& model, const QModelIndex& parent = {}, const QString& indent = {}) {
    QString out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(parent); ++column)
            cells << model.index(row, column, parent).data().toString();
        out += indent + cells.join(QStringLiteral(" | ")) + QLatin1Char('\n');
        out += written(model, model.index(row, 0, parent), indent + QStringLiteral("  "));
    }
    return out;
}

inline QString writtenWidget(const QWidget& widget) {
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    if (const auto* box = qobject_cast<const QLineEdit*>(&widget))
        return QStringLiteral("[%1]").arg(box->text());
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return QStringLiteral("<%1>").arg(box->currentText());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return QStringLiteral("(%1 %2 %3)").arg(button->text()).arg(button->isChecked()).arg(button->isEnabled());
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget))
        return view->model() ? written(*view->model()) : QString();
    return {};
}

/// What a person opened, which no study decides.
inline bool isOfThePerson(const QWidget& panel, const QWidget* widget) {
    for (; widget && widget != &panel; widget = widget->parentWidget())
        if (widget->objectName() == QLatin1String("whyPane") || widget->objectName() == QLatin1String("showResiduals") ||
            widget->inherits("QComboBoxPrivateContainer"))
            return true;
    return false;
}

/// The visible parts of a panel, sorted, names first.
inline QStringList writtenParts(const QWidget& panel) {
    QStringList out;
    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&panel) || widget->objectName().startsWith(QLatin1String("qt_")) || isOfThePerson(panel, widget))
            continue;
        if (const QString text = writtenWidget(*widget); !text.isEmpty())
            out << widget->objectName() + QLatin1Char(' ') + text;
    }
    out.sort();
    return out;
}

/// What the window shows of the study: every shown view, the table of samples and the inspector.
inline QMap<QString, QString> shownBy(const MainWindow& window) {
    QMap<QString, QString> shown;
    const auto* board = window.findChild<ViewBoard*>();
    for (const View* view : board->shownViews())
        if (const auto* canvas = view->findChild<PlotCanvas*>(); canvas && board->isSeen(view->type()))
            shown[view->objectName()] = written(*canvas);
    shown[QStringLiteral("sampleTable")] = written(*window.findChild<QTreeView*>(QStringLiteral("sampleTable"))->model());
    shown[QStringLiteral("inspector")] =
        writtenParts(*window.findChild<QWidget*>(QStringLiteral("inspector"))).join(QLatin1Char('\n'));
    return shown;
}

/// What the horizontal axes show after everything was fitted into its view; heights depend on the sizes of the panels.
inline QMap<QString, QString> fittedAxes(MainWindow& window) {
    QMap<QString, QString> axes;
    const auto* board = window.findChild<ViewBoard*>();
    for (View* view : board->shownViews()) {
        const auto* canvas = view->findChild<PlotCanvas*>();
        if (!canvas || !board->isSeen(view->type()) || !canvas->labels().panel().empty.isEmpty())
            continue;
        view->fit();
        axes[view->objectName()] =
            QStringLiteral("%1 … %2").arg(canvas->xAxis->range().lower, 0, 'g', 7).arg(canvas->xAxis->range().upper, 0, 'g', 7);
    }
    return axes;
}

/// The first line in which two texts differ, from both.
inline QString difference(const QString& a, const QString& b) {
    const QStringList first = a.split(QLatin1Char('\n')), second = b.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < std::max(first.size(), second.size()); ++i)
        if (first.value(i) != second.value(i))
            return QStringLiteral("“%1” is not “%2”").arg(first.value(i).left(300), second.value(i).left(300));
    return {};
}

/// Where two windows show different things of what both show; empty where they agree.
inline QString differences(MainWindow& a, MainWindow& b) {
    auto first = shownBy(a), second = shownBy(b);
    const auto firstAxes = fittedAxes(a), secondAxes = fittedAxes(b);
    for (const QString& view : firstAxes.keys())
        first[view + QStringLiteral(" axis")] = firstAxes[view];
    for (const QString& view : secondAxes.keys())
        second[view + QStringLiteral(" axis")] = secondAxes[view];
    QString out;
    for (auto part = first.begin(); part != first.end(); ++part)
        if (second.contains(part.key()) && part.value() != second[part.key()])
            out += part.key() + QStringLiteral(": ") + difference(part.value(), second[part.key()]) + QLatin1Char('\n');
    return out;
}

} // namespace vitrine::test
