#include "widgets/figures/paper/paper_type.h"

#include "widgets/plot/type.h"

#include <QFontDatabase>

#include <algorithm>

namespace vitrine {

double pixelsOfPoint(const FigurePage& page) {
    return bodyPixels / std::max(page.fontSize, leastType);
}

QFont figureFont(const FigurePage& page) {
    QFont font = bodyFont();
    if (!page.font.empty())
        font.setFamilies({QString::fromStdString(page.font), QStringLiteral("DejaVu Sans")});
    font.setPixelSize(bodyPixels);
    font.setHintingPreference(QFont::PreferNoHinting); // widths grow evenly with the size
    return font;
}

QFont letterFont(const FigurePage& page) {
    QFont font = figureFont(page);
    const double points = page.look.letterSize > 0 ? page.look.letterSize : 1.15 * std::max(page.fontSize, leastType);
    font.setPixelSize(std::max(qRound(points * pixelsOfPoint(page)), 1));
    font.setWeight(page.look.letterBold ? QFont::Bold : QFont::Normal);
    return font;
}

QLocale figureLocale(const FigurePage& page) {
    QLocale locale = page.look.language.empty() ? QLocale() : QLocale(QString::fromStdString(page.look.language));
    // Only the decimal sign of a locale is of interest: a language that has the one asked for stands for it.
    if (page.look.decimal == ".")
        locale = QLocale::c();
    else if (page.look.decimal == ",")
        locale = QLocale(QLocale::German, QLocale::Germany);
    locale.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    return locale;
}

} // namespace vitrine
