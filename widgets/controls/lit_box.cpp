#include "widgets/controls/lit_box.h"

#include <QStyle>

namespace vitrine {

void setLit(QWidget* box, bool lit) {
    if (box->property("lit").toBool() == lit)
        return;
    box->setProperty("lit", lit);
    box->style()->unpolish(box);
    box->style()->polish(box);
}

} // namespace vitrine
