#include "widgets/figures/editor/figure_form.h"

#include <QVBoxLayout>

namespace vitrine {

FigureForm::FigureForm(QWidget* parent) : QWidget(parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addStretch();
}

PartForm* FigureForm::made(FigurePartKind kind) {
    switch (kind) {
    case FigurePartKind::Page:
        return pageForm(&context_, this);
    case FigurePartKind::Panel:
        return panelForm(&context_, this);
    case FigurePartKind::Letter:
        return letterForm(this);
    case FigurePartKind::Title:
        return titleForm(this);
    case FigurePartKind::XAxis:
        return axisForm(true, &context_, this);
    case FigurePartKind::YAxis:
        return axisForm(false, &context_, this);
    case FigurePartKind::Legend:
        return legendForm(&context_, this);
    case FigurePartKind::Series:
        return seriesForm(this);
    case FigurePartKind::Note:
        return noteForm(this);
    case FigurePartKind::Shape:
        break;
    }
    return shapeForm(this);
}

PartForm* FigureForm::formOf(FigurePartKind kind) {
    PartForm*& form = forms_[kind];
    if (!form) {
        form = made(kind);
        form->hide();
        static_cast<QVBoxLayout*>(layout())->insertWidget(0, form);
        connect(form, &PartForm::changed, this, &FigureForm::changed);
    }
    return form;
}

void FigureForm::setPage(const FigurePage& page, const FigurePart& part, const Moment& moment, const PagePlaces& places,
                         const std::set<std::string>& names) {
    context_ = {moment, places, names};
    PartForm* form = formOf(part.kind);
    form->setPart(page, part);
    if (form == shown_)
        return;
    if (shown_)
        shown_->hide();
    shown_ = form;
    form->show();
}

} // namespace vitrine
