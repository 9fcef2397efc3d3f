#include "widgets/inspector/scan_part_form.h"

#include "widgets/controls/form.h"
#include "widgets/controls/number_box.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vitrine {

ScanPartForm::ScanPartForm(const QString& title, QWidget* parent)
    : QWidget(parent), layout_(new QVBoxLayout(this)), form_(new Form(title, this)) {
    layout_->setContentsMargins(0, 0, 0, 0);
    layout_->addWidget(form_);
}

QWidget* ScanPartForm::makeLine() {
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    return line;
}

NumberBox* ScanPartForm::addBox(QWidget* line, const char* id, const QString& name, std::size_t i) {
    auto* box = new NumberBox(line);
    box->setObjectName(QLatin1String(id) + QString::number(i));
    box->setAccessibleName(name.arg(i + 1));
    box->setAcceptDrops(false); // files dropped on a box belong to the window
    line->layout()->addWidget(box);
    return box;
}

} // namespace vitrine
