#include "widgets/plot/mouse_grammar.h"

#include <QtTest>

using namespace vitrine;

Q_DECLARE_METATYPE(vitrine::Hand)
Q_DECLARE_METATYPE(vitrine::Operation)

class MouseGrammarTest : public QObject {
    Q_OBJECT
  private Q_SLOTS:
    void operations_data() {
        QTest::addColumn<Hand>("hand");
        QTest::addColumn<Operation>("operation");
        const auto row = [](const char* name, const Hand& hand, Operation operation) {
            QTest::newRow(name) << hand << operation;
        };
        using enum Gesture;
        const auto left = Qt::LeftButton, middle = Qt::MiddleButton, right = Qt::RightButton;
        const Qt::KeyboardModifiers none = Qt::NoModifier, shift = Qt::ShiftModifier,
                                    ctrl = Qt::ControlModifier, alt = Qt::AltModifier;
        row("an edge is dragged", {Under::Edge, Drag, left, none}, Operation::MoveEdge);
        row("a window is dragged by its name", {Under::Middle, Drag, left, none}, Operation::MoveWindow);
        row("a handle keeps its meaning with Shift", {Under::Edge, Drag, left, shift}, Operation::MoveEdge);
        row("left drag on the ground zooms", {Under::Ground, Drag, left, none}, Operation::ZoomRectangle);
        row("left drag from a curve zooms", {Under::Curve, Drag, left, none}, Operation::ZoomRectangle);
        row("middle drag pans", {Under::Ground, Drag, middle, none}, Operation::Pan);
        row("middle drag pans over a handle", {Under::Edge, Drag, middle, none}, Operation::Pan);
        row("Space pans", {Under::Ground, Drag, left, none, true}, Operation::Pan);
        row("Space pans over a handle", {Under::Edge, Drag, left, none, true}, Operation::Pan);
        row("right drag does nothing", {Under::Ground, Drag, right, none}, Operation::Nothing);
        row("x axis is dragged", {Under::XAxis, Drag, left, none}, Operation::PanX);
        row("y axis is dragged", {Under::YAxis, Drag, left, none}, Operation::PanY);
        row("wheel zooms", {Under::Ground, Wheel, Qt::NoButton, none}, Operation::Zoom);
        row("wheel over a curve zooms", {Under::Curve, Wheel, Qt::NoButton, none}, Operation::Zoom);
        row("wheel over x", {Under::XAxis, Wheel, Qt::NoButton, none}, Operation::ZoomX);
        row("wheel over y", {Under::YAxis, Wheel, Qt::NoButton, none}, Operation::ZoomY);
        row("wheel with Shift", {Under::Ground, Wheel, Qt::NoButton, shift}, Operation::ZoomX);
        row("wheel with Alt", {Under::Ground, Wheel, Qt::NoButton, alt}, Operation::ZoomY);
        row("double click fits", {Under::Ground, DoubleClick, left, none}, Operation::Fit);
        row("double click on a handle fits", {Under::Edge, DoubleClick, left, none}, Operation::Fit);
        row("double click on x", {Under::XAxis, DoubleClick, left, none}, Operation::FitX);
        row("double click on y", {Under::YAxis, DoubleClick, left, none}, Operation::FitY);
        row("right double click", {Under::Ground, DoubleClick, right, none}, Operation::Nothing);
        row("hovering a curve lights it", {Under::Curve, Hover, Qt::NoButton, none}, Operation::Light);
        row("hovering the ground", {Under::Ground, Hover, Qt::NoButton, none}, Operation::Nothing);
        row("click selects", {Under::Curve, Click, left, none}, Operation::Select);
        row("Ctrl+click toggles", {Under::Curve, Click, left, ctrl}, Operation::Toggle);
        row("a click beside everything keeps the selection", {Under::Ground, Click, left, none},
            Operation::Nothing);
        row("right click on a curve", {Under::Curve, Click, right, none}, Operation::Menu);
        row("right click on the ground", {Under::Ground, Click, right, none}, Operation::Menu);
        row("right click on a handle", {Under::Edge, Click, right, none}, Operation::Menu);
        row("Esc cancels", {Under::Ground, Escape, Qt::NoButton, none}, Operation::Cancel);
    }
    void operations() {
        QFETCH(Hand, hand);
        QFETCH(Operation, operation);
        QCOMPARE(operationFor(hand), operation);
    }
    void everyPlaceSaysWhatCanBeDone() {
        for (const Under under :
             {Under::Ground, Under::Curve, Under::Edge, Under::Middle, Under::XAxis, Under::YAxis})
            QVERIFY(!handsHint(under).isEmpty());
        QVERIFY(runningHint(Operation::MoveEdge).contains(QStringLiteral("Esc")));
    }
};

QTEST_APPLESS_MAIN(MouseGrammarTest)
#include "mouse_grammar_test.moc"
