#include "tests/widgets/scenes.h"
#include "widgets/views/kissinger/kissinger_view.h"
#include "widgets/views/kissinger/kissinger_words.h"

#include <QtTest>

using namespace vitrine;
using namespace vitrine::test;

class KissingerViewTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void axisFollowsTheFormula() {
        QCOMPARE(kissingerAxis(KineticFormula::Kissinger), QStringLiteral("ln(Φ T_p^{−2} / K^{−1} s⁻¹)"));
        QCOMPARE(kissingerAxis(KineticFormula::Boswell), QStringLiteral("ln(Φ T_p^{−1} / s⁻¹)"));
        QCOMPARE(kissingerAxis(KineticFormula::AugisBennett), QStringLiteral("ln(Φ (T_p − T_0)^{−1} / s⁻¹)"));
        QCOMPARE(kissingerAxis(KineticFormula::Ozawa), QStringLiteral("ln(Φ / K s⁻¹)"));
        QVERIFY(kissingerAxis(KineticFormula::Starink).contains(QStringLiteral("−1.92")));
        QCOMPARE(kissingerEquation(KineticFormula::Kissinger), QStringLiteral("ln(Φ T_p^{−2}) = −E_a/(R T_p) + a"));
        QCOMPARE(kissingerEquation(KineticFormula::Starink), QStringLiteral("ln(Φ T_p^{−1.92}) = −1.0008 E_a/(R T_p) + a"));
        QCOMPARE(kissingerEquation(KineticFormula::Ozawa), QStringLiteral("ln(Φ) = −1.052 E_a/(R T_p) + a"));
    }
    void pointsAreWhereTheFormulaPutsThem() {
        const QPointF p = kissingerPoint(200, 500, KineticFormula::Kissinger);
        QCOMPARE(p.x(), 2.0);
        QVERIFY(std::abs(p.y() - std::log(200.0 / 250000.0)) < 1e-12);
    }
    void refusalIsSaidInWords() {
        const Scene scene = madeScene();
        const auto plot = kissingerPlot(scene.now, scene.selection, Theme::light());
        QCOMPARE(kissingerWords(plot, nullptr, Theme::light()).front().markup, QStringLiteral("Too few points."));
    }
    void pressureAndBranchChooseTheMarker() {
        Scene scene = madeScene();
        const auto ambient = kissingerPlot(scene.now, scene.selection, Theme::light()).lines.front();
        QVERIFY(!ambient.filled);
        QCOMPARE(ambient.colour, Theme::light().onePressure);
        Sample pressed = *scene.now.study.samples.front();
        pressed.treatment.pressure = 7;
        scene.now.study.samples.front() = pressed;
        const auto high = kissingerPlot(scene.now, scene.selection, Theme::light()).lines.front();
        QVERIFY(high.filled);
        QCOMPARE(high.colour, Theme::light().highPressure);
        QCOMPARE(high.marker, Marker::Circle);
    }
    void manyLinesAreToldByTheirPressure() {
        const Scene scene = madeScene();
        KissingerPlot plot = kissingerPlot(scene.now, scene.selection, Theme::light());
        Sample pressed = *scene.now.study.samples.front();
        pressed.treatment.pressure = 7;
        Sample ambient = pressed;
        ambient.treatment.pressure = 0;
        for (auto& line : plot.lines)
            line.sample = &ambient;
        while (plot.lines.size() < 5)
            plot.lines.push_back(plot.lines.front());
        for (std::size_t i = 2; i < plot.lines.size(); ++i) {
            plot.lines[i].sample = &pressed;
            plot.lines[i].filled = true;
        }
        const auto legend = kissingerLegend(plot);
        QCOMPARE(legend.size(), std::size_t(2));
        QCOMPARE(legend[0].markup, QStringLiteral("1 atm"));
        QCOMPARE(legend[1].markup, QStringLiteral("7 GPa"));
        QVERIFY(legend[1].filled && !legend[0].filled);
    }
    void hoveringAPointLightsItsScan() {
        KissingerView view;
        view.resize(600, 400);
        view.setScene(madeScene());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        auto& canvas = const_cast<PlotCanvas&>(view.canvas());
        canvas.replot(QCustomPlot::rpImmediateRefresh);
        std::optional<ItemPath> hovered;
        connect(&view, &View::selectionChosen, this, [&](const Selection& s) { hovered = s.hovered; });
        const QPoint on = canvas.pixel(kissingerPoint(500, 610, KineticFormula::Kissinger)).toPoint();
        QMouseEvent event(QEvent::MouseMove, on, canvas.mapToGlobal(on), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &event);
        QCOMPARE(hovered, (std::optional<ItemPath>{ScanPath{"s", "r500"}}));
    }
};

QTEST_MAIN(KissingerViewTest)
#include "kissinger_view_test.moc"
