#include "app/settings/appearance.h"

#include "widgets/controls/style.h"
#include "widgets/plot/type.h"

#include <QApplication>
#include <QStyleFactory>

// Outside of any namespace, as the macro asks.
static void loadPictures() {
    Q_INIT_RESOURCE(style);
}

namespace vitrine {

Theme themeFor(ThemeChoice choice, const QPalette& system) {
    switch (choice) {
    case ThemeChoice::Light:
        return Theme::light();
    case ThemeChoice::Dark:
        return Theme::darkTheme();
    case ThemeChoice::Follow:
        break;
    }
    return Theme::following(system);
}

namespace {

QFont fontOfSize(double size) {
    QFont font = bodyFont();
    font.setPointSizeF(font.pointSizeF() * size);
    return font;
}

} // namespace

void prepareDress(QApplication& application, const Theme& theme, double size) {
    loadPictures();
    if (application.style()->name() != QLatin1String("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    if (const QFont font = fontOfSize(size); application.font() != font)
        application.setFont(font);
    application.setPalette(theme.palette());
}

void dress(QApplication& application, const Theme& theme, double size) {
    const QString sheet = styleSheetFor(theme, fontOfSize(size));
    if (application.styleSheet() == sheet)
        return; // every widget would be polished anew
    prepareDress(application, theme, size);
    application.setStyleSheet(sheet);
}

} // namespace vitrine
