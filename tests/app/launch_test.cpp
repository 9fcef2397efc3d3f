#include "app/launch.h"
#include "app/screenshot.h"
#include "app/workspace/workspace.h"
#include "tests/app/window_support.h"

#include <QImage>

using namespace vitrine;

namespace {

Result<LaunchOptions> optionsOf(const char* line) {
    return launchOptions(QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

class LaunchTest : public QObject {
    Q_OBJECT
    test::IsolatedSettings settings_;

  private Q_SLOTS:
    void understandsItsOptions() {
        const auto options =
            test::valueOf(optionsOf("--screenshot out.png --view kissinger --size 800x600 --scale 2 --theme dark a.vitrine b"));
        QCOMPARE(options.screenshot, QStringLiteral("out.png"));
        QCOMPARE(options.view, QStringLiteral("kissinger"));
        QCOMPARE(options.size, QSize(800, 600));
        QCOMPARE(options.scale, 2);
        QVERIFY(options.theme == ThemeChoice::Dark);
        QCOMPARE(options.paths, (QStringList{QStringLiteral("a.vitrine"), QStringLiteral("b")}));
        QVERIFY(test::valueOf(optionsOf("")).screenshot.isEmpty());
        QVERIFY(test::valueOf(optionsOf("--example")).example);
    }

    void everyViewOfPatternsCanBeDrawn() {
        for (const char* name : {"intensity", "structureFactor", "pairFunction", "pairDensity", "compression"})
            QVERIFY2(optionsOf((std::string("--view ") + name).c_str()), name);
    }

    void refusesBadUsageInWords() {
        for (const char* line : {"--size 12", "--scale 0", "--scale x", "--theme blue", "--view nothing", "--unknown"})
            QVERIFY2(!optionsOf(line), line);
        for (const auto& [figure, output] : {std::pair("", "out.pdf"), std::pair("fig2", "")}) // no window instead of a figure
            QVERIFY(!launchOptions({QStringLiteral("--figure"), QString::fromLatin1(figure), QStringLiteral("--output"),
                                    QString::fromLatin1(output), QStringLiteral("a.vstudy")}));
    }

    void drawsTheExampleInBothThemes() {
        Workspace workspace;
        QVERIFY(!workspace.addExample());
        for (const char* theme : {"dark", "light"}) {
            const QString file = settings_.file(QString::fromLatin1(theme) + QStringLiteral(".png"));
            LaunchOptions options = test::valueOf(optionsOf("--size 900x600 --scale 2"));
            options.theme = theme == std::string("dark") ? ThemeChoice::Dark : ThemeChoice::Light;
            options.screenshot = file;
            QVERIFY(!drawScreenshot(workspace, options));
            const QImage picture(file);
            QCOMPARE(picture.size(), QSize(1800, 1200));
            const int ground = picture.pixelColor(4, 4).lightness();
            QVERIFY(options.theme == ThemeChoice::Dark ? ground < 80 : ground > 200);
        }
    }

    void whatCannotBeReadIsNamedAndNothingIsWritten() {
        Workspace workspace;
        const QString path = settings_.file(QStringLiteral("words.txt"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no numbers at all\n") > 0);
        file.close();
        const auto problem = takeIn(workspace, {path});
        QVERIFY(problem && english(*problem).find("words.txt") != std::string::npos);
        QVERIFY(takeIn(workspace, {settings_.file(QStringLiteral("absent.txt"))}));
        QVERIFY(workspace.study().samples.empty());
    }
};

QTEST_MAIN(LaunchTest)
#include "launch_test.moc"
