#include "widgets/controls/panel_title.h"

#include <QHBoxLayout>

namespace vitrine {

PanelTitle::PanelTitle(const QString& title, QWidget* parent)
    : QWidget(parent), title_(new QLabel(title, this)), remark_(new QLabel(this)) {
    title_->setProperty("role", QStringLiteral("title"));
    remark_->setProperty("role", QStringLiteral("smallFaint"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 9, 12, 4);
    layout->addWidget(title_);
    layout->addStretch();
    layout->addWidget(remark_);
}

void PanelTitle::setRemark(const QString& text) {
    remark_->setText(text);
}

} // namespace vitrine
