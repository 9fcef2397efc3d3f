#include "tests/support/support.h"
#include "widgets/controls/style.h"
#include "widgets/controls/text.h"
#include "widgets/plot/palette.h"
#include "widgets/plot/theme.h"
#include "widgets/plot/type.h"

#include <QCheckBox>
#include <QStyleFactory>
#include <QVBoxLayout>
#include <QtTest>

using namespace vitrine;

namespace {

/// The greatest contrast to the ground along the middle of the mark of a check box.
double seenMark(const Theme& theme, bool enabled) {
    QWidget window;
    window.setStyleSheet(styleSheetFor(theme, bodyFont()));
    window.setPalette(theme.palette());
    window.setProperty("role", QStringLiteral("pane"));
    window.setAttribute(Qt::WA_StyledBackground);
    auto* box = new QCheckBox(QStringLiteral("x"), &window);
    box->setEnabled(enabled);
    window.resize(80, 30);
    box->setGeometry(4, 4, 70, 22);
    const QImage picture = window.grab().toImage();
    double greatest = 1;
    for (int x = 4; x < 18; ++x)
        greatest = std::max(greatest, contrast(picture.pixelColor(x, 15), theme.panel));
    return greatest;
}

} // namespace

class StyleTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void anUntickedCheckBoxIsSeenInBothThemes() {
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        for (const Theme& theme : {Theme::light(), Theme::darkTheme()}) {
            const double mark = seenMark(theme, true);
            QVERIFY2(mark >= 3, qPrintable(QString::number(mark)));
        }
    }

    void tablesGiveTwoDigitsOfAnError() {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(displayedBriefly({634.7183, 0.931}), QStringLiteral("634.72 ± 0.93"));
        QCOMPARE(displayedBriefly({186.04, 12.4}), QStringLiteral("186 ± 12"));
        QCOMPARE(displayedBriefly({2.6277, {}}), QStringLiteral("2.628"));
    }
};

QTEST_MAIN(StyleTest)
#include "style_test.moc"
