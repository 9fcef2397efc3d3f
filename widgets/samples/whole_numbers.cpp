#include "widgets/samples/whole_numbers.h"

#include <QApplication>

namespace vitrine {

QString wholeNumber(const QString& text, const QFontMetrics& metrics, int width) {
    const QString value = text.section(QStringLiteral(" ± "), 0, 0);
    for (const QString& shown : {text, value})
        if (metrics.horizontalAdvance(shown) <= width)
            return shown;
    return QStringLiteral("…");
}

void WholeNumberDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, &option, option.widget) + 1;
    option.text = wholeNumber(option.text, option.fontMetrics, option.rect.width() - 2 * margin);
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
}

} // namespace vitrine
