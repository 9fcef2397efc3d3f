#include "app/appearance.h"

#include "widgets/panels/style.h"
#include "widgets/plot/type.h"

#include <QApplication>
#include <QStyleFactory>

// Outside of any namespace, as the macro asks.
static void loadPictures() { Q_INIT_RESOURCE(style); }

namespace vitrine {

Theme themeFor(ThemeChoice choice, const QPalette& system) {
    switch (choice) {
    case ThemeChoice::Light: return Theme::light();
    case ThemeChoice::Dark: return Theme::darkTheme();
    case ThemeChoice::Follow: break;
    }
    return Theme::following(system);
}

void dress(QApplication& application, const Theme& theme, double size) {
    loadPictures();
    QFont font = bodyFont();
    font.setPointSizeF(font.pointSizeF() * size);
    const QString sheet = styleSheetFor(theme, font);
    if (application.styleSheet() == sheet)
        return; // every widget would be polished anew
    if (application.style()->name() != QLatin1String("fusion"))
        application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    application.setFont(font);
    application.setPalette(theme.palette());
    application.setStyleSheet(sheet);
}

} // namespace vitrine
