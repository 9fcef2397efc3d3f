#include "widgets/plot/type.h"

#include <QFontDatabase>

namespace vitrine {

namespace {

QFont scaled(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    return font;
}

} // namespace

QFont bodyFont() {
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamilies({QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")});
    font.setPointSizeF(12.5 * 0.75); // 12.5 px at the 96 dots per inch that logical pixels are
    return font;
}

QFont smallFont(const QFont& body) {
    return scaled(body, 11.5 / 12.5);
}

QFont titleFont(const QFont& body) {
    QFont font = scaled(body, 14 / 12.5);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace vitrine
