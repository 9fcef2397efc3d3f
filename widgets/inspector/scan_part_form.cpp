#include "widgets/inspector/scan_part_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"
#include "widgets/controls/wrapped_label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vitrine {

namespace {

/// The widgets of a layout that Tab stops at, in their order.
void gatherStops(const QLayout* layout, QWidgetList& stops) {
    for (int i = 0; layout && i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        QWidget* widget = item->widget();
        if (widget && (widget->focusPolicy() & Qt::TabFocus))
            stops << widget;
        else
            gatherStops(widget ? widget->layout() : item->layout(), stops);
    }
}

} // namespace

ScanPartForm::ScanPartForm(const QString& title, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)), form_(new Form(title, this)), note_(new WrappedLabel(this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->addWidget(form_);
    layout_->addWidget(note_);
    note_->setProperty("role", QStringLiteral("warning"));
    note_->hide();
}

QWidget* ScanPartForm::makeLine() {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    return line;
}

void ScanPartForm::orderTabs() {
    QWidgetList stops;
    gatherStops(layout_, stops);
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

NumberBox* ScanPartForm::addBox(QWidget* line, const char* id, const QString& name, std::size_t i) {
    auto* box = new NumberBox(line);
    box->setObjectName(QLatin1String(id) + QString::number(i));
    box->setAccessibleName(name.arg(i + 1));
    box->setAcceptDrops(false); // files dropped on a box belong to the window
    line->layout()->addWidget(box);
    box->setNote(note_);
    return box;
}

} // namespace vitrine
